import { type APIRequestContext, expect, test } from "@playwright/test";
import { everyone, pageMatrix } from "../access/pages";
import { browserOf, moveClockTo } from "../support/journey";
import { seededOn } from "../support/serve-journeys";

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** The first address on a page that leads below a path. */
const linkUnder = async (request: APIRequestContext, page: string, path: string): Promise<string> => {
  const text = await (await request.get(page)).text();
  const found = new RegExp(`href="${path}/(${ids.source})`).exec(text);
  return found?.[1] ?? "none";
};

test.beforeAll(() => moveClockTo(seededOn));

test("every page opens for those of its row and is not found by anybody else", async ({ browser }) => {
  const applicant = await browserOf(browser, "quanchung");
  const secretary = await browserOf(browser, "bithu");
  const admin = await browserOf(browser, "quantri");
  const caseId = await linkUnder(applicant.request, "/", "/(?:dossiers|admissions)");
  const known: Readonly<Record<string, string>> = {
    "[caseId]": caseId,
    "[step]": "replaceMentor",
    "[number]": "3",
    "[taskId]": await linkUnder(secretary.request, `/admissions/${caseId}/log`, `/admissions/${caseId}/log/tasks`),
    "[personId]": await linkUnder(secretary.request, `/admissions/${caseId}`, "/people"),
    "[termId]": await linkUnder(secretary.request, "/goals", "/goals"),
    "[unitId]": await linkUnder(secretary.request, "/units", "/units"),
    "[accountId]": await linkUnder(admin.request, "/admin/accounts", "/admin/accounts"),
    "[standingId]": "00000000-0000-7000-8000-000000000000",
  };
  const memberId = await linkUnder(secretary.request, `/units/${known["[unitId]"]}`, "/people");
  expect(Object.entries(known).filter(([, id]) => id === "none")).toEqual([]);
  for (const username of everyone) {
    const page = await browserOf(browser, username);
    const answers: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const [row, who] of Object.entries(pageMatrix)) {
      if (who === "open") continue;
      // Standings are kept of members; the applicant is not one yet.
      const address = row
        .replace("[personId]/standings", `${memberId}/standings`)
        .replace(/\[\w+\]/g, (part) => known[part] ?? part);
      answers[row] = (await page.request.get(address)).status();
      expected[row] = who.includes(username) ? 200 : 404;
    }
    expect({ username, answers }).toEqual({ username, answers: expected });
    await page.context().close();
  }
});

test("whoever has not signed in is led to the sign-in page, by every page", async ({ request }) => {
  for (const [row, who] of Object.entries(pageMatrix)) {
    if (who === "open") continue;
    const address = row.replace(/\[\w+\]/g, "00000000-0000-7000-8000-000000000000");
    const answer = await request.get(address);
    expect([row, new URL(answer.url()).pathname]).toEqual([row, "/sign-in"]);
  }
});
