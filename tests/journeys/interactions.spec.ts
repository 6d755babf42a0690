import { expect, test } from "@playwright/test";
import { verificationPoints } from "../../lib/admissions/case/relatives";
import { atTheDesk, desktop, handOn, phone } from "../support/counted-hand";
import { browserOf, fill, formWith, moveClockTo, optionLabelled, submit, takeStep, words } from "../support/journey";
import { useCommittee } from "../support/serve-journeys";

useCommittee();
test.beforeAll(() => moveClockTo("2025-07-07"));

const { mentoring, dossier, verification, admissions, steps } = words;
const { review } = words.layout.form;
/** A row that waits: what it says of the act. */
const row = (what: string): RegExp => new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));

for (const [where, size, presses] of [
  ["on a phone", phone, 4],
  ["on a desk", desktop, 3],
] as const)
  test(`${where} a task is given by ${presses} presses and no field, chosen from the sample tasks`, async ({
    browser,
  }) => {
    const hand = await atTheDesk(browser, "huongdan", size);
    await hand.link(mentoring.entryLinks.task);
    if (size === phone) await hand.press(hand.main.getByText(mentoring.beside, { exact: true }));
    await hand.link(mentoring.templates.prepareMeeting.title);
    await expect(hand.main.getByText(mentoring.taskForm.chosen)).toBeVisible();
    await hand.button(mentoring.taskForm.submit);
    await hand.isDone("giveTask", { presses, fields: 0 });
    await hand.page.context().close();
  });

test("the result of a task is accepted by three presses and one field", async ({ browser }) => {
  const hand = await atTheDesk(browser, "huongdan");
  await hand.link(row(words.desk.rows.takeResult("")));
  await hand.choice(mentoring.resultForm.verdicts.accepted);
  await hand.type(mentoring.resultForm.fields.result, "Làm tốt, đúng hạn.");
  await hand.button(mentoring.resultForm.submit);
  await hand.isDone("acceptTask", { presses: 3, fields: 1 });
  await hand.page.context().close();
});

test("a note is written by two presses and one field", async ({ browser }) => {
  const hand = await atTheDesk(browser, "huongdan");
  await hand.press(hand.main.getByRole("link", { exact: true, name: mentoring.entryLinks.note }));
  await hand.type(mentoring.noteForm.fields.text, "Trao đổi về Điều lệ Đảng.");
  await hand.button(mentoring.noteForm.submit);
  await hand.isDone("writeNote", { presses: 2, fields: 1 });
  await hand.page.context().close();
});

test("an evaluation takes five presses and one field", async ({ browser }) => {
  const hand = await atTheDesk(browser, "huongdan");
  await hand.press(hand.main.getByRole("link", { exact: true, name: mentoring.entryLinks.evaluation }));
  for (const criterion of ["attitude", "responsibility", "motive"] as const)
    await hand.press(hand.main.getByRole("group", { name: mentoring.criteria[criterion] }).getByRole("radio").nth(2));
  await hand.type(mentoring.evaluationForm.fields.comment, "Chắc chắn, cầu thị.");
  await hand.button(mentoring.evaluationForm.submit);
  await hand.isDone("evaluate", { presses: 5, fields: 1 });
  await hand.page.context().close();
});

test("the next step that asks only for its day is recorded by two presses", async ({ browser }) => {
  const hand = await atTheDesk(browser, "bithu");
  await hand.link(row(steps.steps.recordSelfReview));
  await hand.button(admissions.form.submit);
  await hand.isDone("recordSelfReview", { presses: 2, fields: 0 });
  await hand.page.context().close();
});

test("a person is noted by a press, seven answers and a press", async ({ browser }) => {
  const hand = await atTheDesk(browser, "bithu");
  const { fields, options, form } = admissions;
  await hand.link(words.desk.empty.nominate);
  await hand.type(fields.fullName, "Đoàn Thị Đếm Bước");
  await hand.type(fields.bornOn, "20/05/1996");
  await hand.choice(options.sex.female);
  await hand.select(fields.schooling, options.schooling.bachelor);
  await hand.type(fields.occupation, "Chuyên viên");
  await hand.type(fields.joinedUnitOn, "01/03/2021");
  await hand.type(fields.reason, "Làm việc chắc chắn.");
  await hand.button(form.submit);
  await hand.isDone("nominate", { presses: 3, fields: 6 });
  await hand.page.context().close();
});

test("each section of a history is passed by one press, and returned by a press and two fields", async ({
  browser,
}) => {
  const hand = await atTheDesk(browser, "phobithu");
  await hand.link(row(words.desk.rows.sent(5)));
  await hand.button(dossier.section.pass);
  await hand.isDone("passSection&item=1", { presses: 2, fields: 0 });
  await hand.button(dossier.section.pass);
  await hand.isDone("passSection&item=2", { presses: 1, fields: 0 });
  await hand.select(words.sectionReview.cause, words.sectionReview.causes.incomplete);
  await hand.type(dossier.section.remark, "Ghi rõ tháng.");
  await hand.button(dossier.section.return);
  await hand.isDone("returnSection", { presses: 1, fields: 2 });
  await hand.page.context().close();
});

test("the answer of a verification to both points is recorded by four presses", async ({ browser }) => {
  const page = await browserOf(browser, "phobithu", { viewport: phone });
  await page.goto("/admissions?stage=verification");
  const file = await page.locator('main a[href^="/admissions/0"]').first().getAttribute("href");
  await page.goto(`${file?.replace("/admissions/", "/dossiers/")}/verification?open=request`);
  const asked = await formWith(page, "agency");
  await fill(asked, { agency: "Đảng ủy xã Ví Dụ", receivedOn: "2025-07-07" });
  await submit(asked);
  await expect(page).toHaveURL(/done=requestVerification/);
  moveClockTo("2025-09-01");
  await page.goto("/");
  const hand = handOn(page);
  await hand.link(row(words.desk.rows.chase(1)));
  for (const point of verificationPoints) {
    const asked = hand.main.getByRole("group", { name: words.verificationWork.points[point] });
    await hand.press(asked.getByRole("radio", { name: verification.results.correct }));
  }
  await hand.button(words.verificationWork.reply.submit);
  await hand.isDone("recordReplies", { presses: 4, fields: 0 });
  await page.context().close();
});

test("a vote of the committee in which all agree takes three presses and three fields", async ({ browser }) => {
  moveClockTo("2025-07-07");
  const hand = await atTheDesk(browser, "phobithu");
  const { fields, form } = admissions;
  await hand.link(row(steps.steps.recordCommitteeVote));
  await hand.type(fields.present, "9");
  await hand.type(fields.yes, "9");
  await hand.type(fields.resolution, "77-NQ/ĐU");
  await hand.button(form.review);
  await hand.button(review.confirm);
  await hand.isDone("recordCommitteeVote", { presses: 3, fields: 3 });
  await hand.page.context().close();
});

test("a decision of the superior takes three presses and four fields", async ({ browser }) => {
  moveClockTo("2025-10-20");
  const cell = await browserOf(browser, "bithu");
  await cell.goto("/admissions/nominate");
  const noted = await formWith(cell, "fullName");
  await fill(noted, {
    ...{ fullName: "Hồ Thị Chuyển Đến", bornOn: "1996-05-20", sex: "female", schooling: "bachelor" },
    ...{ occupation: "Chuyên viên", joinedUnitOn: "2025-10-01", reason: "Chuyển đến", occurredOn: "2025-10-20" },
  });
  await submit(noted);
  await expect(cell).toHaveURL(/\/admissions\/[0-9a-f-]{36}\?done=nominate/);
  const caseId = new URL(cell.url()).pathname.split("/")[2] ?? "";
  await cell.context().close();
  const committee = await browserOf(browser, "phobithu");
  await takeStep(committee, caseId, "receiveDossier", {
    ...{ occurredOn: "2025-10-20", issuer: "Đảng ủy xã Mẫu", number: "17-CV/ĐU", issuedOn: "2025-10-16" },
    ...{ transferredOn: "2025-10-01", resolution: "21-NQ/CB", mentorId: optionLabelled("Trần") },
    ...{ cellResolvedOn: "2025-09-15", cellResolution: "12-NQ/CB", cellBase: "18", cellYes: "12", cellNo: "6" },
    ...{ committeeResolvedOn: "2025-09-19", committeeResolution: "40-NQ/ĐU", arrival: "notSent" },
    ...{ committeeBase: "15", committeeYes: "10", committeeNo: "5" },
  });
  await committee.context().close();
  moveClockTo("2025-10-27");
  const hand = await atTheDesk(browser, "captren");
  const { fields, form } = admissions;
  await hand.press(hand.main.getByRole("link").filter({ hasText: "Hồ Thị Chuyển Đến" }));
  await hand.type(fields.number, "501-QĐ/ĐU");
  await hand.type(fields.total, "11");
  await hand.type(fields.present, "11");
  await hand.type(fields.yes, "11");
  await hand.button(form.review);
  await hand.button(review.confirm);
  await hand.isDone("recordDecision", { presses: 3, fields: 4 });
  await hand.page.context().close();
});
