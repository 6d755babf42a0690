import { describe, expect, test } from "vitest";
import { proposalsOf, seriesOf } from "../../lib/admissions/procedure/number-proposal";
import {
  committeeList,
  failedVoteReport,
  resolutionOf,
  superiorDecision,
} from "../../lib/admissions/procedure/paper-numbers";
import {
  dayOfGap,
  documentsIn,
  gapsIn,
  nextIn,
  numberedIn,
  parseBook,
  unexplainedIn,
  wholeNumber,
} from "../../lib/documents/numbers/book";
import { day } from "../../lib/primitives/day";
import { text } from "../../lib/text/text";

const reason = (first: number, last: number, why = "spoiled") => ({ first, last, why });
const kept = (number: string, datedOn: string, what = "") => ({ number, datedOn: day(datedOn), what });

describe("the documents of a book", () => {
  test("stand in the order of their numbers, and a paper with the step that records it is one", () => {
    const found = documentsIn([
      kept("10", "2026-02-01", "step"),
      kept("09a", "2026-01-09"),
      kept("10", "2026-02-01", "paper"),
      kept("09", "2026-01-08"),
    ]);
    expect(found.map(({ number, rows }) => [number, rows.length])).toEqual([
      ["09", 1],
      ["09a", 1],
      ["10", 2],
    ]);
  });

  test("are two where a series began anew and the number was used on another day", () => {
    expect(documentsIn([kept("05", "2026-03-01"), kept("05", "2025-08-01")]).map(({ datedOn }) => datedOn)).toEqual([
      "2025-08-01",
      "2026-03-01",
    ]);
  });
});

describe("a number that is left out", () => {
  test("is shown from the first number on, those in a row together", () => {
    expect(gapsIn([3, 4, 8], [])).toEqual([
      { first: 1, last: 2, reason: null },
      { first: 5, last: 7, reason: null },
    ]);
    expect(gapsIn([1, 2], [])).toEqual([]);
    expect(gapsIn([], [])).toEqual([]);
  });

  test("has the reason that was recorded last, and a document goes before any", () => {
    const [blank, spoiled] = [reason(1, 6, "blank"), reason(5, 5)];
    expect(gapsIn([3, 8], [blank, spoiled])).toEqual([
      { first: 1, last: 2, reason: blank },
      { first: 4, last: 4, reason: blank },
      { first: 5, last: 5, reason: spoiled },
      { first: 6, last: 6, reason: blank },
      { first: 7, last: 7, reason: null },
    ]);
    expect(unexplainedIn(gapsIn([3, 8], [blank, spoiled]))).toBe(1);
  });

  test("is not given next: a spoiled number at the end counts as used", () => {
    expect(nextIn([1, 2], [reason(3, 3)])).toBe(4);
    expect(gapsIn([1, 2], [reason(3, 3)])).toEqual([{ first: 3, last: 3, reason: reason(3, 3) }]);
    expect(nextIn([], [])).toBe(1);
  });

  test("is taken to be of the day of the next document, or of the one before", () => {
    const documents = documentsIn([kept("02", "2026-01-08"), kept("05", "2026-04-01")]);
    expect([dayOfGap(documents, 3), dayOfGap(documents, 6), dayOfGap([], 1)]).toEqual([
      "2026-04-01",
      "2026-04-01",
      null,
    ]);
  });
});

test("a number is written with the mark of its issuer; that of the superior is not known", () => {
  expect(wholeNumber("05", "NQ", "cell")).toBe("05-NQ/CB");
  expect(wholeNumber("05", "CV", "organisation")).toBe("05-CV/ĐU");
  expect(wholeNumber("01", "NQ/ĐH", "organisation")).toBe("01-NQ/ĐH");
  expect(wholeNumber("880", "QĐ", "superior")).toBe("880-QĐ");
  expect(numberedIn("organisation", "NQ/ĐH").bodies).toEqual(["ĐH"]);
});

test("an address that asks for a book that cannot be shows the resolutions of the present one", () => {
  expect(parseBook({ kind: "XX", of: "2026-02-31", year: "x" })).toEqual({ kind: "NQ", of: null, year: null });
  expect(parseBook({ kind: "QĐ", of: "2025-06-18", year: "2026" })).toEqual({
    kind: "QĐ",
    of: "2025-06-18",
    year: 2026,
  });
});

describe("the number proposed for a step", () => {
  const fields = { resolution: resolutionOf({ body: "cell" } as never), report: failedVoteReport, list: committeeList };

  test("is asked of the series whoever writes it numbers in", () => {
    expect(seriesOf(fields, "cellSecretary")).toEqual([
      { issuer: "cell", kind: "NQ" },
      { issuer: "cell", kind: "BC" },
      { issuer: "committee", kind: "NQ" },
    ]);
    expect(seriesOf({ report: failedVoteReport }, "committeeSecretary")).toEqual([{ issuer: "committee", kind: "BC" }]);
  });

  test("of the superior is proposed to its own officer only: others read it from the paper", () => {
    expect(seriesOf({ number: superiorDecision }, "committeeDeputySecretary")).toEqual([]);
    expect(seriesOf({ number: superiorDecision }, "superiorOfficer")).toHaveLength(1);
  });

  test("is the next one, or that of the paper already issued", () => {
    const next = { issuer: "cell", kind: "NQ", next: 7, issuedNumber: null, issuedOn: null } as const;
    const proposed = (found: Parameters<typeof proposalsOf>[2]) =>
      proposalsOf({ resolution: fields.resolution }, "cellSecretary", found).resolution;
    expect(proposed([next])).toEqual({ number: "07-NQ/CB", issuedOn: null });
    const issued = { ...next, issuedNumber: "06-NQ/CB", issuedOn: day("2026-03-01") };
    expect(proposed([issued])).toEqual({ number: "06-NQ/CB", issuedOn: "2026-03-01" });
    expect(text("vi").numbers.proposal({ number: "07-NQ/CB", issuedOn: null })).toBe("Số tiếp theo: 07-NQ/CB.");
    expect(text("en").numbers.proposal({ number: "06-NQ/CB", issuedOn: day("2026-03-01") })).toBe(
      "The paper issued on 01/03/2026 has the number 06-NQ/CB.",
    );
  });
});
