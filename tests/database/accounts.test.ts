import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import * as accounts from "../../lib/accounts/commands";
import { oneTimeWord } from "../../lib/accounts/passwords/password-encryption";
import * as posts from "../../lib/accounts/post-commands";
import { postsWithoutAccount } from "../../lib/accounts/post-queries";
import { accountList, accountView, peopleWithoutAccount } from "../../lib/accounts/queries";
import { actorOf } from "../../lib/accounts/session-queries";
import { signIn } from "../../lib/accounts/sign-in-commands";
import { today } from "../../lib/primitives/clock";
import { addDays } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { codes, form, newDevice, on, password, sessionOf, useAccounts } from "../support/account-fixture";

const { owner, fixture } = useAccounts();
const another = "sáu chữ khác hẳn nhau";
let administrator: Actor;
let secretary: Actor;

beforeAll(async () => {
  const first = await fixture.account("Nguyễn Thị Quản", "quantri", "organisation");
  await fixture.post(first.personId, "administrator", "organisation");
  administrator = await fixture.actor(first.id);
  const second = await fixture.account("Trần Văn Bí", "bithu");
  await fixture.post(second.personId, "cellSecretary", "cell");
  secretary = await fixture.actor(second.id);
});

const audited = async (command: string): Promise<readonly boolean[]> => {
  const { rows } = await owner.query(`SELECT accepted FROM "Audit" WHERE command = $1 ORDER BY at`, [command]);
  return rows.map(({ accepted }) => accepted);
};

describe("an account", () => {
  test("is created for a person without one, who gets a word for one time to sign in with", async () => {
    const personId = await fixture.person("Lê Thị Mới");
    const outcome = await accounts.createAccount(administrator, form({ personId, username: "LeThiMoi" }));
    const word = oneTimeWord((outcome.kind === "done" && outcome.value.wordId) || "");
    const answer = await signIn({
      ...{ username: "lethimoi", password: word, address: "a", device: newDevice(), at: new Date() },
    });
    expect(answer.kind).toBe("in");
    expect(codes(await accounts.createAccount(administrator, form({ personId, username: "lethimoi2" })))).toEqual([
      "account-exists",
    ]);
    expect(await audited("accounts.create")).toEqual([true, false]);
  });

  test("is refused with a taken or invalid name, and takes no password from its giver", async () => {
    const personId = await fixture.person("Lê Văn Sai");
    const open = async (username: string, more = {}) =>
      codes(await accounts.createAccount(administrator, form({ personId, username, ...more })));
    expect(await open("bithu")).toEqual(["username-taken"]);
    expect(await open("1")).toEqual(["username-malformed"]);
    expect(await open("levansai", { password })).toEqual(["field-unknown"]);
  });

  test("is created only by administrators and only within their reach", async () => {
    const personId = await fixture.person("Lê Văn Ngoài");
    expect(codes(await accounts.createAccount(secretary, form({ personId, username: "ngoai" })))).toEqual([
      "not-permitted",
    ]);
    const above = await fixture.person("Phạm Cấp Trên", "superior");
    expect((await accounts.createAccount(administrator, form({ personId: above, username: "tren" }))).kind).toBe(
      "not-found",
    );
    expect((await accounts.createAccount(administrator, form({ personId: newId(), username: "khongai" }))).kind).toBe(
      "not-found",
    );
  });

  test("loses its sessions when switched off, and can sign in again when switched on", async () => {
    const { id, personId } = await fixture.account("Lê Văn Khóa", "levankhoa");
    await fixture.post(personId, "cellSecretary", "cell");
    const session = sessionOf(id);
    expect((await actorOf(session, undefined, on)).kind).toBe("actor");
    const off = form({ accountId: id });
    expect((await accounts.deactivateAccount(administrator, off)).kind).toBe("done");
    expect((await accounts.deactivateAccount(administrator, off)).kind).toBe("done");
    expect(codes(await accounts.deactivateAccount(administrator, form({ accountId: id })))).toEqual([
      "account-already-off",
    ]);
    expect((await actorOf(session, undefined, on)).kind).toBe("nobody");
    expect((await accounts.activateAccount(administrator, form({ accountId: id }))).kind).toBe("done");
    expect((await actorOf(session, undefined, on)).kind).toBe("nobody");
    expect((await actorOf({ ...session, version: 2 }, undefined, on)).kind).toBe("actor");
  });

  test("cannot be switched off by its own holder", async () => {
    const own = form({ accountId: administrator.accountId });
    expect(codes(await accounts.deactivateAccount(administrator, own))).toEqual(["account-own"]);
  });

  test("loses its password and its sessions when an administrator resets it, once for a form sent twice", async () => {
    const { id, username } = await fixture.account("Lê Văn Quên", "levanquen");
    const sent = form({ accountId: id });
    const outcome = await accounts.resetPassword(administrator, sent);
    const word = oneTimeWord((outcome.kind === "done" && outcome.value.wordId) || "");
    expect(await fixture.versionOf(id)).toBe(2);
    const attempt = async (typed: string) =>
      (await signIn({ username, password: typed, address: "b", device: newDevice(), at: new Date() })).kind;
    expect(await attempt(password)).toBe("wrong");
    expect(await accounts.resetPassword(administrator, sent)).toEqual(outcome);
    expect(await fixture.versionOf(id)).toBe(2);
    expect(await attempt(word)).toBe("in");
    const { rows } = await owner.query(`SELECT row_to_json(r)::text AS receipt FROM "Receipt" r`);
    expect(JSON.stringify(rows)).not.toContain(word);
  });

  test("may change its own password in any role, with the present password", async () => {
    const change = async (currentPassword: string, newPassword: string, repeatedPassword = newPassword) =>
      codes(await accounts.changePassword(secretary, form({ currentPassword, newPassword, repeatedPassword })));
    expect(await change("không phải", another)).toEqual(["password-wrong"]);
    expect(await change(password, another, "khác")).toEqual(["password-not-repeated"]);
    expect(await change(password, "ngắn")).toEqual(["password-too-short"]);
    expect(await change(password, another)).toEqual(["done"]);
    expect(await fixture.versionOf(secretary.accountId)).toBe(2);
  });
});

describe("a post", () => {
  test("is given in a unit that has such posts, and takes effect with the next request", async () => {
    const { id, personId } = await fixture.account("Lê Văn Giao", "levangiao");
    await fixture.standing(personId, "official");
    const give = async (role: string, unitId: string, from: string = today()) =>
      codes(await posts.grantPost(administrator, form({ personId, role, unitId, from })));
    const { cell, organisation, superior } = fixture.units;
    expect(await give("committeeDeputySecretary", cell)).toEqual(["post-not-of-unit"]);
    expect(await give("superiorOfficer", superior)).toEqual(["field-not-a-choice"]);
    expect(await give("mentor", cell)).toEqual(["field-not-a-choice"]);
    expect(await give("cellDeputySecretary", cell, "2999-01-01")).toEqual(["post-in-future"]);
    expect(await give("cellDeputySecretary", cell, "2026-02-30")).toEqual(["field-not-a-day"]);
    expect((await actorOf(sessionOf(id), undefined, today())).kind).toBe("without-post");
    expect(await give("cellDeputySecretary", cell)).toEqual(["done"]);
    expect((await actorOf(sessionOf(id), undefined, today())).kind).toBe("actor");
    expect(await give("cellDeputySecretary", cell)).toEqual(["post-already-held"]);
    expect(await give("committeeMember", organisation)).toEqual(["done"]);
  });

  test("in a cell or a committee is refused to a probationary member, a non-member and a member of another cell", async () => {
    const { cell, organisation } = fixture.units;
    const give = async (personId: string, role: string, unitId: string, from = "2026-01-05") =>
      codes(await posts.grantPost(administrator, form({ personId, role, unitId, from })));
    const [nonMember, probationer, ofTheOffice] = await Promise.all(
      ["Hà Thị Quần", "Hà Thị Dự Bị", "Hà Thị Cơ Quan"].map((name) => fixture.person(name)),
    );
    await fixture.standing(probationer ?? "", "probationary");
    await fixture.standing(ofTheOffice ?? "", "official", "organisation", "2020-03-04");
    for (const personId of [nonMember ?? "", probationer ?? ""]) {
      expect(await give(personId, "cellDeputySecretary", cell)).toEqual(["seat-needs-official"]);
      expect(await give(personId, "committeeMember", organisation)).toEqual(["seat-needs-official"]);
      expect(await give(personId, "administrator", organisation)).toEqual(["done"]);
    }
    expect(await give(ofTheOffice ?? "", "cellDeputySecretary", cell)).toEqual(["seat-needs-official"]);
    expect(await give(ofTheOffice ?? "", "committeeMember", organisation, "2020-03-03")).toEqual([
      "seat-before-official",
    ]);
    expect(await give(ofTheOffice ?? "", "committeeMember", organisation, "2020-03-04")).toEqual(["done"]);
  });

  test("of secretary goes to one of two people who are given it in the same second", async () => {
    const { rows } = await owner.query(
      `INSERT INTO "Unit" (id, "parentId", kind, name, "shortName", path, "from")
       VALUES ($1, $2, 'cell', 'Chi bộ Hai', 'Chi bộ Hai', 's.o.k2.', '2010-01-01') RETURNING id`,
      [newId(), fixture.units.organisation],
    );
    const give = async (name: string) => {
      const personId = await fixture.person(name);
      await owner.query(
        `INSERT INTO "Standing" (id, "personId", path, kind, "from") VALUES ($1, $2, 's.o.k2.', 'official', '2016-01-01')`,
        [newId(), personId],
      );
      const sent = { personId, role: "cellSecretary", unitId: rows[0].id, from: "2026-01-05" };
      return () => posts.grantPost(administrator, form(sent));
    };
    const gifts = [await give("Vũ Thị Một"), await give("Vũ Thị Hai")];
    const outcomes = await Promise.all(gifts.map((gift) => gift()));
    expect(outcomes.flatMap(codes).sort()).toEqual(["done", "secretary-already"]);
  });

  test("can be given to a person without an account and ended again, because a seat counts in votes", async () => {
    const { organisation } = fixture.units;
    const who = "Phạm Văn Lặng Lẽ";
    const personId = await fixture.person(who);
    await fixture.standing(personId, "official");
    const seat = { personId, role: "committeeMember", unitId: organisation, from: "2025-01-06" };
    const given = await posts.grantPost(administrator, form(seat));
    expect(given).toEqual({ kind: "done", value: { accountId: null, isAsked: false, postId: expect.any(String) } });
    const view = await postsWithoutAccount(administrator, "", today());
    const [post] = view?.posts.filter(({ name }) => name === who) ?? [];
    expect(post).toMatchObject({ role: "committeeMember", from: "2025-01-06" });
    expect(view?.people.map(({ value }) => value)).toContain(personId);
    expect(codes(await posts.endPost(administrator, form({ postId: post?.id ?? "", to: today() })))).toEqual(["done"]);
    const after = await postsWithoutAccount(administrator, "", today());
    expect(after?.posts.filter(({ name }) => name === who)).toEqual([]);
    expect(await postsWithoutAccount(secretary, "", today())).toBeNull();
  });

  test("cannot be given to oneself", async () => {
    const own = { personId: administrator.personId, role: "committeeSecretary", unitId: fixture.units.organisation };
    expect(codes(await posts.grantPost(administrator, form({ ...own, from: "2020-01-01" })))).toEqual(["post-own"]);
  });

  test("given by mistake can be ended on the same day, which also ends the right of the session", async () => {
    const { id, personId } = await fixture.account("Lê Văn Nhầm", "levannham");
    const postId = await fixture.post(personId, "cellSecretary", "cell", today());
    const session = sessionOf(id);
    expect((await actorOf(session, undefined, today())).kind).toBe("actor");
    expect(codes(await posts.endPost(administrator, form({ postId, to: "2000-01-01" })))).toEqual(["post-ends-before"]);
    expect(codes(await posts.endPost(secretary, form({ postId, to: today() })))).toEqual(["not-permitted"]);
    expect(codes(await posts.endPost(administrator, form({ postId, to: today() })))).toEqual(["done"]);
    expect((await actorOf(session, undefined, today())).kind).toBe("nobody");
    expect((await actorOf({ ...session, version: 2 }, undefined, today())).kind).toBe("without-post");
    expect(codes(await posts.endPost(administrator, form({ postId, to: today() })))).toEqual(["post-already-ended"]);
  });
});

describe("the last administrator", () => {
  const postsOf = async (personId: string): Promise<string> =>
    (await owner.query(`SELECT id FROM "Post" WHERE "personId" = $1`, [personId])).rows[0].id;

  test("cannot lose the post", async () => {
    const postId = await postsOf(administrator.personId);
    expect(codes(await posts.endPost(administrator, form({ postId, to: today() })))).toEqual(["administrator-last"]);
  });

  test("still switches off the account of somebody who is none, though the own post has an end", async () => {
    const { id: accountId } = await fixture.account("Lê Văn Thôi Việc", "thoiviec");
    await owner.query(`UPDATE "Post" SET "to" = $2 WHERE "personId" = $1`, [
      administrator.personId,
      addDays(today(), 60),
    ]);
    expect(codes(await accounts.deactivateAccount(administrator, form({ accountId })))).toEqual(["done"]);
    await owner.query(`UPDATE "Post" SET "to" = NULL WHERE "personId" = $1`, [administrator.personId]);
  });

  test("cannot lose the post because another committee has one", async () => {
    const unitId = newId();
    await owner.query(
      `INSERT INTO "Unit" (id, "parentId", kind, name, "shortName", path, "from")
       VALUES ($1, $2, 'organisation', 'Đảng bộ Bên Cạnh', 'Bên Cạnh', 's.p.', '2010-01-01')`,
      [unitId, fixture.units.superior],
    );
    const { personId } = await fixture.account("Lê Thị Bên Cạnh", "bencanh", "superior");
    await owner.query(
      `INSERT INTO "Post" (id, "personId", "unitId", role, "from") VALUES ($1, $2, $3, 'administrator', '2020-01-01')`,
      [newId(), personId, unitId],
    );
    const postId = await postsOf(administrator.personId);
    expect(codes(await posts.endPost(administrator, form({ postId, to: today() })))).toEqual(["administrator-last"]);
  });

  test("remains when two administrators remove each other at the same time", async () => {
    const other = await fixture.account("Nguyễn Văn Phó", "quantri2", "organisation");
    await fixture.post(other.personId, "administrator", "organisation");
    const second = await fixture.actor(other.id);
    const outcomes = await Promise.all([
      accounts.deactivateAccount(administrator, form({ accountId: other.id })),
      accounts.deactivateAccount(second, form({ accountId: administrator.accountId })),
    ]);
    expect(outcomes.flatMap(codes).sort()).toEqual(["administrator-last", "done"]);
    await owner.query(`UPDATE "Account" SET active = true`);
  });
});

describe("what administrators see", () => {
  test("names and units, searchable without accents, but no hash, no birthday and nobody outside their reach", async () => {
    await fixture.account("Đặng Thị Ẩn", "dangthian");
    await fixture.account("Vũ Cấp Trên", "vutren", "superior");
    const list = await accountList(administrator, { q: "dang thi an", order: "name", page: 1 }, on);
    expect(list?.lines.map(({ name, unit }) => ({ name, unit }))).toEqual([
      { name: "Đặng Thị Ẩn", unit: "Chi bộ Một" },
    ]);
    const everything = await accountList(administrator, { q: "", order: "name", page: 1 }, on);
    expect(everything?.lines.some(({ name }) => name === "Vũ Cấp Trên")).toBe(false);
    const view = await accountView(administrator, list?.lines[0]?.id ?? "", on);
    const seen = JSON.stringify([everything, view, await peopleWithoutAccount(administrator, "")]);
    expect(seen).not.toMatch(/argon2|passwordHash|bornOn|1980/);
    expect(await accountList(administrator, { q: "100%_\\", order: "name", page: 1 }, on)).toMatchObject({ total: 0 });
  });

  test("is for administrators only", async () => {
    expect(await accountList(secretary, { q: "", order: "name", page: 1 }, on)).toBeNull();
    expect(await accountView(secretary, secretary.accountId, on)).toBeNull();
    expect(await peopleWithoutAccount(secretary, "")).toBeNull();
  });
});

test("every post held without an account is listed, in a committee of many cells too", async () => {
  const before = (await postsWithoutAccount(administrator, "", today()))?.posts.length ?? 0;
  await owner.query(
    `WITH held AS (
       INSERT INTO "Person" (id, "unitId", path, "fullName", "sortKey", "searchKey", "bornOn", sex, schooling, occupation, "joinedUnitOn")
       SELECT gen_random_uuid(), $1, 's.o.', 'Người Giữ Chức ' || n, 'x' || n, 'x' || n, '1980-02-03', 'female', 'bachelor', 'x', '2015-01-01'
       FROM generate_series(1, 260) AS n RETURNING id)
     INSERT INTO "Post" (id, "personId", "unitId", role, "from")
     SELECT gen_random_uuid(), id, $1, 'committeeMember', '2020-01-01' FROM held`,
    [fixture.units.organisation],
  );
  expect((await postsWithoutAccount(administrator, "", today()))?.posts).toHaveLength(before + 260);
});
