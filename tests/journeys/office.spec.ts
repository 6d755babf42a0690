import { expect, test } from "@playwright/test";
import { addDays, formatDay } from "../../lib/primitives/day";
import { browserOf, fill, formWith, openPersonMenu, submit, words } from "../support/journey";
import { seededOn, useCommittee } from "../support/serve-journeys";

useCommittee();

const phone = { viewport: { width: 360, height: 740 } } as const;

test("on a phone one is away in three touches: the button, the days, “Lưu”", async ({ browser }) => {
  const page = await browserOf(browser, "huongdan", phone);
  let touches = 0;
  await page.getByRole("link", { name: words.absences.iAmAway }).click();
  touches += 1;
  const days = page.locator("[name=days]");
  await days.click();
  touches += 1;
  const [from, lastDay] = [addDays(seededOn, 40), addDays(seededOn, 44)];
  await page.keyboard.type(`${formatDay(from)}–${formatDay(lastDay)}`);
  await page.getByRole("button", { name: words.absences.save, exact: true }).click();
  touches += 1;
  await expect(page.locator("main")).toContainText(words.absences.done.record);
  await expect(page.locator("main")).toContainText(words.absences.period(formatDay(from), formatDay(lastDay)));
  expect(touches).toBe(3);

  // The same days once more: refused, and the way to what is noted.
  await fill(await formWith(page, "days"), { days: formatDay(lastDay) });
  await submit(await formWith(page, "days"));
  await page.getByRole("link", { name: new RegExp(`^Sửa lần vắng ${formatDay(from)}`) }).click();
  await expect(page).toHaveURL(/\/account\/absences\/[0-9a-f-]{36}/);

  const secretary = await browserOf(browser, "bithu");
  await secretary.goto("/units");
  const cell = secretary.locator("main a[href^='/units/']").filter({ hasText: "Chi bộ" }).first();
  const unit = await cell.getAttribute("href");
  await secretary.goto(`${unit}/absences?month=${from.slice(0, 7)}`);
  await expect(secretary.locator("main")).toContainText(words.absences.period(formatDay(from), formatDay(lastDay)));
});

test("a member who is authorised switches, is told for whom, and does nothing beyond the duties", async ({
  browser,
}) => {
  const page = await browserOf(browser, "danguy");
  await expect(page.locator("main")).toContainText(words.authorisations.duties.receive);
  await openPersonMenu(page);
  const option = page.locator("#post option").filter({ hasText: "thay " });
  await page.locator("#post").selectOption({ label: (await option.textContent()) ?? "" });
  await page.getByRole("button", { name: words.layout.switchPost }).click();
  await expect(page.locator("main")).toContainText("Đồng chí đang làm việc thay đồng chí");
  await expect(page.getByRole("link", { name: words.desk.empty.nominate })).toHaveCount(0);
  await page.goto("/admissions/nominate");
  await expect(page.locator("main")).toContainText(words.layout.notFound.title);
});

test("the new secretary sees what is handed over and confirms it; then it leaves the desk", async ({ browser }) => {
  const page = await browserOf(browser, "bithu2");
  await page.getByRole("link", { name: words.handOver.desk.open }).click();
  await expect(page.locator("main")).toContainText(words.handOver.parts.clocks);
  const form = await formWith(page, "$confirmed");
  await fill(form, {});
  await submit(form);
  await expect(page.locator("main")).toContainText(words.handOver.done);
  await page.goto("/");
  await expect(page.getByRole("link", { name: words.handOver.desk.open })).toHaveCount(0);
});
