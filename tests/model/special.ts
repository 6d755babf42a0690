import { afterMonths, type Day } from "./calendar";
import type { Judge } from "./judge";
import { numberOn } from "./numbers";
import { latest, type State } from "./state";

/** When each matter must be concluded, and who concludes where a text names the body; §2.6. */
export const matters: Readonly<
  Record<string, Readonly<{ before: "start" | "cell" | "decision"; by?: string; from: Day }>>
> = {
  // HN25 4.1 on H06 §6.1: the superior committee agrees in writing before the procedure.
  religion: { before: "start", by: "superiorCommittee", from: "2025-06-09" },
  // QĐ 127-QĐ/TW (03/11/2004) and its guidance name no body of their own.
  foreignSpouse: { before: "cell", from: "2004-11-03" },
  // Thông tri 06-TT/TW (02/11/2004).
  ethnicHoa: { before: "cell", from: "2004-11-02" },
  // H06 §3.7c: concluded before considering.
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

export const isDeclared = (state: State, matter: string): boolean =>
  matter === "readmission" ? state.former !== undefined : state.matters.includes(matter);

const conclusionOn = (state: State, matter: string, on: Day) =>
  latest(
    state.conclusions.filter((each) => each.matter === matter && each.on <= on),
    (each) => each.on,
  );

export const isFavourable = (state: State, matter: string, on: Day): boolean =>
  conclusionOn(state, matter, on)?.favourable === true;

const order = ["start", "cell", "decision"];

/** §2.6: what is declared is concluded in favour before the step; where no text of the day says how, a person confirms. */
export const isConcluded = (judge: Judge, state: State, by: "start" | "cell" | "decision", on: Day): void => {
  for (const [matter, { before, from }] of Object.entries(matters)) {
    if (!isDeclared(state, matter) || order.indexOf(before) > order.indexOf(by)) continue;
    const conclusion = conclusionOn(state, matter, on);
    if (conclusion) judge.must(conclusion.favourable, `${matter} is concluded in favour`);
    else judge.by(on < from ? undefined : 0, `${matter} is concluded`, () => false);
  }
};

const barred = ["abandoned", "resigned", "disunity", "corruption", "seriousCrime"];

/** Q294 §3.5: whether somebody who was a member may be considered. */
export const mayComeBack = (judge: Judge, state: State, on: Day): void => {
  const { former } = state;
  if (!former) return;
  judge.by(numberOn("neverReadmitted", on), "who is never re-admitted", () => !barred.includes(former.how));
  if (former.second) judge.by(numberOn("readmissionsInLife", on), "how often", () => false);
  // A separate rule, known only by name.
  if (former.how === "populationPolicy") {
    judge.by(undefined, "the rule on population policy", () => true);
    return;
  }
  const isCrime = former.how === "lessSeriousCrime";
  const since = isCrime ? former.cleared : former.left;
  judge.by(
    numberOn(isCrime ? "readmissionClearedMonths" : "readmissionMonths", on),
    "how long to wait",
    (months) => since !== undefined && afterMonths(since, months) <= on,
  );
};
