import { type Browser, expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { extractText, getDocumentProxy } from "unpdf";
import { browserOf, fill, follow, formWith, submit, words } from "../support/journey";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { expectReadable } from "../support/page-checks";
import { pdf, photograph } from "../support/sent-files";
import { useCommittee } from "../support/serve-journeys";

useCommittee();
const { files, layout, papersNeeded, readers } = words;
const phone = { viewport: { width: 360, height: 740 } };
const paper = papersNeeded.titles.application;

const addressIn = async (browser: Browser) => {
  const house = everyoneIn(browser);
  const address = (await findAddresses(house.read))("/dossiers/[caseId]/files");
  await house.leave();
  return address;
};

type Sent = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;
const sendFrom = async (page: Page, sent: readonly Sent[]): Promise<void> => {
  await page.locator("[name=files]").setInputFiles([...sent]);
  await page.getByRole("button", { name: files.upload.send, exact: true }).click();
};
const taken = async (name: string): Promise<Sent> => ({
  ...{ name, mimeType: "image/jpeg" },
  buffer: await photograph({ width: 1600, height: 1200 }),
});

/** The picture as the browser fetched it for the page. */
const shownPicture = async (page: Page, nth: number): Promise<Buffer> => {
  const picture = page.locator("main img").nth(nth);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const answer = await page.request.get((await picture.getAttribute("src")) ?? "");
  expect(answer.headers()["content-type"]).toBe("image/jpeg");
  return answer.body();
};

test.describe("a scan from a phone", () => {
  test("is sent, turned upright, freed of what the phone noted, shown, downloaded, and told to the person it is about", async ({
    browser,
  }) => {
    const address = await addressIn(browser);
    const secretary = await browserOf(browser, "bithu", phone);

    await test.step("from the list of papers to the form", async () => {
      await secretary.goto(address.replace(/files$/, "papers"));
      await follow(secretary.getByRole("link", { name: files.open, exact: true }));
      await follow(secretary.getByRole("link", { name: files.add, exact: true }));
      await expectReadable(secretary);
      await follow(secretary.getByRole("link", { name: paper, exact: true }));
      await expectReadable(secretary);
    });

    await test.step("a program by another name is refused, with the way to go on", async () => {
      await sendFrom(secretary, [
        { name: "đơn.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ".padEnd(400)) },
      ]);
      await expect(secretary.getByRole("alert").first()).toContainText(files.refusals["file-program"]({ nth: 1 }));
      await expectReadable(secretary);
    });

    await test.step("two photographs become two pages, upright and without a note of the phone", async () => {
      await sendFrom(secretary, [await taken("IMG_1.JPG"), await taken("IMG_2.JPG")]);
      await expect(secretary).toHaveURL(/done=attach/);
      await expect(secretary.locator("main")).toContainText(files.pages(2));
      for (const nth of [0, 1]) {
        const picture = await sharp(await shownPicture(secretary, nth)).metadata();
        expect(picture).toMatchObject({ width: 1200, height: 1600 });
        expect([picture.exif, picture.orientation]).toEqual([undefined, undefined]);
      }
      await expectReadable(secretary);
    });

    await test.step("downloaded, they are one PDF of two pages", async () => {
      const [download] = await Promise.all([
        secretary.waitForEvent("download"),
        secretary.getByRole("link", { name: files.download, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("don-xin-vao-dang-1.pdf");
      const bytes: Buffer[] = [];
      for await (const piece of await download.createReadStream()) bytes.push(piece);
      const { totalPages } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.concat(bytes))));
      expect(totalPages).toBe(2);
    });

    await test.step("a later PDF takes their place, and they stay", async () => {
      await secretary.getByRole("link", { name: files.replace, exact: true }).click();
      await sendFrom(secretary, [{ name: "đơn.pdf", mimeType: "application/pdf", buffer: pdf() }]);
      await expect(secretary).toHaveURL(/done=attach/);
      await expect(secretary.locator("main iframe")).toBeVisible();
      await secretary.getByRole("link", { name: files.version(1), exact: true }).click();
      await expect(secretary.locator("main img").first()).toBeVisible();
    });

    await test.step("a version sent by mistake is withdrawn, after a reason and a tick: its content is gone, its line stays", async () => {
      const shown = (await secretary.locator("main img").first().getAttribute("src")) ?? "";
      await follow(secretary.getByRole("link", { name: files.withdraw.open, exact: true }));
      await expectReadable(secretary);
      const withdrawing = await formWith(secretary, "reason");
      await submit(withdrawing);
      await expect(secretary.getByText(layout.form.summary)).toBeVisible();
      await fill(withdrawing, { reason: "poor-scan" });
      await submit(withdrawing);
      await expect(secretary).toHaveURL(/done=withdraw/);
      expect((await secretary.request.get(shown)).status()).toBe(404);
      await secretary.getByRole("link", { name: files.version(1), exact: true }).click();
      await expect(secretary.locator("main")).toContainText(files.withdraw.reasons["poor-scan"]);
      await expectReadable(secretary);
    });

    await test.step("the person it is about reads who opened it, who took it away and who withdrew it", async () => {
      const applicant = await browserOf(browser, "quanchung", phone);
      await applicant.goto(address.replace(/files$/, "readers"));
      await expect(applicant.locator("main")).toContainText(files.reading.file(paper));
      await expect(applicant.locator("main")).toContainText(files.reading.taken(paper));
      await expect(applicant.locator("main")).toContainText(files.reading.withdrawn(paper));
      await expect(applicant.getByRole("heading", { level: 1 })).toHaveText(readers.own.title);
    });
  });

  test("is sent and cut without scripts too", async ({ browser }) => {
    const address = await addressIn(browser);
    const secretary = await browserOf(browser, "bithu", { ...phone, javaScriptEnabled: false });
    await secretary.goto(`${address}/new?paper=portrait`);
    await sendFrom(secretary, [{ name: "đơn.pdf", mimeType: "application/pdf", buffer: pdf() }]);
    await expect(secretary.getByRole("alert").first()).toContainText(files.refusals["photo-only"]({}));
    await sendFrom(secretary, [await taken("IMG_3.JPG")]);
    await expect(secretary).toHaveURL(/done=attach/);
    await secretary.getByRole("link", { name: files.crop.open, exact: true }).click();
    await secretary.getByRole("button", { name: files.crop.tryIt, exact: true }).click();
    await expect(secretary).toHaveURL(/width=100&left=50&top=50/);
    await secretary.getByRole("button", { name: files.crop.use, exact: true }).click();
    await expect(secretary).toHaveURL(/done=crop/);
    expect(await sharp(await shownPicture(secretary, 0)).metadata()).toMatchObject({ width: 709, height: 945 });
  });

  test("of a paper kept by its entry alone is not asked for: only number, day and place are", async ({ browser }) => {
    const address = await addressIn(browser);
    const secretary = await browserOf(browser, "bithu", phone);
    await secretary.goto(`${address}/new?paper=formerMembership`);
    await expect(secretary.locator("[name=files]")).toHaveCount(0);
    await secretary.locator("[name=number]").fill("12-QĐ/ĐU");
    await secretary.locator("[name=originalAt]").fill("Két của Đảng ủy");
    await secretary.getByRole("button", { name: files.enter, exact: true }).click();
    await expect(secretary).toHaveURL(/done=enter/);
    await expect(secretary.locator("main")).toContainText("Két của Đảng ủy");
    await expectReadable(secretary);
  });
});
