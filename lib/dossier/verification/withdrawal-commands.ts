import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import { dateOf, dayOrNull } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { isSameLetter } from "./letters";
import { withdrawalSchema } from "./schema";
import { stageRefusals } from "./stage-refusals";

/**
 * Takes back a request sent by mistake, or all of its letter, while there is no answer. It stays in the file with the reason and
 * counts no more: what it asked is to be asked again, and the number of its letter is not given again.
 */
export const withdrawRequest = command({
  name: "verification.withdrawRequest",
  permission: "verification.keep",
  input: withdrawalSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input, on, subject }) => {
    const { caseId, verificationId, whole, reason } = input;
    const refusals = stageRefusals(subject, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const found = await db.verification.findMany({
      where: { caseId },
      select: { id: true, agency: true, requestNumber: true, sentOn: true, answeredOn: true, voidedBy: true },
    });
    const requests = found.map(({ sentOn, ...request }) => ({ ...request, sentOn: dayOrNull(sentOn) }));
    const request = requests.find(({ id }) => id === verificationId);
    if (!request || request.voidedBy) return refused({ code: "verification-void", facts: {} });
    if (request.answeredOn) return refused({ code: "verification-answered", facts: {} });
    const taken = requests.filter(
      ({ answeredOn, voidedBy, ...each }) =>
        each.id === request.id ||
        (whole && answeredOn === null && voidedBy === null && each.sentOn !== null && isSameLetter(each, request)),
    );
    const id = newId();
    await db.verificationWithdrawal.create({
      data: {
        ...{ id, caseId, path: subject.path, withdrawnOn: dateOf(on), authorName: actor.name },
        reasonSealed: encrypt(reason, "VerificationWithdrawal.reasonSealed", id),
      },
      select: { id: true },
    });
    const ids = taken.map((each) => each.id);
    await db.verification.updateMany({ where: { id: { in: ids } }, data: { voidedBy: id } });
    return done({ caseId });
  },
});
