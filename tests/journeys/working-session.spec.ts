import { expect, type Page, test } from "@playwright/test";
import { Client } from "pg";
import { encrypt } from "../../lib/database/encryption";
import { items } from "../../lib/dossier/items";
import { newId } from "../../lib/primitives/ids";
import { browserOf, fill, follow, formWith, moveClockTo, submit, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { seededOn, useCommittee } from "../support/serve-journeys";

const { ownerUrl } = useCommittee();
const { sessions, dossier, desk } = words;
const phone = { viewport: { width: 360, height: 740 } };

/** Sends all items of a history on the present day, as if its writer had just done so. */
const sendEverything = async (caseId: string, at: string): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl() });
  await owner.connect();
  const { rows } = await owner.query(`SELECT path FROM "AdmissionCase" WHERE id = $1`, [caseId]);
  for (const { number } of items) {
    const id = newId();
    const sealed = encrypt(`Khai mục ${number} cho buổi làm việc.`, "DossierSection.contentSealed", id);
    await owner.query(`DELETE FROM "DossierSection" WHERE "caseId" = $1 AND number = $2`, [caseId, number]);
    await owner.query(
      `INSERT INTO "DossierSection" (id, "caseId", path, number, "contentSealed", version, "savedAt", "sentAt")
       VALUES ($1, $2, $3, $4, $5, 1, $6, $6)`,
      [id, caseId, rows[0].path, number, sealed, at],
    );
  }
  await owner.end();
};

const pass = (page: Page) => page.getByRole("button", { exact: true, name: dossier.section.pass }).click();
const returnWith = async (page: Page, point: string): Promise<void> => {
  await page.locator("[name=cause]").selectOption("incomplete");
  await page.locator("[name=remark]").fill(point);
  await page.getByRole("button", { exact: true, name: dossier.section.return }).click();
};
const titled = (number: number): string => dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "");

test("applicant and deputy secretary agree an hour, go through 23 items with an interruption at item 9, and both confirm the minutes", async ({
  browser,
}) => {
  test.slow();
  const applicant = await browserOf(browser, "quanchung", phone);
  const dossierHref = await applicant.locator('main a[href^="/dossiers/"]').first().getAttribute("href");
  const caseId = dossierHref?.split("/")[2] ?? "";

  // Three touches: the sessions, a time, the confirmation.
  await applicant.goto(`/dossiers/${caseId}`);
  await follow(applicant.getByRole("link", { name: sessions.card.all }));
  await expectReadable(applicant);
  await applicant.setViewportSize(phone.viewport);
  await follow(applicant.locator('main a[href*="/sessions/book?"]').first());
  await expectReadable(applicant);
  await submit(applicant.locator("main form").first());
  await expect(applicant).toHaveURL(/done=book/);

  // The deputy secretary sees it on the desk and moves it; the applicant is told.
  const deputy = await browserOf(browser, "phobithu");
  await deputy.getByRole("link", { name: new RegExp(desk.rows.appointment("09:30")) }).click();
  await follow(deputy.getByRole("link", { name: sessions.appointment.change }));
  await expectReadable(deputy);
  await deputy.locator('main a[href*="/sessions/appointment?at=2025-01-08T840"]').click();
  const moving = await formWith(deputy, "reason");
  await fill(moving, { reason: "Họp Đảng ủy đột xuất" });
  await submit(moving);
  await expect(deputy).toHaveURL(/done=move/);
  await applicant.goto("/");
  await applicant.getByRole("link", { name: new RegExp(desk.rows.appointmentMoved("14:00")) }).click();
  await expect(applicant.getByText("Họp Đảng ủy đột xuất")).toBeVisible();

  moveClockTo("2025-01-08");
  await sendEverything(caseId, "2025-01-08T01:00:00Z");
  await deputy.goto(`/dossiers/${caseId}`);
  await deputy.getByRole("button", { name: sessions.card.begin }).click();
  await expect(deputy).toHaveURL(/\/sessions\/[0-9a-f-]{36}/);
  await expect(deputy.getByText(sessions.walk.position(1, items.length))).toBeVisible();
  await expectReadable(deputy);
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await expect(deputy.getByRole("heading", { level: 1 })).toHaveText(titled(number));
    await pass(deputy);
  }
  await expect(deputy.getByRole("heading", { level: 1 })).toHaveText(titled(9));
  await deputy.close();

  const again = await browserOf(browser, "phobithu");
  await again.getByRole("link", { name: new RegExp(desk.rows.session) }).click();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText(titled(9));
  await expect(again.getByText(sessions.walk.position(9, items.length))).toBeVisible();
  await returnWith(again, "Ghi rõ nơi cấp.");
  await expect(again.getByRole("heading", { level: 1 })).toHaveText(titled(10));
  await again.getByRole("button", { exact: true, name: sessions.walk.later }).click();
  for (const { number } of items.slice(10)) {
    await expect(again.getByRole("heading", { level: 1 })).toHaveText(titled(number));
    if (number === 15) await returnWith(again, "Thiếu từ 03/2019 đến 08/2019.");
    else await pass(again);
  }
  await expect(again.getByText(sessions.walk.allDone)).toBeVisible();
  await expectReadable(again);
  const notes = await formWith(again, "notes");
  await fill(notes, { notes: "Lần sau mang giấy khai sinh." });
  await submit(notes);
  await expect(again).toHaveURL(/done=notes/);
  const end = again.locator("main form", { has: again.locator('[name="$confirmed"]') });
  await end.locator('[name="$confirmed"]').check();
  await submit(end);
  await expect(again).toHaveURL(/\/minutes\?done=end/);
  await expect(again.locator("article ol > li")).toHaveText([
    /Mục 9\..*Ghi rõ nơi cấp\./s,
    /Mục 15\..*Thiếu từ 03\/2019/s,
  ]);
  await expect(again.locator("article")).toContainText("Lần sau mang giấy khai sinh.");
  await expectReadable(again);
  await again.emulateMedia({ media: "print" });
  await expect(again.getByText(words.layout.printed.party)).toBeVisible();
  await expect(again.getByRole("button", { name: words.layout.print })).toBeHidden();
  await again.context().close();

  await applicant.goto("/");
  await applicant.getByRole("link", { name: new RegExp(desk.rows.minutes) }).click();
  const confirmation = await formWith(applicant, "comment");
  await fill(confirmation, { comment: "Em sẽ sửa hai mục này trong tuần." });
  await submit(confirmation);
  await expect(applicant).toHaveURL(/done=confirm/);
  await expect(applicant.locator("article")).toContainText("Em sẽ sửa hai mục này trong tuần.");
  await expect(applicant.locator("main form")).toHaveCount(0);
  await expectReadable(applicant);
  await applicant.context().close();
  moveClockTo(seededOn);
});
