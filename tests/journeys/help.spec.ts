import { expect, test } from "@playwright/test";
import { guideOf, guides } from "../../components/help/guides";
import type { Role } from "../../lib/access/roles";
import { browserOf, openPersonMenu, type Username, words } from "../support/journey";
import { expectNamed, expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const { help } = words;
const readers: readonly (readonly [Username, Role])[] = [
  ["quantri", "administrator"],
  ["bithu", "cellSecretary"],
  ["phobithu", "committeeDeputySecretary"],
  ["danguy", "committeeMember"],
  ["captren", "superiorOfficer"],
  ["huongdan", "mentor"],
  ["quanchung", "applicant"],
];

for (const [username, role] of readers)
  test(`${username} finds the guide of the own role from the menu, with its pictures`, async ({ browser }) => {
    const page = await browserOf(browser, username);
    await openPersonMenu(page);
    await page.locator("header").getByRole("link", { exact: true, name: help.title }).click();
    const guide = guideOf(role);
    await page.getByRole("link", { exact: true, name: help.open }).click();
    await expect(page).toHaveURL(new RegExp(`/help/${guides[guide].slug}$`));
    await expectNamed(page);
    await expect(page.locator("h2")).toHaveCount(10);
    for (const picture of await page.locator("main img").all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    }
    await expectReadable(page);
    await page.context().close();
  });

test("a guide is printed with its answers and pictures, and nothing to press", async ({ browser }) => {
  const page = await browserOf(browser, "bithu");
  await page.goto("/help/cell-secretary");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main img").first()).toBeVisible();
  await expect(page.locator("h2").last()).toBeVisible();
  for (const hidden of await page.locator("header, nav, button").all()) await expect(hidden).toBeHidden();
  await page.context().close();
});

for (const javaScriptEnabled of [true, false])
  test(`a term is explained in place by keyboard ${javaScriptEnabled ? "" : "and without JavaScript"}`, async ({
    browser,
  }) => {
    const page = await browserOf(browser, "bithu", { javaScriptEnabled });
    await page.goto("/admissions/nominate");
    const mark = page.getByRole("button", { name: help.explain(help.glossary.outstanding.term) });
    const meaning = page.getByText(help.glossary.outstanding.meaning);
    await expect(meaning).toBeHidden();
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(meaning).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: help.allTerms })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(meaning).toBeHidden();
    await expect(mark).toBeFocused();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: help.allTerms }).click();
    await expect(page).toHaveURL(/\/help\/glossary#outstanding$/);
    await expect(page.locator("#outstanding")).toContainText(help.glossary.outstanding.meaning);
    await page.context().close();
  });

test("an open explanation stays within a phone", async ({ browser }) => {
  const page = await browserOf(browser, "bithu", { viewport: { width: 360, height: 740 } });
  await page.goto("/admissions/nominate");
  await page.getByRole("button", { name: help.explain(help.glossary.outstanding.term) }).click();
  const box = await page.getByText(help.glossary.outstanding.meaning).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 740).toBe(true);
  await page.context().close();
});
