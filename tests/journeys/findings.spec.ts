import { expect, type Page, test } from "@playwright/test";
import { browserOf, fill, formWith, words } from "../support/journey";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";
import { addRow, answerFindings, send } from "../support/written-history";

useCommittee();

const { historyChecks } = words;
const findings = (page: Page) => page.locator("main li[id^=finding-]");

test("what cannot be right is said while it is typed, held when it is sent, and gone once it is corrected or explained", async ({
  browser,
}) => {
  const house = everyoneIn(browser);
  const one = (await findAddresses(house.read))("/dossiers/[caseId]/sections/[number]");
  await house.leave();
  const sections = one.replace(/\/\d+$/, "");
  const page = await browserOf(browser, "quanchung");
  await page.setViewportSize({ width: 360, height: 740 });

  // A day that does not exist, in a free text: said while it is typed, and held when it is sent.
  await page.goto(`${sections}/22`);
  await page.locator("[name=content]").pressSequentially("Sinh ngày 31/02/1990.");
  await expect(page.locator("[aria-live=polite] li")).toContainText("31/02/1990");
  await send(page);
  await expect(page).toHaveURL(/held=yes/);
  await expect(page.getByText(historyChecks.held(1))).toBeVisible();
  await expect(page.locator("[name=content]")).toHaveValue("Sinh ngày 31/02/1990.");
  await expectReadable(page);
  await answerFindings(page);
  await page.goto(`${sections}/22`);
  await send(page);
  await expect(page).toHaveURL(/done=sendSection/);

  // A wrong day of birth, in an item that has passed.
  await page.goto(`${sections}/3?edit=yes`);
  const right = await page.locator("[name=content]").inputValue();
  await page.locator("[name=content]").fill("1/1/1950");
  await send(page);
  await expect(page).toHaveURL(/held=yes/);
  await expect(findings(page)).toHaveCount(1);
  await page.locator("[name=content]").fill(right);
  await send(page);
  await expect(page).toHaveURL(/done=sendSection/);

  // A gap in the years, which the row for the time between closes.
  await page.goto(`${sections}/15`);
  const [from = "", to = ""] = (await findings(page).first().textContent())?.match(/\d\d\/\d{4}/g) ?? [];
  await addRow(page, `${sections}/15`, { from, to, work: "Chờ việc, ở cùng gia đình" });
  await expect(findings(page)).toHaveCount(0);

  // Somebody who was said to exist and has no row.
  await page.goto(`${sections}/21`);
  await page.locator("summary[aria-label*='Bản Phụ']").click();
  await page.locator("details[open] button[value^=delete]").click();
  await expect(page).toHaveURL(/done=deleteRow/);
  await expect(findings(page).filter({ hasText: words.history.choices.kinship.sibling.toLowerCase() })).toHaveCount(1);
  await expectReadable(page);
  await page.context().close();
});

test("a finding is explained without a script too", async ({ browser }) => {
  const house = everyoneIn(browser);
  const one = (await findAddresses(house.read))("/dossiers/[caseId]/sections/[number]");
  await house.leave();
  const page = await browserOf(browser, "quanchung", { javaScriptEnabled: false });
  await page.goto(one.replace(/\/\d+$/, "/23"));
  await fill(await formWith(page, "content"), { content: "Cam đoan ngày 30/02/2026." });
  await send(page);
  await expect(page).toHaveURL(/held=yes/);
  await answerFindings(page);
  await page.goto(one.replace(/\/\d+$/, "/23"));
  await send(page);
  await expect(page).toHaveURL(/done=sendSection/);
  await page.context().close();
});
