import { afterMonths, type Day, monthsBetween } from "./calendar";
import type { Judge } from "./judge";
import { numberOn } from "./numbers";
import { isFavourable } from "./special";
import { daysOf, exists, type Introduction, lastOf, latest, levels, type State, type World } from "./state";
import { isOfficial } from "./votes";

/**
 * H06 §5.4a: twelve months after it was compiled a dossier not considered is redone: introductions, union's resolution,
 * opinions. "Compiled" has no day in the texts: the application's, and after redoing, that of the first paper redone.
 */
const timeOf = (state: State, on: Day): Readonly<{ since?: Day; lapsed: boolean }> => {
  const months = numberOn("dossierMonths", on);
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

/** Counts on the day: written by then, and not older than the time the dossier is in. */
const counting = (state: State, on: Day): ((day: Day) => boolean) => {
  const { since, lapsed } = timeOf(state, on);
  return (day) => day <= on && (since === undefined || (lapsed ? day > since : day >= since));
};

/** Q294 §3.2.2: somebody replaced introduces no longer. */
export const introducing = (state: State, on: Day): readonly Introduction[] => {
  const counts = counting(state, on);
  const standing = state.introductions.filter((each) => counts(each.on));
  return standing.filter(({ who }, at) => !standing.slice(at + 1).some(({ replaces }) => replaces === who));
};

/** §2.2: a union in youth age, where there is one; age by months, on the day the introducing begins. */
const unionNeeded = (state: State, world: World, on: Day): "youth" | "trade" | undefined => {
  const place = latest(
    state.unions.filter((each) => each.on <= on),
    (each) => each.on,
  );
  const counts = counting(state, on);
  const resolutions = state.resolutions.filter((each) => counts(each.on));
  const [begun = on] = [...introducing(state, on), ...resolutions].map((each) => each.on).sort();
  if (!place || monthsBetween(world.born, begun) > (place.officer ? 420 : 360)) return;
  if (place.youth) return "youth";
  return place.trade ? "trade" : undefined;
};

/** Charter art. 4.1–4.2: one official member beside the union, two without; they are so on the day, or are replaced. */
const isIntroduced = (judge: Judge, state: State, world: World, on: Day): void => {
  const union = unionNeeded(state, world, on);
  const counts = counting(state, on);
  const people = new Set(introducing(state, on).map(({ who }) => who));
  const official = [...people].filter((who) => isOfficial(world.cell, who, on)).length;
  judge.must(official >= (union ? 1 : 2), `enough introducers (${official})`);
  if (union)
    judge.must(
      state.resolutions.some((each) => each.union === union && counts(each.on)),
      "the union's resolution",
    );
};

/** Q294 §1.1; H06 §1.2: what a person must be on the day the cell considers. */
const isEligible = (judge: Judge, state: State, world: World, on: Day): void => {
  const age = monthsBetween(world.born, on);
  judge.by(numberOn("leastMonths", on), "the least age", (least) => age >= least);
  judge.by(numberOn("mostMonths", on), "the greatest age", (most) => age <= most || isFavourable(state, "overAge", on));
  const schooled = levels.indexOf(world.schooling);
  if (schooled >= levels.indexOf("lowerSecondary") || isFavourable(state, "schoolingOfStanding", on)) return;
  const excepted = isFavourable(state, "schoolingException", on);
  judge.by(
    excepted ? numberOn("schoolingException", on) : 0,
    "the exception for schooling",
    () => excepted && schooled >= levels.indexOf("primary"),
  );
};

/** H06 §3.6, §5.1, §5.4: what the cell must have before it considers one person. */
export const isReadyForTheCell = (judge: Judge, state: State, world: World, on: Day): void => {
  const certificates = daysOf(state, "certificate").filter((day) => day <= on);
  judge.must(certificates.length > 0, "the class certificate");
  // H06 §5.4b: the newest counts.
  const newest = [...certificates].sort().at(-1);
  if (newest)
    judge.by(
      numberOn("certificateMonths", on),
      "how long a certificate serves",
      (months) => on <= afterMonths(newest, months),
    );
  judge.must(exists(state, "application", on), "the application");
  judge.by(numberOn("dossierMonths", on), "how long a dossier serves", () => !timeOf(state, on).lapsed);
  isIntroduced(judge, state, world, on);
  judge.must(exists(state, "opinions", on) && exists(state, "residence", on), "the opinions");
  judge.must(exists(state, "certified", on), "the history is certified");
  isEligible(judge, state, world, on);
};
