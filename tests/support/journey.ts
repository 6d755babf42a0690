import { writeFileSync } from "node:fs";
import { type Browser, expect, type Page } from "@playwright/test";
import { vi } from "../../lib/text/vi";
import { clockFile } from "./serve-journeys";

export const words = vi;
export const password = "nguon-demo-2026";

export type Username = "quantri" | "phobithu" | "danguy" | "bithu" | "bithu2" | "huongdan" | "quanchung" | "captren";

/** Moves the clock of the server under test; only a build made for journeys has one that moves. */
export const moveClockTo = (day: string): void => writeFileSync(clockFile, day);

export const signIn = async (page: Page, username: string, secret = password): Promise<void> => {
  await page.goto("/sign-in");
  await page.locator("[name=username]").fill(username);
  await page.locator("[name=password]").fill(secret);
  await page.locator("main form button[type=submit]").first().click();
};

/** A browser of the person's own, signed in. */
export const browserOf = async (
  browser: Browser,
  username: Username,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, username);
  await expect(page.locator("header")).toBeVisible();
  return page;
};

export type Values = Readonly<Record<string, string>>;

/** Fills the main form of the page, field by field, by the names the fields have. */
export const fill = async (page: Page, values: Values): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main form [name="${name}"]`);
    const type = await field
      .first()
      .evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
    if (type === "radio") await page.locator(`main form [name="${name}"][value="${value}"]`).check();
    else if (type === "SELECT") await field.selectOption(value.startsWith("~") ? { label: value.slice(1) } : value);
    else await field.fill(value);
  }
  const confirmation = page.locator('main form [type=checkbox][name="$confirmed"]');
  if ((await confirmation.count()) > 0) await confirmation.check();
};

export const submit = (page: Page): Promise<void> => page.locator("main form button[type=submit]").first().click();

/** Takes a step of a case through its form and waits for the case file to say so. */
export const takeStep = async (
  page: Page,
  caseId: string,
  step: keyof typeof words.steps.steps,
  values: Values,
): Promise<void> => {
  await page.goto(`/admissions/${caseId}/steps/${step}`);
  await fill(page, values);
  await submit(page);
  await expect(page).toHaveURL(new RegExp(`/admissions/${caseId}\\?done=${step}`));
};

/** Tries a step that must be refused: the form stays, says why, and keeps what was typed. */
export const findRefused = async (
  page: Page,
  caseId: string,
  step: string,
  values: Values,
  why: RegExp,
): Promise<void> => {
  await page.goto(`/admissions/${caseId}/steps/${step}`);
  await fill(page, values);
  await submit(page);
  await expect(page.getByRole("alert").first()).toContainText(why);
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main form [name="${name}"]`).first();
    if (!value.startsWith("~") && (await field.getAttribute("type")) !== "radio")
      await expect(field).toHaveValue(value);
  }
};
