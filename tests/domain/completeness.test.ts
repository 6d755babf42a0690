import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { labelsOf } from "../../components/admissions/forms/step-fields";
import { permissions } from "../../lib/access/permissions";
import { roles } from "../../lib/access/roles";
import { paperKinds } from "../../lib/admissions/case/papers";
import { clocks, closedCaseClocks } from "../../lib/admissions/clocks/clocks";
import { stepCommands } from "../../lib/admissions/commands";
import { admission, definitionOf, isStep, steps } from "../../lib/admissions/procedure/procedure";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

const sourcesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file) && !file.includes("generated"))
    .map((file) => readFileSync(join(folder, file), "utf8"));

const procedure = ["lib/admissions", "lib/workflow", "lib/calendar"].flatMap((folder) =>
  // In schema.ts files `code` belongs to zod and is no refusal.
  sourcesIn(folder, /(?<!schema)\.ts$/),
);
const all = (pattern: RegExp): string[] =>
  procedure.flatMap((source) => [...source.matchAll(pattern)].map(([, found = ""]) => found));

/** Every refusal code of the procedure: those written out, and those formed from a required paper or vote. */
const codes = new Set([
  ...all(/\bcode: "([a-z][\w-]*)"/g),
  ...all(/\bhas\("(\w+)"/g)
    .filter((kind) => paperKinds.some((each) => each === kind))
    .map((kind) => `missing-${kind}`),
  ...all(/"([a-z]+-vote)"/g).flatMap((name) => [`no-${name}`, `${name}-not-carried`]),
]);

describe("every refusal, step and permission is used", () => {
  test("every refusal code appears in a test", () => {
    const tests = ["domain", "database", "access", "journeys"].flatMap((folder) =>
      sourcesIn(`tests/${folder}`, /\.(test|spec)\.tsx?$/),
    );
    const untried = [...codes].filter(
      (code) => !tests.some((source) => new RegExp(`["'\`]${code}["'\`]`).test(source)),
    );
    expect(codes.size).toBeGreaterThan(60);
    expect(untried).toEqual([]);
  });

  test("every step has a server action, and its responsible role has the permission to take it", () => {
    const actions = readFileSync("app/(desk)/admissions/[caseId]/actions.ts", "utf8");
    expect(actions).toMatch(/export async function takeStep\(step: string/);
    expect(Object.keys(stepCommands).sort()).toEqual([...steps].sort());
    const barred = steps.filter((step) => !permissions[admission[step].responsibleRole].includes(`admission.${step}`));
    expect(barred).toEqual([]);
  });

  test("every clock is started by one step, and every clock of an open case is ended by one, or by one for each who may decide", () => {
    const definitions = steps.map(definitionOf);
    const starting = definitions.flatMap(({ startsClock }) => startsClock ?? []);
    const ending = definitions.flatMap(({ endsClock }) => endsClock ?? []);
    expect(new Set(starting)).toEqual(new Set([...Object.values(clocks), ...Object.values(closedCaseClocks)]));
    expect(new Set(ending)).toEqual(new Set(Object.values(clocks)));
    expect(starting.length).toBe(new Set(starting).size);
    // The committee that decides itself ends the period for a decision by a step of its own.
    const byTwo = [clocks.decision, clocks.recognitionDecision];
    expect(ending.length).toBe(new Set(ending).size + byTwo.length);
  });

  test("a step stands in the file of its name", () => {
    const fileOf = (step: string) => `${step.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
    const files = readdirSync("lib/admissions/procedure/steps", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => path.split("/").at(-1) ?? "");
    expect(files.sort()).toEqual(steps.map(fileOf).sort());
  });

  test("a step that decides on another names a step", () => {
    expect(steps.flatMap((step) => definitionOf(step).approves ?? []).filter((name) => !isStep(name))).toEqual([]);
  });

  test.each(Object.entries({ vi, en }))("in %s every value of a step's choice has its words", (_, words) => {
    const silent = steps.flatMap((step) =>
      Object.entries(definitionOf(step).form).flatMap(([name, { values = [] }]) =>
        values.filter((value) => !labelsOf(name, values, words)[value]).map((value) => `${step}.${name}: ${value}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  test("every permission is required by a command or a page", () => {
    const asking = [...sourcesIn("lib", /(commands|queries)\.ts$/), ...sourcesIn("app", /\.tsx?$/)];
    const held = new Set(roles.flatMap((role) => permissions[role]));
    // The permissions of the steps are required by the one command that takes any step.
    const known = new Set(steps.map((step) => `admission.${step}`));
    const idle = [...held].filter((name) => !known.has(name) && !asking.some((source) => source.includes(`"${name}"`)));
    expect(idle).toEqual([]);
    expect(asking.some((source) => /permission: `admission\.\$\{step\}`/.test(source))).toBe(true);
  });
});
