import { type Browser, expect, test } from "@playwright/test";
import { atTheDesk, handOn, phone } from "../support/counted-hand";
import { follow, moveClockTo, optionLabelled, type Username, type Values, words } from "../support/journey";
import { idBelow } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const { intake, mentoring, reports, comments, sympathisers } = words;

/** A browser in which nobody is signed in. */
const strangerAt = async (browser: Browser, path: string) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage();
  await page.goto(path);
  return handOn(page);
};

test("whom a union introduces is taken up by a resolution, and whom the cell declines comes back on the day", async ({
  browser,
}) => {
  const hand = await atTheDesk(browser, "bithu");
  await hand.link(intake.desk.waiting(3));
  await hand.link(intake.queue.introduce);
  await hand.answer({
    ...{ fullName: "Đỗ Thị Cửa Ngõ", bornOn: "08/03/1999", occupation: "Chuyên viên", union: "youthUnion" },
    ...{ unionName: "Chi đoàn Văn phòng", paperNumber: "07-NQ/ĐTN", paperOn: "03/01/2025" },
    reason: "Đoàn viên ưu tú, chủ động nhận việc khó.",
  });
  await hand.button(intake.union.submit);
  await hand.isDone("introduce", { presses: 4, fields: 7 });

  const about = (act: string, name: string) =>
    hand.press(hand.main.getByRole("link", { exact: true, name: act + intake.queue.of(name) }));
  await about(intake.queue.takeUp, "Đỗ Thị Cửa Ngõ");
  await hand.answer({ sex: "female", schooling: "bachelor", joinedUnitOn: "01/03/2021", resolution: "903-NQ/CB" });
  await hand.button(intake.takeUp.submit);
  await hand.isDone("nominate", { presses: 3, fields: 3 });
  await expect(hand.page).toHaveURL(/\/admissions\/[0-9a-f-]{36}/);

  await hand.page.goto("/intake");
  await about(intake.queue.decline, "Ông Văn Lời Dẫn");
  await hand.answer({
    resolution: "904-NQ/CB",
    occurredOn: "06/01/2025",
    because: "Mới về.",
    lookAgainOn: "15/05/2025",
  });
  await hand.button(intake.decline.submit);
  await hand.isDone("decline", { presses: 2, fields: 4 });
  const again = hand.main.locator("section", { has: hand.page.locator("#again") });
  await expect(again).not.toContainText("Ông Văn Lời Dẫn");
  moveClockTo("2025-05-15");
  await hand.page.goto("/");
  await hand.link(intake.desk.again(2));
  await expect(again).toContainText("Ông Văn Lời Dẫn");
  moveClockTo("2025-01-06");
  await hand.page.context().close();
});

test("the yearly review of a cell puts whom it proposes into the queue", async ({ browser }) => {
  const hand = await atTheDesk(browser, "bithu4");
  await hand.page.goto("/intake");
  await hand.link(intake.links.review);
  const person = hand.main.getByRole("group").first();
  const name = (await person.locator("legend").textContent()) ?? "";
  await hand.press(person.getByRole("radio", { name: intake.verdicts.proposed }));
  await hand.type(`${intake.review.sentence}: ${name}`, "Làm việc chắc chắn, có uy tín.");
  await hand.button(intake.review.submit);
  await hand.isDone("review", { presses: 3, fields: 1 });
  await hand.link(intake.links.queue);
  await expect(hand.main).toContainText(name);
  await hand.page.context().close();
});

test("whoever has the link of a cell introduces oneself without an account, and is told nothing more", async ({
  browser,
}) => {
  const cell = await atTheDesk(browser, "bithu");
  await cell.page.goto("/intake/invitation");
  const link = (await cell.main.getByText(/\/invitation\/\S+/).textContent()) ?? "";
  const self = await strangerAt(browser, new URL(link.trim()).pathname);
  await self.answer({
    ...{ fullName: "Mạc Văn Tự Đến", bornOn: "02/02/1998", occupation: "Văn thư", contact: "0900 000 001" },
    ...{ reason: "Tôi muốn được chi bộ xem xét.", consent: "on" },
  });
  await self.button(intake.self.submit);
  await self.isDone("sent", { presses: 2, fields: 5 });
  await expect(self.main).toContainText(intake.self.sent);
  await self.page.context().close();
  await cell.page.goto("/intake");
  await expect(cell.main).toContainText("Mạc Văn Tự Đến");
  await cell.page.context().close();
});

test("a cell keeps, adds and takes off, and the committee confirms the lists of all cells by three presses", async ({
  browser,
}) => {
  const resolving = async (who: Username, answers: Values, presses: number, fields: number) => {
    const hand = await atTheDesk(browser, who);
    await hand.page.goto("/sympathisers");
    await hand.link(sympathisers.resolve);
    await hand.answer({ ...answers, $confirmed: "on" });
    await hand.button(sympathisers.resolving.submit);
    await hand.isDone("resolve", { presses, fields });
    await hand.page.context().close();
  };
  // Of the four of this cell the second is taken off and the last, who was noted, is put on the list; two are kept.
  await resolving(
    "bithu",
    {
      ...{ resolution: "905-NQ/CB", "rows.1.outcome": "takenOff", "rows.1.reason": "Chuyển công tác." },
      ...{ "rows.3.outcome": "added", "rows.3.mentorId": optionLabelled("Hoàng Thị Minh Họa") },
    },
    5,
    3,
  );
  await resolving(
    "bithu2",
    { resolution: "902-NQ/CB", "rows.1.outcome": "takenOff", "rows.1.reason": "Xin rút." },
    4,
    2,
  );

  const committee = await atTheDesk(browser, "phobithu");
  await committee.page.goto("/sympathisers");
  await committee.link(sympathisers.confirm);
  const { acts, submit } = sympathisers.confirming;
  for (const act of [acts.listed, acts.takenOff]) await expect(committee.main).toContainText(act);
  await committee.answer({ number: "909-DS/ĐU", $confirmed: "on" });
  await committee.button(submit);
  await committee.isDone("confirm", { presses: 3, fields: 1 });
  await expect(committee.main).toContainText("909-DS/ĐU");
  await committee.page.context().close();
});

test("a quarter is reported from the desk by five presses and one field: the work is filled in", async ({
  browser,
}) => {
  moveClockTo("2025-04-02");
  const hand = await atTheDesk(browser, "huongdan");
  await hand.press(hand.main.getByRole("link", { exact: true, name: mentoring.entryLinks.report }));
  await expect(hand.main.getByRole("textbox", { name: reports.form.fields.work })).not.toHaveValue("");
  for (const criterion of ["attitude", "responsibility", "motive"] as const)
    await hand.press(hand.main.getByRole("group", { name: mentoring.criteria[criterion] }).getByRole("radio").nth(2));
  await hand.type(reports.form.fields.words, "Tiến bộ rõ; quý tới giúp viết lý lịch.");
  await hand.button(reports.form.submit);
  await hand.isDone("mentor", { presses: 5, fields: 1 });
  await hand.page.context().close();
});

test("the own report of a half-year is sent from the desk by two presses and three answers", async ({ browser }) => {
  moveClockTo("2025-07-07");
  const hand = await atTheDesk(browser, "quanchung");
  await hand.link(/Viết báo cáo/);
  for (const question of ["learned", "done", "faults"] as const)
    await hand.type(reports.questions[question], "Đã đọc Điều lệ; làm xong việc được giao.");
  await hand.button(reports.ownForm.submit);
  await hand.isDone("own", { presses: 2, fields: 3 });
  await hand.page.context().close();
});

test("a sentence of the cell's comment opens its evidence, and one without is marked on the screen alone", async ({
  browser,
}) => {
  const hand = await atTheDesk(browser, "bithu");
  const { page, main } = hand;
  await page.goto("/admissions?q=Tr%C3%ACnh+Di%E1%BB%85n");
  await page.goto(`/admissions/${idBelow(await page.content(), "/admissions")}/log`);
  await hand.link(comments.purposes.history);
  await expect(main).toContainText(comments.intro);
  const draft = page.url();
  await follow(main.getByRole("list", { name: comments.evidence }).getByRole("link").first());
  await expect(main).toContainText(words.tasks.facts.purpose);
  await page.goto(draft);
  await hand.link(comments.add);
  await hand.type(comments.form.fields.text, "Được quần chúng nơi cư trú tin cậy.");
  await hand.button(comments.form.submit);
  await hand.isDone("save", { presses: 3, fields: 1 });
  const sentence = main.getByRole("listitem").filter({ hasText: "Được quần chúng nơi cư trú tin cậy." });
  await expect(sentence.getByText(comments.without)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(sentence.getByText("Được quần chúng nơi cư trú tin cậy.")).toBeVisible();
  await expect(main.getByText(comments.without)).toBeHidden();
  await expect(main.getByRole("list", { name: comments.evidence })).toHaveCount(0);
  await page.context().close();
});
