import type { AdmissionFacts } from "../admissions/case/facts";
import type { Stage } from "../admissions/case/stages";
import { earliestSchedule } from "../admissions/forecast/earliest-schedule";
import { type Holds, hasCellMet, timedByRules, timedPapers } from "../admissions/procedure/lapses";
import type { Day } from "../primitives/day";
import type { Checklist } from "./checklist";

/** The day on which the cell means to meet: stated, or the first the rules allow; null when it has met, or no day can be told. */
export type PlannedMeeting = Readonly<{ on: Day; isStated: boolean }> | null;

export const plannedMeeting = (
  { stage, facts, today }: Readonly<{ stage: Stage; facts: AdmissionFacts; today: Day }>,
  { plannedOn }: Pick<Checklist, "plannedOn">,
): PlannedMeeting => {
  if (hasCellMet(facts)) return null;
  if (plannedOn && plannedOn >= today) return { on: plannedOn, isStated: true };
  const meeting = earliestSchedule(stage, facts, today).milestones.find(({ step }) => step === "recordCellVote");
  return meeting ? { on: meeting.on, isStated: false } : null;
};

/** Until when each paper counts, by the rules of the planned day and by what people stated; in the order of doing them again. */
export const heldPapers = (facts: AdmissionFacts, { papers }: Checklist, on: Day): readonly Holds[] => {
  const ruled = timedByRules(facts, on);
  const stated = Object.entries(papers).flatMap(([key, { validUntil: until }]): Holds[] =>
    until && !ruled.some((each) => each.key === key) ? [{ key, until, cites: null }] : [],
  );
  return [...ruled, ...stated.sort((one, other) => (one.until < other.until ? -1 : 1))];
};

/** The papers that will have lapsed on the planned day, in the order of doing them again. Nothing lapses for a cell that has met. */
export const staleOn = (held: readonly Holds[], planned: PlannedMeeting): readonly Holds[] =>
  planned ? held.filter(({ until }) => until < planned.on) : [];

/** The first of the days people stated, of papers the rules give no time: kept unsealed beside the list, for the desk. */
export const statedUntil = ({ papers }: Pick<Checklist, "papers">): Day | null =>
  Object.entries(papers)
    .flatMap(([key, { validUntil }]) => (validUntil && !timedPapers.includes(key) ? [validUntil] : []))
    .sort()[0] ?? null;
