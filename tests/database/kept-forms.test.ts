import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { client, disconnect } from "../../lib/database/client";
import {
  dropKeptForm,
  dropKeptForms,
  type FormSender,
  keepForm,
  showKeptForm,
} from "../../lib/forms/kept-form-commands";
import { buildAccountFixture } from "../support/account-fixture";
import { useDatabase } from "../support/database";

const { owner } = useDatabase();
const minute = 60_000;
const begun = Date.parse("2026-11-27T16:00:00Z");
const minutesOn = (minutes: number) => new Date(begun + minutes * minute);
const kept = { form: " fullName", values: { fullName: "Nguyễn Thị Gõ" }, because: "signed-out" } as const;
const page = "/people/new";

let an: FormSender;
let binh: FormSender;
const setup: FormSender = { browser: "browser of the first", accountId: null };

beforeAll(async () => {
  await keepForm(setup, "/setup", kept, minutesOn(0));
  const fixture = await buildAccountFixture(owner);
  an = { browser: "browser of An", accountId: (await fixture.account("Trần Thị An", "tranthian")).id };
  binh = { ...an, accountId: (await fixture.account("Trần Văn Bình", "tranvanbinh")).id };
});
const emptied = () => owner.query(`DELETE FROM "KeptForm" WHERE "accountId" IS NOT NULL`);

describe("a form sent after the session ended", () => {
  beforeEach(emptied);

  test("is kept for its account, its browser and its page, and for nobody else", async () => {
    await keepForm(an, page, kept, minutesOn(0));
    expect(await showKeptForm(binh, page, minutesOn(1))).toBeNull();
    expect(await showKeptForm({ ...an, browser: "another browser" }, page, minutesOn(1))).toBeNull();
    expect(await showKeptForm({ ...an, accountId: null }, page, minutesOn(1))).toBeNull();
    expect(await showKeptForm(an, "/people", minutesOn(1))).toBeNull();
    expect(await showKeptForm(an, page, minutesOn(1))).toEqual(kept);
  });

  test("is there for another process, as after a restart of the server", async () => {
    await keepForm(an, page, kept, minutesOn(0));
    await disconnect();
    vi.resetModules();
    const another = await import("../../lib/forms/kept-form-commands");
    expect(another.showKeptForm).not.toBe(showKeptForm);
    expect(await another.showKeptForm(an, page, minutesOn(1))).toEqual(kept);
  });

  test("can be read neither in the table nor by the role of the app that names no sender", async () => {
    await keepForm(an, page, kept, minutesOn(0));
    const { rows } = await owner.query(`SELECT k::text AS row, encode(sealed, 'escape') AS sealed FROM "KeptForm" k`);
    expect(rows.length).toBeGreaterThan(0);
    for (const secret of ["fullName", "Nguyễn", page, an.browser]) expect(JSON.stringify(rows)).not.toContain(secret);
    expect(await client().keptForm.findMany()).toEqual([]);
    expect((await client().keptForm.deleteMany({})).count).toBe(0);
  });

  test("waits over a weekend, and half an hour once it was shown", async () => {
    await keepForm(an, page, kept, minutesOn(0));
    expect(await showKeptForm(an, page, minutesOn(60 * 60))).toEqual(kept);
    expect(await showKeptForm(an, page, minutesOn(60 * 60 + 24))).toEqual(kept);
    expect(await showKeptForm(an, page, minutesOn(60 * 60 + 31))).toBeNull();
    await keepForm(an, page, kept, minutesOn(0));
    expect(await showKeptForm(an, page, minutesOn(73 * 60))).toBeNull();
  });

  test("is forgotten when it is answered, and all are when the account signs out there", async () => {
    for (const path of [page, "/goals/new"]) await keepForm(an, path, kept, minutesOn(0));
    await keepForm(binh, page, kept, minutesOn(0));
    await dropKeptForm(an, page);
    expect(await showKeptForm(an, page, minutesOn(1))).toBeNull();
    expect(await showKeptForm(an, "/goals/new", minutesOn(1))).toEqual(kept);
    await dropKeptForms(an);
    expect(await showKeptForm(an, "/goals/new", minutesOn(1))).toBeNull();
    expect(await showKeptForm(binh, page, minutesOn(1))).toEqual(kept);
  });

  test("replaces the one kept from the same page, and leaves a row in the audit", async () => {
    await keepForm(an, page, kept, minutesOn(0));
    const values = { fullName: "Nguyễn Thị Gõ Lại" };
    await keepForm(an, page, { ...kept, values }, minutesOn(1));
    expect((await showKeptForm(an, page, minutesOn(2)))?.values).toEqual(values);
    const audit = await owner.query(
      `SELECT DISTINCT "actorName", role, "accountId", accepted FROM "Audit" WHERE command = 'forms.keep' AND "accountId" = $1`,
      [an.accountId],
    );
    expect(audit.rows).toEqual([{ actorName: "tranthian", role: "none", accountId: an.accountId, accepted: true }]);
  });

  test("makes room: the newest twenty of an account stay, and none that has run out", async () => {
    await keepForm(binh, page, kept, minutesOn(-73 * 60));
    for (let number = 0; number < 22; number += 1) await keepForm(an, `/people/${number}`, kept, minutesOn(number));
    const { rows } = await owner.query(
      `SELECT "accountId", count(*)::int FROM "KeptForm" WHERE "accountId" IS NOT NULL GROUP BY 1`,
    );
    expect(rows).toEqual([{ accountId: an.accountId, count: 20 }]);
    expect(await showKeptForm(an, "/people/1", minutesOn(30))).toBeNull();
    expect(await showKeptForm(an, "/people/2", minutesOn(30))).toEqual(kept);
  });

  test("is kept once when it is sent twice in the same moment", async () => {
    await Promise.all([1, 2, 3, 4].map(() => keepForm(an, page, kept, minutesOn(0))));
    expect(await showKeptForm(an, page, minutesOn(1))).toEqual(kept);
  });

  test("is not kept for an account that does not exist", async () => {
    const nobody = { ...an, accountId: "00000000-0000-4000-8000-000000000000" };
    await keepForm(nobody, page, kept, minutesOn(0));
    expect(await showKeptForm(nobody, page, minutesOn(1))).toBeNull();
  });
});

describe("the form of the first setup", () => {
  test("is kept for its browser, which has no account", async () => {
    expect(await showKeptForm(setup, "/setup", minutesOn(1))).toEqual(kept);
    expect(await showKeptForm({ ...setup, browser: "another browser" }, "/setup", minutesOn(1))).toBeNull();
  });

  test("is kept no more once the committee has its name", async () => {
    await owner.query(`INSERT INTO "Installation" VALUES (1, 'Đảng bộ Ví Dụ', false, now())`);
    await keepForm({ ...setup, browser: "a late browser" }, "/setup", kept, minutesOn(0));
    expect(await showKeptForm({ ...setup, browser: "a late browser" }, "/setup", minutesOn(1))).toBeNull();
  });
});
