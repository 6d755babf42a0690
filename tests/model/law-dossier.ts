import { afterMonths, type Day, monthsBetween } from "./calendar";
import { daysOf, exists, type Introduction, lastOf, latest, levels, type Setup, type State } from "./case-state";
import { isFavourable } from "./law-special-cases";
import { ruleValueOn } from "./rule-values";
import type { VerdictBuilder } from "./verdict";
import { isOfficial } from "./votes";

/**
 * H06 §5.4a: a dossier not considered within twelve months is redone: introductions, the union's resolution, opinions.
 * The texts do not say on which day the twelve months begin. Assumed: the day of the application; after redoing, the day
 * of the first paper redone.
 * @returns `since`: the day the present dossier counts from; `lapsed`: whether its twelve months are over
 */
const dossierPeriod = (state: State, on: Day): Readonly<{ since?: Day; lapsed: boolean }> => {
  const months = ruleValueOn("dossierMonths", on);
  let since = lastOf(state, "application", on);
  if (since === undefined || months === undefined) return { lapsed: false };
  for (;;) {
    const end = afterMonths(since, months);
    if (on <= end) return { since, lapsed: false };
    const anew = (days: readonly Day[]) => days.filter((day) => day > end && day <= on);
    const introductions = anew(state.introductions.map((each) => each.on));
    const [opinions, residence] = [anew(daysOf(state, "opinions")), anew(daysOf(state, "residence"))];
    const all = [...introductions, ...opinions, ...residence, ...anew(state.resolutions.map((each) => each.on))].sort();
    const [first] = all;
    if (first === undefined || !introductions.length || !opinions.length || !residence.length)
      return { since: end, lapsed: true };
    since = first;
  }
};

/** Which days of papers count on the given day: not later than it, and not from a dossier that has lapsed. */
const countsOn = (state: State, on: Day): ((day: Day) => boolean) => {
  const { since, lapsed } = dossierPeriod(state, on);
  return (day) => day <= on && (since === undefined || (lapsed ? day > since : day >= since));
};

/** Q294 §3.2.2: the introductions that count, without those of introducers who were replaced. */
export const currentIntroductions = (state: State, on: Day): readonly Introduction[] => {
  const counts = countsOn(state, on);
  // H06 §3.9a: one written at the place the person came from counts from its own day, for as long as a dossier does.
  const months = ruleValueOn("dossierMonths", on);
  const countsFromElsewhere = (day: Day) => day <= on && (months === undefined || on <= afterMonths(day, months));
  const standing = state.introductions.filter(
    (each) => counts(each.on) || (each.who === "elsewhere" && countsFromElsewhere(each.on)),
  );
  return standing.filter(
    ({ who }, at) => who === "elsewhere" || !standing.slice(at + 1).some(({ replaces }) => replaces === who),
  );
};

/** Charter art. 4.1: the union that must introduce. The age limit is checked on the day of the first introduction. */
const unionThatMustIntroduce = (state: State, setup: Setup, on: Day): "youth" | "trade" | undefined => {
  const place = latest(
    state.unions.filter((each) => each.on <= on),
    (each) => each.on,
  );
  const counts = countsOn(state, on);
  const resolutions = state.resolutions.filter((each) => counts(each.on));
  const [begun = on] = [...currentIntroductions(state, on), ...resolutions].map((each) => each.on).sort();
  if (!place || monthsBetween(setup.bornOn, begun) > (place.officer ? 420 : 360)) return;
  if (place.youth) return "youth";
  return place.trade ? "trade" : undefined;
};

/** Charter art. 4.1–4.2: one official member besides the union, two without it; still official on the day. */
const mustBeIntroduced = (verdict: VerdictBuilder, state: State, setup: Setup, on: Day): void => {
  const union = unionThatMustIntroduce(state, setup, on);
  const counts = countsOn(state, on);
  const people = new Set(currentIntroductions(state, on).map(({ who }) => who));
  const official =
    [...people].filter((who) => isOfficial(setup.cell, who, on)).length +
    currentIntroductions(state, on).filter(({ who }) => who === "elsewhere").length;
  verdict.require(official >= (union ? 1 : 2), `enough introducers (${official})`);
  if (union)
    verdict.require(
      state.resolutions.some((each) => each.union === union && counts(each.on)),
      "the union's resolution",
    );
};

/** Q294 §1.1; H06 §1.2: the person's age and schooling on the day the cell considers. */
const mustBeEligible = (verdict: VerdictBuilder, state: State, setup: Setup, on: Day): void => {
  const age = monthsBetween(setup.bornOn, on);
  verdict.requireIfKnown(ruleValueOn("leastMonths", on), "the least age", (least) => age >= least);
  verdict.requireIfKnown(
    ruleValueOn("mostMonths", on),
    "the greatest age",
    (most) => age <= most || isFavourable(state, "overAge", on),
  );
  const schooled = levels.indexOf(setup.schooling);
  if (setup.schooling === "lowerSecondary" && state.schoolingShown)
    verdict.requireIfKnown(
      ruleValueOn("equivalentIsEnough", on),
      "what shows the schooling",
      (isEnough) => state.schoolingShown === "diploma" || (state.schoolingShown === "equivalent" && isEnough === 1),
    );
  if (schooled >= levels.indexOf("lowerSecondary") || isFavourable(state, "schoolingOfStanding", on)) return;
  const excepted = isFavourable(state, "schoolingException", on);
  verdict.requireIfKnown(
    excepted ? ruleValueOn("schoolingException", on) : 0,
    "the exception for schooling",
    () => excepted && schooled >= levels.indexOf("primary"),
  );
};

/** H06 §3.6, §5.1, §5.4: what the cell must have before it considers one person. */
export const mustBeReadyForCell = (verdict: VerdictBuilder, state: State, setup: Setup, on: Day): void => {
  const certificates = daysOf(state, "certificate").filter((day) => day <= on);
  verdict.require(certificates.length > 0, "the class certificate");
  // H06 §5.4b: the newest certificate counts.
  const newest = [...certificates].sort().at(-1);
  if (newest)
    verdict.requireIfKnown(
      ruleValueOn("certificateMonths", on),
      "how long a certificate serves",
      (months) => on <= afterMonths(newest, months),
    );
  verdict.require(exists(state, "application", on), "the application");
  verdict.requireIfKnown(
    ruleValueOn("dossierMonths", on),
    "how long a dossier serves",
    () => !dossierPeriod(state, on).lapsed,
  );
  mustBeIntroduced(verdict, state, setup, on);
  verdict.require(exists(state, "opinions", on) && exists(state, "residence", on), "the opinions");
  verdict.require(exists(state, "certified", on), "the history is certified");
  mustBeEligible(verdict, state, setup, on);
};
