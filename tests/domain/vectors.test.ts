import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const testFiles = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(test|spec)\.tsx?$/.test(file),
);

/** Case numbers such as T15 in the strings of a test file. The pattern skips the T of a time such as T12:00. */
const numbersIn = (file: string): Set<string> => {
  const strings = readFileSync(`tests/${file}`, "utf8").match(/"[^"\n]*"|`[^`\n]*`/g) ?? [];
  return new Set(strings.flatMap((text) => text.match(/\bT\d{2}\b(?!:\d)/g) ?? []));
};

/** The rows of tests/vectors.md: a case number and the test files that check it. */
const rows = readFileSync("tests/vectors.md", "utf8")
  .split("\n")
  .filter((line) => /^\| T\d{2} \|/.test(line))
  .map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return { number: cells[1] ?? "", files: [...(cells[5] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name) };
  });

describe("the case numbers of tests/vectors.md", () => {
  test("are exactly those used in test titles, each once", () => {
    const used = new Set(testFiles.flatMap((file) => [...numbersIn(file)]));
    expect(rows.map(({ number }) => number)).toEqual([...used].sort());
  });

  test("name test files that use the number", () => {
    const wrong = rows.flatMap(({ number, files }) =>
      files
        .map((name) => `${name}.test.ts`)
        .filter((file) => !existsSync(`tests/${file}`) || !numbersIn(file).has(number))
        .map((file) => `${number}: ${file}`),
    );
    expect(wrong).toEqual([]);
    expect(rows.filter(({ files }) => files.length === 0)).toEqual([]);
  });
});
