import type { Day } from "../../primitives/day";
import { documentNumbers } from "../../regulations/values/document-numbers";
import type { Refusal } from "../../workflow/refusal";
import type { CaseCheck, OccurredOn } from "../case/facts";
import type { Ballot } from "../voting/ballots";

type Issuer = "cell" | "committee" | "superior";

/**
 * The number of a document of the Party: the letters of the kinds it may be of, and of the bodies that may issue it, null
 * where they are any. A number that is kept in the register of its issuer stands for one document in a term: of one
 * person, a list of several, or what one meeting or one letter says of several. `mark`: the issuer is known by its letters.
 */
export type Numbered = Readonly<{
  kinds: readonly [string, ...string[]];
  bodies: readonly ["CB" | "ĐU" | "ĐH", ...("CB" | "ĐU" | "ĐH")[]] | null;
  kept?: Readonly<{ by: Issuer | "mark"; about: "one" | "list" | "meeting" | "letter" }>;
}>;

/** A resolution of the cell that may list several people: sympathisers, mentors, those whose procedure may start. */
export const cellList: Numbered = { kinds: ["NQ"], bodies: ["CB"], kept: { by: "cell", about: "list" } };
/** The same, of a cell that is not the one the case lies in. */
export const anyCellResolution: Numbered = { kinds: ["NQ"], bodies: ["CB"] };
export const committeeList: Numbered = {
  kinds: ["NQ", "TB", "QĐ", "KL", "CV"],
  bodies: ["ĐU"],
  kept: { by: "committee", about: "list" },
};
export const submission: Numbered = {
  kinds: ["TTr", "CV", "BC"],
  bodies: ["ĐU"],
  kept: { by: "committee", about: "one" },
};
export const committeeReport: Numbered = {
  kinds: ["BC", "TTr"],
  bodies: ["ĐU"],
  kept: { by: "committee", about: "one" },
};
/** The appraisal by a departmental committee. */
export const report: Numbered = { kinds: ["BC"], bodies: null };
/** The report of a failed vote, by the body that voted. */
export const failedVoteReport: Numbered = { kinds: ["BC"], bodies: null, kept: { by: "mark", about: "one" } };
/** A letter that asks for a verification, or introduces the member sent: it may name several relatives. */
export const verificationLetter: Numbered = {
  kinds: ["CV", "GGT"],
  bodies: ["ĐU"],
  kept: { by: "committee", about: "letter" },
};
/** The two kinds of it by themselves, as their numbers are proposed. */
export const requestLetter: Numbered = { ...verificationLetter, kinds: ["CV"] };
export const introductionLetter: Numbered = { ...verificationLetter, kinds: ["GGT"] };
/** By which a congress, or the committee, sets the target of a term. */
export const termResolution: Numbered = { kinds: ["NQ"], bodies: ["ĐH", "ĐU"], kept: { by: "mark", about: "one" } };
export const superiorDecision: Numbered = { kinds: ["QĐ"], bodies: null, kept: { by: "superior", about: "one" } };
/** A decision of the committee itself, by delegated power. */
export const committeeDecision: Numbered = { kinds: ["QĐ"], bodies: ["ĐU"], kept: { by: "committee", about: "one" } };
export const superiorLetter: Numbered = { kinds: ["CV", "TB", "QĐ", "KL", "NQ"], bodies: null };

/** What a body resolved of one person. */
export const resolutionOf = ({ body }: Ballot): Numbered => ({
  kinds: ["NQ"],
  bodies: [body === "cell" ? "CB" : "ĐU"],
  kept: { by: body, about: "one" },
});

/** The minutes of the meeting in which a vote failed, or the report of it; one meeting may vote on several people. */
export const minutesOf = ({ body }: Ballot): Numbered => ({
  kinds: ["BB", "BC"],
  bodies: [body === "cell" ? "CB" : "ĐU"],
  kept: { by: body, about: "meeting" },
});

const lettersIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}]+/u).filter((letters) => letters !== "" && letters.toUpperCase() !== "SỐ");

const isSame = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** The letters of the body that issued a document, among the letters after its running number. */
const markIn = (letters: readonly string[], kind: string, { bodies }: Numbered): string => {
  if (bodies) return bodies.find((body) => letters.some((one) => isSame(one, body))) ?? bodies[0];
  return (
    letters
      .filter((one) => !isSame(one, kind))
      .at(-1)
      ?.toUpperCase() ?? "ĐU"
  );
};

/** The parts of a number as it should be written, read from what was typed; null where there is no number in it. */
const partsOf = (typed: string, numbered: Numbered) => {
  const found = /0*(\d{1,5})([a-z](?!\p{L}))?(?!\d)/u.exec(typed);
  const digits = found?.[1];
  if (!found || !digits || Number(digits) === 0) return null;
  const letters = lettersIn(typed.slice(found.index + found[0].length));
  const kind = numbered.kinds.find((each) => letters.some((one) => isSame(one, each))) ?? numbered.kinds[0];
  const mark = markIn(letters, kind, numbered);
  return { ordinal: `${digits.padStart(2, "0")}${found[2] ?? ""}`, kind, mark };
};

/** The number as it should be written: "Số: 05/NQ-CB" is "05-NQ/CB". Null where there is no number in what was typed. */
export const properNumber = (typed: string, numbered: Numbered): string | null => {
  const parts = partsOf(typed, numbered);
  return parts && `${parts.ordinal}-${parts.kind}/${parts.mark}`;
};

/** Why a number is refused that is not written as the rules for documents of its day say, with the right one. */
export const numberRefusal = (
  field: string,
  typed: string | null | undefined,
  numbered: Numbered,
  on: Day,
): Refusal | undefined => {
  const rule = documentNumbers.knownOn(on);
  if (!rule || !typed) return undefined;
  const right = properNumber(typed, numbered);
  if (right === typed) return undefined;
  const example = `05-${numbered.kinds[0]}/${numbered.bodies?.[0] ?? "ĐU"}`;
  return { code: "number-not-proper", facts: { typed, right, example }, cites: rule.cites, field };
};

/** A number is written as the rules for documents of its day say; the right one is proposed. */
export const isWellNumbered =
  <Name extends string>(
    field: Name,
    numbered: Numbered,
  ): CaseCheck<OccurredOn & Partial<Record<Name, string | null>>> =>
  (_facts, input) => {
    const typed: string | null | undefined = input[field];
    return numberRefusal(field, typed, numbered, input.occurredOn);
  };

/** A number to be kept in the register of its issuer, by its parts; a congress has a series of its own. */
export type KeptNumber = Readonly<{
  field: string;
  typed: string;
  ordinal: string;
  kind: string;
  by: Issuer;
  about: NonNullable<Numbered["kept"]>["about"];
}>;

const issuerWith = (mark: string): Issuer | null => {
  if (mark === "CB") return "cell";
  return mark === "ĐU" || mark === "ĐH" ? "committee" : null;
};

/** The number as the register of its issuer keeps it; undefined where there is none, or its issuer is not known. */
export const keptNumber = (field: string, typed: unknown, numbered: Numbered, on: Day): KeptNumber | undefined => {
  if (typeof typed !== "string" || !numbered.kept || !documentNumbers.knownOn(on)) return undefined;
  const parts = partsOf(typed, numbered);
  if (!parts) return undefined;
  const { ordinal, mark } = parts;
  const { about } = numbered.kept;
  const by = numbered.kept.by === "mark" ? issuerWith(mark) : numbered.kept.by;
  const kind = mark === "ĐH" ? `${parts.kind}/ĐH` : parts.kind;
  return by ? { field, typed, ordinal, kind, by, about } : undefined;
};
