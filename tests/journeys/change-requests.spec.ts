import { expect, type Locator, test } from "@playwright/test";
import { browserOf, fill, follow, formWith, openPersonMenu, submit, words } from "../support/journey";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

test("on a phone a correction is asked for in seven touches, answered field by field in seven, and read in two", async ({
  browser,
}) => {
  const { changes, people, layout } = words;
  const phone = { viewport: { width: 360, height: 740 } };
  const applicant = await browserOf(browser, "quanchung", phone);
  const secretary = await browserOf(browser, "bithu", phone);
  let touches = 0;
  const touched = async (act: Promise<unknown>): Promise<void> => {
    await act;
    touches += 1;
  };
  const counted = (): number => {
    const count = touches;
    touches = 0;
    return count;
  };
  const fillIn = async (form: Locator, values: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, value] of Object.entries(values)) await touched(fill(form, { [name]: value }));
  };

  await touched(openPersonMenu(applicant));
  await touched(follow(applicant.getByRole("link", { name: layout.account.card })));
  await expect(applicant.locator("main .life-line")).toContainText(people.standings.applicant);
  await touched(follow(applicant.getByRole("link", { name: words.card.ask })));
  const asking = await formWith(applicant, "occupation");
  await expect(asking.locator("[name=fullName]")).toHaveCount(0);
  await fillIn(asking, { occupation: "Chuyên viên chính", reason: "Đã nâng ngạch.", paper: "Quyết định số 8/QĐ-VP" });
  await touched(submit(asking));
  await expect(applicant.locator("main [role=status]")).toContainText(changes.done.ask);
  await expect(applicant.locator("main")).toContainText(changes.request.states.waiting);
  expect(counted()).toBe(7);

  // The mentor's request of the demonstration waits too; two requests lead to their list.
  await secretary.goto("/");
  await touched(follow(secretary.getByRole("link", { name: changes.desk.waiting(2) })));
  await touched(follow(secretary.getByRole("link", { name: "Hoàng Thị Minh Họa" })));
  await expect(secretary.locator("main")).toContainText("Phó trưởng phòng Kinh tế ngành");
  const answering = await formWith(secretary, "occupation");
  await fillIn(answering, { occupation: "accept", joinedUnitOn: "refuse" });
  await touched(submit(answering));
  await expect(secretary.locator("main [role=alert]")).toBeFocused();
  await expect(answering.locator("[name=occupation][value=accept]")).toBeChecked();
  await fillIn(answering, { joinedUnitOnBecause: "Quyết định tiếp nhận ghi đúng ngày ấy." });
  await touched(submit(answering));
  await expect(secretary.locator("main [role=status]")).toContainText(changes.done.answer);
  await expect(secretary.locator("main")).toContainText(changes.request.accepted);
  expect(counted()).toBe(7);
  expect(await secretary.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const mentor = await browserOf(browser, "huongdan", phone);
  await touched(follow(mentor.getByRole("link", { name: changes.desk.answered })));
  await expect(mentor.locator("main")).toContainText("Quyết định tiếp nhận ghi đúng ngày ấy.");
  const reading = mentor.locator("main form", { has: mentor.getByRole("button", { name: changes.own.read }) });
  await touched(submit(reading));
  await expect(mentor.locator("main [role=status]")).toContainText(changes.done.read);
  expect(counted()).toBe(2);
  await mentor.goto("/");
  await expect(mentor.locator("main")).not.toContainText(changes.desk.answered);
  for (const page of [applicant, secretary, mentor]) await page.context().close();
});
