import { expect, test } from "@playwright/test";
import { browserOf, words } from "../support/journey";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const phone = { width: 360, height: 740 };
const { goals } = words;

test("the dashboard has at most five screens of a phone, in the order of what an official asks", async ({
  browser,
}) => {
  for (const username of ["phobithu", "danguy", "bithu"] as const) {
    const page = await browserOf(browser, username, { viewport: phone });
    await page.goto("/goals");
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect([username, height <= 5 * phone.height]).toEqual([username, true]);
    const titles = await page.locator("main h2").allTextContents();
    const wanted = [goals.late.title, goals.funnel.title, goals.ahead.title];
    expect(titles.slice(0, 3).map((title, index) => title.startsWith(wanted[index] ?? "-"))).toEqual([
      true,
      true,
      true,
    ]);
    const result = await page.locator("main a[href*=admittedFrom]").first().boundingBox();
    expect(result?.y ?? 999).toBeLessThan(phone.height);
    await page.context().close();
  }
});

test("the terms stand on top, and the one shown is marked", async ({ browser }) => {
  const page = await browserOf(browser, "danguy");
  await page.goto("/goals");
  const terms = page.getByRole("navigation", { name: goals.terms.title });
  await terms.getByRole("link").last().click();
  await expect(page).toHaveURL(/\/goals\/[0-9a-f-]+$/);
  await expect(terms.locator("[aria-current=page]")).toHaveText(/2010–2015/);
  await expect(page.locator("main")).toContainText(goals.funnel.elsewhere);
  await page.context().close();
});

test("a committee member opens behind each name what the register tells, and reads why the file does not open", async ({
  browser,
}) => {
  const page = await browserOf(browser, "danguy");
  await page.goto("/goals");
  const names = page.locator("main a[href^='/goals/people/']");
  const addresses = await names.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(5);
  await expect(page.locator("main a[href^='/admissions/']")).toHaveCount(0);
  const name = (await names.first().textContent()) ?? "";
  await names.first().click();
  await expect(page.locator("h1")).toHaveText(name);
  await expect(page.locator("main")).toContainText(goals.register.closed);
  for (const address of new Set(addresses)) expect((await page.request.get(address)).status()).toBe(200);
  await page.context().close();
});

test("a deputy secretary goes from a name straight to the file", async ({ browser }) => {
  const page = await browserOf(browser, "phobithu");
  await page.goto("/goals");
  await page.locator("main a[href^='/admissions/0']").first().click();
  await expect(page).toHaveURL(/\/admissions\/[0-9a-f-]{36}$/);
  await expect(page.locator("h1")).toBeVisible();
  await page.context().close();
});

test("on paper the dashboard shows what it folds on the screen, and no ways elsewhere", async ({ browser }) => {
  const page = await browserOf(browser, "phobithu");
  await page.goto("/goals");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main")).toContainText(goals.funnel.definition(60));
  await expect(page.getByText(goals.funnel.definition(60))).toBeVisible();
  await expect(page.getByRole("navigation", { name: goals.terms.title })).toBeHidden();
  await expect(page.getByRole("link", { name: goals.forms.split })).toBeHidden();
  await page.context().close();
});
