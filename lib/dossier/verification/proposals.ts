import {
  groundsFor,
  isGround,
  type Kinship,
  pointsIn,
  type VerificationGround,
  type VerificationPoint,
} from "../../admissions/case/relatives";
import { pointsNotAsked } from "../../admissions/case/verification";
import { isId } from "../../primitives/ids";
import type { Row, Values } from "../history/content";
import { committeeAt, localityOf } from "./agencies";

/** One question to one agency about one person. */
export type Question = Readonly<{
  /** Null: the applicant. */
  relativeId: string | null;
  points: readonly VerificationPoint[];
  /** The ground whose confirmation is asked for, instead of a verification. */
  shortcut: VerificationGround | null;
  /** The answer that is checked again. */
  checksId: string | null;
}>;

export type Proposal = Question & Readonly<{ agency: string }>;

type Person = Readonly<{
  id: string | null;
  kinship: Kinship | null;
  points?: readonly string[];
  /** The row of item 21 that names the relative. */
  row: Row | null;
  /** What is noted of somebody named by hand: where they live and work. */
  noted?: string | null;
  isVerified: boolean;
}>;

type Asked = Readonly<{ relativeId: string | null; points?: readonly string[] }>;

/** What is taken from the history: the rows of item 21, where they are known, and where the applicant lives. */
type Taken = Readonly<{ rows: readonly Row[] | null; residence: string }>;

/** An answer that does not agree and of which no second check was asked: of what, and whom. */
type Unclear = Readonly<{
  id: string;
  relativeId: string | null;
  agency: string;
  points: readonly VerificationPoint[];
}>;

const residenceOf = ({ living, residence = "", homeTown = "", deathPlace = "" }: Values): string =>
  living === "dead" ? homeTown || deathPlace || residence : residence || homeTown;

/** The commune in which everybody of item 21, grandparents too, lives and from which everybody comes; null where there is none. */
export const oneCommuneOf = (rows: readonly Row[]): string | null => {
  const places = rows.flatMap(({ values }) => [values.residence, values.homeTown].filter((place) => place?.trim()));
  const grandparents = rows.some(({ values }) => /grand/i.test(values.kinship ?? ""));
  const communes = new Set(
    places.map((place) => {
      const found = localityOf(place ?? "");
      return found ? `${found.commune}, ${found.province}` : "";
    }),
  );
  const [only = ""] = communes;
  return grandparents && communes.size === 1 && only ? only : null;
};

/** The short way by which a relative may be confirmed: as a member by the own committee. Source: HD 06-HD/TW 3.4c. */
const memberGround = ({ kinship, row }: Person): VerificationGround | null => {
  if (!kinship || row?.values.member !== "yes") return null;
  return groundsFor(kinship).find((ground) => ground !== "sameCommune") ?? null;
};

const aboutRelative = (person: Person, open: readonly VerificationPoint[], isOneCommune: boolean): Proposal[] => {
  const { id: relativeId, row } = person;
  const question = { relativeId, checksId: null };
  const residence = committeeAt(row ? residenceOf(row.values) : (person.noted ?? ""));
  const ground = memberGround(person);
  if (ground && open.includes("history")) {
    const { memberCommittee = "", memberCell = "" } = row?.values ?? {};
    const conduct = open.filter((point) => point === "conduct");
    return [
      { ...question, points: ["history"], shortcut: ground, agency: memberCommittee || memberCell },
      ...(conduct.length > 0 ? [{ ...question, points: conduct, shortcut: null, agency: residence }] : []),
    ];
  }
  const shortcut = isOneCommune && open.length === pointsIn(person.points).length ? ("sameCommune" as const) : null;
  return [{ ...question, points: open, shortcut, agency: residence }];
};

/**
 * What is still to be asked, of whom: everybody to be verified about each point nobody was asked about, and again where an
 * answer did not agree. Agencies come from the history: the committee of the residence, or a member's own.
 */
export const proposalsFor = (
  people: readonly Person[],
  asked: readonly Asked[],
  unclear: readonly Unclear[],
  { rows, residence }: Taken,
): readonly Proposal[] => {
  const isOneCommune = oneCommuneOf(rows ?? []) !== null;
  const first = people
    .filter(({ isVerified }) => isVerified)
    .flatMap((person) => {
      const open = pointsNotAsked(person, asked);
      if (open.length === 0) return [];
      if (person.id !== null) return aboutRelative(person, open, isOneCommune);
      const agency = committeeAt(residence);
      return [{ relativeId: null, points: open, shortcut: null, checksId: null, agency }];
    });
  const again = unclear.map(({ id, relativeId, agency, points }) => ({
    ...{ relativeId, points, agency, shortcut: null, checksId: id },
  }));
  return [...first, ...again];
};

const none = "none";

/** A question as the name of a field holds it. */
export const questionKey = ({ relativeId, points, shortcut, checksId }: Question): string =>
  [relativeId ?? none, points.join("."), shortcut ?? none, checksId ?? none].join("_");

const orNull = (part: string | undefined): string | null => (part === undefined || part === none ? null : part);

/** The question a name of a field holds; undefined where it holds none. */
export const parseQuestion = (key: string): Question | undefined => {
  const parts = key.split("_");
  const [relative, asked = "", ground, checks] = parts;
  const points = pointsIn(asked.split("."));
  const shortcut = orNull(ground);
  const isKnown = shortcut === null || isGround(shortcut);
  const ids = [orNull(relative), orNull(checks)];
  if (parts.length !== 4 || !isKnown || points.join(".") !== asked) return undefined;
  if (!ids.every((id) => id === null || isId(id))) return undefined;
  return { relativeId: ids[0] ?? null, points, shortcut, checksId: ids[1] ?? null };
};
