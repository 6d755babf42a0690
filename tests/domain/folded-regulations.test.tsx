import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { expect, test, vi as vitest } from "vitest";
import { RegulationsPage } from "../../components/regulations/regulations-page";
import { day } from "../../lib/primitives/day";
import { ruleGroups } from "../../lib/regulations/rule-groups";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { vi } from "../../lib/text/vi";

// The page title reads the request, and in this test there is none.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

const markupOf = async (page: ReactNode): Promise<string> =>
  (await new Response((await prerender(page)).prelude).text()).replaceAll("<!-- -->", "");

test("the regulations are folded by topic: a topic says how many rules it has, and opens them with their anchors", async () => {
  const on = day("2026-11-24");
  const page = await markupOf(<RegulationsPage on={on} rulebook={builtInRulebook} today={on} words={vi} />);
  const topics = page.split("<details").slice(1);
  const groups = Object.entries(ruleGroups);
  expect(topics.length).toBe(groups.length);
  for (const [index, [group, ids]] of groups.entries()) {
    const topic = topics[index]?.split("</details>")[0] ?? "";
    const [summary = "", rules = ""] = topic.split("</summary>");
    expect(summary).not.toContain(" open");
    expect(summary).toContain(vi.regulations.groups[group as keyof typeof ruleGroups]);
    expect(summary).toContain(`${ids.length} quy định`);
    expect(ids.filter((id) => !rules.includes(`id="${id}"`) || !rules.includes(`href="/regulations/${id}"`))).toEqual(
      [],
    );
  }
});
