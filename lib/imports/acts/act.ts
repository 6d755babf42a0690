import type { UnitKind } from "../../accounts/posts";
import type { KnownPerson } from "../judging/known-people";
import type { Registered } from "../list-row";

/** An open case, and the certificates that count in it. */
export type KnownCase = Readonly<{
  caseId: string;
  sequence: number;
  certificates: readonly Readonly<{ number: string; on: string }>[];
}>;

/** A post that is planned for now. */
export type KnownPost = Readonly<Record<"id" | "unitId" | "unit" | "title" | "paper", string>> &
  Readonly<Record<"firstYear" | "lastYear" | "wanted", number>>;

/** What of the register concerns the rows of a list of acts. */
export type ActRegister = Readonly<{
  byKey: ReadonlyMap<string, readonly (Registered & Pick<KnownPerson, "unitId" | "bornDays">)[]>;
  units: readonly Readonly<{ id: string; name: string; shortName: string; kind: UnitKind; code: string | null }>[];
  posts: readonly Readonly<{ personId: string; unitId: string; role: string }>[];
  cases: ReadonlyMap<string, KnownCase>;
  /** By `plannedKey`. */
  planned: ReadonlyMap<string, KnownPost>;
}>;

/** Units a list founds, by the key of their name: a row may name one as that above it. */
export type Made = ReadonlyMap<string, string>;

/** An act to be done: what is sent to its command, once the acts before it are done. */
export type Act = Readonly<{
  number: number;
  key: string;
  /** Units above are founded before those below. */
  rank: number;
  sent: (made: Made) => Readonly<Record<string, unknown>>;
}>;
