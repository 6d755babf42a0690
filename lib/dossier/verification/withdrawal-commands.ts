import type { Actor } from "../../access/actor";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { encrypt } from "../../database/encryption";
import { type Day, dateOf, dayOrNull } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { type LockedCase, lockCase } from "../section-lock";
import { sentWith } from "./letters";
import { tripWithdrawalSchema, withdrawalSchema } from "./schema";
import { stageRefusals } from "./stage-refusals";

type By = Readonly<{ actor: Actor; on: Day; subject: LockedCase }>;

/** Writes who withdraws, when and why. @returns the id by which it is named */
const keepWithdrawal = async (db: Database, { actor, on, subject }: By, reason: string): Promise<string> => {
  const { caseId, path } = subject;
  const id = newId();
  await db.verificationWithdrawal.create({
    data: {
      ...{ id, caseId, path, withdrawnOn: dateOf(on), authorName: actor.name },
      reasonSealed: encrypt(reason, "VerificationWithdrawal.reasonSealed", id),
    },
    select: { id: true },
  });
  return id;
};

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
    const counting = await db.verification.findMany({
      where: { caseId, voidedBy: null },
      select: { id: true, agency: true, requestNumber: true, sentOn: true, answeredOn: true },
    });
    const request = counting.find(({ id }) => id === verificationId);
    if (!request) return refused({ code: "verification-void", facts: {} });
    if (request.answeredOn) return refused({ code: "verification-answered", facts: {} });
    const waiting = counting
      .filter(({ answeredOn }) => answeredOn === null)
      .map(({ sentOn, ...each }) => ({ ...each, sentOn: dayOrNull(sentOn) }));
    const ids = whole ? sentWith(waiting, request.id).map(({ id }) => id) : [request.id];
    const voidedBy = await keepWithdrawal(db, { actor, on, subject }, reason);
    await db.verification.updateMany({ where: { id: { in: ids } }, data: { voidedBy } });
    return done({ caseId });
  },
});

/** Takes back a trip that is not made, while none of its places has answered: they are awaited as before, and go into another. */
export const withdrawTrip = command({
  name: "verification.withdrawTrip",
  permission: "verification.keep",
  input: tripWithdrawalSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input, on, subject }) => {
    const { caseId, tripId, reason } = input;
    const refusals = stageRefusals(subject, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const trip = await db.verificationTrip.findFirst({
      where: { id: tripId, caseId, withdrawnBy: null },
      select: { verifications: { where: { answeredOn: { not: null } }, select: { id: true }, take: 1 } },
    });
    if (!trip) return refused({ code: "trip-withdrawn", facts: {} });
    if (trip.verifications.length > 0) return refused({ code: "trip-answered", facts: {} });
    const withdrawnBy = await keepWithdrawal(db, { actor, on, subject }, reason);
    await db.verificationTrip.updateMany({ where: { id: tripId }, data: { withdrawnBy } });
    await db.verification.updateMany({ where: { caseId, tripId }, data: { tripId: null, verifierId: null } });
    return done({ caseId });
  },
});
