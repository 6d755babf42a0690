import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { writeAccountAudit, writeAudit } from "../../lib/audit/audit-persistence";
import { asActor, client } from "../../lib/database/client";
import { newId } from "../../lib/primitives/ids";
import { done } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const at = new Date("2026-05-20T03:00:00Z");
let secretary: Actor;
let other: Actor;

beforeAll(async () => {
  const office = await buildOffice(owner);
  secretary = office.actor(await office.person("Bí thư Một", office.first), "cellSecretary", office.first);
  other = office.actor(await office.person("Bí thư Hai", office.second), "cellSecretary", office.second);
});

const entry = { command: "tasks.give", subject: undefined, outcome: done(null), requestId: null };
const rows = () => owner.audit.count();

describe("an audit row", () => {
  test("is written by the app through one function only: it cannot insert", async () => {
    const row = {
      id: newId(),
      at,
      actorName: "Bí thư Một",
      role: "cellSecretary",
      path: "",
      command: "x",
      accepted: true,
    };
    const write = asActor(secretary, (db) =>
      db.audit.createMany({ data: [{ ...row, accountId: secretary.accountId }] }),
    );
    await expect(write).rejects.toThrow(/permission denied/);
    const before = await rows();
    await asActor(secretary, (db) => writeAudit(db, secretary, entry, at));
    expect(await rows()).toBe(before + 1);
  });

  test("is of the account that acts, in the role it acts in, whatever the program says", async () => {
    const before = await rows();
    const asOther = asActor(secretary, (db) => writeAudit(db, other, entry, at));
    await expect(asOther).rejects.toThrow(/not of whoever acts/);
    const post = { ...secretary.actingPost, role: "committeeSecretary" as const };
    const inOtherRole = asActor(secretary, (db) => writeAudit(db, { ...secretary, actingPost: post }, entry, at));
    await expect(inOtherRole).rejects.toThrow(/not of whoever acts/);
    expect(await rows()).toBe(before);
  });

  test("without an actor is of somebody who signs in or out, in no role", async () => {
    const author = { accountId: secretary.accountId, name: "bithu", role: "none" };
    const act = (command: string, role = "none") =>
      writeAccountAudit(client(), { ...author, role }, { command, path: "", accepted: true }, at);
    await act("accounts.signIn");
    await expect(act("people.move")).rejects.toThrow(/not of whoever acts/);
    await expect(act("accounts.signIn", "administrator")).rejects.toThrow(/not of whoever acts/);
    expect(
      await owner.audit.findMany({ where: { command: { in: ["accounts.signIn", "people.move"] } } }),
    ).toMatchObject([{ actorName: "bithu", role: "none", accepted: true }]);
  });
});
