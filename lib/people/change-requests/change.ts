import type { Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import { decisionDayRefusals } from "../decision-day";
import { identityRefusals } from "../refusals";
import { type AnswerChangeInput, type ChangeField, changeFields } from "./schema";

/** What the register holds of a person that can be asked about, as text; "" where nothing is kept. */
export type RecordValues = Readonly<Record<ChangeField, string>>;

/** A field asked about: what it held then, and what it should hold. */
export type AskedField = Readonly<{ field: ChangeField; old: string; new: string }>;

/** How a field was answered. `because`: why it was refused. */
export type FieldAnswer = Readonly<{ field: ChangeField; isAccepted: boolean; because: string | null }>;

/** What of a record may be asked about. The birth day of an admission stays (HD 06-HD/TW 9); the decision day is of members entered by hand. */
export type Askable = Readonly<{ isAdmitted: boolean; memberSince: Day | null }>;

/** The fields a person is offered, in the order of the form. */
export const offeredFields = ({ isAdmitted, memberSince }: Askable): readonly ChangeField[] =>
  changeFields.filter((field) => (field === "bornOn" ? !isAdmitted : field !== "decidedOn" || memberSince !== null));

/** The fields in which what was sent differs from what is kept; one left empty is left as it is. */
export const askedOf = (
  kept: RecordValues,
  sent: Readonly<Partial<Record<ChangeField, string | null>>>,
): AskedField[] =>
  changeFields.flatMap((field) => {
    const [old, wanted] = [kept[field], sent[field] ?? ""];
    return wanted === "" || wanted === old ? [] : [{ field, old, new: wanted }];
  });

/** The record as it would be with these fields changed. */
export const withChanges = (kept: RecordValues, asked: readonly AskedField[]): RecordValues => ({
  ...kept,
  ...Object.fromEntries(asked.map((each) => [each.field, each.new])),
});

const dayRefusals = ({ bornOn, joinedUnitOn }: RecordValues, today: Day): Refusal[] =>
  identityRefusals({ bornOn: bornOn as Day, joinedUnitOn: joinedUnitOn as Day }, today);

/** Why a request cannot be made as it stands. What only papers tell is looked at by who answers. */
export const askRefusals = (
  kept: RecordValues,
  asked: readonly AskedField[],
  { isAdmitted, memberSince }: Askable,
  today: Day,
): Refusal[] => {
  if (asked.length === 0) return [{ code: "change-nothing", facts: {} }];
  const wanted = withChanges(kept, asked);
  const isAsked = (field: ChangeField) => asked.some((each) => each.field === field);
  // A day that was wrong before is not the fault of this request.
  const wrongBefore = dayRefusals(kept, today).map(({ code }) => code);
  return [
    ...(isAsked("bornOn") && isAdmitted
      ? [{ code: "birth-day-fixed", facts: { bornOn: kept.bornOn }, field: "bornOn" }]
      : []),
    ...(isAsked("decidedOn") && !memberSince ? [{ code: "decision-not-entered", facts: {}, field: "decidedOn" }] : []),
    ...dayRefusals(wanted, today).filter(({ code }) => !wrongBefore.includes(code)),
    ...(isAsked("decidedOn") && memberSince
      ? decisionDayRefusals({
          ...{ bornOn: wanted.bornOn as Day, since: memberSince, decidedOn: wanted.decidedOn as Day },
          isChecked: true,
        })
      : []),
  ];
};

/** How the fields were answered. */
export const answersOf = (asked: readonly AskedField[], input: AnswerChangeInput): FieldAnswer[] =>
  asked.map(({ field }) => ({
    field,
    isAccepted: input[field] === "accept",
    because: input[field] === "refuse" ? input[`${field}Because`] : null,
  }));

/** Why an answer is not whole: each field is accepted, or refused with a reason. */
export const answerRefusals = (asked: readonly AskedField[], input: AnswerChangeInput): Refusal[] =>
  asked.flatMap(({ field }): Refusal[] => {
    if (input[field] === null) return [{ code: "change-unanswered", facts: {}, field }];
    return input[field] === "refuse" && input[`${field}Because`] === null
      ? [{ code: "change-without-reason", facts: {}, field: `${field}Because` }]
      : [];
  });
