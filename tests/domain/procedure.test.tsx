import { readdirSync, readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { describe, expect, test, vi as vitest } from "vitest";
import { ProcedurePage } from "../../components/regulations/procedure-page";
import { RegulationsPage } from "../../components/regulations/regulations-page";
import { requirement } from "../../components/regulations/requirements";
import { RulePage } from "../../components/regulations/rule-page";
import { procedureMap } from "../../lib/admissions/forecast/procedure-map";
import { stepRequirements, stepsUsingRule } from "../../lib/admissions/forecast/step-requirements";
import { admission, steps } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { ruleGroups } from "../../lib/regulations/rule-groups";
import { builtInRulebook, type RuleId, rules } from "../../lib/regulations/rulebook";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

// The page title reads the request, and in this test there is none.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

/** The page's markup, without the comments React puts between texts. */
const markupOf = async (page: ReactNode): Promise<string> => {
  const { prelude } = await prerender(page);
  return (await new Response(prelude).text()).replaceAll("<!-- -->", "");
};

const ids = Object.keys(rules) as RuleId[];
const languages = Object.entries({ vi, en });
const today = day("2026-11-24");
const shared = { rulebook: builtInRulebook, today, words: vi };

describe("every rule of the registry", () => {
  test("is in exactly one group", () => {
    expect(Object.values(ruleGroups).flat().sort()).toEqual([...ids].sort());
  });

  test.each(languages)("in %s has a name and an explanation, and every group has a heading", (_, words) => {
    expect(Object.keys(words.regulations.rules).sort()).toEqual([...ids].sort());
    expect(Object.keys(words.regulations.groups).sort()).toEqual(Object.keys(ruleGroups).sort());
  });

  test.each(["2011-11-01", "2020-02-29", "2026-11-24"])(
    "is on the page of %s with a link to its own page",
    async (on) => {
      const page = await markupOf(<RegulationsPage {...shared} on={day(on)} />);
      const missing = ids.filter(
        (id) => !page.includes(`/regulations/${id}`) || !page.includes(vi.regulations.rules[id].title),
      );
      expect(missing).toEqual([]);
    },
  );

  test.each(ids)(
    "%s: its page shows each of its values in both languages, and no identifiers of the code",
    async (id) => {
      for (const words of [vi, en]) {
        const page = await markupOf(
          <RulePage {...shared} usedBy={stepsUsingRule(id)} id={id} on={today} words={words} />,
        );
        const rows = page.match(/<th[^>]*scope="row"/g) ?? [];
        expect(rows.length).toBe(rules[id].history.length);
        expect(page).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});

describe("the rules a step depends on", () => {
  const found = new Set(stepRequirements.flatMap((outline) => outline.rules));

  test("include every rule the procedure's code uses, found by running the procedure", () => {
    const code = readdirSync("lib/admissions", { recursive: true, encoding: "utf8" })
      .filter(
        (file) => /^(clocks|voting|procedure)\/.*\.ts$/.test(file) && !/(local-deadlines|party-age)\.ts$/.test(file),
      )
      .map((file) => readFileSync(`lib/admissions/${file}`, "utf8"))
      .join("\n");
    const named = ids.filter((id) => new RegExp(`["'.]${id}\\b`).test(code));
    // If a rule is missing here, add a case in which it matters to lib/admissions/forecast/sample-cases.ts.
    expect(named.filter((id) => !found.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(14);
  });

  test.each([
    ["minimumAgeMonths", "recordCellVote", "too-young"],
    ["certificateValidMonths", "recordCellVote", "certificate-expired"],
    ["monthsTogether", "recordIntroduction", "not-together-long-enough"],
    ["superiorThreshold", "recordDecision", "superior-vote-not-carried"],
    ["ceremonyDays", "holdCeremony", "ceremony-too-late"],
    ["ceremonyFrom", "holdCeremony", "ceremony-too-late"],
    ["probationMonths", "recordRecognitionVote", "probation-not-served"],
    ["admissionDecisionDays", "recordDecision", "late-without-reason"],
  ] as const)("%s may stop %s with %s", (id, step, code) => {
    const codes = stepsUsingRule(id)
      .find((each) => each.step === step)
      ?.demands.map((each) => each.code);
    expect(codes).toContain(code);
  });

  test("are shown only with the refusals that depend on the rule", () => {
    const [cell, ...others] = stepsUsingRule("minimumAgeMonths");
    expect(cell?.step).toBe("recordCellVote");
    expect(cell?.demands.map(({ code }) => code)).toEqual(["too-young"]);
    expect(others.flatMap(({ demands }) => demands.map(({ code }) => code))).not.toContain("too-old");
  });

  test("do not include a rule for the vote of another body", () => {
    expect(stepsUsingRule("cellThreshold").map(({ step }) => step)).toEqual([
      "recordCellVote",
      "recordRecognitionVote",
      "recordRemovalVote",
      "receiveDossier",
      "receiveTransferredDecision",
    ]);
  });
});

describe("the procedure map", () => {
  test("has every step once, on the main line or beside it", () => {
    const { stages, sideSteps, exits } = procedureMap;
    const placed = [...stages.flatMap((stage) => stage.steps), ...sideSteps, ...exits].map(({ step }) => step);
    expect(placed.sort()).toEqual([...steps].sort());
  });

  test.each(languages)("in %s has a sentence for every condition", (_, words) => {
    const silent = stepRequirements.flatMap(({ step, demands }) =>
      demands.flatMap((reasons, index) =>
        reasons.some((reason) => requirement(reason, words))
          ? []
          : [
              `${step}, condition ${index + 1}: ${reasons.map(({ code }) => code).join(", ") || "no sample case is refused by it"}`,
            ],
      ),
    );
    // Add its words to `requirements` of lib/text/*/procedure.ts, or a case to lib/admissions/forecast/sample-cases.ts.
    expect(silent).toEqual([]);
  });

  test.each(languages)(
    "in %s reads every step as a sentence that opens its conditions and links all the rules it looks at",
    async (_, words) => {
      const page = await markupOf(<ProcedurePage {...shared} on={today} words={words} />);
      const text = (markup: string) => markup.replace(/<[^>]+>/g, "").replaceAll("&#x27;", "'");
      for (const { step, rules: looked } of stepRequirements) {
        const [said = "", opened = ""] =
          (page.split(`id="${step}"`)[1] ?? "").split("</details>")[0]?.split("<details") ?? [];
        const name = words.steps.steps[step];
        const act = `${name[0]?.toLowerCase()}${name.slice(1)}`;
        const who = words.procedure.who(words.steps.roles[admission[step].responsibleRole]);
        expect(text(said)).toContain(`${who} ${act} ${words.procedure.when("")}`);
        expect(text(said)).toMatch(/\.$/);
        expect(looked.filter((id) => !opened.includes(`href="/regulations/${id}"`))).toEqual([]);
      }
    },
  );

  test.each(languages)(
    "in %s names every step with its responsible role and its provision, on any day",
    async (_, words) => {
      for (const on of ["2011-11-01", "2026-11-24"]) {
        const page = await markupOf(<ProcedurePage {...shared} on={day(on)} words={words} />);
        const missing = steps.filter(
          (step) =>
            !page.includes(`id="${step}"`) ||
            !page.includes(admission[step].cites?.clause ?? words.joining.noProvision),
        );
        expect(missing).toEqual([]);
        expect(page).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});
