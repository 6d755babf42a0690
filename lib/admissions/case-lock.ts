import type { Context } from "../command";
import type { Database } from "../database/client";
import { firstDayOfRules } from "../regulations/packs/packs";
import type { Refusal } from "../workflow/refusal";
import type { CaseRecord } from "./case/record";
import { daysStatedIn } from "./procedure/any-step";
import type { Step, StepInput } from "./procedure/procedure";
import { type Beside, readCase } from "./records/case-record-queries";
import { isAnothersDecision } from "./records/decision-queries";

/** A case under its lock, with what it is judged on. */
export type Locked = Readonly<{
  id: string;
  path: string;
  caseId: string;
  record: CaseRecord;
  beside: Beside;
  isAnothers: boolean;
}>;

/**
 * Locks the case before its facts are read: two people may press the button in the same second.
 * @param naming the people a form names
 */
export const lockCase = async (
  db: Database,
  step: Step,
  input: Sent & StepInput,
  naming: readonly string[] = [],
): Promise<Locked | undefined> => {
  const { caseId } = input;
  const [row] = await db.$queryRaw<
    { isAnothers: boolean }[]
  >`SELECT ${isAnothersDecision(step, input)} AS "isAnothers" FROM "AdmissionCase" WHERE id = ${caseId}::uuid FOR UPDATE`;
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
