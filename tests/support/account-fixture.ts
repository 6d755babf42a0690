import type { Pool } from "pg";
import { beforeAll } from "vitest";
import { hashPassword } from "../../lib/accounts/passwords/password-encryption";
import { actorOf } from "../../lib/accounts/session-queries";
import { day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { searchKey, sortKey } from "../../lib/primitives/name";
import { useDatabase } from "./database";

export const password = "năm chữ cái ghép lại";
export const on = day("2026-11-24");

/** A session of an account that has not signed out. */
export const sessionOf = (accountId: string, version = 1) => ({ accountId, version, session: newId() });
/** A browser on which nobody has signed in before. */
export const newDevice = () => ({ id: newId(), marks: [] });

/** Three units (s., s.o. and s.o.k1.), and functions that add people, standings, accounts and posts. */
export const buildAccountFixture = async (owner: Pool) => {
  const units = { superior: newId(), organisation: newId(), cell: newId() };
  await owner.query(
    `INSERT INTO "Unit" (id, "parentId", kind, name, "shortName", path, "from") VALUES
       ($1, NULL, 'superior', 'Đảng ủy cấp trên', 'Cấp trên', 's.', '2010-01-01'),
       ($2, $1, 'organisation', 'Đảng bộ Văn phòng', 'Văn phòng', 's.o.', '2010-01-01'),
       ($3, $2, 'cell', 'Chi bộ Một', 'Chi bộ Một', 's.o.k1.', '2010-01-01')`,
    [units.superior, units.organisation, units.cell],
  );
  const passwordHash = await hashPassword(password);
  const paths = { superior: "s.", organisation: "s.o.", cell: "s.o.k1." };
  type Place = keyof typeof units;

  const person = async (name: string, home: Place = "cell"): Promise<string> => {
    const id = newId();
    await owner.query(
      `INSERT INTO "Person" (id, "unitId", path, "fullName", "sortKey", "searchKey", "bornOn", sex, schooling, occupation, "joinedUnitOn")
       VALUES ($1, $2, $3, $4, $5, $6, '1980-02-03', 'female', 'bachelor', 'Chuyên viên', '2015-01-01')`,
      [id, units[home], paths[home], name, sortKey(name), searchKey(name)],
    );
    return id;
  };
  const standing = async (
    personId: string,
    kind: string,
    place: Place = "cell",
    from = "2016-01-01",
  ): Promise<void> => {
    await owner.query(
      `INSERT INTO "Standing" (id, "personId", path, kind, "from") VALUES ($1, $2, $3, $4::"StandingKind", $5)`,
      [newId(), personId, paths[place], kind, from],
    );
  };
  const account = async (name: string, username: string, home: Place = "cell") => {
    const personId = await person(name, home);
    const id = newId();
    await owner.query(
      `INSERT INTO "Account" (id, username, "passwordHash", "personId", "createdAt") VALUES ($1, $2, $3, $4, now())`,
      [id, username, passwordHash, personId],
    );
    return { id, personId, username };
  };
  const post = async (personId: string, role: string, place: Place, from = "2020-01-01"): Promise<string> => {
    const id = newId();
    await owner.query(
      `INSERT INTO "Post" (id, "personId", "unitId", role, "from") VALUES ($1, $2, $3, $4::"PostRole", $5)`,
      [id, personId, units[place], role, from],
    );
    return id;
  };
  const versionOf = async (accountId: string): Promise<number> => {
    const { rows } = await owner.query(`SELECT "sessionVersion" FROM "Account" WHERE id = $1`, [accountId]);
    return rows[0].sessionVersion;
  };
  /** The actor of a new session of the account. */
  const actor = async (accountId: string, actingPostId?: string) => {
    const identity = await actorOf(sessionOf(accountId, await versionOf(accountId)), actingPostId, on);
    if (identity.kind !== "actor") throw new Error(`The account is ${identity.kind}.`);
    return identity.actor;
  };
  return { units, person, standing, account, post, versionOf, actor };
};
export type AccountFixture = Awaited<ReturnType<typeof buildAccountFixture>>;

/** A database of the test file's own, with the fixture built in it before its tests and its other hooks. */
export const useAccounts = () => {
  const database = useDatabase();
  const fixture = {} as AccountFixture;
  beforeAll(async () => {
    Object.assign(fixture, await buildAccountFixture(database.owner));
  });
  return { ...database, fixture };
};

/** The values of a form with a new request id. */
export const form = (values: Readonly<Record<string, string>>) => ({ ...values, requestId: newId() });

/** The refusal codes of an outcome, or its kind if it was not refused. */
export const codes = (
  outcome: Readonly<{ kind: string; refusals?: readonly Readonly<{ code: string }>[] }>,
): readonly string[] => outcome.refusals?.map(({ code }) => code) ?? [outcome.kind];
