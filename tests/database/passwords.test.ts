import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asActor, client } from "../../lib/database/client";
import { Prisma } from "../../lib/database/generated/client";
import { newId } from "../../lib/primitives/ids";
import { on, useAccounts } from "../support/account-fixture";

const { owner, fixture: house } = useAccounts();
let administrator: Actor;
let other: Actor;
let secretary: Actor;
let member: Actor;

beforeAll(async () => {
  const holder = async (username: string, role: string, place: "organisation" | "cell") => {
    const { id, personId } = await house.account(`Lê Thị ${username}`, username, place);
    await house.post(personId, role, place);
    return house.actor(id);
  };
  administrator = await holder("quantri", "administrator", "organisation");
  other = await holder("quantri2", "administrator", "organisation");
  secretary = await holder("bithu", "cellSecretary", "cell");
  member = await holder("capuy", "committeeMember", "organisation");
});

const at = new Date();
const later = new Date(at.getTime() + 3_600_000);
const hashOf = async ({ accountId }: Actor): Promise<string> =>
  (await owner.query(`SELECT "passwordHash" AS hash FROM "Account" WHERE id = $1`, [accountId])).rows[0].hash;

/** A statement of the app in the transaction of an actor: its first value. */
const told = (actor: Actor, statement: Prisma.Sql): Promise<unknown> =>
  asActor(actor, async (db) => {
    const [row] = await db.$queryRaw<Readonly<Record<string, unknown>>[]>(statement);
    return row && Object.values(row)[0];
  });

const reset = (by: Actor, of: Actor, agreement: string | null = null) =>
  told(
    by,
    Prisma.sql`SELECT reset_password(${of.accountId}::uuid, 'given', ${newId()}::uuid, ${later}, ${agreement}::uuid, ${at}, ${on}::date)`,
  );

const open = (by: Actor, personId: string, username: string, agreement: string | null = null) =>
  told(
    by,
    Prisma.sql`SELECT open_account(${newId()}::uuid, ${username}, ${personId}::uuid, 'given', ${newId()}::uuid, ${later},
      ${agreement}::uuid, ${at}, ${on}::date)`,
  );

/** A request of the administrator, to which the other one has agreed. */
const agreed = async (act: string, personId: string, subject: string, asker = administrator): Promise<string> => {
  const id = newId();
  await owner.query(
    `INSERT INTO "ControlRequest" (id, "at", path, "accountId", "actorName", act, about, "personId", subject)
     VALUES ($1, $2, 's.o.', $3, 'x', $4, 'x', $5, $6)`,
    [id, at, asker.accountId, act, personId, subject],
  );
  await asActor(other, (db) =>
    db.controlRequest.update({
      where: { id },
      data: { agreedAt: at, agreedById: other.accountId, agreedBy: other.name },
      select: { id: true },
    }),
  );
  return id;
};

describe("the role of the app", () => {
  test("writes no password hash itself, its own account's neither, and makes no account", async () => {
    const change = (actor: Actor, of: Actor) =>
      told(actor, Prisma.sql`UPDATE "Account" SET "passwordHash" = 'mine' WHERE id = ${of.accountId}::uuid`);
    const before = await hashOf(secretary);
    for (const actor of [administrator, secretary, member])
      await expect(change(actor, secretary)).rejects.toThrow(/permission denied/);
    const personId = await house.person("Lê Văn Thẳng");
    await expect(
      told(
        administrator,
        Prisma.sql`INSERT INTO "Account" (id, username, "passwordHash", "personId", "createdAt")
                   VALUES (${newId()}::uuid, 'thang', 'mine', ${personId}::uuid, now())`,
      ),
    ).rejects.toThrow(/permission denied/);
    expect(await hashOf(secretary)).toBe(before);
  });

  test("reads no password hash of an account that is not acting, and renames none", async () => {
    for (const statement of [
      Prisma.sql`SELECT "passwordHash" FROM "Account"`,
      Prisma.sql`UPDATE "Account" SET username = 'khac'`,
      Prisma.sql`UPDATE "Account" SET "personId" = ${secretary.personId}::uuid`,
    ])
      await expect(told(administrator, statement)).rejects.toThrow(/permission denied/);
    expect(await told(secretary, Prisma.sql`SELECT own_password_hash()`)).toBe(await hashOf(secretary));
    expect(await client().$queryRaw`SELECT own_password_hash() AS hash`).toEqual([{ hash: null }]);
  });
});

describe("an own password", () => {
  const choose = (actor: Actor, oldHash: string, version = 1) =>
    told(actor, Prisma.sql`SELECT set_own_password(${oldHash}, 'chosen', ${version}::integer, ${at})`);

  test("is set in exchange for the hash by which the old one was verified, once, and ends the sessions", async () => {
    const [mine, theirs] = [await hashOf(member), await hashOf(secretary)];
    expect(await choose(member, "not that one")).toBe(false);
    expect(await choose(member, mine, 7)).toBe(false);
    expect(await hashOf(member)).toBe(mine);
    expect(await choose(member, mine)).toBe(true);
    expect([await hashOf(member), await house.versionOf(member.accountId)]).toEqual(["chosen", 2]);
    expect(await choose(member, mine)).toBe(false);
    expect(await hashOf(secretary)).toBe(theirs);
  });

  test("is hashed anew only as long as it is the same, and its sessions go on", async () => {
    const before = await hashOf(secretary);
    const strengthen = (oldHash: string) =>
      told(secretary, Prisma.sql`SELECT strengthen_own_password(${oldHash}, 'stronger')`);
    expect(await strengthen("not that one")).toBe(false);
    expect(await strengthen(before)).toBe(true);
    expect([await hashOf(secretary), await house.versionOf(secretary.accountId)]).toEqual(["stronger", 1]);
  });
});

describe("a word for one time", () => {
  test("is given by an administrator to whom another person has agreed, once for each agreement", async () => {
    const before = await hashOf(secretary);
    await expect(reset(administrator, secretary)).rejects.toThrow(/Nobody who may agreed/);
    const foreign = await agreed("password", member.personId, member.accountId);
    await expect(reset(administrator, secretary, foreign)).rejects.toThrow(/Nobody who may agreed/);
    const agreement = await agreed("password", secretary.personId, secretary.accountId);
    // Who agreed does not give it.
    await expect(reset(other, secretary, agreement)).rejects.toThrow(/Nobody who may agreed/);
    expect(await hashOf(secretary)).toBe(before);
    expect(await reset(administrator, secretary, agreement)).toBe(true);
    expect([await hashOf(secretary), await house.versionOf(secretary.accountId)]).toEqual(["given", 2]);
    const { rows } = await owner.query(`SELECT "byName", "isNew" FROM "OneTimeWord" WHERE "accountId" = $1`, [
      secretary.accountId,
    ]);
    expect(rows).toEqual([{ byName: administrator.name, isNew: false }]);
    await expect(reset(administrator, secretary, agreement)).rejects.toThrow(/Nobody who may agreed/);
  });

  test("is given by nobody who is no administrator of a unit above, though there be an agreement", async () => {
    const agreement = await agreed("password", member.personId, member.accountId, secretary);
    const pretending = { ...secretary, actingPost: { ...secretary.actingPost, role: "administrator" as const } };
    for (const actor of [secretary, pretending])
      await expect(reset(actor, member, agreement)).rejects.toThrow(/Nobody who may agreed/);
    const above = await house.account("Phạm Cấp Trên", "captren", "superior");
    const upward = await agreed("password", above.personId, above.id);
    await expect(reset(administrator, { ...member, accountId: above.id }, upward)).rejects.toThrow(
      /Nobody who may agreed/,
    );
  });

  test("comes with a new account, made for the person and name that were agreed to", async () => {
    const personId = await house.person("Lê Thị Mới");
    await expect(open(administrator, personId, "moi")).rejects.toThrow(/Nobody who may agreed/);
    const agreement = await agreed("account", personId, `${personId} moi`);
    await expect(open(administrator, personId, "khac", agreement)).rejects.toThrow(/Nobody who may agreed/);
    expect(await open(administrator, personId, "moi", agreement)).toBe(true);
    const again = await agreed("account", personId, `${personId} moi`);
    expect(await open(administrator, personId, "moi", again)).toBe(false);
    await expect(
      told(administrator, Prisma.sql`INSERT INTO "OneTimeWord" ("id") VALUES (${newId()}::uuid)`),
    ).rejects.toThrow(/permission denied/);
  });
});

describe("an agreement", () => {
  test("is of whoever acts, and stays theirs", async () => {
    const id = await agreed("password", secretary.personId, secretary.accountId);
    const agree = (by: Actor, agreedById: string) =>
      told(
        by,
        Prisma.sql`UPDATE "ControlRequest" SET "agreedAt" = ${at}, "agreedById" = ${agreedById}::uuid, "agreedBy" = 'x' WHERE id = ${id}::uuid`,
      );
    await expect(agree(administrator, member.accountId)).rejects.toThrow(/not agreed to by whoever acts/);
    await expect(agree(member, member.accountId)).resolves.toBeUndefined();
    const asked = newId();
    const ask = (agreedById: string | null) =>
      told(
        administrator,
        Prisma.sql`INSERT INTO "ControlRequest" (id, "at", path, "accountId", "actorName", act, about, "personId", subject, "agreedAt", "agreedById", "agreedBy")
                   VALUES (${asked}::uuid, ${at}, 's.o.', ${administrator.accountId}::uuid, 'x', 'post', 'x', ${member.personId}::uuid, 'x',
                           ${agreedById && at}, ${agreedById}::uuid, ${agreedById && "x"})`,
      );
    await expect(ask(other.accountId)).rejects.toThrow(/row-level security/);
    await expect(ask(null)).resolves.toBeUndefined();
  });
});

describe("the account of the first setup", () => {
  test("is not made where there is an account", async () => {
    const account = newId();
    const made = client().$transaction(async (db) => {
      await db.$executeRaw`SELECT set_config('app.account', ${account}, true)`;
      return db.$queryRaw`SELECT open_first_account(${account}::uuid, 'dau', ${secretary.personId}::uuid, 'x', ${at}) AS made`;
    });
    expect(await made).toEqual([{ made: false }]);
  });
});
