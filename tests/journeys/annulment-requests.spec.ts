import { expect, test } from "@playwright/test";
import { browserOf, fill, formWith, submit, words } from "../support/journey";
import { findAddresses } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

test("on a phone a mistake is asked about in two presses from the history, and answered from the desk", async ({
  browser,
}) => {
  const phone = { viewport: { width: 360, height: 740 } };
  const secretary = await browserOf(browser, "bithu", phone);
  const deputy = await browserOf(browser, "phobithu", phone);
  const pages = { bithu: secretary, phobithu: deputy };
  const addressOf = await findAddresses(async (username, address) => {
    const page = pages[username as keyof typeof pages] ?? (await browserOf(browser, username));
    return (await page.request.get(address)).text();
  });
  const file = addressOf("/admissions/[caseId]");
  await secretary.goto(`${file}/history`);
  await secretary.getByRole("link", { name: words.annulments.link }).first().click();
  const form = await formWith(secretary, "reason");
  await fill(form, { reason: "Ghi nhầm ngày họp chi bộ." });
  await submit(form);
  await expect(secretary.locator("main [role=status]")).toContainText(words.annulments.done.askAnnulment);

  await deputy.goto("/");
  await deputy.locator(`main a[href="${file}/annulments"]`).first().click();
  await expect(deputy.locator("main")).toContainText("Ghi nhầm ngày họp chi bộ.");
  const answer = await formWith(deputy, "because");
  await submit(answer);
  await expect(deputy.locator("main [role=alert]")).toBeFocused();
  await fill(answer, { because: "Biên bản ghi đúng ngày ấy." });
  await submit(answer);
  await expect(deputy.locator("main [role=status]")).toContainText(words.annulments.done.answerAnnulment);

  await secretary.goto("/");
  await secretary.locator(`main a[href="${file}/annulments"]`).first().click();
  await expect(secretary.locator("main")).toContainText("Biên bản ghi đúng ngày ấy.");
  expect(await secretary.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await secretary.context().close();
  await deputy.context().close();
});
