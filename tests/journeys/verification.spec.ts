import { expect, type Locator, type Page, test } from "@playwright/test";
import { ownerClient } from "../../lib/database/client";
import type { Values } from "../../lib/dossier/history/content";
import { emptyContent, storedContent } from "../../lib/dossier/history/content";
import {
  browserOf,
  confirmReview,
  fill,
  findRefused,
  follow,
  formWith,
  moveClockTo,
  optionLabelled,
  submit,
  takeStep,
  words,
} from "../support/journey";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { expectReadable } from "../support/page-checks";
import { rowsOf, storePassedHistory } from "../support/passed-history";
import { useCommittee } from "../support/serve-journeys";
import { answerFindings } from "../support/written-history";

const { ownerUrl } = useCommittee();
const { verification, verificationWithdrawal: withdrawal, verificationWork: work, dossier } = words;

const phone = { width: 360, height: 740 };
const commune = "Xã Ví Dụ, tỉnh Trình Diễn";
const company = "Đảng ủy Công ty Giả Định";
const home = "Số 5, phường Minh Họa, tỉnh Trình Diễn";

const relative = (kinship: string, fullName: string, born: string, values: Values = {}): Values => ({
  ...{ kinship, fullName, born, living: "alive", homeTown: commune, birthplace: commune, residence: commune },
  ...{ occupation: "Nông dân", member: "no", ...values },
});

const member = { member: "yes", memberSince: "1985", memberCell: "Chi bộ Xưởng", memberCommittee: company };
const died = { living: "dead", died: "1999", deathCause: "Tuổi già", deathPlace: commune, residence: "" };

/** A member of another cell, who is the applicant's brother, and two who are not. */
const brother = "Huỳnh Tấn Phỏng Tác";
const verifiers = ["Võ Thị Hình Dung", "Lương Bá Tạm Đặt"] as const;

/** Six to be verified, by two short ways: a member, and a family of one commune; a brother who is named; a grandfather. */
const family = [
  relative("paternalGrandfather", "Nguyễn Văn Ông Nội", "1930", died),
  relative("father", "Nguyễn Văn Người Cha", "1960", member),
  relative("mother", "Huỳnh Thị Người Mẹ", "1964"),
  relative("raisedBy", "Nguyễn Thị Cô Ruột", "1958"),
  relative("spouse", "Trần Văn Người Chồng", "1994"),
  relative("fatherInLaw", "Trần Văn Bố Chồng", "1962"),
  relative("motherInLaw", "Lê Thị Mẹ Chồng", "1966"),
  relative("sibling", brother, "1972", { member: "yes" }),
];
const verified = family.slice(1, 7).map(({ fullName = "" }) => fullName);

/** A page is read as it should be at every width, and goes on at that of a phone. */
const read = async (page: Page): Promise<void> => {
  await expectReadable(page);
  await page.setViewportSize(phone);
};

const partOf = (page: Page, name: string): Locator =>
  page.locator("main section[id^=subject-]", { has: page.getByRole("heading", { name }) });

const press = (page: Page | Locator, name: string): Promise<void> =>
  page.getByRole("button", { exact: true, name }).first().click();
const open = (page: Page | Locator, name: string): Promise<void> =>
  follow(page.getByRole("link", { exact: true, name }).first());

test("on a phone six relatives are verified, two by a short way and one found wrong, until the history is certified", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const house = everyoneIn(browser);
  const caseId = (await findAddresses(house.read))("/dossiers/[caseId]/copy").split("/")[2] ?? "";
  await house.leave();
  const owner = ownerClient(ownerUrl(), 1);
  const questions = { hasSpouse: "yes", hasChildren: "no", hasSiblings: "yes", spouseHasSiblings: "no" };
  const own = {
    7: storedContent({ ...emptyContent, values: { permanent: home } }),
    21: rowsOf(family, questions),
  };
  await storePassedHistory(owner, caseId, own, new Date("2025-09-24T02:00:00Z"));
  await owner.$disconnect();
  const here = `/dossiers/${caseId}/verification`;
  moveClockTo("2025-10-01");
  const deputy = await browserOf(browser, "phobithu", { viewport: phone });
  const applicant = await browserOf(browser, "quanchung", { viewport: phone });
  const certification = { occurredOn: "2025-10-20", cellCommentOn: "2025-10-20", schoolingShownBy: "diploma" };
  const refusedToCertify = (why: RegExp) => findRefused(deputy, caseId, "certifyHistory", certification, why);
  const reply = async (name: string, values: Record<string, string>) => {
    await deputy.goto(here);
    await open(partOf(deputy, name), work.reply.title);
    const form = await formWith(deputy, "answeredOn");
    await fill(form, { answeredOn: "2025-10-20", ...values });
    await submit(form);
    await expect(deputy).toHaveURL(/done=recordReplies/);
  };

  await test.step("the case is sent to verification and found among those being verified", async () => {
    await takeStep(deputy, caseId, "sendToVerification", { occurredOn: "2025-10-01", sealedOn: "2025-10-01" });
    await deputy.goto("/admissions");
    await open(deputy, work.overview.title);
    await expect(deputy).toHaveURL(/\/verifications$/);
    await read(deputy);
    await deputy.locator(`main a[href="${here}"]`).click();
    await expect(deputy.getByRole("heading", { level: 1 })).toHaveText(verification.title);
    await read(deputy);
  });

  await test.step("the list is made of item 21, whoever need not be verified is named with the reason", async () => {
    await press(deputy, work.list.submit);
    await expect(deputy).toHaveURL(/done=listFromHistory/);
    for (const name of [...verified, brother]) await expect(partOf(deputy, name)).toHaveCount(1);
    await expect(deputy.getByRole("button", { name: work.list.submit })).toHaveCount(0);
    await deputy.getByText(work.list.leftTitle(1)).click();
    await expect(deputy.locator("main")).toContainText(`Nguyễn Văn Ông Nội: ${work.list.left.notVerified}`);
  });

  await test.step("the brother is proposed as somebody of the register, and recorded once the deputy says so", async () => {
    const part = partOf(deputy, brother);
    await expect(part).toContainText(work.identity.mayBe);
    await read(deputy);
    await press(part, work.identity.reject);
    await expect(part).toContainText(work.identity.rejected(1));
    await press(part, work.identity.again);
    await press(part, work.identity.confirm(brother));
    await expect(deputy).toHaveURL(/done=identifyRelative/);
    await expect(part.getByRole("link", { name: brother })).toHaveAttribute("href", /^\/people\//);
  });

  await test.step("letters go out in one act, one to each agency with a number of the book", async () => {
    await follow(deputy.getByRole("link", { name: /^Gửi công văn thẩm tra/ }));
    await read(deputy);
    const form = await formWith(deputy, "sentOn");
    await fill(form, { sentOn: "2025-10-01", firstNumber: "301-CV/ĐU" });
    await submit(form);
    const review = deputy.locator("main");
    await expect(review).toContainText(work.plan.letter("301-CV/ĐU", "Đảng ủy phường Minh Họa, tỉnh Trình Diễn"));
    await expect(review).toContainText(work.plan.letter("302-CV/ĐU", company));
    await expect(review).toContainText(work.plan.letter("303-CV/ĐU", "Đảng ủy xã Ví Dụ, tỉnh Trình Diễn"));
    await read(deputy);
    await confirmReview(deputy);
    await expect(deputy).toHaveURL(/done=askByLetters/);
    await expect(deputy.locator("main")).toContainText(verification.counts(0, 8));
    await expect(partOf(deputy, "Nguyễn Văn Người Cha")).toContainText(work.shortcuts.memberInFamily);
    await expect(partOf(deputy, "Huỳnh Thị Người Mẹ")).toContainText(work.shortcuts.sameCommune);
    await read(deputy);
  });

  await test.step("each letter names exactly the people and points its agency is asked about", async () => {
    const lettersOf = (agency: string) => deputy.locator("main li[id^=letter-]", { hasText: agency });
    await open(lettersOf(company), work.letters.print);
    await expect(deputy.locator("article")).toContainText("Nguyễn Văn Người Cha");
    await expect(deputy.locator("article")).not.toContainText("Huỳnh Thị Người Mẹ");
    await deputy.goto(here);
    await open(lettersOf("xã Ví Dụ"), work.letters.print);
    for (const name of verified) await expect(deputy.locator("article")).toContainText(name);
    await expect(deputy.locator("article")).not.toContainText(brother);
    await read(deputy);
  });

  await test.step("the brother may not go and verify; two others do, with a letter of introduction", async () => {
    await deputy.goto(`${here}/trips`);
    await read(deputy);
    const form = await formWith(deputy, "verifierId");
    await form.locator("input[type=checkbox]").last().check();
    const trip = { from: "2025-10-08", to: "2025-10-09", number: "41-GGT/ĐU" };
    const [first, second] = verifiers.map(optionLabelled);
    await fill(form, { ...trip, verifierId: first ?? "", secondId: optionLabelled(brother) });
    await submit(form);
    await expect(deputy.getByRole("alert").first()).toContainText(brother);
    await expect(deputy.getByRole("alert").first()).toContainText("HD 38-HD/BTCTW");
    await expect(form.locator("[name=number]")).toHaveValue("41-GGT/ĐU");
    await expect(form.locator("[name=from]")).toHaveValue("08/10/2025");
    await fill(form, { secondId: second ?? "" });
    await submit(form);
    await expect(deputy).toHaveURL(/done=planTrip/);
    await read(deputy);
    await open(deputy, work.trips.print);
    for (const name of verifiers) await expect(deputy.locator("article")).toContainText(name);
    await read(deputy);
  });

  await test.step("while answers are awaited nothing is certified, and nothing typed is lost", async () => {
    moveClockTo("2025-10-20");
    await refusedToCertify(/Còn 8 yêu cầu thẩm tra chưa có trả lời/);
    await expect(deputy.getByRole("alert").first()).toContainText("HD 38-HD/BTCTW");
  });

  await test.step("one point is found wrong: exactly its item reopens for the applicant with the finding", async () => {
    await reply("Huỳnh Thị Người Mẹ", {
      ...{ resultHistory: "incorrect", findingHistory: "Sổ gốc ghi sinh năm 1966", resultConduct: "correct" },
    });
    await expect(partOf(deputy, "Huỳnh Thị Người Mẹ")).toContainText(work.reply.mendFirst("21"));
    await expect(deputy.getByRole("link", { name: /^Gửi công văn thẩm tra/ })).toHaveCount(0);
    await read(deputy);
  });

  await test.step("the rest of the letter is recorded in one act; a short way counts once its reply has come", async () => {
    await open(deputy, work.letters.acts.recordLetterCorrect.title);
    const form = await formWith(deputy, "answeredOn");
    await read(deputy);
    await fill(form, { answeredOn: "2025-10-20" });
    await submit(form);
    await expect(deputy).toHaveURL(/done=recordLetterCorrect/);
    await reply("Nguyễn Thị Trình Diễn", { resultHistory: "correct", resultConduct: "correct" });
    await refusedToCertify(/Còn 1 yêu cầu thẩm tra chưa có trả lời: bố đẻ/);
    await reply("Nguyễn Văn Người Cha", { resultHistory: "correct" });
    await refusedToCertify(/Lý lịch còn mục phải sửa theo kết quả thẩm tra: 21/);
  });

  await test.step("the applicant is led to the item, corrects it and answers; other items stay shut", async () => {
    await applicant.goto("/");
    await read(applicant);
    await applicant.locator(`main a[href="/dossiers/${caseId}/sections/21"]`).first().click();
    await expect(applicant.locator("main")).toContainText("Huỳnh Thị Người Mẹ: Sổ gốc ghi sinh năm 1966");
    await read(applicant);
    await applicant.locator("main a[href*='/rows/'][aria-label*='Huỳnh Thị Người Mẹ']").click();
    const row = await formWith(applicant, "born");
    await fill(row, { born: "1966" });
    await row.locator("button[name=intent][value=save]").click();
    await expect(applicant).toHaveURL(/done=saveRow/);
    const send = async () => {
      await applicant.goto(`/dossiers/${caseId}/sections/21`);
      for (const box of await applicant.locator("main textarea[name^=answer]").all())
        await box.fill("Đã sửa theo sổ gốc.");
      await applicant.locator("button[name=intent]:is([value=send],[value=answer])").click();
      await expect(applicant).toHaveURL(/done=send|held=yes|done=answer/);
    };
    await send();
    if (applicant.url().includes("held=yes")) {
      await answerFindings(applicant);
      await send();
    }
    await applicant.goto(`/dossiers/${caseId}/sections/15`);
    await expect(applicant.locator("button[name=intent]")).toHaveCount(0);
    await applicant.goto(here);
    await expect(applicant.getByRole("heading", { level: 1 })).toHaveText(verification.title);
    await expect(applicant.locator("main")).not.toContainText("Sổ gốc");
    await read(applicant);
  });

  await test.step("the deputy passes it, brings the list up to date and asks for a second check", async () => {
    await deputy.goto(`/dossiers/${caseId}/sections/21`);
    await press(deputy, dossier.section.pass);
    await expect(deputy).toHaveURL(/done=/);
    await deputy.goto(here);
    await expect(partOf(deputy, "Huỳnh Thị Người Mẹ")).toContainText(work.list.corrected);
    await press(deputy, work.list.submit);
    await expect(deputy).toHaveURL(/done=listFromHistory/);
    await expect(partOf(deputy, "Huỳnh Thị Người Mẹ")).toContainText(verification.born("1966"));
    await follow(deputy.getByRole("link", { name: /^Gửi công văn thẩm tra/ }));
    await expect(deputy.locator("main")).toContainText(work.plan.again(work.points.history));
    const form = await formWith(deputy, "sentOn");
    await fill(form, { sentOn: "2025-10-20", firstNumber: "304-CV/ĐU" });
    await submit(form);
    await confirmReview(deputy);
    await expect(deputy).toHaveURL(/done=askByLetters/);
  });

  await test.step("a letter sent by mistake is withdrawn, and what it asked is asked again", async () => {
    const mother = partOf(deputy, "Huỳnh Thị Người Mẹ");
    await follow(mother.getByRole("link", { name: withdrawal.title }));
    const taken = await formWith(deputy, "reason");
    await submit(taken);
    await expect(taken.getByRole("alert")).toBeFocused();
    await fill(taken, { reason: "Gửi nhầm đảng ủy xã khác" });
    await taken.getByLabel(withdrawal.confirm).check();
    await read(deputy);
    await submit(taken);
    await expect(deputy).toHaveURL(/done=withdrawRequest/);
    await expect(mother).toContainText(withdrawal.tag);
    await expect(mother).toContainText("Gửi nhầm đảng ủy xã khác");
    await read(deputy);
    await follow(deputy.getByRole("link", { name: /^Gửi công văn thẩm tra/ }));
    const again = await formWith(deputy, "sentOn");
    await fill(again, { sentOn: "2025-10-20", firstNumber: "305-CV/ĐU" });
    await submit(again);
    await confirmReview(deputy);
    await expect(deputy).toHaveURL(/done=askByLetters/);
    await refusedToCertify(/Còn 1 yêu cầu thẩm tra chưa có trả lời: mẹ đẻ/);
    await reply("Huỳnh Thị Người Mẹ", { resultHistory: "correct" });
  });

  await test.step("with everybody and every item settled the cell comments and the committee certifies", async () => {
    await expect(deputy.locator("main")).toContainText(verification.allSettled);
    await read(deputy);
    await open(deputy, verification.certify);
    await expect(deputy).toHaveURL(/certifyHistory/);
    await takeStep(deputy, caseId, "certifyHistory", certification);
  });
});
