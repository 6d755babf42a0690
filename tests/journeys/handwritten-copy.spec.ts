import { expect, type Page, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { ownerClient } from "../../lib/database/client";
import { blocksOf } from "../../lib/dossier/copy/blocks";
import { items } from "../../lib/dossier/items";
import { formatDay } from "../../lib/primitives/day";
import { browserOf, formWith, words } from "../support/journey";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { expectReadable } from "../support/page-checks";
import { storePassedHistory } from "../support/passed-history";
import { seededOn, useCommittee } from "../support/serve-journeys";

const { ownerUrl } = useCommittee();
const { copying, dossier } = words;

const withoutSpaces = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** What stands on each sheet of a printed page. */
const sheetsOf = async (page: Page): Promise<readonly string[]> => {
  const pdf = await page.pdf({ format: "A4" });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(withoutSpaces);
};

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("the model is made, printed and read back item by item; the copy is accepted page by page and goes to verification", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const house = everyoneIn(browser);
  const address = (await findAddresses(house.read))("/dossiers/[caseId]/copy");
  await house.leave();
  const caseId = address.split("/")[2] ?? "";
  const owner = ownerClient(ownerUrl(), 1);
  const texts = await storePassedHistory(owner, caseId);
  await owner.$disconnect();
  const deputy = await browserOf(browser, "phobithu");
  const applicant = await browserOf(browser, "quanchung", { viewport: { width: 360, height: 740 } });

  await test.step("nobody but the committee makes the model", async () => {
    await applicant.goto(address);
    await expect(applicant.locator("main")).toContainText(copying.waitsForCommittee);
    await deputy.goto(`/dossiers/${caseId}`);
    await deputy.getByRole("link", { name: copying.open, exact: true }).click();
    await press(deputy, copying.make);
    await expect(deputy).toHaveURL(/done=make/);
    await expectReadable(deputy);
  });
  const code =
    /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await deputy.locator("main strong").first().textContent()) ?? "")?.[0] ?? "";

  await test.step("its print says every item word for word, and each sheet has the code and the page of the booklet", async () => {
    await deputy.goto(`${address}/model`);
    await expectReadable(deputy);
    const names = await deputy
      .locator("[data-page]")
      .evaluateAll((pages) => pages.map((page) => page.getAttribute("data-page")));
    const [cover, ...sheets] = await sheetsOf(deputy);
    expect(cover).toContain(withoutSpaces(copying.modelTitle));
    expect(sheets).toHaveLength(names.length);
    for (const [at, name] of names.entries()) {
      expect(sheets[at]).toContain(withoutSpaces(copying.pageName(name ?? "")));
      expect(sheets[at]).toContain(code);
    }
    const printed = sheets.join("");
    for (const { number } of items) {
      expect(printed).toContain(withoutSpaces(dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "")));
      for (const block of blocksOf(number, texts.get(number) ?? "", words.history))
        expect(printed).toContain(withoutSpaces(block.text));
    }
  });

  await test.step("on a phone the applicant reads a page, and confirms how it was copied", async () => {
    await applicant.goto(`${address}/pages/3`);
    await expect(applicant.locator("[data-page='3']")).toContainText(/Chuyên viên năm \d{4}/);
    await expectReadable(applicant);
    await applicant.goto(address);
    await expectReadable(applicant);
    const form = await formWith(applicant, "ownHand");
    for (const tick of await form.locator("input[type=checkbox]").all()) await tick.check();
    await press(applicant, copying.confirm);
    await expect(applicant).toHaveURL(/done=confirm/);
    await expect(applicant.locator("main")).toContainText(copying.points.noErasure);
  });

  await test.step("the deputy returns one page with a reason and accepts the others, one after the other", async () => {
    await deputy.goto(`${address}/pages/1`);
    await expectReadable(deputy);
    await (await formWith(deputy, "reason")).locator("textarea").fill("Sót dấu ở mục 5.");
    await press(deputy, copying.return);
    await expect(deputy).toHaveURL(/\/pages\/2$/);
    while (/\/pages\/[^/]+$/.test(deputy.url())) {
      const before = deputy.url();
      await press(deputy, copying.accept);
      await deputy.waitForURL((url) => url.href !== before);
    }
    await applicant.goto(address);
    await expect(applicant.locator("main")).toContainText("Sót dấu ở mục 5.");
    await deputy.goto(`${address}/pages/1`);
    await press(deputy, copying.accept);
    await expect(deputy).toHaveURL(/done=accept/);
  });

  await test.step("with the stamps confirmed it is sent to verification, the day of the stamps filled in", async () => {
    await deputy.goto(address);
    const form = await formWith(deputy, "stampPages");
    for (const tick of await form.locator("input[type=checkbox]").all()) await tick.check();
    await press(deputy, copying.confirm);
    await deputy.getByRole("link", { name: copying.send, exact: true }).click();
    await expect(deputy.locator("[name=sealedOn]")).toHaveValue(formatDay(seededOn));
  });
});
