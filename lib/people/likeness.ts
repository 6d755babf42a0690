import type { Difference } from "../admissions/case/joining";
import { addDays, type Day, formatDay, isRealDay } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";

const digits = [..."0123456789"];

/** "21031990" for a day, the order in which it is typed, and back. */
const typedDigits = (on: Day): string => `${on.slice(8)}${on.slice(5, 7)}${on.slice(0, 4)}`;
const dayOfDigits = (typed: string): string => `${typed.slice(4)}-${typed.slice(2, 4)}-${typed.slice(0, 2)}`;

/**
 * Birth days that may be meant by this one: itself, the day before and after, and every day that one wrong digit, two
 * exchanged digits, or day and month exchanged make of it.
 */
export const nearBirthDays = (bornOn: Day): readonly Day[] => {
  const typed = typedDigits(bornOn);
  const changed = [...typed].flatMap((digit, index) => [
    ...digits.map((other) => typed.slice(0, index) + other + typed.slice(index + 1)),
    typed.slice(0, index) + (typed[index + 1] ?? "") + digit + typed.slice(index + 2),
  ]);
  const exchanged = typed.slice(2, 4) + typed.slice(0, 2) + typed.slice(4);
  const days = [...changed, exchanged].map(dayOfDigits).filter(isRealDay);
  return [...new Set([bornOn, addDays(bornOn, -1), addDays(bornOn, 1), ...days])];
};

/** `hasId`: a national ID is kept of it, and each is kept once. */
type Known = Readonly<{ searchKey: string; bornOn: Day; sex: string; hasId: boolean }>;

/** In what a record differs from another one; in nothing where the same person may be meant. */
export const differencesOf = (one: Known, other: Known): readonly Difference[] => {
  const keys = one.searchKey.split("|");
  return [
    ...(other.searchKey.split("|").some((key) => keys.includes(key)) ? [] : ["name" as const]),
    ...(nearBirthDays(one.bornOn).includes(other.bornOn) ? [] : ["bornOn" as const]),
    ...(one.sex === other.sex ? [] : ["sex" as const]),
    ...(one.hasId && other.hasId ? ["nationalId" as const] : []),
  ];
};

/** Somebody of the register who may be the person being entered. */
export type Alike = Readonly<{
  id: string;
  name: string;
  bornOn: Day;
  sex: "female" | "male";
  occupation: string;
  unit: string;
}>;

/** Those within reach, and whether there is anybody outside it, of whom nothing else is told. */
export type AlikePeople = Readonly<{ people: readonly Alike[]; elsewhere: boolean }>;
export const nobodyAlike: AlikePeople = { people: [], elsewhere: false };
export const isAnyAlike = ({ people, elsewhere }: AlikePeople): boolean => people.length > 0 || elsewhere;

const listed = (people: readonly Alike[]): string =>
  people.map(({ name, bornOn, unit }) => `${name}, ${formatDay(bornOn)} (${unit})`).join("; ");

/** Somebody of the register who was met instead of a new person. */
export const metPerson = ({ id, name }: Readonly<{ id: string; name: string }>) =>
  ({ kind: "person", id, name }) as const;

/** The question who this is, until it is answered. @param field where the form asks it */
export const alikeRefusals = (
  { people, elsewhere }: AlikePeople,
  answer: string | null,
  field = "because",
): Refusal[] => {
  if (answer) return [];
  return [
    ...(people.length > 0
      ? [{ code: "person-alike", facts: { people: listed(people) }, field, met: people.map(metPerson) }]
      : []),
    ...(elsewhere ? [{ code: "person-elsewhere", facts: {}, field }] : []),
  ];
};

/** A national ID is kept for one person. `name`: of the holder, where the actor may know it. */
export const idTaken = ({ id, name }: Readonly<{ id: string | null; name: string | null }>): Refusal => ({
  code: name ? "national-id-taken" : "national-id-elsewhere",
  facts: { name },
  field: "nationalId",
  ...(id && name ? { met: [metPerson({ id, name })] } : {}),
});
