import type { AdmissionFacts } from "../admissions/case/facts";
import { latestPaper } from "../admissions/case/papers";
import type { Stage } from "../admissions/case/stages";
import { isCarried } from "../admissions/case/votes";
import { earliestSchedule } from "../admissions/forecast/earliest-schedule";
import { countingOn, freshnessOn } from "../admissions/procedure/guards/dossier";
import { addMonths, type Day } from "../primitives/day";
import type { Citation } from "../workflow/refusal";
import type { Checklist } from "./checklist";

/** The day on which the cell means to meet: stated, or the first the rules allow; null when it has met, or no day can be told. */
export type PlannedMeeting = Readonly<{ on: Day; isStated: boolean }> | null;

const hasMet = isCarried("admission", "cell");

export const plannedMeeting = (
  { stage, facts, today }: Readonly<{ stage: Stage; facts: AdmissionFacts; today: Day }>,
  { plannedOn }: Pick<Checklist, "plannedOn">,
): PlannedMeeting => {
  if (hasMet(facts)) return null;
  if (plannedOn && plannedOn >= today) return { on: plannedOn, isStated: true };
  const meeting = earliestSchedule(stage, facts, today).milestones.find(({ step }) => step === "recordCellVote");
  return meeting ? { on: meeting.on, isStated: false } : null;
};

/** A paper that counts until a day, and by which provision; null for a day stated by a person. */
export type Holds = Readonly<{ key: string; until: Day; cites: Citation | null }>;

/** Until when the class certificate counts. Source: HD 06-HD/TW 5.4b. */
const certificateHolds = (facts: AdmissionFacts, on: Day): Holds[] => {
  const issuedOn = latestPaper(facts, "awarenessCertificate")?.datedOn;
  const rule = facts.rules.certificateValidMonths.knownOn(on);
  return issuedOn && rule
    ? [{ key: "awarenessCertificate", until: addMonths(issuedOn, rule.value), cites: rule.cites }]
    : [];
};

/** In the order in which they are done again. Source: HD 06-HD/TW 5.4a. */
const lapsing = ["introduction", "unionResolution", "massOpinions", "residenceOpinion"] as const;

/** Until when the papers count that lapse with the dossier; of one written anew since, nothing is to be told. */
const dossierHolds = (facts: AdmissionFacts, on: Day): Holds[] => {
  const freshness = freshnessOn(facts, on);
  if (!freshness) return [];
  const { isStale, lastDay } = freshness;
  const cites = facts.rules.dossierFreshMonths.knownOn(on)?.cites ?? null;
  return lapsing
    .filter((kind) => latestPaper(facts, kind) && !(isStale && countingOn(facts, kind, on).length > 0))
    .map((key) => ({ key, until: lastDay, cites }));
};

/** Until when each paper counts, by the rules of the planned day and by what people stated; in the order of doing them again. */
export const heldPapers = (facts: AdmissionFacts, { papers }: Checklist, on: Day): readonly Holds[] => {
  const ruled = [...certificateHolds(facts, on), ...dossierHolds(facts, on)];
  const stated = Object.entries(papers).flatMap(([key, { validUntil: until }]): Holds[] =>
    until && !ruled.some((each) => each.key === key) ? [{ key, until, cites: null }] : [],
  );
  return [...ruled, ...stated.sort((one, other) => (one.until < other.until ? -1 : 1))];
};

/** The papers that will have lapsed on the planned day, in the order of doing them again. Nothing lapses for a cell that has met. */
export const staleOn = (held: readonly Holds[], planned: PlannedMeeting): readonly Holds[] =>
  planned ? held.filter(({ until }) => until < planned.on) : [];
