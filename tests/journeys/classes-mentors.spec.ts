import { expect, test } from "@playwright/test";
import {
  browserOf,
  fill,
  follow,
  formWith,
  moveClockTo,
  optionLabelled,
  submit,
  takeStep,
  words,
} from "../support/journey";
import { idBelow } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

useCommittee();
test.beforeAll(() => moveClockTo("2025-07-07"));

const { classes, mentors } = words;

test("everybody who should go is on the list of a class by one press, and the results are pasted for all", async ({
  browser,
}) => {
  const page = await browserOf(browser, "phobithu", { viewport: { width: 1280, height: 800 } });
  const main = page.locator("main");
  const press = (name: string) => main.getByRole("button", { exact: true, name }).click();
  await page.goto("/classes/new");
  await fill(await formWith(page, "kind"), {
    ...{ kind: "newMembers", name: "Lớp đảng viên mới khóa 1", days: "2–4/7/2025", place: "Hội trường", quota: "3" },
    holder: "Trung tâm chính trị (trình diễn)",
  });
  await press(classes.form.open);
  await expect(page).toHaveURL(/done=open/);
  await press(classes.page.all(4));
  await expect(page).toHaveURL(/done=propose/);
  await press(classes.page.chooseAll(4));
  await expect(page).toHaveURL(/done=choose/);
  await expect(main).toContainText(classes.page.over(1, 4, 3));
  await follow(main.getByRole("link", { name: classes.page.toResults }));
  await follow(main.getByRole("link", { name: classes.result.pasteTitle }));
  const names = ["Đặng Hải Mở Bài", "Ngô Văn Trích Yếu", "Cao Thị Ghi Chú", "Trịnh Thị Đặt Tên"];
  const pasted = await formWith(page, "text");
  const lines = names.map((name, index) => `${index + 1}\t${name}\tĐạt\t4${index}-CN/ĐVM`);
  await fill(pasted, { issuedOn: "2025-07-06", text: [...lines, "Ai Đó\tĐạt"].join("\n") });
  await submit(pasted);
  await expect(page.getByRole("alert").first()).toContainText(
    classes.refusals["result-line-nobody"]({ line: 5, text: "Ai Đó" }),
  );
  await fill(pasted, { text: lines.join("\n") });
  await submit(pasted);
  await expect(page).toHaveURL(/done=results/);
  await expect(main).toContainText(classes.page.number("43-CN/ĐVM", "06/07/2025"));
  await page.goto("/classes/needed?kind=newMembers");
  await expect(main).toContainText(classes.needed.none);
  await page.context().close();
});

test("a mentor with many people is told from others, is followed, and the new one confirms the hand-over by two presses", async ({
  browser,
}) => {
  const secretary = await browserOf(browser, "bithu", { viewport: { width: 360, height: 740 } });
  await secretary.goto("/admissions?q=T%E1%BA%ADp+D%C6%B0%E1%BB%A3t");
  const caseId = idBelow(await secretary.content(), "/admissions");
  await secretary.goto(`/admissions/${caseId}/steps/replaceMentor`);
  await expect(secretary.locator("[name=mentorId] option", { hasText: mentors.choice.load(2) })).toHaveCount(1);
  await takeStep(secretary, caseId, "replaceMentor", {
    ...{ occurredOn: "2025-07-04", resolution: "96-NQ/CB", mentorId: optionLabelled("Hoàng Thị Minh Họa") },
  });
  await secretary.goto("/");
  const owed = secretary.locator("main").getByRole("link", { name: /Viết bàn giao/ });
  await follow(owed.first());
  await secretary.getByRole("button", { name: mentors.handOver.save }).click();
  await expect(secretary).toHaveURL(/done=writeHandOver/);
  await secretary.context().close();

  const mentor = await browserOf(browser, "huongdan", { viewport: { width: 360, height: 740 } });
  await mentor.goto("/");
  await follow(
    mentor
      .locator("main")
      .getByRole("link", { name: /xác nhận bàn giao/ })
      .first(),
  );
  await mentor.getByRole("button", { name: mentors.handOver.confirm }).click();
  await expect(mentor).toHaveURL(/done=confirmHandOver/);
  await expect(mentor.locator("main")).toContainText(mentors.handOver.done.confirmHandOver);
  await mentor.context().close();
});
