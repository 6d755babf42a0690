import { afterMonths, type Day, monthsBetween } from "./calendar";
import type { Judge } from "./judge";
import { numberOn } from "./numbers";
import type { Introduction, State, World } from "./state";
import { isOfficial } from "./votes";

const years = (born: Day, on: Day): number => Math.floor(monthsBetween(born, on) / 12);

/** §2.2: youth age is up to 30, for an officer of the Youth Union up to 35. */
export const introducedBy = (state: State, world: World, on: Day): "youth" | "trade" | "members" => {
  const youth = years(world.born, on) <= (state.unionOfficer ? 35 : 30);
  if (youth && state.youthUnion) return "youth";
  return youth && state.tradeUnion ? "trade" : "members";
};

/** Introductions that stand: the last of each introducer, without those replaced. */
export const standing = (state: State): readonly Introduction[] => {
  const replaced = new Set(state.introductions.map(({ replaces }) => replaces));
  const last = new Map(state.introductions.map((introduction) => [introduction.who, introduction]));
  return [...last.values()].filter(({ who }) => !replaced.has(who));
};

/** H06 §3.6, §5.1, §5.4: what the cell must have before it considers one person. */
export const dossierIsReady = (judge: Judge, state: State, world: World, on: Day): void => {
  const by = (day: Day | undefined): day is Day => day !== undefined && day <= on;
  // H06 §5.4b
  const certificate = state.certificates.filter(by).sort().at(-1);
  judge.must(certificate !== undefined, "the class certificate");
  if (certificate) judge.by(numberOn("certificateMonths", on), "how long a certificate serves", (months) => on <= afterMonths(certificate, months));
  // H06 §5.4a
  const compiled = state.application;
  judge.must(by(compiled), "the application");
  const months = numberOn("dossierMonths", on);
  const lapsed = compiled !== undefined && months !== undefined && afterMonths(compiled, months) < on ? afterMonths(compiled, months) : undefined;
  if (compiled) judge.by(months, "how long a dossier serves", () => true);
  const fresh = (day: Day | undefined): boolean => by(day) && (lapsed === undefined || day > lapsed);

  const way = introducedBy(state, world, on);
  const introductions = standing(state).filter(({ on: day }) => fresh(day));
  judge.must(introductions.length >= (way === "members" ? 2 : 1), "enough introductions that are not too old");
  if (way !== "members") judge.must(state.union?.kind === way && fresh(state.union.on), "the union's resolution");
  judge.must(fresh(state.opinions?.on) , "the opinions");
  judge.must(by(state.certified), "the history is certified");
  void isOfficial;

  // Q294 §1.1.1; A3
  const age = monthsBetween(world.born, on);
  judge.by(numberOn("leastMonths", on), "the least age", (least) => age >= least);
  judge.by(numberOn("mostMonths", on), "the greatest age", (most) => age <= most);
};
