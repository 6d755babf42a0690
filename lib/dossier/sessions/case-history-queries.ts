import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { readFile } from "../../admissions/file/head-queries";
import { wholeFile } from "../../admissions/queries";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { type Given, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { isOutcome, lastOutcomes, outcomes } from "./session";

const sessionsShown = 50;

/** The sessions of a case that are over, with what came of each item in turn. */
const heldSessions = typedQuery((tables, { caseId }: Given<Readonly<{ caseId: string }>>) =>
  tables
    .selectFrom("WorkingSession as w")
    .where("w.caseId", "=", caseId)
    .where("w.endedAt", "is not", null)
    .select((eb) => [
      ...(["w.id", "w.reviewerName", "w.confirmedAt"] as const),
      eb.ref("w.endedAt").$notNull().as("endedAt"),
      jsonArrayFrom(
        eb
          .selectFrom("WorkingSessionItem as i")
          .whereRef("i.sessionId", "=", "w.id")
          .select(["i.number", "i.outcome"])
          .orderBy("i.at")
          .orderBy("i.id"),
      ).as("gone"),
    ])
    .orderBy("w.endedAt", "desc")
    .limit(sessionsShown),
);

/**
 * The case file with the working sessions that were held on its history: when, by whom and how many items passed or were returned,
 * and nothing of what was said. Null when the case is not within reach. Opening it is audited.
 */
export const auditedCaseHistory = async (actor: Actor, caseId: string, on: Day) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const file = await readFile(actor, caseId, on, heldSessions({ caseId }), caseSeenAudit(actor, "case.seen", caseId));
  if (!file) return null;
  const sessions = file.more[0].map(({ gone, confirmedAt, endedAt, ...session }) => {
    const known = gone.flatMap(({ number, outcome }) => (isOutcome(outcome) ? [{ number, outcome }] : []));
    const last = [...lastOutcomes(known).values()];
    const counted = outcomes.map((each) => [each, last.filter((outcome) => outcome === each).length] as const);
    return {
      ...{ ...session, endedAt, endedOn: today(endedAt), isConfirmed: confirmedAt !== null },
      outcomes: Object.fromEntries(counted) as Readonly<Record<(typeof outcomes)[number], number>>,
    };
  });
  return { ...wholeFile(actor, file), sessions };
};

export type CaseWithSessions = NonNullable<Awaited<ReturnType<typeof auditedCaseHistory>>>;
export type HeldSession = CaseWithSessions["sessions"][number];
