import { expect, test } from "@playwright/test";
import { browserOf, fill, formWith, openPersonMenu, signIn, submit, words } from "../support/journey";
import { useCommittee } from "../support/serve-journeys";

const phone = { width: 360, height: 740 };

useCommittee();

/** The pages of a PDF: each has an object of its own in the file. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("the regulations take at most six screens of a phone, and a topic opens its rules", async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, "bithu");
  await page.goto("/regulations");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(6 * phone.height);
  const rule = page.locator("#ceremonyDays");
  await expect(rule).toBeHidden();
  await page.locator("summary", { hasText: words.regulations.groups.decision }).click();
  await expect(rule).toBeVisible();
});

test("an address that names a rule or a provision opens it", async ({ page }) => {
  await signIn(page, "bithu");
  await page.goto("/regulations#ceremonyDays");
  await expect(page.locator("#ceremonyDays")).toBeInViewport();
  await page.goto("/regulations/instruments#hd-38-hd-btctw--i-1-1d");
  await expect(page.locator(":target")).toBeInViewport();
  await expect(page.locator(":target")).toContainText("I.1.1d");
});

test("the step map is printed on two sheets of A4, in English too, and while values are provisional", async ({
  browser,
}) => {
  const page = await browserOf(browser, "bithu");
  const expectTwoSheets = async (lang: string) => {
    for (const day of ["", "?on=29/11/2026"]) {
      await page.goto(`/regulations/procedure${day}`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByText(/^\* /)).toHaveCount(day ? 1 : 0);
      expect([lang, day, pagesIn(await page.pdf({ preferCSSPageSize: true }))]).toEqual([lang, day, 2]);
    }
  };
  await expectTwoSheets("vi");
  await openPersonMenu(page);
  await page.getByRole("button", { name: words.layout.otherLanguage }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expectTwoSheets("en");
  await page.context().close();
});

const heading = { pack: "2026-07", instrument: "QĐ 208-QĐ/TW", issuedOn: "26/07/2026", from: "03/08/2026" };
const ceremonyDays = "value.ceremonyDays";

test("a pack is entered rule by rule: a number is checked while it is typed, and the draft shows the value", async ({
  page,
}) => {
  await signIn(page, "quantri");
  await page.goto("/admin/packs/new");
  await page.locator("summary", { hasText: words.regulations.groups.decision }).click();
  await page.locator(`details:has([name="${ceremonyDays}"]) > summary`).last().click();
  const days = page.locator(`[name="${ceremonyDays}"]`);
  await days.fill("ba mươi");
  const mistake = page.locator(`[id="field-${ceremonyDays}-error"]`);
  await expect(mistake).toHaveText(words.packs.byRule.mistakes["pack-not-a-number"]);
  await days.fill("20");
  await expect(mistake).toHaveCount(0);
  const form = await formWith(page, "pack");
  await fill(form, { ...heading, "clause.ceremonyDays": "4.1" });
  await submit(form);
  await expect(page).toHaveURL(/\/admin\/packs\/[0-9a-f-]{36}\?done=enterPack/);
  await expect(page.locator("main table").first()).toContainText(words.regulations.values.workingDays(20));
});

test("without JavaScript a pack entered rule by rule is refused at its rule, which stands open with what was typed", async ({
  browser,
}) => {
  const page = await browserOf(browser, "quantri", { javaScriptEnabled: false });
  await page.goto("/admin/packs/new");
  const form = await formWith(page, "pack");
  await page.locator("summary", { hasText: words.regulations.groups.decision }).click();
  await page.locator(`details:has([name="${ceremonyDays}"]) > summary`).last().click();
  await fill(form, { ...heading, pack: "2026-08", from: "03/09/2026", [ceremonyDays]: "20" });
  await submit(form);
  await expect(page.locator("main [role=alert]")).toContainText(words.packs.refusals["pack-rule-no-clause"]());
  await expect(page.locator(`[name="${ceremonyDays}"]`)).toBeVisible();
  await expect(page.locator(`[name="${ceremonyDays}"]`)).toHaveValue("20");
  await page.context().close();
});
