import { absencesOf } from "../../absences/queries";
import { keepLetterNumber } from "../../admissions/number-persistence";
import { keptNumber, numberRefusal, verificationLetter } from "../../admissions/procedure/paper-numbers";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { addDays, type Day, dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, notBeyond, type Refusal, refused } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { verifierRefusals } from "./refusal-queries";
import { tripCostSchema, tripSchema } from "./schema";
import { cites, stageRefusals } from "./stage-refusals";

type Sent = Readonly<{ caseId: string; verifierId: string; secondId: string; from: Day; to: Day }>;

const members = ["verifierId", "secondId"] as const;

/** Why one of two members may not go: no official member, a relative of the applicant, or away on a day of the trip. */
const memberRefusals = async (db: Database, sent: Sent): Promise<Refusal[]> => {
  const { caseId, verifierId, secondId, from, to } = sent;
  if (verifierId === secondId) return [{ code: "trip-of-one", facts: {}, field: "secondId", cites }];
  for (const field of members) {
    const unfit = await verifierRefusals(db, caseId, sent[field], from);
    if (unfit.length > 0) return unfit.map((refusal) => ({ ...refusal, field }));
  }
  const away = await absencesOf(db, [verifierId, secondId], { from, to });
  const field = members.find((member) => away.some(({ personId }) => personId === sent[member]));
  if (!field) return [];
  const person = await db.person.findUnique({ where: { id: sent[field] }, select: { fullName: true } });
  return [{ code: "verifier-away", facts: { name: person?.fullName ?? null }, field }];
};

/** The last day a trip may be planned for, in days from today: a later one has a mistyped year. */
const daysAhead = 366;

/** Sends two members to places that have not answered, with one letter of introduction. */
export const planTrip = command({
  name: "verification.planTrip",
  permission: "verification.keep",
  input: tripSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input, on, subject }) => {
    const { caseId, from, to, verifierId, secondId, number, cost, confirmation, placeIds } = input;
    const refusals = stageRefusals(subject, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    if (to < from) return refused({ code: "trip-days-reversed", facts: {}, field: "to" });
    const improper = numberRefusal("number", number, verificationLetter, from);
    const misplaced = [...notBeyond("to", to, addDays(on, daysAhead)), ...(improper ? [improper] : [])];
    if (misplaced.length > 0) return refused(...misplaced);
    const unfit = await memberRefusals(db, input);
    if (unfit.length > 0) return refused(...unfit);
    const places = await db.verification.findMany({
      where: { id: { in: [...placeIds] }, caseId, answeredOn: null, voidedBy: null, tripId: null },
      select: { id: true },
    });
    const [first] = places;
    if (!first || places.length < placeIds.length) return refused({ code: "trip-to-nowhere", facts: {} });
    const id = newId();
    const kept = keptNumber("number", number, verificationLetter, from);
    const letter = {
      caseId,
      verificationId: first.id,
      agency: `trip ${id}`,
      on: from,
      confirmed: confirmation !== null,
    };
    const taken = kept && (await keepLetterNumber(db, letter, kept));
    if (taken) return refused(taken);
    await db.verificationTrip.create({
      data: {
        ...{ id, caseId, path: subject.path, verifierId, secondId, number, cost },
        ...{ from: dateOf(from), to: dateOf(to) },
      },
      select: { id: true },
    });
    const ids = places.map((place) => place.id);
    await db.verification.updateMany({ where: { id: { in: ids } }, data: { tripId: id, verifierId } });
    return done({ caseId });
  },
});

/** Records what a trip cost, which is known after it. */
export const recordTripCost = command({
  name: "verification.recordTripCost",
  permission: "verification.keep",
  input: tripCostSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input: { caseId, tripId, cost } }) => {
    const { count } = await db.verificationTrip.updateMany({
      where: { id: tripId, caseId, withdrawnBy: null },
      data: { cost },
    });
    return count === 0 ? refused({ code: "field-not-a-choice", facts: {}, field: "tripId" }) : done({ caseId });
  },
});
