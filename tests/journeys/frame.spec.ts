import { type Browser, expect, test } from "@playwright/test";
import { browserOf, formWith, openPersonMenu, signIn, submit, words } from "../support/journey";
import { type AddressOf, everyoneIn, findAddresses } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

useCommittee();

let house: ReturnType<typeof everyoneIn> | undefined;
let addresses: AddressOf | undefined;
const open = async (browser: Browser) => {
  house ??= everyoneIn(browser);
  addresses ??= await findAddresses(house.read);
  return { house, addressOf: addresses };
};
test.afterAll(() => house?.leave());

const below = [
  "/admissions/[caseId]",
  "/dossiers/[caseId]",
  "/people/[personId]",
  "/units/[unitId]",
  "/regulations/[ruleId]",
  "/numbers",
  "/imports",
  "/exports",
];

test("the bar is at most 56 px high, and the page of a phone begins within 120 px", async ({ browser }) => {
  const { house, addressOf } = await open(browser);
  const page = await house.pageOf("phobithu");
  for (const size of [phone, desk])
    for (const row of ["/", "/admissions", "/goals", "/units", "/regulations", ...below]) {
      await page.setViewportSize(size);
      await page.goto(addressOf(row));
      const bar = await page.locator("header").boundingBox();
      expect([row, Math.ceil(bar?.height ?? 0) <= 56]).toEqual([row, true]);
      const title = await page.locator("h1").boundingBox();
      expect([row, size.width, (title?.y ?? 999) <= 120]).toEqual([row, size.width, true]);
    }
});

test("the menu marks where one is, also below its places, and each page below them leads back", async ({ browser }) => {
  const { house, addressOf } = await open(browser);
  const page = await house.pageOf("phobithu");
  const { cases, units, regulations } = words.layout.items;
  const placeOfRow = [cases, cases, units, units, regulations, units, units, units];
  await page.setViewportSize(desk);
  for (const [index, row] of below.entries()) {
    await page.goto(addressOf(row));
    await expect(page.locator("nav .place[aria-current=page]:visible")).toHaveText([placeOfRow[index] ?? ""]);
    await expect(page.locator("main ol a").first()).toContainText(placeOfRow[index] ?? "");
  }
});

test("a phone has four places below: the work, the cases, the search and the rest", async ({ browser }) => {
  const { house } = await open(browser);
  const page = await house.pageOf("phobithu");
  await page.setViewportSize(phone);
  await page.goto("/");
  const places = page.locator(".places-below > ul > li");
  const { shortItems, more, items } = words.layout;
  await expect(places).toHaveCount(4);
  for (const [index, name] of [shortItems.desk, shortItems.cases, words.search.box.find, more].entries())
    await expect(places.nth(index)).toContainText(name);
  const rest = places.nth(3).locator("summary");
  const units = page.getByRole("link", { exact: true, name: items.units });
  await rest.click();
  await page.keyboard.press("Escape");
  await expect(units).toBeHidden();
  await expect(rest).toBeFocused();
  await rest.click();
  await page.locator("h1").click();
  await expect(units).toBeHidden();
  await rest.click();
  await units.click();
  await expect(page).toHaveURL("/units");
  await expect(page.locator(".places-below")).toBeInViewport();
});

test("who has one case and no list goes straight to it", async ({ browser }) => {
  const { house } = await open(browser);
  const page = await house.pageOf("quanchung");
  await page.setViewportSize(phone);
  await page.goto("/");
  await page.locator(".places-below").getByRole("link", { name: words.layout.items.ownCase }).click();
  await expect(page).toHaveURL(/\/admissions\/[0-9a-f-]{36}$/);
});

test("how the app looks is chosen once and holds in each browser the account signs in on", async ({ browser }) => {
  const first = await browserOf(browser, "bithu4");
  await openPersonMenu(first);
  await first.getByRole("link", { name: words.layout.account.display }).click();
  await expect(first.locator("html")).toHaveAttribute("data-scheme", "light");
  await first.getByLabel(words.admin.display.schemes.dark).check();
  await first.getByLabel(words.admin.display.textSizes.large).check();
  await submit(await formWith(first, "scheme"));
  await expect(first.locator("main [role=status]")).toHaveText(words.admin.display.saved);
  await expect(first.locator("html")).toHaveAttribute("data-scheme", "dark");
  await first.context().close();

  const second = await (await browser.newContext()).newPage();
  await signIn(second, "bithu4");
  await expect(second.locator("html")).toHaveAttribute("data-scheme", "dark");
  await expect(second.locator("html")).toHaveAttribute("data-text", "large");
  const paper = await second.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).not.toBe("rgb(255, 255, 255)");
  await second.emulateMedia({ media: "print" });
  expect(await second.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  await second.context().close();
});

test("one's own sign-ins are listed, and every session ends at one press", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, "bithu4", "không phải mật khẩu này");
  await signIn(page, "bithu4");
  await page.goto("/account/sessions");
  await expect(page.locator("main li").nth(1)).toContainText(words.admin.sessions.refused);
  await page.getByRole("button", { name: words.admin.sessions.end }).click();
  await expect(page.locator("main")).toContainText(words.signIn.done.everywhere);
  await page.goto("/account/sessions");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().close();
});
