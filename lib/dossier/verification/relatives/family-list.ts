import {
  isKinship,
  isOfSpousesFamily,
  type Kinship,
  type VerificationPoint,
  verificationPoints,
  verifiedIn,
} from "../../../admissions/case/relatives";
import { addMonths, type Day, isRealDay } from "../../../primitives/day";
import { type PartialDay, parsePartialDay } from "../../../primitives/typed-day";
import type { VerifiedKinship } from "../../../regulations/values/dossier";
import type { Row } from "../../history/content";

/** A relative as item 21 of the history names them. */
export type NamedRelative = Readonly<{
  rowId: string;
  kinship: Kinship;
  fullName: string;
  born: PartialDay | null;
  details: string | null;
  points: readonly VerificationPoint[];
}>;

/** Why a row of item 21 is not taken into the list. */
export type LeftOut = Readonly<{
  rowId: string;
  fullName: string;
  why: "notVerified" | "divorced" | "minor" | "unnamed";
}>;

const adultMonths = 18 * 12;

/**
 * Whether a child has surely not come of age. A child of whom the day is not known is listed where it may have: full civil
 * capacity, which HD 06-HD/TW 3.4 asks for, is judged by the person who sends the requests.
 */
const isMinor = (born: PartialDay | null, on: Day): boolean => {
  if (!born) return false;
  const earliest = `${born}${"-01-01".slice(born.length - 4)}`;
  return isRealDay(earliest) && addMonths(earliest, adultMonths) > on;
};

const said = (...texts: readonly (string | undefined)[]): string | null =>
  texts.filter((text) => text?.trim()).join("; ") || null;

const relativeFrom = ({ id: rowId, values }: Row): NamedRelative | undefined => {
  const { kinship = "", fullName = "", born = "", living, residence, occupation, memberCell, memberCommittee } = values;
  if (!isKinship(kinship) || !fullName.trim()) return undefined;
  const isDead = living === "dead";
  const cell = values.member === "yes" ? said(memberCell, memberCommittee) : null;
  return {
    ...{ rowId, kinship, fullName: fullName.trim(), born: parsePartialDay(born) ?? null },
    details: said(isDead ? values.homeTown : residence, occupation, cell ?? undefined),
    // Of somebody who has died nothing present is left to confirm. No text says so: an assumption.
    points: isDead ? ["history"] : verificationPoints,
  };
};

/**
 * Those of item 21 who are verified by the rules of the day, and brothers and sisters, who are only named; grandparents and
 * the spouse's brothers and sisters are not. Nor is a husband or wife who was divorced, with their family, for whom item 21 does
 * not ask. Source: HD 06-HD/TW 3.4.
 * @param hasSpouse what item 21 answers to that question
 */
export const relativesIn = (
  rows: readonly Row[],
  listed: readonly VerifiedKinship[],
  on: Day,
  hasSpouse?: string,
): Readonly<{ named: readonly NamedRelative[]; left: readonly LeftOut[] }> => {
  const known = rows.flatMap((row) => relativeFrom(row) ?? []);
  const isVerified = verifiedIn(
    known.map(({ kinship }) => kinship),
    listed,
  );
  const why = (row: Row): LeftOut["why"] | undefined => {
    const relative = known.find(({ rowId }) => rowId === row.id);
    if (!relative) return isKinship(row.values.kinship ?? "") ? "unnamed" : "notVerified";
    if (relative.kinship === "sibling") return undefined;
    if (hasSpouse === "divorced" && isOfSpousesFamily(relative.kinship)) return "divorced";
    if (!isVerified(relative.kinship)) return "notVerified";
    return relative.kinship === "child" && isMinor(relative.born, on) ? "minor" : undefined;
  };
  return {
    named: known.filter(({ rowId }) => rows.some((row) => row.id === rowId && why(row) === undefined)),
    left: rows.flatMap((row) => {
      const reason = why(row);
      return reason ? [{ rowId: row.id, fullName: row.values.fullName ?? "", why: reason }] : [];
    }),
  };
};

type Kept = Readonly<{ rowId: string | null; kinship: string; fullName: string; born: string | null }>;

/** How a relative on the list differs from the row of the history now: corrected there, or no longer named. */
export const differenceFrom = (kept: Kept, rows: readonly Row[] | null): "corrected" | "gone" | null => {
  if (!kept.rowId || !rows) return null;
  const row = rows.find(({ id }) => id === kept.rowId);
  if (!row) return "gone";
  const { kinship, fullName = "", born = "" } = row.values;
  const isSame =
    kinship === kept.kinship && fullName.trim() === kept.fullName && (parsePartialDay(born) ?? null) === kept.born;
  return isSame ? null : "corrected";
};

type Listed = Readonly<{ row: Row | null; difference: ReturnType<typeof differenceFrom> }>;

/** How many of item 21 are not on the list or were corrected since, and whom the list leaves out. */
export const listingFrom = (
  { named, left }: ReturnType<typeof relativesIn>,
  kept: readonly Listed[],
): Readonly<{ toList: number; left: readonly LeftOut[] }> => ({
  toList:
    named.filter(({ rowId }) => !kept.some(({ row }) => row?.id === rowId)).length +
    kept.filter(({ difference }) => difference === "corrected").length,
  left,
});
