import { readdirSync, readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { expect, test, vi as vitest } from "vitest";
import { InstrumentsPage } from "../../components/regulations/instruments-page";
import { Source } from "../../components/regulations/source";
import { stepRequirements } from "../../lib/admissions/forecast/step-requirements";
import { admission, steps } from "../../lib/admissions/procedure/procedure";
import { instruments, isInstrument } from "../../lib/regulations/instruments";
import { provisionFragment, provisionHref } from "../../lib/regulations/links";
import { builtInRulebook, datedRulesOf } from "../../lib/regulations/rulebook";
import { vi } from "../../lib/text/vi";
import type { Citation } from "../../lib/workflow/refusal";

// The page title reads the request, and in this test there is none.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

const markupOf = async (page: ReactNode): Promise<string> => new Response((await prerender(page)).prelude).text();

const libraryPage = markupOf(<InstrumentsPage rulebook={builtInRulebook} words={vi} />);
const targets = async () => [...(await libraryPage).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);

const inRules = [...Object.values(datedRulesOf(builtInRulebook)), ...Object.values(builtInRulebook.papers)].flatMap(
  ({ history }): Citation[] => history.map(({ cites }) => cites),
);
const inSteps = [
  ...steps.map((step) => admission[step].cites),
  ...stepRequirements.flatMap(({ demands, claims }) => [...demands.flat(), ...claims].map(({ cites }) => cites)),
].filter((cites): cites is Citation => Boolean(cites));

const named: Readonly<Record<string, string>> = {
  charter: "ĐL",
  hd38: "HD 38-HD/BTCTW",
  hd06: "HD 06-HD/TW",
  qd294: "QĐ 294-QĐ/TW",
};
/** Every provision written in the code: those of refusals too that no sample case meets. */
const inCode = readdirSync("lib", { recursive: true, encoding: "utf8" }).flatMap((file): Citation[] => {
  const code = file.endsWith(".ts") ? readFileSync(`lib/${file}`, "utf8") : "";
  return [
    ...[...code.matchAll(/\b(charter|hd38|hd06|qd294)\("([^"]+)"\)/g)].map(([, name = "", clause = ""]) => ({
      instrument: named[name] ?? "",
      clause,
    })),
    ...[...code.matchAll(/\bprovision\("([^"]+)"(?:, "([^"]+)")?\)/g)].map(([, instrument = "", clause = ""]) => ({
      instrument,
      clause,
    })),
    ...[...code.matchAll(/instrument: "([^"]+)",\s+clause: "([^"]+)"/g)].map(([, instrument = "", clause = ""]) => ({
      instrument,
      clause,
    })),
  ];
});

const missingOf = async (cited: readonly Citation[]): Promise<string[]> => {
  const found = new Set(await targets());
  const missing = cited
    .filter(({ instrument }) => isInstrument(instrument))
    .filter((cites) => !found.has(provisionFragment(cites)));
  return [...new Set(missing.map(({ instrument, clause }) => `${instrument}, ${clause}`))];
};

test("a link to a provision names it in its address, and the instrument alone where no clause is known", async () => {
  const cites = { instrument: "HD 38-HD/BTCTW", clause: "I.1.1d" };
  expect(provisionHref(cites)).toBe("/regulations/instruments#hd-38-hd-btctw--i-1-1d");
  expect(provisionHref({ ...cites, clause: "" })).toBe("/regulations/instruments#hd-38-hd-btctw");
  expect(await markupOf(<Source cites={cites} />)).toContain(`href="${provisionHref(cites)}"`);
});

test("every instrument has its place on the page of instruments, and no two targets are the same", async () => {
  expect(await missingOf(Object.keys(instruments).map((instrument) => ({ instrument, clause: "" })))).toEqual([]);
  const ids = await targets();
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every provision a rule, a paper, a step or a refusal cites has its place there", async () => {
  expect(inRules.length).toBeGreaterThan(100);
  expect(await missingOf(inRules)).toEqual([]);
  expect(inSteps.length).toBeGreaterThan(100);
  expect(await missingOf(inSteps)).toEqual([]);
  expect(inCode.length).toBeGreaterThan(200);
  expect(await missingOf(inCode)).toEqual([]);
});

test("a provision that is a target is marked, and names the steps that rest on it", async () => {
  const page = await libraryPage;
  const [, at = ""] = /(<div[^>]*id="hd-38-hd-btctw--i-1-1d".*?<\/div>)/s.exec(page) ?? [];
  expect(at).toContain("target:bg-warning-soft");
  expect(at).toContain("/regulations/procedure#");
});
