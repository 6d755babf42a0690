import { addDays, addMonths, type Day } from "../../../primitives/day";
import { judgeByRule } from "../../../regulations/rulebook";
import type { AdmissionFacts, CaseGuard } from "../../case/facts";
import { latestPaperOn, type PaperFact, type PaperKind } from "../../case/papers";

/** What is written anew when a dossier has lapsed without the cell having considered it. Source: HD 06-HD/TW 5.4a. */
const renewed: readonly PaperKind[] = ["introduction", "unionResolution", "massOpinions", "residenceOpinion"];
const renewing: readonly PaperKind[] = ["introduction", "massOpinions", "residenceOpinion"];

/** The time in which a dossier may be considered. Papers that are written anew count from `countsFrom` on. */
type Freshness = Readonly<{ compiledOn: Day; lastDay: Day; countsFrom: Day; isStale: boolean }>;

const freshnessFrom = (facts: AdmissionFacts, compiledOn: Day, months: number, on: Day): Freshness => {
  const lastDay = addMonths(compiledOn, months);
  if (on <= lastDay) return { compiledOn, lastDay, countsFrom: compiledOn, isStale: false };
  const anew = facts.papers.filter(({ kind, datedOn }) => renewed.includes(kind) && datedOn > lastDay && datedOn <= on);
  const isWhole = renewing.every((kind) => anew.some((each) => each.kind === kind));
  const first = anew.map(({ datedOn }) => datedOn).sort()[0];
  return isWhole && first
    ? freshnessFrom(facts, first, months, on)
    : { compiledOn, lastDay, countsFrom: addDays(lastDay, 1), isStale: true };
};

/**
 * Which time the dossier is in on a day. It is compiled on the day of the application; once it has lapsed and the
 * papers have been written anew, it is taken to be compiled again with the first of them. Neither day is defined in
 * the texts: both are assumptions of ours. Undefined without an application or where no limit is known.
 */
export const freshnessOn = (facts: AdmissionFacts, on: Day): Freshness | undefined => {
  const months = facts.rules.dossierFreshMonths.knownOn(on)?.value;
  const compiledOn = latestPaperOn(facts, "application", on)?.datedOn;
  return compiledOn && months ? freshnessFrom(facts, compiledOn, months, on) : undefined;
};

export const isFresh: CaseGuard = (facts) =>
  judgeByRule(facts, "dossierFreshMonths", ({ cites }) => {
    const freshness = freshnessOn(facts, facts.on);
    if (!freshness?.isStale) return undefined;
    const { compiledOn, lastDay } = freshness;
    return { code: "dossier-stale", facts: { compiledOn, lastDay }, cites };
  });

const hasLapsed = ({ rules }: AdmissionFacts, datedOn: Day, on: Day): boolean => {
  const months = rules.dossierFreshMonths.knownOn(on)?.value;
  return months !== undefined && on > addMonths(datedOn, months);
};

/** The papers of a kind that count on a day: written by then, and not lapsed with the dossier. */
export const countingOn = (facts: AdmissionFacts, kind: PaperKind, on: Day): readonly PaperFact[] => {
  const freshness = renewed.includes(kind) ? freshnessOn(facts, on) : undefined;
  const counts = ({ datedOn, personId }: PaperFact) =>
    freshness === undefined ||
    datedOn >= freshness.countsFrom ||
    // Written in the organisation the person came from, before the application here. Source: HD 06-HD/TW 3.9a.
    (kind === "introduction" && personId === null && !hasLapsed(facts, datedOn, on));
  return facts.papers.filter((each) => each.kind === kind && each.datedOn <= on && counts(each));
};

/** All sections the applicant writes have passed; those that have not are named. */
export const hasAllSectionsPassed: CaseGuard = (facts) =>
  judgeByRule(facts, "applicantsItems", ({ value: required, cites }) => {
    const open = Array.from({ length: required }, (_, at) => at + 1).filter(
      (number) => !facts.sectionsPassed.includes(number),
    );
    if (open.length === 0) return undefined;
    const passed = required - open.length;
    return { code: "sections-not-passed", facts: { passed, required, open: open.join(", ") }, cites };
  });
