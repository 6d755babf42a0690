import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asAccount, asActor, client, type Database } from "../../lib/database/client";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const at = new Date("2026-05-20T03:00:00Z");
type Office = Awaited<ReturnType<typeof buildOffice>>;
let office: Office;
let secretary: Actor;
let neighbour: Actor;
let administrator: Actor;
let stranger: Actor;

/** An account for the person of an actor, under the actor's own number. */
const giveAccount = ({ accountId, personId }: Actor, username: string) =>
  owner.account.create({
    data: { id: accountId, username, passwordHash: `hash of ${username}`, personId, createdAt: at },
  });

beforeAll(async () => {
  office = await buildOffice(owner);
  const elsewhere = await buildOffice(owner);
  secretary = office.actor(await office.person("Bí thư Một", office.first), "cellSecretary", office.first);
  neighbour = office.actor(await office.person("Bí thư Hai", office.second), "cellSecretary", office.second);
  administrator = office.actor(
    await office.person("Quản trị Một", office.organisation),
    "administrator",
    office.organisation,
  );
  stranger = elsewhere.actor(
    await elsewhere.person("Người nơi khác", elsewhere.first),
    "cellSecretary",
    elsewhere.first,
  );
  await giveAccount(secretary, "bithu");
  await giveAccount(neighbour, "bithu2");
  await giveAccount(administrator, "quantri");
  await giveAccount(stranger, "noikhac");
});

const named = (db: Database) =>
  db.account
    .findMany({ select: { username: true }, orderBy: { username: "asc" } })
    .then((rows) => rows.map((row) => row.username));

describe("a trigger that looks up accounts, posts or receipts", () => {
  test("does so as the owner: what the writer may not see would count as nobody's", async () => {
    const asWriter = await owner.$queryRaw`
      SELECT proname AS name FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype AND NOT prosecdef
        AND prosrc ~ '"(Account|Post|Receipt)"'`;
    expect(asWriter).toEqual([]);
  });
});

describe("an account", () => {
  test("is seen by its owner, and by an administrator of its unit", async () => {
    expect(await asActor(secretary, named)).toEqual(["bithu"]);
    expect(await asActor(administrator, named)).toEqual(["bithu", "bithu2", "quantri"]);
    expect(await asAccount(neighbour.accountId, named)).toEqual(["bithu2"]);
  });

  test("is not seen by a statement outside the transaction of an actor", async () => {
    expect(await client().account.count()).toBe(0);
    expect(await client().post.count()).toBe(0);
    expect(await client().receipt.count()).toBe(0);
  });

  test("is switched off by its owner or an administrator of its unit, and by nobody else", async () => {
    const switchOff = (actor: Actor, { accountId }: Actor) =>
      asActor(actor, (db) => db.account.updateMany({ where: { id: accountId }, data: { active: false } }));
    expect(await switchOff(secretary, neighbour)).toEqual({ count: 0 });
    expect(await switchOff(administrator, stranger)).toEqual({ count: 0 });
    expect(await switchOff(neighbour, neighbour)).toEqual({ count: 1 });
    expect(await switchOff(administrator, secretary)).toEqual({ count: 1 });
  });
});

describe("a post", () => {
  const give = async (actor: Actor, unitId: string) => {
    const person = await office.person("Người Nhận Chức", office.first);
    const post = { id: newId(), personId: person.id, unitId, role: "cellDeputySecretary" as const };
    return asActor(actor, (db) => db.post.createMany({ data: [{ ...post, from: dateOf(day("2026-01-05")) }] }));
  };

  test("is given and ended by an administrator, in a unit within reach", async () => {
    expect(await give(administrator, office.first.id)).toEqual({ count: 1 });
    await expect(give(administrator, office.superior.id)).rejects.toThrow(/row-level security/);
    await expect(give(secretary, office.first.id)).rejects.toThrow(/row-level security/);
    const end = (actor: Actor) =>
      asActor(actor, (db) => db.post.updateMany({ data: { to: dateOf(day("2026-05-01")) } }));
    expect(await end(secretary)).toEqual({ count: 0 });
    expect(await end(administrator)).toEqual({ count: 1 });
  });
});

describe("a receipt", () => {
  test("is seen and written by the account that sent the form", async () => {
    const receipt = {
      requestId: newId(),
      accountId: secretary.accountId,
      command: "x",
      inputHash: "x",
      outcome: {},
      at,
    };
    const write = (actor: Actor) => asActor(actor, (db) => db.receipt.createMany({ data: [receipt] }));
    await expect(write(neighbour)).rejects.toThrow(/row-level security/);
    expect(await write(secretary)).toEqual({ count: 1 });
    expect(await asActor(secretary, (db) => db.receipt.count())).toBe(1);
    expect(await asActor(administrator, (db) => db.receipt.count())).toBe(0);
  });
});
