import { expect, test } from "@playwright/test";
import pg from "pg";
import { newId } from "../../lib/primitives/ids";
import { browserOf, fill, formWith, submit, words } from "../support/journey";
import { idBelow } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

const { ownerUrl, said } = useCommittee();

/** Runs as the owner of the tables, past the policies. */
const asOwner = async <Result>(run: (db: pg.Client) => Promise<Result>): Promise<Result> => {
  const db = new pg.Client({ connectionString: ownerUrl() });
  await db.connect();
  try {
    return await run(db);
  } finally {
    await db.end();
  }
};

/** Alters a row as no statement of the app can. */
const damage = (table: string, set: string, id: string) =>
  asOwner(async (db) => {
    await db.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await db.query(`UPDATE "${table}" SET ${set} WHERE id = $1`, [id]);
    await db.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  });

const only = <Row>(rows: readonly Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The demonstration has no such row.");
  return row;
};

const missing = words.layout.unreadable;

test("a case file whose history holds a damaged reason opens, says so in its place, and the console names the row", async ({
  browser,
}) => {
  const page = await browserOf(browser, "bithu");
  const caseId = idBelow(await (await page.request.get("/admissions?stage=mentoring")).text(), "/admissions");
  const { id, name } = await asOwner(async (db) =>
    only(
      (
        await db.query<{ id: string; name: string }>(
          `SELECT t.id, p."fullName" AS name FROM "Transition" t JOIN "AdmissionCase" c ON c.id = t."caseId"
           JOIN "Person" p ON p.id = c."personId" WHERE t."caseId" = $1 AND t.facts ? 'sealed' ORDER BY t.sequence LIMIT 1`,
          [caseId],
        )
      ).rows,
    ),
  );
  const history = `/admissions/${caseId}/history`;
  await page.goto(history);
  await expect(page.locator("main")).not.toContainText(missing);
  await damage("Transition", `facts = facts || jsonb_build_object('sealed', reverse(facts->>'sealed'))`, id);
  const answer = await page.goto(history);
  expect(answer?.status()).toBe(200);
  await expect(page.locator("main")).toContainText(words.admissions.file.sentences(missing));
  await expect(page.locator("h1")).toContainText(name);
  await expect.poll(said).toContain(`A sealed text cannot be read: Transition.facts, row ${id}`);
  await page.context().close();
});

test("a section of a personal history that is damaged opens, and says that it cannot be read", async ({ browser }) => {
  const page = await browserOf(browser, "phobithu");
  const { id, caseId, number } = await asOwner(async (db) =>
    only(
      (
        await db.query<{ id: string; caseId: string; number: number }>(
          `SELECT s.id, s."caseId", s.number FROM "DossierSection" s JOIN "AdmissionCase" c ON c.id = s."caseId"
           WHERE c.stage = 'dossier' AND s."sentAt" IS NOT NULL AND s."passedAt" IS NULL ORDER BY s.number LIMIT 1`,
        )
      ).rows,
    ),
  );
  await damage("DossierSection", `"contentSealed" = substring("contentSealed" FOR length("contentSealed") - 1)`, id);
  const answer = await page.goto(`/dossiers/${caseId}/sections/${number}`);
  expect(answer?.status()).toBe(200);
  await expect(page.locator("main")).toContainText(missing);
  await expect.poll(said).toContain(`A sealed text cannot be read: DossierSection.contentSealed, row ${id}`);
  await page.context().close();
});

for (const [where, options] of [
  ["in a browser", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const)
  test(`${where} a form sent while the database is busy is answered 503 with what was typed, and sent again it is recorded once`, async ({
    browser,
  }) => {
    const page = await browserOf(browser, "bithu", options);
    const caseId = idBelow(await (await page.request.get("/admissions?stage=mentoring")).text(), "/admissions");
    const notes = () =>
      asOwner(async (db) => (await db.query(`SELECT FROM "Note" WHERE "caseId" = $1`, [caseId])).rows.length);
    const before = await notes();
    await page.goto(`/admissions/${caseId}/log/note`);
    const form = await formWith(page, "text");
    const text = `Trao đổi về việc học Điều lệ ${newId()}`;
    await fill(form, { text });
    await asOwner(async (db) => {
      await db.query("BEGIN");
      await db.query(`SELECT FROM "AdmissionCase" WHERE id = $1 FOR UPDATE`, [caseId]);
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await submit(form);
      const answer = await answered;
      expect([answer.status(), answer.headers()["retry-after"]]).toEqual([503, "5"]);
      await expect(page.getByRole("alert").first()).toContainText(words.refusals["server-busy"]());
      await expect((await formWith(page, "text")).locator("[name=text]")).toHaveValue(text);
      await db.query("ROLLBACK");
    });
    expect(await notes()).toBe(before);
    await submit(await formWith(page, "text"));
    await expect(page).toHaveURL(/done=writeNote/);
    await expect(page.locator("main")).toContainText(text);
    expect(await notes()).toBe(before + 1);
    await page.context().close();
  });
