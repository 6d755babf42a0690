import { writeFileSync } from "node:fs";
import { type Browser, type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { FieldSpec } from "../../components/ui/field";
import { withFieldName } from "../../components/ui/forms/field-name";
import { definitionOf } from "../../lib/admissions/procedure/procedure";
import { formatDay, isRealDay } from "../../lib/primitives/day";
import { vi } from "../../lib/text/vi";
import type { Username } from "../../prisma/seed/committee/accounts";
import { clockFile } from "./serve-journeys";

export const words = vi;
export const password = "nguon-demo-2026";

export type { Username };

/** Moves the clock of the server under test; only a build made for journeys has one that moves. */
export const moveClockTo = (day: string): void => writeFileSync(clockFile, day);

export const signIn = async (page: Page, username: string, secret = password): Promise<void> => {
  await page.goto("/sign-in");
  await page.locator("[name=username]").fill(username);
  await page.locator("[name=password]").fill(secret);
  await page.locator("main form button[type=submit]").first().click();
};

/** Signs in for the first time with the word an administrator's page shows, and chooses a password. */
export const chooseFirstPassword = async (admin: Page, page: Page, username: string, secret: string): Promise<void> => {
  await signIn(page, username, (await admin.locator("main .font-mono").textContent()) ?? "");
  await expect(page).toHaveURL(/new-password/);
  const form = await formWith(page, "newPassword");
  await fill(form, { newPassword: secret, repeatedPassword: secret });
  await submit(form);
  await expect(page).toHaveURL(/done=password/);
};

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;
/** The cookies of those who signed in before: good for every journey file, until the person signs out. */
const sessions = new Map<Username, Cookies>();

/** A browser of the person's own, signed in and on the first page. */
export const browserOf = async (
  browser: Browser,
  username: Username,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await context.addCookies(sessions.get(username) ?? []);
  await page.goto("/");
  if (new URL(page.url()).pathname === "/sign-in") {
    await signIn(page, username);
    await expect(page).toHaveURL("/");
    sessions.set(username, await context.cookies());
  }
  await expect(page.locator("header")).toBeVisible();
  return page;
};

/** Opens the menu of the signed-in person: the acting post, the language, signing out. */
export const openPersonMenu = (page: Page): Promise<void> => page.locator("header summary").click();

/** Opens an account as the administrator. @returns the newcomer's browser, signed in with a password of their own */
export const openAccount = async (browser: Browser, fullName: string, username: string): Promise<Page> => {
  const admin = await browserOf(browser, "quantri");
  await admin.goto("/admin/accounts/new");
  const form = await formWith(admin, "username");
  await fill(form, { personId: optionLabelled(fullName), username });
  await submit(form);
  await expect(admin).toHaveURL(/\/admin\/accounts\/[0-9a-f-]{36}/);
  const page = await (await browser.newContext()).newPage();
  const chosen = "bốn mùa hoa nở rộ";
  await chooseFirstPassword(admin, page, username, chosen);
  await admin.context().close();
  await signIn(page, username, chosen);
  await expect(page).not.toHaveURL(/sign-in/);
  return page;
};

/** The option of a select whose label begins with a text. */
export type OptionLabel = Readonly<{ label: string }>;
export const optionLabelled = (label: string): OptionLabel => ({ label });

/** The values of a form by field name; a select takes an option's value or its label. */
export type Values = Readonly<Record<string, string | OptionLabel>>;

/** The form on the page that asks for a field; a folded one is opened first. */
export const formWith = async (page: Page, field: string): Promise<Locator> => {
  const form = page.locator(`main form:has([name="${field}"]:not([type=hidden]))`).first();
  const fold = page.locator("details:not([open])", { has: form });
  if ((await fold.count()) > 0) await fold.first().locator("summary").first().click();
  return form;
};

/** Days are typed day before month. */
const asTyped = (value: string): string => (isRealDay(value) ? formatDay(value) : value);

/** Fills a form field by field, and ticks its confirmation if it has one. */
export const fill = async (form: Locator, values: Values): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`);
    if (typeof value !== "string") {
      await field.selectOption({ label: await optionOf(field, value.label) });
      continue;
    }
    const kind = await field
      .first()
      .evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
    if (kind === "radio") await form.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind === "SELECT") await field.selectOption(value);
    else await field.fill(asTyped(value));
  }
  const confirmation = form.locator('[name="$confirmed"]');
  if ((await confirmation.count()) > 0) await confirmation.check();
};

/** The whole label of the option of a select that begins with a text. */
export const optionOf = async (field: Locator, beginning: string): Promise<string> =>
  (await field.locator("option").allTextContents()).find((label) => label.startsWith(beginning)) ?? beginning;

/** Follows a link, and waits until the page it leads to is there. */
export const follow = async (link: Locator): Promise<void> => {
  const page = link.page();
  const address = new URL((await link.getAttribute("href")) ?? "", page.url());
  await link.click();
  await page.waitForURL(address.href);
};

export const submit = (form: Locator): Promise<void> => form.locator("button[type=submit]").first().click();

const stepForm = async (page: Page, caseId: string, step: string, values: Values): Promise<Locator> => {
  await page.goto(`/admissions/${caseId}/steps/${step}`);
  const form = await formWith(page, "occurredOn");
  await fill(form, values);
  await submit(form);
  return form;
};

/** A sentence as a form of the app says it of a field. */
export const saidOf = (sentence: string, label: string, kind: FieldSpec["kind"] = "line"): string =>
  withFieldName(sentence, { label, kind }, words.layout.form);

/** Confirms what is shown to follow from a form. */
export const confirmReview = (page: Page): Promise<void> => page.locator("main button[name='$confirmed']").click();

/** Takes a step of a case through its form and waits for the case file to say so. */
export const takeStep = async (
  page: Page,
  caseId: string,
  step: keyof typeof words.steps.steps,
  values: Values,
): Promise<void> => {
  await stepForm(page, caseId, step, values);
  if (definitionOf(step).confirms) await confirmReview(page);
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
  const form = await stepForm(page, caseId, step, values);
  await expect(page.getByRole("alert").first()).toContainText(why);
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`).first();
    if (typeof value === "string" && (await field.getAttribute("type")) !== "radio")
      await expect(field).toHaveValue(asTyped(value));
  }
};
