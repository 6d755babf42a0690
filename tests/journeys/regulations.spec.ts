import { expect, test } from "@playwright/test";
import { signIn, words } from "../support/journey";
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

test("the step map is printed on two sheets of A4", async ({ page }) => {
  await signIn(page, "bithu");
  await page.goto("/regulations/procedure");
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
});
