import { expect, test } from "@playwright/test";
import { findRefused, moveClockTo, openAccount, optionLabelled, takeStep, words } from "../support/journey";
import {
  logProgress,
  nameOf,
  nominatePerson,
  passHistory,
  signInPeople,
  takeSteps,
  verifyHistory,
  writeHistory,
} from "../support/journey-steps";
import {
  approvalSteps,
  dossierSteps,
  mentoringSteps,
  type PlannedStep,
  recognitionSteps,
  verificationStep,
} from "../support/planned-steps";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const statesOf = (way: readonly PlannedStep[], step: string): Record<string, string> => {
  const { fields = {} } = way.find((each) => each.step === step) ?? {};
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
};

test("each gate refuses the day before it may open", async ({ browser }) => {
  test.setTimeout(600_000);
  const company = await signInPeople(browser);
  const { cell, committee, superior } = company;
  const people = {
    mentor: optionLabelled(await nameOf(company.mentor)),
    secondIntroducer: optionLabelled(await nameOf(cell)),
  };
  const newcomer = "Đặng Văn Từng Cửa";
  const caseId = await nominatePerson(company, newcomer);
  await takeSteps(company, caseId, mentoringSteps.slice(0, 2), people);

  await test.step("no proposal and no permission without an evaluation, no permission without the proposal", async () => {
    moveClockTo("2025-06-16");
    await findRefused(cell, caseId, "proposeStart", statesOf(mentoringSteps, "proposeStart"), /chưa có đánh giá nào/i);
    const permission = statesOf(mentoringSteps, "permitStart");
    await findRefused(committee, caseId, "permitStart", permission, /chưa có đánh giá nào/i);
    await findRefused(committee, caseId, "permitStart", permission, /Nghị quyết chi bộ đề nghị cho làm thủ tục/);
    await logProgress(company, caseId);
    await takeSteps(company, caseId, mentoringSteps.slice(2), people);
  });

  await test.step("no application dated before the permission", async () => {
    moveClockTo("2025-06-18");
    const application = { ...statesOf(dossierSteps, "recordApplication"), occurredOn: "2025-06-15" };
    await findRefused(cell, caseId, "recordApplication", application, /sớm hơn văn bản làm căn cứ/);
    await takeSteps(company, caseId, dossierSteps.slice(0, 1), people);
  });

  await test.step("no introduction a day short of twelve months together", async () => {
    moveClockTo("2025-06-25");
    const states = { occurredOn: "2025-06-25", introducerId: people.mentor, togetherSince: "2024-06-26" };
    await findRefused(cell, caseId, "recordIntroduction", states, /11\/12 tháng/);
    await takeStep(cell, caseId, "recordIntroduction", { ...states, togetherSince: "2024-06-25" });
    await takeSteps(company, caseId, dossierSteps.slice(2), people);
  });

  await test.step("no verification while a section has not passed", async () => {
    const applicant = await openAccount(browser, newcomer, "tungcua");
    await writeHistory(applicant, caseId);
    const all = Array.from({ length: 23 }, (_, index) => index + 1);
    await passHistory(company, caseId, all.slice(0, 22));
    moveClockTo("2025-07-07");
    await findRefused(
      committee,
      caseId,
      "sendToVerification",
      statesOf([verificationStep], "sendToVerification"),
      /22\/23 mục/,
    );
    await passHistory(company, caseId, all.slice(22));
    await takeSteps(company, caseId, [verificationStep], people);
    await applicant.context().close();
  });

  await test.step("no certification before every answer is in", async () => {
    moveClockTo("2025-08-08");
    await findRefused(
      committee,
      caseId,
      "certifyHistory",
      statesOf(approvalSteps, "certifyHistory"),
      /Chưa gửi yêu cầu thẩm tra/,
    );
    await verifyHistory(company, caseId);
    await takeSteps(company, caseId, approvalSteps.slice(0, 1), people);
  });

  await test.step("a count that does not tie is not recorded; a vote below two thirds closes the next gate", async () => {
    moveClockTo("2025-08-14");
    const ballot = statesOf(approvalSteps, "recordCellVote");
    await findRefused(cell, caseId, "recordCellVote", { ...ballot, yes: "6" }, /Số phiếu không khớp/);
    const minutes = { resolution: "", minutes: "15-BB/CB" };
    await takeStep(cell, caseId, "recordCellVote", { ...ballot, ...minutes, yes: "5", no: "3" });
    await findRefused(
      committee,
      caseId,
      "recordCommitteeVote",
      { ...statesOf(approvalSteps, "recordCommitteeVote"), occurredOn: "2025-08-14" },
      /5\/8 đảng viên chính thức tán thành, cần ít nhất 6/,
    );
    await takeSteps(company, caseId, approvalSteps.slice(1, 4), people);
  });

  await test.step("no decision without its majority, none late without its reason", async () => {
    moveClockTo("2025-10-21");
    const decision = { ...statesOf(approvalSteps, "recordDecision"), number: "502-QĐ/ĐU" };
    await findRefused(superior, caseId, "recordDecision", { ...decision, yes: "5", no: "6" }, /cần ít nhất 6/);
    await findRefused(
      superior,
      caseId,
      "recordDecision",
      { ...decision, occurredOn: "2025-10-21" },
      /phải nêu lý do chậm/,
    );
    await takeStep(superior, caseId, "recordDecision", { ...decision, occurredOn: "2025-10-20" });
  });

  await test.step("no ceremony on the thirty-first working day without the superior's consent", async () => {
    moveClockTo("2025-12-09");
    await takeStep(cell, caseId, "receiveDecision", { occurredOn: "2025-10-24" });
    const ceremony = { ...statesOf(approvalSteps, "holdCeremony"), mentorId: people.mentor };
    await findRefused(
      cell,
      caseId,
      "holdCeremony",
      { ...ceremony, occurredOn: "2025-12-08" },
      /cấp ủy cấp trên đồng ý/,
    );
    await takeStep(cell, caseId, "holdCeremony", { ...ceremony, occurredOn: "2025-12-05" });
  });

  await test.step("no self-review and no vote before the twelve months end", async () => {
    moveClockTo("2026-12-04");
    await takeSteps(company, caseId, recognitionSteps.slice(0, 1), people);
    moveClockTo("2026-12-04");
    await findRefused(cell, caseId, "recordSelfReview", { occurredOn: "2026-12-04" }, /Chưa hết 12 tháng dự bị/);
    moveClockTo("2026-12-05");
    await takeStep(cell, caseId, "recordSelfReview", { occurredOn: "2026-12-05" });
    await findRefused(
      cell,
      caseId,
      "recordRecognitionVote",
      { ...statesOf(recognitionSteps, "recordRecognitionVote"), occurredOn: "2026-12-05" },
      /Chưa có: Nhận xét của đảng viên giúp đỡ/,
    );
  });

  await test.step("no step out of its order, whoever asks", async () => {
    await cell.goto(`/admissions/${caseId}/steps/recordCellVote`);
    await expect(cell.locator("main")).toContainText(words.admissions.form.notNow);
  });
});
