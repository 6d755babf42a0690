import { addMonths, type Day } from "../../primitives/day";
import { notBeyond, type Refusal } from "../../workflow/refusal";

/** A task due later than this after it was given has a mistyped year. */
const longestMonths = 24;

type Due = Readonly<{ field: string; day: Day }>;
/** @property present the due day that is to be put off */
type Standing = Readonly<{ on: Day; givenOn: Day; present?: Day }>;

/** Why a day is no due day: it has passed, is not later than the present one, or is too far off. */
export const dueRefusals = ({ field, day }: Due, { on, givenOn, present }: Standing): Refusal[] => [
  ...(day < on ? [{ code: "due-day-past", facts: { today: on }, field }] : []),
  ...(present && day <= present ? [{ code: "due-day-not-later", facts: { dueOn: present }, field }] : []),
  ...notBeyond(field, day, addMonths(givenOn, longestMonths)),
];
