import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type DraftPlace,
  draftsBelow,
  dropAllDrafts,
  dropSentDrafts,
  keepDraft,
  markSending,
  readDraft,
} from "../../components/dossier/section/device-draft";

/** The storage of a browser: its entries are its own properties. */
const storage = (): Storage => {
  const methods = {
    getItem: (name: string) => Reflect.get(kept, name) ?? null,
    setItem: (name: string, value: string) => void Reflect.set(kept, name, value),
    removeItem: (name: string) => void Reflect.deleteProperty(kept, name),
  };
  const kept: object = Object.create(methods);
  return kept as Storage;
};

beforeEach(() => {
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
});
afterEach(() => vi.unstubAllGlobals());

const item = "account case 15";
const keys = new Map<string, string>();
const placeOf = (part: string): DraftPlace => {
  const name = part ? `${item} ${part}` : item;
  const key = keys.get(name) ?? randomBytes(32).toString("hex");
  keys.set(name, key);
  return { name, key };
};
const draftOf = (index: number) => ({
  values: { from: "9/2015", to: "nay", work: `Việc thứ ${index}: ${"viết dở ".repeat(40)}` },
  base: `{"work":"${index}"}`,
  at: 1_800_000_000_000 + index,
});
const rows = Array.from({ length: 200 }, (_, index) => index);

test("of 200 rows typed on a device and never sent none is lost, none can be read without its key, and each is named", async () => {
  for (const index of rows) expect(await keepDraft(placeOf(`row-${index}`), draftOf(index))).toBe(true);
  expect(JSON.stringify(Object.values(localStorage))).not.toContain("viết dở");
  for (const index of rows) expect(await readDraft(placeOf(`row-${index}`))).toEqual(draftOf(index));
  expect(draftsBelow(item)).toEqual(rows.map((index) => `row-${index}`));
});

test("a saved row removes its own draft and no other; signing out removes all", async () => {
  for (const index of [1, 2]) await keepDraft(placeOf(`row-${index}`), draftOf(index));
  markSending(placeOf("row-1"), true);
  dropSentDrafts();
  expect(draftsBelow(item)).toEqual(["row-2"]);
  dropAllDrafts();
  expect(draftsBelow(item)).toEqual([]);
});

test("the drafts of item 1 are not those of item 15", async () => {
  await keepDraft(placeOf("row-1"), draftOf(1));
  await keepDraft(placeOf(""), draftOf(2));
  expect(draftsBelow("account case 1")).toEqual([]);
  expect(draftsBelow(item)).toEqual(expect.arrayContaining(["", "row-1"]));
});

test("a draft kept before boxes had names is still offered", async () => {
  await keepDraft(placeOf(""), { content: "Viết dở", answer: "", version: 3, at: 5 } as never);
  expect(await readDraft(placeOf(""))).toEqual({ values: { content: "Viết dở", answer: "" }, base: "3", at: 5 });
});
