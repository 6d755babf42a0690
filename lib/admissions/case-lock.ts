import type { Context } from "../command";
import type { Database } from "../database/client";
import { conditionFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery, typedQueryOf } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { hd06 } from "../regulations/cite";
import { firstDayOfRules } from "../regulations/packs/packs";
import type { Refusal } from "../workflow/refusal";
import type { CaseRecord } from "./case/record";
import { daysStatedIn } from "./procedure/any-step";
import { definitionOf, type Step, type StepInput } from "./procedure/procedure";
import { type Beside, readCase } from "./records/case-record-queries";

const casesToLock = typedQuery((tables, { after, count }: Given<Readonly<{ after: string; count: number }>>) =>
  tables.selectFrom("AdmissionCase").where("id", ">", after).select("id").orderBy("id").limit(count).forUpdate(),
);

/** Locks the next cases in the order of their ids, in which everybody locks several. */
export const lockCasesAfter = async (db: Database, after: string, count: number): Promise<readonly string[]> => {
  const rows = await readInTransaction(db, casesToLock({ after, count }));
  return rows.map(({ id }) => id);
};

/** A case under its lock, with what it is judged on. */
export type Locked = Readonly<{
  id: string;
  path: string;
  caseId: string;
  record: CaseRecord;
  beside: Beside;
  isAnothers: boolean;
}>;

const isDecisionOfAnother = conditionFunction("is_decision_of_another");

type Deciding = Readonly<{ ids: readonly string[]; caseId: string; issuer: string; occurredOn: Day; number: string }>;

/** With whether the number and day of the decision that a form states are those of a decision of the same issuer in another case. */
const caseToLock = typedQueryOf(
  (tables, isDecision: boolean, { ids, caseId, issuer, occurredOn, number }: Given<Deciding>) =>
    tables
      .selectFrom("AdmissionCase")
      .where((eb) => eb("id", "=", eb.fn.any(ids)))
      .select("id")
      .select((eb) =>
        eb
          .and([eb.val(isDecision), isDecisionOfAnother(caseId, issuer, number, asDay(occurredOn))])
          .$castTo<boolean>()
          .as("isAnothers"),
      )
      .orderBy("id")
      .forUpdate(),
);

/**
 * Locks the case before its facts are read: two people may press the button in the same second. Another case that the
 * form names is locked with it, in the order of ids, and so stays open meanwhile.
 * @param naming the people a form names
 */
export const lockCase = async (
  db: Database,
  step: Step,
  input: Sent & StepInput & Readonly<{ number?: string; keptCaseId?: string }>,
  naming: readonly string[] = [],
): Promise<Locked | undefined> => {
  const { caseId, occurredOn, number = "", keptCaseId } = input;
  const { issuesDecision, numbers } = definitionOf(step);
  const issuer = numbers?.number?.kept?.by ?? "superior";
  const isDecision = issuesDecision === true && number !== "";
  const ids = [caseId, ...(keptCaseId ? [keptCaseId] : [])];
  const locked = await readInTransaction(db, caseToLock(isDecision, { ids, caseId, issuer, occurredOn, number }));
  const row = locked.find(({ id }) => id === caseId);
  const found = row && (await readCase(db, caseId, naming));
  return found ? { id: caseId, path: found.record.path, caseId, ...found, isAnothers: row.isAnothers } : undefined;
};

export type Sent = Readonly<{ caseId: string; sequence: number }>;

/** What every step is refused for: a form older than the case, or a day that has not come. */
export const refusedBeforehand = (
  step: Step,
  { input, on, subject }: Context<Sent & StepInput, Locked>,
): Refusal | undefined => {
  const { record } = subject;
  if (input.sequence !== record.sequence) {
    const last = record.transitions.at(-1);
    return { code: "case-moved", facts: { by: last?.actorName ?? null, step: last?.step ?? null } };
  }
  for (const [field, day] of daysStatedIn(step, input))
    if (day > on) return { code: "future-day", facts: { day }, field };
  if (input.occurredOn < firstDayOfRules)
    return { code: "before-the-rules", facts: { day: input.occurredOn, since: firstDayOfRules }, field: "occurredOn" };
  return undefined;
};

/** One decision is about one person and has its own number. Source: HD 06-HD/TW 3.8a. */
export const decisionOfAnother = ({
  occurredOn,
  number = "",
}: Readonly<{ occurredOn: Day; number?: string }>): Refusal => {
  const facts = { number, day: occurredOn };
  return { code: "decision-of-another", facts, cites: hd06("3.8a"), field: "number" };
};
