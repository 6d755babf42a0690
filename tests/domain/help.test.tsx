import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { describe, expect, test, vi as vitest } from "vitest";
import { termNames, termSources } from "../../components/help/glossary";
import { GlossaryPage } from "../../components/help/glossary-page";
import { GuidePage } from "../../components/help/guide-page";
import { guideNames, guideOf, guides } from "../../components/help/guides";
import { HelpPage } from "../../components/help/help-page";
import { places } from "../../components/help/places";
import { Term } from "../../components/help/term";
import { roles } from "../../lib/access/roles";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

// The page title reads the request, and in this test there is none.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

const markupOf = async (page: ReactNode): Promise<string> => {
  const { prelude } = await prerender(page);
  return (await new Response(prelude).text()).replaceAll("<!-- -->", "");
};

const languages = Object.entries({ vi, en });
const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

describe.each(guideNames)("the guide %s", (name) => {
  test.each(languages)("has ten questions, each answered in at most eighty words, in %s", (_, words) => {
    const questions = Object.entries(words.help.guides[name].questions);
    expect(questions).toHaveLength(10);
    const long = questions.filter(([, { answer }]) => wordsIn(answer) > 80 || wordsIn(answer) < 20);
    expect(long.map(([key, { answer }]) => [key, wordsIn(answer)])).toEqual([]);
    expect(questions.filter(([, { ask }]) => !ask.endsWith("?"))).toEqual([]);
  });

  test("shows a picture and leads to a screen with every answer, for its own role", async () => {
    const [role] = guides[name].roles;
    const markup = role ? await markupOf(<GuidePage guide={name} reader={role} words={vi} />) : "";
    for (const answer of Object.values(guides[name].answers)) {
      expect(markup).toContain(`src="/help/${answer.picture}.webp"`);
      for (const link of answer.links) expect(markup).toContain(`href="${places[link].href}"`);
    }
    expect(markup.match(/<img [^>]*alt="[^"]{20,}"/g)).toHaveLength(10);
  });
});

test("every role has a guide, which its reader sees first", async () => {
  for (const role of roles) {
    const markup = await markupOf(<HelpPage reader={role} words={vi} />);
    const own = markup.indexOf(`/help/${guides[guideOf(role)].slug}`);
    expect(own).toBeGreaterThan(0);
    for (const name of guideNames)
      expect(markup.indexOf(`/help/${guides[name].slug}`), `${role}: ${name}`).toBeGreaterThanOrEqual(own);
  }
});

test("the guide of another role has no links to screens its reader may not open", async () => {
  const markup = await markupOf(<GuidePage guide="administrator" reader="applicant" words={vi} />);
  expect(markup).not.toContain('href="/admin');
});

describe("the glossary", () => {
  test.each(languages)("explains each term in at most forty words, in %s", (_, { help }) => {
    expect(termNames.length).toBeGreaterThanOrEqual(20);
    const long = termNames.filter((name) => wordsIn(help.glossary[name].meaning) > 40);
    expect(long.map((name) => [name, wordsIn(help.glossary[name].meaning)])).toEqual([]);
  });

  test("lists every term with its source, by the letters of the language", async () => {
    const markup = await markupOf(<GlossaryPage words={vi} />);
    for (const name of termNames) {
      expect(markup).toContain(vi.help.glossary[name].term);
      expect(markup).toContain(termSources[name].clause);
    }
    const listed = [...markup.matchAll(/<dt[^>]*>([^<]+)</g)].map(([, term]) => term ?? "");
    expect(listed).toEqual([...listed].sort(new Intl.Collator("vi-VN").compare));
  });

  test("opens in place by a named button, without a script", async () => {
    const markup = await markupOf(<Term name="probation" words={vi} />);
    const [, target] = /<button[^>]*popovertarget="([^"]+)"/i.exec(markup) ?? [];
    expect(markup).toContain(`id="${target}"`);
    expect(markup).toContain(`aria-label="${vi.help.explain(vi.help.glossary.probation.term)}"`);
    expect(markup).toContain(vi.help.glossary.probation.meaning);
  });
});

describe("the pictures", () => {
  const folder = join("public", "help");
  const used = new Set(
    guideNames.flatMap((name) => Object.values(guides[name].answers).map(({ picture }) => `${picture}.webp`)),
  );

  test("are all there, and none is left over", () => {
    expect(readdirSync(folder).sort()).toEqual([...used].sort());
    expect(
      Object.keys(vi.help.pictures)
        .map((name) => `${name}.webp`)
        .sort(),
    ).toEqual([...used].sort());
  });

  test("have at most 60 KB each", () => {
    expect([...used].filter((file) => statSync(join(folder, file)).size > 60_000)).toEqual([]);
  });
});
