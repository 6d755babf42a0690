import { expect, type Page, test } from "@playwright/test";
import { browserOf, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const { search } = words;
const boxOfBar = (page: Page) => page.locator("header input[type=search]");
const boxOfPage = (page: Page) => page.locator("main input[type=search]");

test("slash and Ctrl-K lead to the search from anywhere but a field, and Enter finds", async ({ browser }) => {
  const page = await browserOf(browser, "phobithu", { viewport: { width: 1280, height: 800 } });
  // The keys do something once the scripts run.
  const hasKeys = () => expect(boxOfBar(page)).toHaveAttribute("aria-keyshortcuts", /\//);
  await hasKeys();
  await page.keyboard.press("/");
  await expect(boxOfBar(page)).toBeFocused();
  await page.keyboard.type("05/");
  await expect(boxOfBar(page)).toHaveValue("05/");
  await page.keyboard.press("Control+K");
  await expect(boxOfBar(page)).toHaveValue("05/");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(search.titleOf("05/"));
  await hasKeys();
  await page.keyboard.press("Control+K");
  await expect(boxOfPage(page)).toBeFocused();
  await page.keyboard.type("nguyen van tap duot");
  await page.keyboard.press("Enter");
  await expect(page.locator("main mark").first()).toHaveText("Nguyễn");
  await page.locator("main .results a").first().click();
  await expect(page).toHaveURL(/\/people\//);
});

test("on a phone the search has its place, and a result has two lines", async ({ browser }) => {
  const page = await browserOf(browser, "bithu", { viewport: { width: 360, height: 740 } });
  await page.locator('nav a[href="/search"]').last().click();
  await expect(boxOfPage(page)).toBeFocused();
  await expect(boxOfBar(page)).toBeHidden();
  await page.keyboard.type("thời hạn");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(search.titleOf("thời hạn"));
  const heights = await page
    .locator("main .results a")
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.max(...heights)).toBeLessThan(76);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectReadable(page);
});

test("without JavaScript the box of the bar asks the page, which finds, or says what to try", async ({ browser }) => {
  const page = await browserOf(browser, "quantri", {
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: false,
  });
  await boxOfBar(page).fill("lich lam viec");
  await boxOfBar(page).press("Enter");
  await page.locator("main .results a").first().click();
  await expect(page).toHaveURL("/admin/calendar");
  await page.goto("/search?q=a");
  await expect(page.locator("main")).toContainText(search.tooShortTitle);
  await page.goto("/search?q=khongcoai");
  await expect(page.locator("main")).toContainText(search.noneTitle("khongcoai"));
});
