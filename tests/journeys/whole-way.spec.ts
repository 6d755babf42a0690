import { expect, test } from "@playwright/test";
import { fill, formWith, moveClockTo, openAccount, optionLabelled, submit, words } from "../support/journey";
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
  recognitionSteps,
  verificationStep,
} from "../support/planned-steps";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const newcomer = "Đặng Thị Khởi Nguồn";

test("a committee takes one person from the first notice to official membership", async ({ browser }) => {
  test.setTimeout(600_000);
  const company = await signInPeople(browser);
  const people = {
    mentor: optionLabelled(await nameOf(company.mentor)),
    secondIntroducer: optionLabelled(await nameOf(company.cell)),
  };
  const caseId = await nominatePerson(company, newcomer);

  await test.step("the cell lists the sympathiser; the mentor gives work, notes and evaluates", async () => {
    await takeSteps(company, caseId, mentoringSteps.slice(0, 1), people);
    await logProgress(company, caseId);
    await takeSteps(company, caseId, mentoringSteps.slice(1), people);
  });

  const applicant = await test.step("the administrator opens an account for the applicant", () =>
    openAccount(browser, newcomer, "khoinguon"));

  await test.step("the applicant writes, the deputy secretary passes the history section by section", async () => {
    await takeSteps(company, caseId, dossierSteps, people);
    moveClockTo("2025-07-03");
    await writeHistory(applicant, caseId);

    await test.step("one section is returned with a remark, answered and passed", async () => {
      await company.committee.goto(`/dossiers/${caseId}/sections/15`);
      const back = await formWith(company.committee, "remark");
      await fill(back, { remark: "Ghi rõ tháng bắt đầu công tác.", cause: "gap" });
      await submit(back);
      await expect(company.committee).toHaveURL(/done=/);
      await applicant.goto(`/dossiers/${caseId}/sections/15`);
      await expect(applicant.locator("main")).toContainText("Ghi rõ tháng bắt đầu công tác.");
      const answer = applicant.locator("[name^=answer]");
      const again = await formWith(applicant, (await answer.getAttribute("name")) ?? "");
      await answer.fill("Đã ghi rõ tháng.");
      await again.locator('button[name=intent][value="send"]').click();
      await expect(applicant).toHaveURL(/done=/);
    });

    await passHistory(company, caseId);
    await applicant.context().close();
  });

  await test.step("verification, votes, decision and ceremony", async () => {
    await takeSteps(company, caseId, [verificationStep], people);
    await verifyHistory(company, caseId);
    await takeSteps(company, caseId, approvalSteps, people);
  });

  await test.step("twelve months of probation, and recognition on their last day", async () => {
    await takeSteps(company, caseId, recognitionSteps, people);
    await company.cell.goto(`/admissions/${caseId}`);
    const file = company.cell.locator("main");
    await expect(file).toContainText(words.steps.stages.official);
    await expect(file).toContainText("19/09/2026");
    await expect(file).toContainText("10/09/2025");
  });
});
