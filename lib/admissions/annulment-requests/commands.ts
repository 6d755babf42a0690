import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { effectiveEntries } from "../case/history";
import { lockHistory, lockRequest } from "./request-lock";
import { keptStep, newRequest } from "./schema";

/**
 * Asks the deputy secretary of the committee to annul a step that was recorded by mistake. Nothing of the case changes: only a
 * step that annuls does that.
 */
export const askAnnulment = command({
  name: "admission.askAnnulment",
  permission: "admission.askAnnulment",
  input: newRequest,
  lock: (db, { caseId }) => lockHistory(db, caseId),
  run: async ({ db, actor, input: { transitionId, reason }, subject: { id: caseId, path, entries }, at }) => {
    const asked = effectiveEntries(entries).find(({ id }) => id === transitionId);
    // The nomination opens the case: a person noted by mistake is taken off the list or joined.
    if (!asked || asked.from === null) return refused({ code: "annulment-not-standing", facts: {} });
    const open = await db.annulmentRequest.findFirst({
      where: { transitionId, answer: null },
      select: { actorName: true },
    });
    if (open) return refused({ code: "annulment-already-asked", facts: { name: open.actorName } });
    const id = newId();
    const { accountId, personId, name: actorName, actingPost } = actor;
    await db.annulmentRequest.createMany({
      data: {
        ...{ id, caseId, path, transitionId, at, accountId, personId, actorName, role: actingPost.role },
        reasonSealed: encrypt(reason, "AnnulmentRequest.reasonSealed", id),
      },
    });
    return done({ caseId });
  },
});

/** Answers that the step stays as it is, and why. Annulling it is a step of its own, and answers the request too. */
export const answerAnnulment = command({
  name: "admission.answerAnnulment",
  permission: "admission.answerAnnulment",
  input: keptStep,
  lock: (db, { annulmentId }) => lockRequest(db, annulmentId),
  run: async ({ db, actor, input: { because }, subject: { id, caseId, accountId, answer, isAnnulled }, at }) => {
    if (answer !== null || isAnnulled) return refused({ code: "annulment-answered", facts: {} });
    if (accountId === actor.accountId) return refused({ code: "annulment-own", facts: {} });
    await db.annulmentRequest.updateMany({
      where: { id },
      data: {
        ...{ answer: "kept", answeredAt: at, answeredById: actor.accountId, answeredBy: actor.name },
        becauseSealed: encrypt(because, "AnnulmentRequest.becauseSealed", id),
      },
    });
    return done({ caseId: caseId ?? "" });
  },
});
