import { readdirSync } from "node:fs";
import { relative, resolve } from "node:path";

const belongs = /^tests\/(?:.+\.test\.tsx?|journeys\/.+\.spec\.ts)$/;
const isJourney = (file: string): boolean => file.startsWith("tests/journeys/");

/** Every test file, as a path from the checkout. */
export const everyFile = (): readonly string[] =>
  readdirSync("tests", { recursive: true })
    .map((file) => `tests/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => belongs.test(file))
    .sort();

/** The name as a part of a file's path from the checkout; a path may be given from the working folder or from the root. */
const partOf = (name: string): string => {
  const path = relative(process.cwd(), resolve(name)).replaceAll("\\", "/");
  return path.startsWith("../") ? name : path;
};

/** Paths from the checkout; whether any of the files needs PostgreSQL; and the names that fit no file. */
export type Chosen = Readonly<{
  vitest: readonly string[];
  journeys: readonly string[];
  needsDatabase: boolean;
  unknown: readonly string[];
}>;

/** The test files whose path holds one of the names; all of them when no name is given. */
export const chooseTests = (names: readonly string[]): Chosen => {
  const parts = names.map(partOf);
  const files = everyFile();
  const chosen = files.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
  return {
    vitest: chosen.filter((file) => !isJourney(file)),
    journeys: chosen.filter(isJourney),
    needsDatabase: chosen.some((file) => !/^tests\/(?:domain|architecture)/.test(file)),
    unknown: names.filter((_, index) => !files.some((file) => file.includes(parts[index] ?? ""))),
  };
};
