import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** A form as a browser without JavaScript sends it: all fields by name, including hidden ones. */
export type RawForm = Readonly<{ address: string; fields: readonly (readonly [name: string, value: string])[] }>;
type Bytes = string | Uint8Array;

/** Reads the form that contains a field, from a page opened without JavaScript. */
export const readForm = async (page: Page, field: string): Promise<RawForm> => {
  const form = page.locator(`main form:has([name="${field}"])`).first();
  const fields = await form.evaluate((element) =>
    [...new FormData(element as HTMLFormElement)].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
  expect(fields.some(([name]) => name.startsWith("$ACTION"))).toBe(true);
  return { address: page.url(), fields };
};

const encode = (fields: readonly (readonly [string, Bytes])[], boundary: string): Buffer =>
  Buffer.concat([
    ...fields.flatMap(([name, value]) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      Buffer.from(value as string),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

/** Posts the form with the page's session and with some fields replaced or added; values may be raw bytes. */
export const sendRaw = async (
  page: Page,
  { address, fields }: RawForm,
  changes: Readonly<Record<string, Bytes>> = {},
  headers: Readonly<Record<string, string>> = {},
) => {
  const kept = fields.filter(([name]) => !(name in changes));
  const boundary = `----${randomUUID()}`;
  const response = await page.request.post(address, {
    data: encode([...kept, ...Object.entries(changes)], boundary),
    headers: {
      "Content-Type": `multipart/form-data; boundary=${boundary}`,
      Origin: new URL(address).origin,
      ...headers,
    },
    maxRedirects: 0,
  });
  return { status: response.status(), text: await response.text(), location: response.headers().location ?? null };
};
