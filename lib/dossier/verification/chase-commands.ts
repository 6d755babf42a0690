import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import { dateOf, dayOf, dayOrNull, later } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { readRulesAndCalendar } from "../../regulations/queries";
import { done, notYet, refused } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { lastChasedOn, nextChaseOn } from "./chasing";
import { sentWith } from "./letters";
import { chaseSchema } from "./schema";
import { stageRefusals } from "./stage-refusals";

/** Notes that an agency was reminded; the reminder is of every question of the same letter. */
export const chaseRequest = command({
  name: "verification.chase",
  permission: "verification.keep",
  input: chaseSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input, on, subject }) => {
    const { caseId, verificationId, means, chasedOn, note } = input;
    const refusals = [...stageRefusals(subject, ["verification"]), ...notYet("chasedOn", chasedOn, on)];
    if (refusals.length > 0) return refused(...refusals);
    const found = await db.verification.findMany({
      where: { caseId, answeredOn: null, voidedBy: null },
      select: {
        ...{ id: true, agency: true, requestNumber: true, sentOn: true },
        ...{ receivedOn: true, abroad: true, workingDays: true, chases: { select: { chasedOn: true } } },
      },
    });
    const waiting = found.map(({ sentOn, ...request }) => ({ ...request, sentOn: dayOrNull(sentOn) }));
    const request = waiting.find(({ id }) => id === verificationId);
    if (!request) return refused({ code: "verification-answered", facts: {} });
    const receivedOn = dayOf(request.receivedOn);
    if (chasedOn < receivedOn)
      return refused({ code: "chased-before-received", facts: { receivedOn }, field: "chasedOn" });
    const id = newId();
    await db.verificationChase.create({
      data: {
        ...{ id, caseId, path: subject.path, verificationId, means, authorName: actor.name },
        chasedOn: dateOf(chasedOn),
        noteSealed: note ? encrypt(note, "VerificationChase.noteSealed", id) : null,
      },
      select: { id: true },
    });
    const { rules, calendar } = await readRulesAndCalendar(db, subject.path);
    const letter = sentWith(waiting, request.id);
    // What is entered now may have happened before a reminder that is known already.
    const lastOn = later(chasedOn, lastChasedOn(letter) ?? chasedOn);
    const chaseOn = nextChaseOn(rules, calendar, { ...request, receivedOn }, lastOn);
    const ids = letter.map((each) => each.id);
    await db.verification.updateMany({ where: { id: { in: ids } }, data: { chaseOn: dateOf(chaseOn) } });
    return done({ caseId });
  },
});
