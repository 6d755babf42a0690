import { type Day, isRealDay } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";

/** What a task is given by. */
export const bases = ["resolution", "meeting"] as const;
export type BasisKind = (typeof bases)[number];

/** A resolution or a meeting: its day, and its number where there is one. */
export type Basis = Readonly<{ kind: BasisKind; number: string | null; on: Day }>;

const isBasis = (text: string): text is BasisKind => bases.some((each) => each === text);

/** The resolution or meeting in a row of the database. */
export const basisOf = (
  row: Readonly<{ basis: string | null; basisNumber: string | null; on: Day | null }>,
): Basis | null =>
  row.basis && isBasis(row.basis) && row.on ? { kind: row.basis, number: row.basisNumber, on: row.on } : null;

/** A basis as the value of a choice: "resolution 2026-03-02 12-NQ/CB". */
export const basisKey = ({ kind, number, on }: Basis): string => [kind, on, number].filter(Boolean).join(" ");

/** What a key stands for; null for one of a paper that is not on the list, whose number and day are typed. */
const basisIn = (key: string): Basis | null => {
  const [, kind = "", on = "", number] = /^(\w+) (\S+)(?: (.+))?$/.exec(key) ?? [];
  return isBasis(kind) && isRealDay(on) ? { kind, on, number: number ?? null } : null;
};

/** What was chosen, and typed of a paper that is not on the list. */
export type GivenBasis = Readonly<{ basis: string | null; basisNumber: string | null; basisOn: Day | null }>;

/** The basis that was given, or why it is none. @param on the day it is recorded on */
export const basisFrom = ({ basis, basisNumber, basisOn }: GivenBasis, on: Day): Basis | Refusal | null => {
  if (basis === null)
    return basisNumber === null && basisOn === null ? null : { code: "field-required", facts: {}, field: "basis" };
  const known =
    basisIn(basis) ?? (isBasis(basis) && basisOn ? { kind: basis, number: basisNumber, on: basisOn } : null);
  if (!known) return { code: "field-required", facts: {}, field: isBasis(basis) ? "basisOn" : "basis" };
  return known.on > on ? { code: "future-day", facts: { day: known.on }, field: "basisOn" } : known;
};

export const isRefusal = (given: Basis | Refusal | null): given is Refusal => given !== null && "code" in given;
