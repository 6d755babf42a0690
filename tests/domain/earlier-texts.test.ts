import { describe, expect, test } from "vitest";
import {
  daysToCompare,
  earlierOf,
  type KeptText,
  keptOf,
  parseCompared,
} from "../../lib/dossier/whole-text/earlier-texts";
import { day } from "../../lib/primitives/day";

const kept: readonly KeptText[] = [
  { id: "first", number: 15, version: 1, at: day("2026-05-01") },
  { id: "third", number: 15, version: 3, at: day("2026-05-09") },
  { id: "other", number: 14, version: 2, at: day("2026-05-09") },
];
const present = { number: 15, version: 5, sentOn: day("2026-05-20") };
const on = (text: string) => earlierOf(present, kept, { by: "day", day: day(text) });

describe("an item is compared with the text it had at the end of a day", () => {
  test("from the day it was sent to the day before the next one", () => {
    expect(on("2026-05-01")).toMatchObject({ id: "first" });
    expect(on("2026-05-08")).toMatchObject({ id: "first" });
    expect(on("2026-05-09")).toMatchObject({ id: "third" });
    expect(on("2026-05-19")).toMatchObject({ id: "third" });
  });

  test("it had none before its first text was sent", () => {
    expect(on("2026-04-30")).toBe("absent");
  });

  test("since the day the present text was sent it is the same", () => {
    expect(on("2026-05-20")).toBe("same");
    expect(earlierOf({ ...present, sentOn: null }, kept, { by: "day", day: day("2026-05-20") })).toMatchObject({
      id: "third",
    });
  });
});

test("one text of one item is compared with by its number, and no other item is", () => {
  const compared = { by: "version", number: 15, version: 1 } as const;
  expect(earlierOf(present, kept, compared)).toMatchObject({ id: "first" });
  expect(earlierOf({ ...present, number: 14 }, kept, compared)).toBeUndefined();
  expect(earlierOf(present, kept, { ...compared, version: 2 })).toBeUndefined();
  expect(earlierOf(present, kept, null)).toBeUndefined();
});

test("days and texts to compare with are listed, newest first, each once", () => {
  expect(daysToCompare(kept)).toEqual(["2026-05-09", "2026-05-01"]);
  expect(keptOf(kept, 15).map(({ version }) => version)).toEqual([3, 1]);
});

test("an address asks for a day or a text; anything else asks for nothing", () => {
  expect(parseCompared({ day: "2026-05-01" })).toEqual({ by: "day", day: "2026-05-01" });
  expect(parseCompared({ item: "15", version: "3" })).toEqual({ by: "version", number: 15, version: 3 });
  for (const wrong of [
    {},
    { day: "2026-02-31" },
    { item: "15" },
    { item: "x", version: "1" },
    { item: "0", version: "1" },
  ])
    expect(parseCompared(wrong)).toBeNull();
});
