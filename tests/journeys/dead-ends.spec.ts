import { expect, test } from "@playwright/test";
import { everyone } from "../access/pages";
import { browserOf, words } from "../support/journey";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

/** Ids and numbers differ from row to row; a page of each shape linked from each shape of page is enough. */
const shapeOf = (address: string): string =>
  address
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "[id]")
    .replace(/sections\/\d+/, "sections/[number]")
    .replace(/\?.*/, (query) => [...new URLSearchParams(query).keys()].join("&"));

/** The file of a form is made like that of any other: one of each kind of file is enough. */
const fileOfForm = /\/(forms|templates)\/[^/?]+\/file/;

/** The way from a page to a link, as far as it may differ from another one. */
const wayOf = (page: string, link: string): string =>
  fileOfForm.test(link) ? shapeOf(link.replace(fileOfForm, "/$1/file")) : `${shapeOf(page)} ${shapeOf(link)}`;

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));

for (const username of everyone)
  test(`no link that ${username} is shown leads to a page that is not found`, async ({ browser }) => {
    const { request } = await browserOf(browser, username);
    const queue = ["/"];
    const seen = new Set(queue);
    const followed = new Set<string>();
    const dead: string[] = [];
    for (const page of queue) {
      const answer = await request.get(page);
      if (answer.status() !== 200) dead.push(`${page}: ${answer.status()}`);
      for (const link of linksIn(await answer.text())) {
        const way = wayOf(page, link);
        if (seen.has(link) || followed.has(way)) continue;
        seen.add(link);
        followed.add(way);
        queue.push(link);
      }
    }
    expect(dead).toEqual([]);
    expect(queue.length).toBeGreaterThan(10);
  });

test("the procedure page shows each rule of a vote on a line of its own, with its name", async ({ browser }) => {
  const page = await browserOf(browser, "bithu");
  await page.goto("/regulations/procedure");
  const { rules } = words.regulations;
  const step = page.locator("#recordCommitteeVote");
  for (const rule of ["committeeExclusions", "committeeThreshold"] as const)
    await expect(step.locator("li").filter({ hasText: `${rules[rule].title}: ` })).toHaveCount(1);
});
