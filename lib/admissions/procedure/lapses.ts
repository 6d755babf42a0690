import { addMonths, type Day } from "../../primitives/day";
import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { latestPaper } from "../case/papers";
import { beforeDecision, type Stage } from "../case/stages";
import { isCarried } from "../case/votes";
import { countingOn, freshnessOn } from "./guards/dossier";

/** A paper that counts until a day, and by which provision; null for a day stated by a person. */
export type Holds = Readonly<{ key: string; until: Day; cites: Citation | null }>;

/** In the order in which they are done again. Source: HD 06-HD/TW 5.4a. */
const lapsing = ["introduction", "unionResolution", "massOpinions", "residenceOpinion"] as const;

/** The papers the rules give a time, up to the meeting of the cell. */
export const timedPapers: readonly string[] = ["awarenessCertificate", ...lapsing];

/** Until when the class certificate counts. Source: HD 06-HD/TW 5.4b. */
const certificateHolds = (facts: AdmissionFacts, on: Day): Holds[] => {
  const issuedOn = latestPaper(facts, "awarenessCertificate")?.datedOn;
  const rule = facts.rules.certificateValidMonths.knownOn(on);
  return issuedOn && rule
    ? [{ key: "awarenessCertificate", until: addMonths(issuedOn, rule.value), cites: rule.cites }]
    : [];
};

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

/** Until when the papers count that the rules of the day of the meeting give a time. */
export const timedByRules = (facts: AdmissionFacts, on: Day): readonly Holds[] => [
  ...certificateHolds(facts, on),
  ...dossierHolds(facts, on),
];

/** The cell has met, and nothing lapses for it any more. */
export const hasCellMet = isCarried("admission", "cell");

const before: readonly Stage[] = beforeDecision;

/** Later than any meeting: no paper that is on file is written anew after it, and the rule is the last one known. */
const farDay = "9999-12-31" as Day;

/** The first day on which a paper on file ceases to count for the meeting of the cell; null where none does. */
export const papersHoldUntil = (stage: Stage, facts: AdmissionFacts): Day | null => {
  if (!before.includes(stage) || hasCellMet(facts)) return null;
  return (
    timedByRules(facts, farDay)
      .map(({ until }) => until)
      .sort()[0] ?? null
  );
};
