import { type Browser, expect, type Page, test } from "@playwright/test";
import { ownerClient } from "../../lib/database/client";
import { sealedContent } from "../../lib/dossier/section-encryption";
import { browserOf, confirmReview, fill, formWith, submit, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";
import { addRow } from "../support/written-history";

const { ownerUrl } = useCommittee();

const { rows, dossier } = words;
const phone = { viewport: { width: 360, height: 740 } };
const withoutScript = { ...phone, javaScriptEnabled: false };

/** The applicant's own history on a phone, and the address of its items. */
const openHistory = async (browser: Browser, options = {}) => {
  const page = await browserOf(browser, "quanchung", { ...phone, ...options });
  const own = await page.locator('a[href^="/dossiers/"], a[href^="/admissions/"]').first().getAttribute("href");
  return { page, sections: `/dossiers/${own?.split("/")[2]?.split("?")[0]}/sections` };
};

const heads = (page: Page): Promise<string[]> => page.locator("main form ol > li > p:first-child").allTextContents();
const rowWith = (page: Page, text: string) => page.locator("main form ol > li", { hasText: text });
const press = (page: Page, row: string, act: string) =>
  rowWith(page, row).locator(`button[name=intent][value^="${act}:"]`).click();

test("at 360 px a gap in item 15 is closed by a row of its own, rows are copied, moved and deleted, and the item is sent again", async ({
  browser,
}) => {
  const { page, sections } = await openHistory(browser);
  await page.goto(`${sections}/15/rows/new`);
  await expectReadable(page);
  const form = await formWith(page, "from");
  await fill(form, { from: "13/2020", to: "8/2020", work: "Chờ việc, ôn thi công chức" });
  await form.locator("button[value=save]").click();
  await expect(page.locator("main [role=alert]")).toContainText("tháng");
  await expect(page.locator("[name=work]")).toHaveValue("Chờ việc, ôn thi công chức");
  await fill(form, { from: "tháng 1 năm 2020" });
  await form.locator("button[value=save]").click();
  await expect(page).toHaveURL(/done=saveRow/);
  await page.goto(`${sections}/15`);
  await expectReadable(page);
  const before = await heads(page);
  expect(before.slice(-2)).toEqual(["Từ 01/2020 đến 08/2020", "Từ 09/2020 đến nay"]);

  await press(page, "Chờ việc", "copy");
  await expect(page).toHaveURL(/done=copyRow/);
  await expect(rowWith(page, "Chờ việc")).toHaveCount(2);
  await rowWith(page, "Chờ việc").first().locator('button[value^="up:"]').click();
  await expect(page).toHaveURL(/done=moveRow/);
  await rowWith(page, "Chờ việc").first().locator("summary").click();
  await rowWith(page, "Chờ việc").first().locator('button[value^="delete:"]').click();
  await expect(page).toHaveURL(/done=deleteRow/);
  expect(await heads(page)).toEqual(before);

  await page.locator("[name^=answer]").fill("Đã ghi thêm tám tháng chờ việc.");
  await page.locator("button[name=intent][value=send]").click();
  await expect(page).toHaveURL(/done=sendRows/);
  await page.context().close();
});

test("a row typed when the page was killed is named in the list and on the item's page, offered again and saved", async ({
  browser,
}) => {
  const { page: first, sections } = await openHistory(browser);
  const context = first.context();
  await first.goto(`${sections}/19/rows/new`);
  await first.locator("[name=month]").pressSequentially("5/2024");
  await first.locator("[name=reason]").pressSequentially("Bằng khen viết dở");
  await expect(first.getByText(new RegExp(`${dossier.draft.kept} \\d\\d:\\d\\d`))).toBeVisible();
  await first.close();

  const second = await context.newPage();
  const unsent = second.getByText(rows.unsent.inList);
  await second.goto(sections.replace(/\/sections$/, ""));
  await expect(unsent).toHaveText(`${rows.unsent.inList} ${rows.unsent.newRow.toLowerCase()}`);
  await expect(second.locator("main li", { has: unsent }).locator("a")).toHaveAttribute("href", /\/19$/);
  await expectReadable(second);
  await second.setViewportSize(phone.viewport);
  await second.goto(`${sections}/19`);
  await expect(second.getByText(rows.unsent.title)).toBeVisible();
  await second.getByRole("link", { name: rows.unsent.newRow }).click();
  await second.getByRole("button", { name: dossier.draft.take }).click();
  await expect(second.locator("[name=reason]")).toHaveValue("Bằng khen viết dở");
  await second.locator("button[name=intent][value=save]").click();
  await expect(second).toHaveURL(/done=saveRow/);
  expect(await heads(second)).toEqual(["05/2024"]);
  await expect(second.getByText(rows.unsent.title)).toHaveCount(0);
  await second.goto(sections.replace(/\/sections$/, ""));
  await expect(second.locator("main details[open]").first()).toBeVisible();
  await expect(unsent).toHaveCount(0);
  await context.close();
});

test("what was typed into a row that was deleted since leads to no missing page, and is let go of", async ({
  browser,
}) => {
  const { page, sections } = await openHistory(browser);
  await addRow(page, `${sections}/18`, { from: "1/2016", to: "6/2016", purpose: "Đi học ngắn", country: "Lào" });
  await rowWith(page, "Đi học ngắn").locator("a").first().click();
  await page.locator("[name=purpose]").pressSequentially(" hạn");
  await expect(page.getByText(new RegExp(`${dossier.draft.kept} \\d\\d:\\d\\d`))).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(`${sections}/18`);
  await expect(page.getByText(rows.unsent.title)).toBeVisible();
  await rowWith(page, "Đi học ngắn").first().locator("summary").click();
  await rowWith(page, "Đi học ngắn").first().locator('button[value^="delete:"]').click();
  await expect(page).toHaveURL(/done=deleteRow/);
  await expect(page.getByText(rows.unsent.gone)).toBeVisible();
  await expectReadable(page);
  await page.getByRole("button", { name: dossier.draft.drop }).click();
  await expect(page.getByText(rows.unsent.title)).toHaveCount(0);
  await page.goto(`${sections}/18`);
  await expect(page.getByText(rows.unsent.title)).toHaveCount(0);
  await page.context().close();
});

test("of two tabs on one row the later sees both texts and saves over the other only on purpose", async ({
  browser,
}) => {
  const { page, sections } = await openHistory(browser);
  await addRow(page, `${sections}/18`, { from: "1/2019", to: "6/2019", purpose: "Học tiếng", country: "Nhật Bản" });
  const href = (await rowWith(page, "Học tiếng").locator("a").first().getAttribute("href")) ?? "";
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(href);
  const save = async (tab: Page, purpose: string) => {
    await tab.locator("[name=purpose]").fill(purpose);
    await tab.locator("button[name=intent][value=save]").click();
  };
  await save(other, "Học tiếng Nhật");
  await expect(other).toHaveURL(/done=saveRow/);
  await save(page, "Thực tập");
  const alert = page.locator("main [role=alert]");
  await expect(alert).toContainText("Học tiếng Nhật");
  await expect(alert).toContainText("Thực tập");
  await save(page, "Học tiếng, thực tập");
  await expect(page).toHaveURL(/done=saveRow/);
  await expect(rowWith(page, "Học tiếng, thực tập")).toHaveCount(1);
  await page.context().close();
});

test("without JavaScript a relative is added to item 21, moved and deleted", async ({ browser }) => {
  const { page, sections } = await openHistory(browser, withoutScript);
  await page.goto(`${sections}/21/rows/new`);
  await page.getByRole("link", { name: words.history.choices.kinship.paternalGrandfather, exact: true }).click();
  const form = await formWith(page, "fullName");
  await fill(form, { fullName: "Nguyễn Văn Gốc Tích", born: "không rõ", living: "dead", died: "2008" });
  await form.locator("button[value=save]").click();
  await expect(page).toHaveURL(/done=saveRow/);
  const row = () => rowWith(page, "Nguyễn Văn Gốc Tích");
  await expect(row()).toHaveCount(1);
  await row().locator('button[value^="up:"]').click();
  await expect(page).toHaveURL(/done=moveRow/);
  await row().locator("summary").click();
  await row().locator('button[value^="delete:"]').click();
  await expect(page).toHaveURL(/done=deleteRow/);
  await expect(row()).toHaveCount(0);
  await page.context().close();
});

test("the older text of item 17 is turned into rows beside it, previewed with what is not understood", async ({
  browser,
}) => {
  const { page, sections } = await openHistory(browser);
  await page.goto(`${sections}/17`);
  await page.getByRole("link", { name: rows.oldText.turn }).click();
  await expect(page).toHaveURL(/rows\/paste/);
  await expectReadable(page);
  await submit(await formWith(page, "pasted"));
  await expect(page.locator("main")).toContainText(rows.pasted.doubts.period);
  await confirmReview(page);
  await expect(page).toHaveURL(/done=takeRows/);
  await expect(rowWith(page, "Kinh tế")).toHaveCount(1);
  await expect(rowWith(page, "tin học văn phòng")).toContainText(rows.missing("from"));
  await page.goto(`${sections}/17/rows/paste`);
  await expect(page.locator("main")).toContainText(rows.oldText.kept);
  await page.context().close();
});

test("the older text of item 7 is put into its boxes beside it, and kept once they are saved", async ({ browser }) => {
  const { page, sections } = await openHistory(browser);
  const caseId = sections.split("/")[2] ?? "";
  const older = "Thường trú: Số 9, phố Cũ, phường Minh Họa. Tạm trú: không.";
  const owner = ownerClient(ownerUrl(), 1);
  const { id } = await owner.dossierSection.findFirstOrThrow({ where: { caseId, number: 7 }, select: { id: true } });
  await owner.dossierSection.update({
    where: { id },
    data: { contentSealed: sealedContent(id, older), sentAt: null, passedAt: null, acceptedAt: null },
    select: { id: true },
  });

  await page.goto(`${sections}/7`);
  await expect(page.locator("[name=permanent]")).toHaveValue("");
  await page.getByRole("link", { name: rows.oldText.toBoxes }).click();
  await expect(page.locator("main aside")).toContainText(older);
  await expect(page.locator("[name=permanent]")).toHaveValue("Số 9, phố Cũ, phường Minh Họa");
  await expect(page.locator("[name=temporary]")).toHaveValue("không");
  await expectReadable(page);
  await page.setViewportSize(phone.viewport);
  await page.locator("button[name=intent][value=save]").click();
  await expect(page).toHaveURL(/done=saveItem/);
  await expect(page.locator("[name=permanent]")).toHaveValue("Số 9, phố Cũ, phường Minh Họa");
  await expect(page.getByText(rows.oldText.title)).toHaveCount(0);
  expect((await page.goto(`${sections}/7/rows/paste`))?.status()).toBe(404);
  const kept = { caseId, number: 7, replacedAt: { not: null } };
  expect(await owner.sectionVersion.count({ where: kept })).toBe(1);
  await owner.$disconnect();
  await page.context().close();
});
