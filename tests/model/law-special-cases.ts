import { afterMonths, type Day } from "./calendar";
import { latest, type State } from "./case-state";
import { ruleValueOn } from "./rule-values";
import type { VerdictBuilder } from "./verdict";

/** Before which step each special matter must be concluded, and by whom where a text names the body. */
export const matters: Readonly<
  Record<string, Readonly<{ before: "start" | "cell" | "decision"; by?: string; from: Day }>>
> = {
  // HN25 4.1 on H06 §6.1: the superior committee agrees in writing before the procedure.
  religion: { before: "start", by: "superiorCommittee", from: "2025-06-09" },
  // QĐ 127-QĐ/TW (03/11/2004) and its guidance do not name a body.
  foreignSpouse: { before: "cell", from: "2004-11-03" },
  // Thông tri 06-TT/TW (02/11/2004).
  ethnicHoa: { before: "cell", from: "2004-11-02" },
  // H06 §3.7c: concluded before the cell considers.
  politicalStandard: { before: "cell", from: "2025-06-09" },
  // HD 08-HD/BTCTW (27/9/2021): decided by the superior standing committee.
  privateBusiness: { before: "cell", by: "superiorStandingCommittee", from: "2021-09-27" },
  // Q294 §3.5.1b.
  populationPolicy: { before: "cell", from: "2025-07-01" },
  // Q29 to Q294 §1.1.2.
  overAge: { before: "cell", by: "provincialStandingCommittee", from: "2016-07-25" },
  // H06 §1.2.
  schoolingException: { before: "cell", from: "2025-06-09" },
  schoolingOfStanding: { before: "cell", by: "provincialStandingCommittee", from: "2025-06-09" },
  // Q294 §3.5.
  readmission: { before: "decision", by: "provincialStandingCommittee", from: "2025-07-01" },
};

/** Q294 §3.5: a former member, whether the register or the person tells of it. */
const wasMember = (state: State): boolean => state.formerMembership !== undefined || state.registered.length > 0;

export const isDeclared = (state: State, matter: string): boolean =>
  matter === "readmission" ? wasMember(state) : state.declaredMatters.includes(matter);

const conclusionOn = (state: State, matter: string, on: Day) =>
  latest(
    state.conclusions.filter((each) => each.matter === matter && each.on <= on),
    (each) => each.on,
  );

export const isFavourable = (state: State, matter: string, on: Day): boolean =>
  conclusionOn(state, matter, on)?.favourable === true;

const order = ["start", "cell", "decision"];

/** A declared matter is concluded in favour before the step. Where no text of the day says how, a person confirms. */
export const mustBeConcluded = (
  verdict: VerdictBuilder,
  state: State,
  by: "start" | "cell" | "decision",
  on: Day,
): void => {
  for (const [matter, { before, from }] of Object.entries(matters)) {
    if (!isDeclared(state, matter) || order.indexOf(before) > order.indexOf(by)) continue;
    const conclusion = conclusionOn(state, matter, on);
    if (conclusion) verdict.require(conclusion.favourable, `${matter} is concluded in favour`);
    else verdict.requireIfKnown(on < from ? undefined : 0, `${matter} is concluded`, () => false);
  }
};

const neverReadmitted = ["abandoned", "resigned", "disunity", "corruption", "seriousCrime"];

type Time = Readonly<{ left: Day; how: string; cleared?: Day | undefined }>;

const mustHaveWaited = (verdict: VerdictBuilder, { left, how, cleared }: Time, on: Day): void => {
  verdict.requireIfKnown(
    ruleValueOn("neverReadmitted", on),
    "who is never re-admitted",
    () => !neverReadmitted.includes(how),
  );
  // A separate regulation applies whose text is not known.
  if (how === "populationPolicy") {
    verdict.requireIfKnown(undefined, "the rule on population policy", () => true);
    return;
  }
  const since = how === "lessSeriousCrime" ? cleared : left;
  verdict.requireIfKnown(
    ruleValueOn(how === "lessSeriousCrime" ? "readmissionClearedMonths" : "readmissionMonths", on),
    "how long to wait",
    (months) => since !== undefined && afterMonths(since, months) <= on,
  );
};

/** Q294 §3.5: whether a former member may be considered for re-admission. What is declared does not undo the register. */
export const mustBeReadmissible = (verdict: VerdictBuilder, { formerMembership, registered }: State, on: Day): void => {
  const toldOf = registered.filter(
    ({ from, left }) => formerMembership && formerMembership.first < left && from < formerMembership.left,
  );
  for (const time of registered)
    mustHaveWaited(verdict, { ...time, cleared: toldOf.includes(time) ? formerMembership?.cleared : undefined }, on);
  if (formerMembership) mustHaveWaited(verdict, formerMembership, on);
  const times = registered.length + (formerMembership && toldOf.length === 0 ? 1 : 0);
  if (times > 1 || formerMembership?.second)
    verdict.requireIfKnown(ruleValueOn("readmissionsInLife", on), "how often", () => false);
};
