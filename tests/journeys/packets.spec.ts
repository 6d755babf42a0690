import { readFileSync } from "node:fs";
import { type Download, expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { digestOf } from "../../lib/batches/zip-bytes";
import { ownerClient } from "../../lib/database/client";
import type { PrismaClient } from "../../lib/database/generated/client";
import { browserOf, fill, follow, formWith, submit, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { photograph } from "../support/sent-files";
import { useCommittee } from "../support/serve-journeys";
import { textOfWord, wordFileOf } from "../support/template-file";

const { makePapers, ownerUrl } = useCommittee();
const { batches, documents, files, papersNeeded, templates } = words;

const bytesOf = async (page: Page, label: string): Promise<Readonly<{ file: Download; bytes: Buffer }>> => {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: label, exact: true }).click();
  const file = await download;
  return { file, bytes: readFileSync(await file.path()) };
};

const zipOf = async (page: Page, label: string) => unzipSync(new Uint8Array((await bytesOf(page, label)).bytes));

const pdfPages = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map((page) => page.normalize("NFC").replace(/\s+/g, " "));
};

const asOwner = async <Result>(run: (owner: PrismaClient) => Promise<Result>): Promise<Result> => {
  const owner = ownerClient(ownerUrl(), 1);
  return run(owner).finally(() => owner.$disconnect());
};

/** A case whose papers are being gathered, in a cell that is made to wait for its vote. */
const caseOnTheWay = () =>
  asOwner((owner) =>
    owner.admissionCase.findFirstOrThrow({
      where: { stage: "dossier", closedOn: null },
      select: { id: true, unitId: true },
      orderBy: { id: "asc" },
    }),
  );

/** The page of what was asked for, reloading itself, until the files are there. */
const untilReady = async (page: Page, papers: number): Promise<void> => {
  await page.goto(`${new URL(page.url()).pathname}?reload=on`);
  await expect(page.getByText(batches.ready(papers))).toBeVisible({ timeout: 60_000 });
};

test("the papers of a cell's meeting are asked for at once, their progress is shown, and they come as one PDF and a zip", async ({
  browser,
}) => {
  const { unitId } = await caseOnTheWay();
  const waiting = await asOwner(async (owner) => {
    const { count } = await owner.admissionCase.updateMany({
      where: { unitId, closedOn: null, votes: { none: {} } },
      data: { nextStep: "recordCellVote" },
    });
    return count;
  });
  const page = await browserOf(browser, "phobithu");
  await page.goto(`/units/${unitId}`);
  await follow(page.getByRole("link", { name: batches.open, exact: true }));
  await expectReadable(page);
  const asking = await formWith(page, "meetingAt");
  for (const unwanted of ["ballot", "tally"]) await asking.locator(`[name="${unwanted}"]`).uncheck();
  await fill(asking, { meetingOn: "2025-02-05", meetingAt: "Hội trường tầng 2" });
  await submit(asking);
  await expect(page).toHaveURL(/\/batches\/[0-9a-f-]{36}/);
  const papers = waiting * 2;
  await expect(page.getByRole("status")).toContainText(batches.progress(0, papers));
  await expectReadable(page);

  makePapers();
  await untilReady(page, papers);
  await expectReadable(page);
  const pages = await pdfPages((await bytesOf(page, batches.pdf)).bytes);
  expect(pages.some((text) => text.includes("BIÊN BẢN") && text.includes("Hội trường tầng 2"))).toBe(true);
  expect(pages.some((text) => text.includes("NGHỊ QUYẾT"))).toBe(true);
  const word = Object.entries(await zipOf(page, batches.zipWord));
  expect(word.map(([name]) => name.slice(0, 4))).toEqual(
    Array.from({ length: papers }, (_, at) => `${String(at + 1).padStart(3, "0")}-`),
  );
  expect(textOfWord(word[0]?.[1] ?? new Uint8Array())).toContain("05/02/2025");
  await page.context().close();
});

test("a dossier goes up as a packet and is handed over as a bundle, with the scan of a paper in both", async ({
  browser,
}) => {
  const page = await browserOf(browser, "phobithu");
  const { id: caseId } = await caseOnTheWay();
  await page.goto(`/dossiers/${caseId}/files/new?paper=application`);
  const buffer = await photograph({ width: 1200, height: 900 });
  await page.locator("[name=files]").setInputFiles({ name: "don.jpg", mimeType: "image/jpeg", buffer });
  await page.getByRole("button", { name: files.upload.send, exact: true }).click();
  await expect(page).toHaveURL(/done=attach/);

  await test.step("the packet: index, letter and the scan", async () => {
    await page.goto(`/admissions/${caseId}/packet`);
    await expectReadable(page);
    const asking = page.locator("main form", { has: page.locator('[name="scans"]') });
    await asking.locator('[name="scans"]').check();
    await submit(asking);
    await expect(page).toHaveURL(/\/batches\/[0-9a-f-]{36}/);
    await untilReady(page, 3);
    const [index = ""] = await pdfPages((await bytesOf(page, batches.pdf)).bytes);
    expect(index).toContain("MỤC LỤC");
    const zip = await zipOf(page, batches.zipPacket);
    expect(Object.keys(zip).map((name) => name.slice(-5))).toEqual([".docx", ".docx", expect.stringMatching(/\.pdf$/)]);
  });

  await test.step("the bundle: each file under its code, with the list and its digests", async () => {
    await page.goto(`/admissions/${caseId}/bundle`);
    await expectReadable(page);
    const asking = await formWith(page, "units");
    await fill(asking, { units: "01.002.003.004.000", nationalId: "001095012345" });
    await submit(asking);
    await expect(page).toHaveURL(/\/batches\/[0-9a-f-]{36}/);
    await untilReady(page, 1);
    const zip = await zipOf(page, batches.zipBundle);
    const [scan = "", list = "", sums = ""] = Object.keys(zip);
    expect(scan).toMatch(/^01\.002\.003\.004\.000\/001095012345_\w+\/37\.don xin vao dang\.pdf$/);
    expect(await pdfPages(zip[scan] ?? new Uint8Array())).toHaveLength(1);
    const digest = digestOf(zip[scan] ?? new Uint8Array());
    for (const name of [list, sums]) expect(Buffer.from(zip[name] ?? []).toString()).toContain(digest);
  });

  await test.step("a scan that is withdrawn is handed out no more", async () => {
    const made = page.url();
    await page.goto(`/dossiers/${caseId}/files`);
    await follow(page.getByRole("link", { name: papersNeeded.titles.application, exact: true }));
    await follow(page.getByRole("link", { name: files.withdraw.open, exact: true }));
    await expectReadable(page);
    const withdrawing = await formWith(page, "reason");
    await fill(withdrawing, { reason: "wrong-person" });
    await submit(withdrawing);
    await expect(page).toHaveURL(/done=withdraw/);
    await expect(page.locator("main")).toContainText(files.withdraw.reasons["wrong-person"]);
    await expectReadable(page);
    await page.goto(made);
    await expect(page.getByText(batches.failures["scan-erased"])).toBeVisible();
  });
  await page.context().close();
});

test("an office's own template is refused with the nearest name, looked at, used, and given up again", async ({
  browser,
}) => {
  const page = await browserOf(browser, "phobithu");
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const upload = async (...paragraphs: readonly string[]) => {
    await page.goto("/templates/6-knd");
    const form = page.locator("main form", { has: page.locator('input[name="file"]') });
    const buffer = Buffer.from(wordFileOf(...paragraphs));
    await form.locator('input[name="file"]').setInputFiles({ name: "mau.docx", mimeType, buffer });
    await submit(form);
  };
  const own = "Nghị quyết theo mẫu riêng";
  await upload(own, "{ho_tem}");
  await expect(page.getByRole("alert").first()).toContainText(
    templates.refusals["template-unknown"]({ name: "ho_tem", nearest: "ho_ten" }),
  );
  await upload(own, "{ho_ten}");
  await expect(page).toHaveURL(/done=upload/);
  const preview = textOfWord((await bytesOf(page, templates.previewWord)).bytes);
  for (const said of [own, templates.specimen]) expect(preview).toContain(said);
  const applying = await formWith(page, "from");
  await fill(applying, {});
  await submit(applying);
  await expect(page).toHaveURL(/done=apply/);

  const { id: caseId } = await caseOnTheWay();
  const wordNow = async () => {
    await page.goto(`/admissions/${caseId}/forms/6-knd`);
    return textOfWord((await bytesOf(page, documents.word)).bytes);
  };
  expect(await wordNow()).toContain(own);
  await page.goto("/templates/6-knd");
  await page.getByText(templates.resetTitle, { exact: true }).click();
  await page.getByRole("button", { name: templates.reset, exact: true }).click();
  await expect(page).toHaveURL(/done=reset/);
  expect(await wordNow()).not.toContain(own);
  await page.context().close();
});
