import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { createAccount, resetPassword } from "../../lib/accounts/commands";
import { grantPost } from "../../lib/accounts/post-commands";
import { deskView } from "../../lib/desk/queries";
import { today } from "../../lib/primitives/clock";
import { acknowledgeException, agreeToRequest } from "../../lib/second-person/commands";
import { codes, form, useAccounts } from "../support/account-fixture";

const { owner, fixture } = useAccounts();
const on = today();
let administrator: Actor;
let deputy: Actor;
let cellSecretary: Actor;

const actorWith = async (
  name: string,
  username: string,
  role: string,
  place: "organisation" | "cell",
): Promise<Actor> => {
  const { id, personId } = await fixture.account(name, username, place);
  await fixture.post(personId, role, place);
  return fixture.actor(id);
};

beforeAll(async () => {
  administrator = await actorWith("Nguyễn Thị Quản", "quantri", "administrator", "organisation");
  deputy = await actorWith("Phạm Văn Phó", "phobithu", "committeeDeputySecretary", "organisation");
  cellSecretary = await actorWith("Trần Văn Bí", "bithu", "cellSecretary", "cell");
});

const daysLater = (days: number) => new Date(Date.now() + days * 86_400_000);
const exceptionsOf = async (actor: Actor, at?: Date) => (await deskView(actor, on, at)).exceptions;
const requestsOf = async (actor: Actor, at?: Date) => (await deskView(actor, on, at)).requests;
const wordIdOf = (outcome: Awaited<ReturnType<typeof resetPassword>>) =>
  outcome.kind === "done" ? outcome.value.wordId : undefined;
const versionOf = (actor: Actor) => fixture.versionOf(actor.accountId);

const memberOf = async (name: string) => {
  const personId = await fixture.person(name);
  await fixture.standing(personId, "official");
  return personId;
};
const give = (by: Actor, personId: string, role: string, unitId: string) =>
  grantPost(by, form({ personId, role, unitId, from: on }));

describe("where there is one administrator", () => {
  test("a reset, a new account and a new post beyond a cell are done, and stand on the desk of the committee's leaders", async () => {
    expect(wordIdOf(await resetPassword(administrator, form({ accountId: cellSecretary.accountId })))).toBeTruthy();
    const newcomer = await fixture.person("Lê Thị Mới");
    expect(
      wordIdOf(await createAccount(administrator, form({ personId: newcomer, username: "lethimoi" }))),
    ).toBeTruthy();
    const member = await memberOf("Lê Văn Ủy Viên");
    const { organisation, cell } = fixture.units;
    expect(codes(await give(administrator, member, "committeeMember", organisation))).toEqual(["done"]);
    expect(codes(await give(administrator, await memberOf("Lê Văn Phó Bí"), "cellDeputySecretary", cell))).toEqual([
      "done",
    ]);
    const kept = { actorName: "Nguyễn Thị Quản", reason: null, own: false, answeredBy: null };
    expect(await exceptionsOf(deputy)).toMatchObject([
      { ...kept, act: "post", about: "committeeMember|Văn phòng|Lê Văn Ủy Viên" },
      { ...kept, act: "account", about: "Lê Thị Mới (lethimoi)" },
      { ...kept, act: "password", about: "Trần Văn Bí (bithu)" },
    ]);
    expect(await exceptionsOf(administrator)).toEqual([]);
  });

  test("they stay there for seven days though they were seen, and until they are seen though the seven days are over", async () => {
    const [newest] = await exceptionsOf(deputy);
    expect(codes(await acknowledgeException(deputy, form({ exceptionId: newest?.id ?? "" })))).toEqual(["done"]);
    const seen = async (at?: Date) => (await exceptionsOf(deputy, at)).map(({ act, answeredBy }) => [act, answeredBy]);
    const unseen = [
      ["account", null],
      ["password", null],
    ];
    expect(await seen()).toEqual([["post", "Phạm Văn Phó"], ...unseen]);
    expect(await seen(daysLater(6))).toEqual([["post", "Phạm Văn Phó"], ...unseen]);
    expect(await seen(daysLater(9))).toEqual(unseen);
  });
});

describe("where there is a second administrator", () => {
  let second: Actor;
  beforeAll(async () => {
    second = await actorWith("Võ Thị Hai", "quantri2", "administrator", "organisation");
  });

  test("a reset is only asked for until somebody else agrees, and then done once", async () => {
    const version = await versionOf(cellSecretary);
    const reset = () => resetPassword(administrator, form({ accountId: cellSecretary.accountId }));
    expect(await reset()).toMatchObject({ kind: "done", value: { wordId: null } });
    expect(await reset()).toMatchObject({ kind: "done", value: { wordId: null } });
    expect(await versionOf(cellSecretary)).toBe(version);

    const asked = { act: "password", about: "Trần Văn Bí (bithu)", actorName: "Nguyễn Thị Quản", answeredBy: null };
    expect(await requestsOf(administrator)).toMatchObject([{ ...asked, own: true }]);
    expect(await requestsOf(second)).toMatchObject([{ ...asked, own: false }]);
    expect(await requestsOf(deputy)).toMatchObject([{ ...asked, own: false }]);
    const controlId = (await requestsOf(second))[0]?.id ?? "";
    expect(codes(await agreeToRequest(administrator, form({ controlId })))).toEqual(["request-own"]);
    expect(codes(await agreeToRequest(second, form({ controlId })))).toEqual(["done"]);
    expect(codes(await agreeToRequest(deputy, form({ controlId })))).toEqual(["request-agreed"]);
    expect(await requestsOf(second)).toEqual([]);
    expect(await requestsOf(administrator)).toMatchObject([{ answeredBy: "Võ Thị Hai", own: true }]);

    const before = await exceptionsOf(deputy);
    expect(wordIdOf(await reset())).toBeTruthy();
    expect(await versionOf(cellSecretary)).toBe(version + 1);
    expect(await exceptionsOf(deputy)).toEqual(before);
    expect(await requestsOf(administrator)).toEqual([]);
    expect(wordIdOf(await reset())).toBeNull();
  });

  test("whoever agreed to another's request can still ask for the same, and is then agreed to", async () => {
    const { id: accountId } = await fixture.account("Lê Thị Quên", "lethiquen", "cell");
    const reset = (by: Actor) => resetPassword(by, form({ accountId }));
    const openFor = async (reader: Actor) =>
      (await requestsOf(reader)).filter(({ about, answeredBy }) => about.includes("lethiquen") && !answeredBy);
    await reset(administrator);
    const [asked] = await openFor(second);
    expect(codes(await agreeToRequest(second, form({ controlId: asked?.id ?? "" })))).toEqual(["done"]);
    expect(await reset(second)).toMatchObject({ kind: "done", value: { wordId: null } });
    const [again] = await openFor(administrator);
    expect(again).toMatchObject({ actorName: "Võ Thị Hai", own: false });
    expect(codes(await agreeToRequest(administrator, form({ controlId: again?.id ?? "" })))).toEqual(["done"]);
    expect(wordIdOf(await reset(second))).toBeTruthy();
  });

  test("the deputy secretary agrees as well, to a new account of exactly that name", async () => {
    const personId = await fixture.person("Lê Văn Hai Người");
    const create = (username: string) => createAccount(administrator, form({ personId, username }));
    expect(await create("levanhai")).toMatchObject({ value: { accountId: null } });
    const request = (await requestsOf(deputy)).find(({ about }) => about.includes("levanhai"));
    expect(codes(await agreeToRequest(deputy, form({ controlId: request?.id ?? "" })))).toEqual(["done"]);
    expect(await create("levanba")).toMatchObject({ value: { accountId: null } });
    expect(wordIdOf(await create("levanhai"))).toBeTruthy();
  });

  test("nobody agrees to the own post, and an agreement older than seven days is worth nothing", async () => {
    const { organisation } = fixture.units;
    expect(await give(administrator, deputy.personId, "administrator", organisation)).toMatchObject({
      value: { isAsked: true },
    });
    expect((await requestsOf(deputy)).map(({ act }) => act)).not.toContain("post");
    const request = (await requestsOf(second)).find(({ act }) => act === "post");
    const controlId = request?.id ?? "";
    expect(codes(await agreeToRequest(deputy, form({ controlId })))).toEqual(["request-about-own"]);
    await owner.query(`UPDATE "ControlRequest" SET at = at - interval '8 days' WHERE id = $1`, [controlId]);
    expect(codes(await agreeToRequest(second, form({ controlId })))).toEqual(["request-over"]);
    expect((await requestsOf(second)).map(({ id }) => id)).not.toContain(controlId);
    const { rows } = await owner.query(
      `SELECT count(*)::int FROM "Post" WHERE "personId" = $1 AND role = 'administrator'`,
      [deputy.personId],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  test("a request is shown exactly as long as it can be agreed to", async () => {
    const { organisation } = fixture.units;
    await give(administrator, await memberOf("Lê Thị Bảy Ngày"), "committeeMember", organisation);
    const asked = (await requestsOf(second)).find(({ about }) => about.includes("Lê Thị Bảy Ngày"));
    const controlId = asked?.id ?? "";
    const shown = async () => (await requestsOf(second)).some(({ id }) => id === controlId);
    const wasAskedBefore = (time: string) =>
      owner.query(`UPDATE "ControlRequest" SET at = now() - interval '7 days' + $2::interval WHERE id = $1`, [
        controlId,
        time,
      ]);
    await wasAskedBefore("-1 minute");
    expect(await shown()).toBe(false);
    expect(codes(await agreeToRequest(second, form({ controlId })))).toEqual(["request-over"]);
    await wasAskedBefore("1 minute");
    expect(await shown()).toBe(true);
    expect(codes(await agreeToRequest(second, form({ controlId })))).toEqual(["done"]);
  });

  test("a request is out of sight for everybody else, and is never removed", async () => {
    expect(await requestsOf(cellSecretary)).toEqual([]);
    const { rows } = await owner.query(`SELECT id FROM "ControlRequest" WHERE "agreedAt" IS NULL LIMIT 1`);
    expect(codes(await agreeToRequest(cellSecretary, form({ controlId: rows[0].id })))).toEqual(["not-permitted"]);
    await expect(owner.query(`DELETE FROM "ControlRequest"`)).rejects.toThrow(/append-only/);
    await expect(
      owner.query(
        `UPDATE "ControlRequest" SET "agreedAt" = now(), "agreedBy" = 'x', "agreedById" = "accountId"
         WHERE id = $1 AND set_config('app.account', "accountId"::text, true) <> ''`,
        [rows[0].id],
      ),
    ).rejects.toThrow(/check/);
  });
});
