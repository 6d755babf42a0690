import { type Day, formatDay } from "../primitives/day";

/** The headings under which the items are listed, in the order of the form. */
export const itemGroups = ["identity", "levels", "life", "family", "pledge"] as const;
export type ItemGroup = (typeof itemGroups)[number];

/**
 * One item of the personal history. `kind`: one line or several · `mustSayNone`: when there is nothing to declare, "không"
 * must be written, because a blank could be an omission · `max`: characters.
 */
export type Item = Readonly<{
  number: number;
  group: ItemGroup;
  kind: "line" | "prose";
  mustSayNone: boolean;
  max: number;
}>;

const line = (number: number, group: ItemGroup, mustSayNone = false): Item => ({
  number,
  group,
  kind: "line",
  mustSayNone,
  max: 300,
});
const prose = (number: number, group: ItemGroup, max: number, mustSayNone = false): Item => ({
  number,
  group,
  kind: "prose",
  mustSayNone,
  max,
});

/**
 * Items 1–23 of form 2-KNĐ, written by the applicant; 24–26 are written by those who verify and certify.
 * Source: HD 38-HD/BTCTW I.1.4.
 */
export const items: readonly Item[] = [
  line(1, "identity"),
  line(2, "identity", true),
  line(3, "identity"),
  line(4, "identity"),
  line(5, "identity"),
  line(6, "identity"),
  prose(7, "identity", 600),
  line(8, "identity"),
  line(9, "identity", true),
  line(10, "identity"),
  prose(11, "levels", 3_000),
  line(12, "levels", true),
  prose(13, "levels", 2_000, true),
  prose(14, "life", 12_000),
  prose(15, "life", 12_000),
  prose(16, "life", 6_000, true),
  prose(17, "life", 6_000, true),
  prose(18, "life", 4_000, true),
  prose(19, "life", 4_000, true),
  prose(20, "life", 4_000, true),
  prose(21, "family", 20_000),
  prose(22, "pledge", 6_000),
  prose(23, "pledge", 2_000),
];

export const itemCount = items.length;
export const longestItemLength = Math.max(...items.map(({ max }) => max));

export const itemOf = (number: number): Item | undefined => items[number - 1];

type RegisteredPerson = Readonly<{ fullName: string; bornOn: Day; sex: "female" | "male"; occupation: string }>;

/** What the register already answers of an item, in Vietnamese, the language of the form; null for the other items. */
export const prefilledAnswer = (number: number, person: RegisteredPerson): string | null => {
  const { fullName, bornOn, sex, occupation } = person;
  const answers: Readonly<Record<number, string>> = {
    1: fullName.toLocaleUpperCase("vi"),
    3: formatDay(bornOn),
    4: sex === "female" ? "Nữ" : "Nam",
    10: occupation,
  };
  return answers[number] ?? null;
};
