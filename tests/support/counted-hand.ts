import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { browserOf, optionOf, type Username, type Values } from "./journey";

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };

/**
 * Does a task on a page and counts: a press is a link, a button, a fold, a tick or one of several choices; a field is typed
 * or chosen from a list.
 */
export const handOn = (page: Page) => {
  let count = { presses: 0, fields: 0 };
  const main = page.locator("main");
  const press = async (target: Locator): Promise<void> => {
    count.presses += 1;
    await target.first().click();
  };
  const select = async (field: Locator, option: Parameters<Locator["selectOption"]>[0]): Promise<void> => {
    count.fields += 1;
    await field.selectOption(option);
  };
  return {
    page,
    main,
    press,
    link: (name: string | RegExp) => press(main.getByRole("link", { name })),
    button: (name: string) => press(main.getByRole("button", { exact: true, name })),
    choice: (name: string) => press(main.getByRole("radio", { name })),
    type: async (label: string, value: string): Promise<void> => {
      count.fields += 1;
      await main.getByRole("textbox", { name: label }).first().fill(value);
    },
    select: (label: string, option: string) => select(main.getByRole("combobox", { name: label }), { label: option }),
    /** Answers the fields of a form by their names; days as people type them. */
    answer: async (values: Values): Promise<void> => {
      for (const [name, value] of Object.entries(values)) {
        const field = main.locator(`[name="${name}"]:not([type=hidden])`);
        const kind = await field.first().evaluate((box) => (box instanceof HTMLInputElement ? box.type : box.tagName));
        if (kind === "checkbox") await press(field);
        else if (kind === "radio") await press(main.locator(`[name="${name}"][value="${value}"]`));
        else if (typeof value !== "string") await select(field, { label: await optionOf(field, value.label) });
        else if (kind === "SELECT") await select(field, value);
        else {
          count.fields += 1;
          await field.fill(value);
        }
      }
    },
    /** The page says what was done, and it took at most so much since the last act. */
    isDone: async (act: string, most: Readonly<{ presses: number; fields: number }>): Promise<void> => {
      await expect(page).toHaveURL(new RegExp(`done=${act}`));
      expect(count.presses, `presses: ${act}`).toBeLessThanOrEqual(most.presses);
      expect(count.fields, `fields: ${act}`).toBeLessThanOrEqual(most.fields);
      count = { presses: 0, fields: 0 };
    },
  };
};

/** Somebody's hand on the first page after signing in, where a day's work begins. */
export const atTheDesk = async (browser: Browser, who: Username, size = phone) => {
  const page = await browserOf(browser, who, { viewport: size });
  await page.goto("/");
  return handOn(page);
};
