import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const height = 800;
const narrow = [360, 320] as const;

/**
 * What axe finds, asked in the page itself: the other mode, meant for frames of other origins, opens an empty page for every
 * result and costs several times as much. Where axe was put into the page before, it is not put there again.
 */
const violationsOn = async (page: Page, runOnly = rules): Promise<string[]> => {
  // What lies under the bar or the places of a phone is scrolled from under them: axe would count it as too small to press.
  await page.addStyleTag({ content: ".site-bar, .places-below { position: static !important; }" });
  const isThere = await page.evaluate(() => "axe" in window);
  const builder = new AxeBuilder({ page, ...(isThere ? { axeSource: "void 0" } : {}) }).setLegacyMode();
  const { violations } = await builder.options({ runOnly, resultTypes: ["violations"] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`));
};

const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Shows the page as an account sees it that has chosen so, until the page is loaded again. */
const choose = (page: Page, chosen: Readonly<{ scheme?: string; text?: string }>): Promise<void> =>
  page.evaluate((display) => void Object.assign(document.documentElement.dataset, display), chosen);

/** Ids used by more than one element: a label or link would then point to the wrong one. */
const duplicateIds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

/**
 * Checks the page at a wide and at narrow widths: no axe violations, in the dark neither, no duplicate id, no horizontal
 * scrolling, with larger text neither.
 */
export const expectReadable = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1280, height });
  expect(await violationsOn(page), "axe at 1280 px").toEqual([]);
  expect(await duplicateIds(page), "ids borne twice").toEqual([]);
  await choose(page, { scheme: "dark" });
  expect(await violationsOn(page, ["color-contrast"]), "contrast in the dark").toEqual([]);
  await choose(page, { scheme: "light" });
  for (const width of narrow) {
    await page.setViewportSize({ width, height });
    expect(await widthBeyond(page), `pixels beyond ${width}`).toBeLessThanOrEqual(0);
    await choose(page, { text: "large" });
    expect(await widthBeyond(page), `pixels beyond ${width}, larger text`).toBeLessThanOrEqual(0);
    await choose(page, { text: "normal" });
    if (width === 360) expect(await violationsOn(page), "axe at 360 px").toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height });
};

/**
 * Checks that the page has exactly one h1, and that its title is that heading.
 * @param warning the text before the heading in the title when a form was refused
 */
export const expectNamed = async (page: Page, warning = ""): Promise<void> => {
  await expect(page.locator("h1")).toHaveCount(1);
  const heading = ((await page.locator("h1").textContent()) ?? "").trim();
  expect(heading).not.toBe("");
  await expect(page).toHaveTitle(`${warning}${heading} · Nguồn`);
};
