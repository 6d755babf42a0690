import type { Role } from "../../access/roles";
import type { Day } from "../../primitives/day";
import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { arrivedOn, effectiveEntries, type HistoryEntry } from "../case/history";
import type { CaseRecord } from "../case/record";
import { openReturns } from "../case/returns";
import { isOpenStage, type Stage } from "../case/stages";
import { type CaseDays, caseDaysOf } from "../clocks/case-days";
import { type DeadlineFact, deadlinesOf, nearestDue } from "../clocks/deadlines";
import { papersHoldUntil } from "./lapses";
import { nextStepOf } from "./next-step";
import type { Step } from "./procedure";

/** What the row of a case repeats of its history, so that lists are read quickly. */
export type CaseRow = CaseDays &
  Readonly<{
    closedOn: Day | null;
    nextStep: Step | null;
    nextHolder: Role | null;
    nextDueOn: Day | null;
    nextDueHolder: Role | null;
    provisional: boolean;
    returnedBy: string | null;
    papersHoldUntil: Day | null;
  }>;

export type CaseValues = Readonly<{ row: CaseRow; deadlines: readonly DeadlineFact[] }>;

type Entry = HistoryEntry & Readonly<{ provisional: boolean }>;

/** What is stored of a case beside its history, computed from it. @param facts as the whole history leaves them */
export const caseValuesOf = (stage: Stage, history: readonly Entry[], facts: AdmissionFacts): CaseValues => {
  const isOpen = isOpenStage(stage);
  const next = nextStepOf(stage, facts);
  const deadlines = deadlinesOf(stage, facts);
  const nearest = isOpen ? nearestDue(deadlines) : undefined;
  const row = {
    ...caseDaysOf(facts),
    // A step taken after the end leaves the day of the end as it was.
    closedOn: isOpen ? null : (arrivedOn(history) ?? null),
    nextStep: next?.step ?? null,
    nextHolder: next?.holder ?? null,
    nextDueOn: nearest?.dueOn ?? null,
    nextDueHolder: nearest?.holder ?? null,
    provisional: effectiveEntries(history).some(({ provisional }) => provisional),
    returnedBy: (isOpen && openReturns(facts).at(-1)?.id) || null,
    papersHoldUntil: papersHoldUntil(stage, facts),
  };
  return { row, deadlines };
};

type Told = Omit<CaseRecord["deadlines"][number], "cites"> & Readonly<{ cites: Citation }>;

const told = ({ kind, holder, startedOn, dueOn, workingDays, cites, rulePack, provisional }: Told): string => {
  const by = `${workingDays ?? "-"} days, ${cites.instrument} ${cites.clause}, ${rulePack}`;
  return `${kind} ${holder} ${startedOn}–${dueOn} (${by}${provisional ? ", provisional" : ""})`;
};

export type CaseDifference = Readonly<{ name: string; is: unknown; should: unknown }>;

/** Where what is stored of a case differs from what was computed, by the name of the column or "deadlines". */
export const differencesIn = (stored: CaseRecord, { row, deadlines }: CaseValues): readonly CaseDifference[] => {
  const columns = Object.entries(row).map(([name, should]) => ({ name, is: stored[name as keyof CaseRow], should }));
  const is = stored.deadlines.map((each) => told({ ...each, cites: each.cites as Citation })).sort();
  const should = deadlines.map(({ pack: rulePack, ...each }) => told({ ...each, rulePack })).sort();
  return [
    ...columns.filter((column) => column.is !== column.should),
    ...(is.join() === should.join() ? [] : [{ name: "deadlines", is, should }]),
  ];
};
