import { arrivedOn, effectiveEntries, replayHistory } from "../lib/admissions/case/history";
import type { CaseRecord } from "../lib/admissions/case/record";
import { isOpenStage } from "../lib/admissions/case/stages";
import { caseDaysOf } from "../lib/admissions/clocks/case-days";
import { deadlinesOf } from "../lib/admissions/clocks/deadlines";
import { nextStepOf } from "../lib/admissions/procedure/next-step";
import { factsOf, readRecord } from "../lib/admissions/records/case-record-queries";
import type { PrismaClient } from "../lib/database/generated/client";

type Clock = Readonly<{ kind: string; holder: string; startedOn: string | null; dueOn: string | null }>;

const clocksWritten = (clocks: readonly Clock[]): string[] =>
  clocks.map(({ kind, holder, startedOn, dueOn }) => `${kind} ${holder} ${startedOn}–${dueOn}`).sort();

/** What is stored of a case: copies of its history, as the lists show them. */
const stored = (record: CaseRecord) => ({
  stage: record.stage,
  sequence: record.sequence,
  closedOn: record.closedOn,
  nextStep: record.nextStep,
  nextHolder: record.nextHolder,
  nextDueOn: record.nextDueOn,
  submittedOn: record.submittedOn,
  decisionOn: record.decisionOn,
  decisionReceivedOn: record.decisionReceivedOn,
  admittedOn: record.admittedOn,
  officialOn: record.officialOn,
  provisional: record.provisional,
  deadlines: clocksWritten(record.deadlines),
});

/** The same, told anew from the history alone. */
const folded = async (owner: PrismaClient, record: CaseRecord): Promise<ReturnType<typeof stored> | number> => {
  const reached = replayHistory(record.transitions);
  if ("brokenAt" in reached) return reached.brokenAt;
  const { stage } = reached;
  const facts = await factsOf(owner, record);
  const isOpen = isOpenStage(stage);
  const next = isOpen ? nextStepOf(stage, facts) : undefined;
  const deadlines = deadlinesOf(stage, facts);
  const { decisionNumber: _, ...days } = caseDaysOf(facts);
  return {
    stage,
    sequence: record.transitions.length,
    closedOn: isOpen ? null : (arrivedOn(record.transitions) ?? null),
    nextStep: next?.step ?? null,
    nextHolder: next?.holder ?? null,
    nextDueOn: isOpen ? (deadlines.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null) : null,
    ...days,
    provisional: effectiveEntries(record.transitions).some(({ provisional }) => provisional),
    deadlines: clocksWritten(deadlines),
  };
};

/**
 * Tells every case anew from its history and compares with what is stored: stage, next step, days and deadlines.
 * @returns one line for each difference; an empty list is a sound ledger
 */
export const ledgerFaults = async (owner: PrismaClient): Promise<string[]> => {
  const faults: string[] = [];
  for (const { id } of await owner.admissionCase.findMany({ select: { id: true }, orderBy: { id: "asc" } })) {
    const record = await readRecord(owner, id);
    if (!record) continue;
    const told = await folded(owner, record);
    if (typeof told === "number") {
      faults.push(`${id}: the history breaks at ${told}`);
      continue;
    }
    const kept = stored(record);
    for (const name of Object.keys(kept) as (keyof typeof kept)[]) {
      const [is, should] = [JSON.stringify(kept[name]), JSON.stringify(told[name])];
      if (is !== should) faults.push(`${id}: ${name} is ${is}, and its history says ${should}`);
    }
  }
  return faults;
};
