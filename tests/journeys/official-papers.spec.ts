import { readFileSync } from "node:fs";
import { type Download, expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { browserOf, fill, follow, formWith, moveClockTo, submit, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";

useCommittee();
const { documents, layout, steps } = words;

const withoutSpaces = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

const fileFrom = async (page: Page, label: string): Promise<Download> => {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: label, exact: true }).click();
  return download;
};

const pdfText = async (page: Page): Promise<string> => {
  const bytes = readFileSync(await (await fileFrom(page, documents.pdf)).path());
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return withoutSpaces(text);
};

const wordText = async (page: Page): Promise<string> => {
  const files = unzipSync(readFileSync(await (await fileFrom(page, documents.word)).path()));
  return withoutSpaces(strFromU8(files["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/g, ""));
};

test("on a phone the committee's resolution is filled, printed as a draft, issued with the next number, signed, and recorded under it", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  moveClockTo("2025-07-07");
  const page = await browserOf(browser, "phobithu", { viewport: { width: 360, height: 740 } });
  const duty = page.locator("main").getByRole("link").filter({ hasText: steps.steps.recordCommitteeVote }).first();
  const [caseId = ""] = /[0-9a-f-]{36}/.exec((await duty.getAttribute("href")) ?? "") ?? [];

  await page.goto(`/admissions/${caseId}/papers`);
  await follow(page.getByRole("link", { name: documents.open }));
  await expectReadable(page);
  await page.getByRole("link", { name: /^8-KNĐ/ }).click();
  await expect(page.locator(".paper-sheet")).toContainText("NGHỊ QUYẾT");
  await expectReadable(page);
  const draft = await formWith(page, "strengths");
  await fill(draft, { strengths: "Gương mẫu, có trách nhiệm với công việc.", place: "Tỉnh Mẫu" });
  await submit(draft);
  await expect(page.getByText(documents.done.save)).toBeVisible();
  const [asWord, asPdf] = [await wordText(page), await pdfText(page)];
  for (const text of [asWord, asPdf]) expect(text).toContain(withoutSpaces("Gương mẫu, có trách nhiệm với công việc."));

  await follow(page.getByRole("link", { name: documents.issue, exact: true }));
  await expectReadable(page);
  const issuing = await formWith(page, "number");
  const number = await issuing.locator('[name="number"]').inputValue();
  expect(number).toMatch(/^\d{2,}-NQ\/ĐU$/);
  await submit(issuing);
  await expect(page.getByText(documents.done.issue)).toBeVisible();
  await expectReadable(page);
  const issued = await pdfText(page);
  expect(issued).toContain(withoutSpaces(`Số ${number}`));
  expect(issued).not.toContain("BẢNNHÁP");

  const marking = await formWith(page, "state");
  await fill(marking, { state: "signed", who: "Lê Công Dẫn Chứng" });
  await submit(marking);
  await expect(page.getByText(documents.done.mark)).toBeVisible();
  await expect(page.getByText(/Lê Công Dẫn Chứng \(/)).toBeVisible();

  await page.goto(`/admissions/${caseId}/steps/recordCommitteeVote`);
  const voting = await formWith(page, "resolution");
  await fill(voting, { present: "9", yes: "9", resolution: number });
  await submit(voting);
  await page.getByRole("button", { name: layout.form.review.confirm, exact: true }).click();
  await expect(page).toHaveURL(/done=recordCommitteeVote/);
  await page.context().close();
});

test("the applicant finds the model of the application to copy by hand, and no form but their own", async ({
  browser,
}) => {
  const page = await browserOf(browser, "quanchung", { viewport: { width: 360, height: 740 } });
  await page.goto("/");
  const href = await page.locator('a[href^="/admissions/"]').first().getAttribute("href");
  const caseId = href?.split("/")[2] ?? "";
  await page.goto(`/admissions/${caseId}/forms`);
  await expectReadable(page);
  const links = await page
    .locator('main a[href*="/forms/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  expect(links.map((href) => href.split("/").at(-1))).toEqual(["1-knd", "loi-tuyen-the", "10-knd"]);
  await page.getByRole("link", { name: /^1-KNĐ/ }).click();
  await expect(page.getByText(documents.modelNote)).toBeVisible();
  expect(await pdfText(page)).toContain("MẪUĐỂCHÉPTAY");
  expect((await page.request.get(`/admissions/${caseId}/forms/6-knd/file?as=pdf`)).status()).toBe(404);
  await page.context().close();
});
