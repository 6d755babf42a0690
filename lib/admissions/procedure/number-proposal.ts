import { cellLeaders, type Role } from "../../access/roles";
import type { Day } from "../../primitives/day";
import type { Numbered } from "./paper-numbers";

export type Issuer = "cell" | "committee" | "superior";

/** A number as it is written: "05-NQ/CB". Kinds and bodies: the first of each. */
export const proposedNumber = (next: number, { kinds, bodies }: Numbered): string =>
  `${String(next).padStart(2, "0")}-${kinds[0]}/${bodies?.[0] ?? "ĐU"}`;

/** In whose register the numbers of a form are kept; null where the app keeps none. */
export const issuerOf = ({ kept }: Numbered): Issuer | null => (kept && kept.by !== "mark" ? kept.by : null);

/** A series a number is taken from. */
export type Series = Readonly<{ issuer: Issuer; kind: string }>;

/** What is to be asked of the register: the next number of a series, and the last paper issued that no step has recorded. */
export type NextNumber = Series & Readonly<{ next: number; issuedNumber: string | null; issuedOn: Day | null }>;

/** What is proposed for a field: the number of the paper already issued, or the next one. */
export type NumberProposal = Readonly<{ number: string; issuedOn: Day | null }>;

/** Whoever writes a report of the body that voted numbers it in the series of that body. */
const ofBody = (numbered: Numbered, role: Role): Numbered =>
  numbered.kept?.by === "mark"
    ? cellLeaders.some((leader) => leader === role)
      ? { ...numbered, bodies: ["CB"], kept: { ...numbered.kept, by: "cell" } }
      : { ...numbered, bodies: ["ĐU"], kept: { ...numbered.kept, by: "committee" } }
    : numbered;

type Fields = Readonly<Record<string, Numbered>>;

/** The fields whose numbers somebody here gives, as that person writes them. A superior's numbers are read from its papers. */
const givenHere = (fields: Fields, role: Role): readonly (readonly [field: string, Numbered, Series])[] =>
  Object.entries(fields).flatMap(([field, each]) => {
    const numbered = ofBody(each, role);
    const issuer = issuerOf(numbered);
    if (!issuer || (issuer === "superior" && role !== "superiorOfficer")) return [];
    return [[field, numbered, { issuer, kind: numbered.kinds[0] }] as const];
  });

/** The series the fields take their numbers from. */
export const seriesOf = (fields: Fields, role: Role): readonly Series[] =>
  givenHere(fields, role).map(([, , series]) => series);

/** What is proposed for each field. @param next what the register answered for the series of the fields */
export const proposalsOf = (
  fields: Fields,
  role: Role,
  next: readonly NextNumber[],
): Readonly<Record<string, NumberProposal>> =>
  Object.fromEntries(
    givenHere(fields, role).flatMap(([field, numbered, { issuer, kind }]) => {
      const found = next.find((each) => each.issuer === issuer && each.kind === kind);
      if (!found) return [];
      const { issuedNumber, issuedOn } = found;
      const number = issuedNumber ?? proposedNumber(found.next, numbered);
      return [[field, { number, issuedOn: issuedNumber ? issuedOn : null }]];
    }),
  );
