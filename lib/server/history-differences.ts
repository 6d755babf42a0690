import { arrivedOn, effectiveEntries, replayHistory } from "../admissions/case/history";
import type { CaseRecord } from "../admissions/case/record";
import { isOpenStage } from "../admissions/case/stages";
import { caseDaysOf } from "../admissions/clocks/case-days";
import { deadlinesOf, nearestDue } from "../admissions/clocks/deadlines";
import { nextStepOf } from "../admissions/procedure/next-step";
import { factsOf, readRecord } from "../admissions/records/case-record-queries";
import type { PrismaClient } from "../database/generated/client";

type StoredDeadline = Readonly<{ kind: string; holder: string; startedOn: string | null; dueOn: string | null }>;

const describeDeadlines = (deadlines: readonly StoredDeadline[]): string[] =>
  deadlines.map(({ kind, holder, startedOn, dueOn }) => `${kind} ${holder} ${startedOn}–${dueOn}`).sort();

/** What the row of a case and its deadlines repeat of its history, so that lists can be read quickly. */
const storedValues = (record: CaseRecord) => ({
  stage: record.stage,
  sequence: record.sequence,
  closedOn: record.closedOn,
  nextStep: record.nextStep,
  nextHolder: record.nextHolder,
  nextDueOn: record.nextDueOn,
  nextDueHolder: record.nextDueHolder,
  submittedOn: record.submittedOn,
  decisionOn: record.decisionOn,
  decisionReceivedOn: record.decisionReceivedOn,
  admittedOn: record.admittedOn,
  officialOn: record.officialOn,
  provisional: record.provisional,
  deadlines: describeDeadlines(record.deadlines),
});

/**
 * The same values, computed from the history alone.
 * @returns the sequence of the first step that does not fit, if any
 */
const valuesFromHistory = async (
  owner: PrismaClient,
  record: CaseRecord,
): Promise<ReturnType<typeof storedValues> | number> => {
  const reached = replayHistory(record.transitions);
  if ("brokenAt" in reached) return reached.brokenAt;
  const { stage } = reached;
  const facts = await factsOf(owner, record);
  const isOpen = isOpenStage(stage);
  const next = nextStepOf(stage, facts);
  const deadlines = deadlinesOf(stage, facts);
  const nearest = isOpen ? nearestDue(deadlines) : undefined;
  const { decisionNumber: _, ...days } = caseDaysOf(facts);
  return {
    stage,
    sequence: record.transitions.length,
    closedOn: isOpen ? null : (arrivedOn(record.transitions) ?? null),
    nextStep: next?.step ?? null,
    nextHolder: next?.holder ?? null,
    nextDueOn: nearest?.dueOn ?? null,
    nextDueHolder: nearest?.holder ?? null,
    ...days,
    provisional: effectiveEntries(record.transitions).some(({ provisional }) => provisional),
    deadlines: describeDeadlines(deadlines),
  };
};

/** The record the person was joined into by the history of a case; undefined where an earlier case says nothing of it. */
const joinedIntoBy = ({ stage, transitions }: CaseRecord): string | null | undefined => {
  if (isOpenStage(stage)) return null;
  return stage === "joined" ? String(effectiveEntries(transitions).at(-1)?.facts.keptPersonId) : undefined;
};

/**
 * Computes the stage, next step, days and deadlines of every case from its history, and compares them with the stored ones.
 * @returns one line for each difference
 */
export const historyDifferences = async (owner: PrismaClient): Promise<string[]> => {
  const differences: string[] = [];
  const all = await owner.admissionCase.findMany({
    select: { id: true, person: { select: { joinedIntoId: true } } },
    orderBy: { id: "asc" },
  });
  for (const { id, person } of all) {
    const record = await readRecord(owner, id);
    if (!record) continue;
    const joins = joinedIntoBy(record);
    if (joins !== undefined && joins !== person.joinedIntoId)
      differences.push(`${id}: the person is joined into ${person.joinedIntoId}, and its history says ${joins}`);
    const computed = await valuesFromHistory(owner, record);
    if (typeof computed === "number") {
      differences.push(`${id}: the history breaks at ${computed}`);
      continue;
    }
    const stored = storedValues(record);
    for (const name of Object.keys(stored) as (keyof typeof stored)[]) {
      const [is, should] = [JSON.stringify(stored[name]), JSON.stringify(computed[name])];
      if (is !== should) differences.push(`${id}: ${name} is ${is}, and its history says ${should}`);
    }
  }
  return differences;
};
