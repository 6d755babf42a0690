import { expect, type Page, test } from "@playwright/test";
import { browserOf, fill, follow, formWith, submit, words } from "../support/journey";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const { caseList } = words;
const phone = { viewport: { width: 360, height: 740 } };
const namesIn = (page: Page) => page.locator("main tbody th").allTextContents();

test("on a phone every case of the demonstration stands in two lines a row, all within four screens, and the whole row opens it", async ({
  browser,
}) => {
  const page = await browserOf(browser, "phobithu", phone);
  await page.goto("/admissions?closed=true");
  const rows = page.locator("main tbody tr");
  expect(await rows.count()).toBeGreaterThanOrEqual(34);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4 * 740);
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const [name = ""] = await namesIn(page);
  const { width, height } = (await rows.first().boundingBox()) ?? { width: 0, height: 0 };
  await rows.first().click({ position: { x: width - 10, y: height - 10 } });
  await expect(page).toHaveURL(/\/admissions\/[0-9a-f-]{36}$/);
  await expect(page.locator("main")).toContainText(name);
});

test("without JavaScript the list is sorted by the heads of its columns, filtered in its fold, and a view of it kept, renamed and removed", async ({
  browser,
}) => {
  const page = await browserOf(browser, "phobithu", {
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  await page.goto("/admissions");
  const byDue = await namesIn(page);
  await page.getByRole("columnheader", { name: caseList.name }).getByRole("link").click();
  await expect(page).toHaveURL("/admissions?order=name");
  await expect(page.getByRole("columnheader", { name: caseList.name })).toHaveAttribute("aria-sort", "ascending");
  const byName = await namesIn(page);
  expect([...byName].sort()).toEqual([...byDue].sort());
  expect(byName).not.toEqual(byDue);

  await page.locator("main details.filter > summary").click();
  const filter = await formWith(page, "stage");
  await filter.locator("[name=stage]").selectOption("approval");
  await filter.getByRole("button", { name: caseList.filter.apply }).click();
  const stage = `${caseList.filter.stage}: ${words.steps.stages.approval}`;
  await expect(page.locator("main details.filter > summary")).toContainText(stage);
  const filtered = await namesIn(page);
  expect(filtered.length).toBeLessThan(byName.length);
  await expect(page.locator("main")).toContainText(caseList.caption(filtered.length));

  await page.getByRole("link", { name: caseList.views.keep }).click();
  await expect(page.locator("main")).toContainText(stage);
  const naming = await formWith(page, "name");
  await fill(naming, { name: "Sắp kết nạp" });
  await submit(naming);
  await expect(page.locator("main [role=status]")).toHaveText(caseList.views.done.kept);
  const tab = page.locator("main .views").getByRole("link", { name: "Sắp kết nạp" });
  await expect(tab).toHaveAttribute("aria-current", "page");
  expect(await namesIn(page)).toEqual(filtered);

  await page.getByRole("link", { name: caseList.views.change("Sắp kết nạp") }).click();
  const renaming = await formWith(page, "name");
  await fill(renaming, { name: "Xét kết nạp" });
  await submit(renaming);
  await expect(page.locator("main .views [aria-current]")).toHaveText("Xét kết nạp");
  await page.getByRole("link", { name: caseList.views.change("Xét kết nạp") }).click();
  await page.getByRole("button", { name: caseList.views.remove }).click();
  await expect(page.locator("main [role=status]")).toHaveText(caseList.views.done.removed);
  await expect(page.locator("main .views [aria-current]")).toHaveCount(0);

  await follow(page.getByRole("link", { name: caseList.filter.remove(stage) }));
  expect(await namesIn(page)).toEqual(byName);
});
