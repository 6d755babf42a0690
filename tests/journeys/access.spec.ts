import { expect, test } from "@playwright/test";
import { everyone, pageMatrix } from "../access/pages";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

test("every page opens for those of its row and is not found by anybody else", async ({ browser }) => {
  const { pageOf, read, leave } = everyoneIn(browser);
  const addressOf = await findAddresses(read);
  for (const username of everyone) {
    const page = await pageOf(username);
    const answers: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const [row, who] of Object.entries(pageMatrix)) {
      if (who === "open") continue;
      answers[row] = (await page.request.get(addressOf(row))).status();
      expected[row] = who.includes(username) ? 200 : 404;
    }
    expect({ username, answers }).toEqual({ username, answers: expected });
  }
  await leave();
});

test("whoever has not signed in is led to the sign-in page, by every page", async ({ request }) => {
  for (const [row, who] of Object.entries(pageMatrix)) {
    if (who === "open") continue;
    const address = row.replace(/\[\w+\]/g, "00000000-0000-7000-8000-000000000000");
    const answer = await request.get(address);
    expect([row, new URL(answer.url()).pathname]).toEqual([row, "/sign-in"]);
  }
});
