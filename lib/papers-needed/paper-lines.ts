import type { AdmissionFacts } from "../admissions/case/facts";
import type { Stage } from "../admissions/case/stages";
import type { Holds } from "../admissions/procedure/lapses";
import type { Day } from "../primitives/day";
import { type Checklist, type Keeping, nothingKept, type PaperState } from "./checklist";
import { heldPapers, type PlannedMeeting, plannedMeeting, staleOn } from "./lapses";
import { commonPapers, type NeededPaper, type PaperPart } from "./needed-papers";
import { answersOf } from "./questions";
import { specialPapers } from "./special-papers";

/** A paper with its state, where it is, until when it counts, and whether it will have lapsed when the cell means to meet. */
export type PaperLine = NeededPaper &
  Readonly<{ state: PaperState; keeping: Keeping; holds: Holds | null; isStale: boolean }>;

/** The record says more than people: only of a paper it does not tell of, the state is stated. */
const stateOf = ({ need, recorded }: NeededPaper, keeping: Keeping, isStale: boolean): PaperState => {
  if (need === "no" && !recorded) return "notNeeded";
  if (recorded?.state === "accepted" && isStale) return "toCorrect";
  return recorded?.state ?? keeping.state ?? "missing";
};

export type PaperLines = Readonly<{
  lines: readonly PaperLine[];
  planned: PlannedMeeting;
  /** Those that will have lapsed, in the order of doing them again. */
  stale: readonly Holds[];
}>;

/** The part of the dossier that is gathered now: before the cell meets, until the ceremony, or on probation. */
export const presentPart = (admittedOn: Day | null, planned: PlannedMeeting): PaperPart => {
  if (admittedOn !== null) return "recognition";
  return planned ? "admission" : "decision";
};

/** How many papers of the present part and of special cases are needed and not yet there. */
export const lackingNow = (lines: readonly PaperLine[], present: PaperPart): number =>
  lines.filter(
    ({ part, need, state }) =>
      (part === present || part === "special") && need === "yes" && (state === "missing" || state === "toCorrect"),
  ).length;

/** The papers of a case on a day: what it needs, what it has, and what will have lapsed by the planned meeting. */
export const paperLines = (stage: Stage, facts: AdmissionFacts, checklist: Checklist, today: Day): PaperLines => {
  const looking = { ...facts, on: today };
  const answers = answersOf(facts, checklist.answers);
  const planned = plannedMeeting({ stage, facts, today }, checklist);
  const meetsOn = planned?.on ?? today;
  const held = heldPapers(facts, checklist, meetsOn);
  const stale = staleOn(held, planned);
  const lines = [...commonPapers(looking, answers), ...specialPapers(looking, answers, meetsOn)].map((paper) => {
    const keeping = checklist.papers[paper.key] ?? nothingKept;
    const isStale = stale.some(({ key }) => key === paper.key);
    const holds = planned ? (held.find(({ key }) => key === paper.key) ?? null) : null;
    return { ...paper, keeping, isStale, holds, state: stateOf(paper, keeping, isStale) };
  });
  return { lines, planned, stale };
};
