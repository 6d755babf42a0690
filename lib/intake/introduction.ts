import { cellList, numberRefusal } from "../admissions/procedure/paper-numbers";
import { type Day, yearOf } from "../primitives/day";
import { notYet, type Refusal } from "../workflow/refusal";

/** How somebody comes before the cell: found in its yearly review, introduced by a union, or by oneself after an invitation. */
export const doors = ["review", "union", "invitation"] as const;
export type Door = (typeof doors)[number];
export const isDoor = (text: string): text is Door => doors.some((door) => door === text);

/** The unions whose members the Charter has introduced by them. Source: Party Charter 4.1. */
export const unions = ["youthUnion", "tradeUnion"] as const;
export type Union = (typeof unions)[number];
export const isUnion = (text: string): text is Union => unions.some((union) => union === text);

const introductionStates = ["waiting", "declined", "taken"] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** What the yearly review finds of a non-member. */
export const verdicts = ["proposed", "notYet"] as const;
export type Verdict = (typeof verdicts)[number];
export const isVerdict = (text: string): text is Verdict => verdicts.some((verdict) => verdict === text);

type Standing = Readonly<{ state: string; lookAgainOn: Day | null }>;

/** Whether the cell has to decide on somebody: who waits, and who was declined, from the day to look again on. */
export const isToDecide = ({ state, lookAgainOn }: Standing, on: Day): boolean =>
  state === "waiting" || (state === "declined" && lookAgainOn !== null && lookAgainOn <= on);

type Decided = Readonly<{ occurredOn: Day; resolution: string }>;

/** Why a decision on somebody introduced is refused by its days or its number. */
export const decisionRefusals = (
  { state, receivedOn }: Readonly<{ state: string; receivedOn: Day }>,
  { occurredOn: decidedOn, resolution }: Decided,
  on: Day,
): Refusal[] => {
  const improper = numberRefusal("resolution", resolution, cellList, decidedOn);
  return [
    ...(state === "taken" ? [{ code: "introduction-taken", facts: {} }] : []),
    ...notYet("occurredOn", decidedOn, on),
    ...(decidedOn < receivedOn
      ? [{ code: "decided-before-introduced", facts: { day: receivedOn }, field: "occurredOn" }]
      : []),
    ...(improper ? [improper] : []),
  ];
};

/** The day to look again lies ahead: on a past day nobody would be told. */
export const lookAgainRefusals = (lookAgainOn: Day, on: Day): Refusal[] =>
  lookAgainOn > on ? [] : [{ code: "look-again-not-ahead", facts: { day: lookAgainOn }, field: "lookAgainOn" }];

/** A review of a year is held in that year, and not in the future. */
export const reviewRefusals = (year: number, reviewedOn: Day, on: Day): Refusal[] => [
  ...notYet("reviewedOn", reviewedOn, on),
  ...(yearOf(reviewedOn) === year ? [] : [{ code: "review-of-another-year", facts: { year }, field: "reviewedOn" }]),
];
