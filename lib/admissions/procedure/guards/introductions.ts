import { completedMonths, type Day } from "../../../primitives/day";
import { type AdmissionFacts, type CaseGuard, nameOf, wasOfficial } from "../../case/facts";
import { latestPaperOn, type PaperFact } from "../../case/papers";
import { countingOn } from "./dossier";
import { lacking, sourceOf } from "./papers";

/** The introductions that count on a day: one whose writer has been replaced does not. Source: QĐ 294-QĐ/TW 3.2.2. */
export const introductionsOn = (facts: AdmissionFacts, on: Day): readonly PaperFact[] => {
  const counting = countingOn(facts, "introduction", on);
  return counting.filter(
    ({ personId }, index) =>
      personId === null || !counting.slice(index + 1).some(({ details }) => details.replaces === personId),
  );
};

type UnionToIntroduce = Readonly<{ union: "youth" | "trade" | null; isStated: boolean }>;

/**
 * Which union has to introduce the person, if any. The age is that of the day the introducing begins: a birthday after
 * it takes nothing away from what was rightly done, an assumption of ours. Applications recorded before the unions were
 * asked about are judged by the resolution on file. Source: ĐL 4.1.
 */
export const unionToIntroduce = (facts: AdmissionFacts, on: Day): UnionToIntroduce => {
  const stated = latestPaperOn(facts, "application", on)?.details;
  const resolutions = countingOn(facts, "unionResolution", on);
  if (!stated?.youthUnion) {
    const shown = resolutions.at(-1)?.details.union;
    return { union: shown === "youth" || shown === "trade" ? shown : null, isStated: false };
  }
  const begun = [...introductionsOn(facts, on), ...resolutions].map(({ datedOn }) => datedOn).sort()[0] ?? on;
  const limit = facts.rules.youthAgeMonths.on(begun).value[stated.unionOfficer === "yes" ? "officer" : "anyone"];
  if (completedMonths(facts.person.bornOn, begun) > limit) return { union: null, isStated: true };
  if (stated.youthUnion === "yes") return { union: "youth", isStated: true };
  return { union: stated.tradeUnion === "yes" ? "trade" : null, isStated: true };
};

/** The resolution of the union that has to introduce is on file and has not lapsed with the dossier. */
export const isIntroducedByUnion: CaseGuard = (facts) => {
  const { union } = unionToIntroduce(facts, facts.on);
  if (!union) return undefined;
  const isOfUnion = ({ details }: PaperFact) => details.union === union;
  if (countingOn(facts, "unionResolution", facts.on).some(isOfUnion)) return undefined;
  if (facts.papers.some((each) => isOfUnion(each) && each.datedOn > facts.on)) return lacking(facts, "unionResolution");
  return { code: "union-must-introduce", facts: { union }, cites: sourceOf(facts, "unionResolution", facts.on) };
};

/** Enough introducers who are still official members of the organisation on the day; else the cell replaces those gone. */
export const hasEnoughIntroducers: CaseGuard = (facts) => {
  const { value: variants, cites } = facts.rules.introducing.on(facts.on);
  const { union } = unionToIntroduce(facts, facts.on);
  const way = variants.find((variant) => variant.union === union);
  const required = way?.members ?? Math.max(...variants.map(({ members }) => members));
  const elsewhere = introductionsOn(facts, facts.on).filter(({ personId }) => personId === null);
  const introducers = [...new Set(introductionsOn(facts, facts.on).flatMap(({ personId }) => personId ?? []))];
  const gone = introducers.filter((id) => !wasOfficial(facts, id, facts.on));
  const present = introducers.length - gone.length + elsewhere.length;
  if (present >= required) return undefined;
  const names = gone.map((id) => nameOf(facts, id) ?? "").join(", ");
  return gone.length > 0
    ? { code: "introducer-gone", facts: { names, present, required }, cites }
    : { code: "too-few-introducers", facts: { present, required }, cites };
};
