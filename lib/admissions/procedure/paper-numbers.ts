import { documentNumbers } from "../../regulations/values/document-numbers";
import type { CaseCheck, OccurredOn } from "../case/facts";
import type { Ballot } from "../voting/ballots";

/**
 * The number of a document of the Party: the letters of the kinds it may be of, and of the body that issues it, null where
 * they differ. A number that is kept in the register of its issuer stands for one document in a term: of one person, or a
 * list of several.
 */
export type Numbered = Readonly<{
  kinds: readonly [string, ...string[]];
  body: "CB" | "ĐU" | null;
  kept?: Readonly<{ by: "cell" | "committee" | "superior"; about: "one" | "several" }>;
}>;

/** A resolution of the cell that may list several people: sympathisers, mentors, those whose procedure may start. */
export const cellList: Numbered = { kinds: ["NQ"], body: "CB", kept: { by: "cell", about: "several" } };
/** The same, of a cell that is not the one the case lies in. */
export const anyCellResolution: Numbered = { kinds: ["NQ"], body: "CB" };
export const committeeList: Numbered = {
  kinds: ["NQ", "TB", "QĐ", "KL", "CV"],
  body: "ĐU",
  kept: { by: "committee", about: "several" },
};
export const submission: Numbered = {
  kinds: ["TTr", "CV", "BC"],
  body: "ĐU",
  kept: { by: "committee", about: "one" },
};
export const committeeReport: Numbered = { kinds: ["BC", "TTr"], body: "ĐU", kept: { by: "committee", about: "one" } };
/** A report of a cell, a departmental committee or a committee, whose letters differ. */
export const report: Numbered = { kinds: ["BC"], body: null };
export const superiorDecision: Numbered = { kinds: ["QĐ"], body: null, kept: { by: "superior", about: "one" } };
/** A decision of the committee itself, by delegated power. */
export const committeeDecision: Numbered = { kinds: ["QĐ"], body: "ĐU", kept: { by: "committee", about: "one" } };
export const superiorLetter: Numbered = { kinds: ["CV", "TB", "QĐ", "KL", "NQ"], body: null };

/** What a body resolved of one person. */
export const resolutionOf = ({ body }: Ballot): Numbered => ({
  kinds: ["NQ"],
  body: body === "cell" ? "CB" : "ĐU",
  kept: { by: body, about: "one" },
});

const lettersIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}]+/u).filter((letters) => letters !== "" && letters.toUpperCase() !== "SỐ");

const isSame = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** The parts of a number as it should be written, read from what was typed; null where there is no number in it. */
const partsOf = (typed: string, { kinds, body }: Numbered) => {
  const found = /0*(\d{1,5})([a-z](?!\p{L}))?(?!\d)/u.exec(typed);
  const digits = found?.[1];
  if (!found || !digits || Number(digits) === 0) return null;
  const letters = lettersIn(typed.slice(found.index + found[0].length));
  const kind = kinds.find((each) => letters.some((one) => isSame(one, each))) ?? kinds[0];
  const mark =
    body ??
    letters
      .filter((one) => !isSame(one, kind))
      .at(-1)
      ?.toUpperCase() ??
    "ĐU";
  return { ordinal: `${digits.padStart(2, "0")}${found[2] ?? ""}`, kind, mark };
};

/** The number as it should be written: "Số: 05/NQ-CB" is "05-NQ/CB". Null where there is no number in what was typed. */
export const properNumber = (typed: string, numbered: Numbered): string | null => {
  const parts = partsOf(typed, numbered);
  return parts && `${parts.ordinal}-${parts.kind}/${parts.mark}`;
};

/** A number is written as the rules for documents of its day say; the right one is proposed. */
export const isWellNumbered =
  <Name extends string>(
    field: Name,
    numbered: Numbered,
  ): CaseCheck<OccurredOn & Partial<Record<Name, string | null>>> =>
  (_facts, input) => {
    const rule = documentNumbers.knownOn(input.occurredOn);
    const typed: string | null | undefined = input[field];
    if (!rule || !typed) return undefined;
    const right = properNumber(typed, numbered);
    if (right === typed) return undefined;
    const example = `05-${numbered.kinds[0]}/${numbered.body ?? "ĐU"}`;
    return { code: "number-not-proper", facts: { typed, right, example }, cites: rule.cites, field };
  };

/** A number to be kept in the register of its issuer, by its parts. */
export type KeptNumber = Readonly<{ field: string; typed: string; ordinal: string; kind: string }> &
  NonNullable<Numbered["kept"]>;

/** The number among those of a form that is kept in a register, or nothing. */
export const keptNumberIn = (
  numbers: Readonly<Record<string, Numbered>>,
  stated: Readonly<Record<string, unknown>>,
): KeptNumber | undefined =>
  Object.entries(numbers).flatMap(([field, numbered]) => {
    const typed = stated[field];
    const parts = typeof typed === "string" && numbered.kept ? partsOf(typed, numbered) : null;
    return parts && numbered.kept && typeof typed === "string" ? [{ field, typed, ...parts, ...numbered.kept }] : [];
  })[0];
