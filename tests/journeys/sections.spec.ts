import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { browserOf, openPersonMenu, password, signIn, words } from "../support/journey";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const { draft } = words.dossier;
const typed = "Viết dở trên điện thoại thì hết pin.";

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([name]) => name.startsWith("nguon.draft "))
      .map(([, value]) => String(value)),
  );
const box = (page: Page) => page.locator("[name=content]");
/** Types, waits until the device has it, and kills the page: nothing is asked, nothing can still run. */
const typeAndDie = async (page: Page, text: string): Promise<void> => {
  await box(page).pressSequentially(text);
  await expect.poll(() => kept(page)).toHaveLength(1);
  await expect(page.getByText(new RegExp(`${draft.kept} \\d\\d:\\d\\d`))).toBeVisible();
  await page.waitForTimeout(500);
  await page.close();
};
const open = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

test("words typed when the page was killed are offered again, sealed meanwhile, and gone when the server has them", async ({
  browser,
}) => {
  const house = everyoneIn(browser);
  const address = `${(await findAddresses(house.read))("/dossiers/[caseId]/sections/[number]")}?edit=yes`;
  await house.leave();
  const first = await browserOf(browser, "quanchung");
  const context = first.context();
  await first.goto(address);
  const before = await box(first).inputValue();
  await box(first).fill("");
  await typeAndDie(first, typed);

  const second = await open(context, address);
  await expect(second.getByText(draft.title)).toBeVisible();
  await expect(second.locator("main [role=status]")).toContainText(/Viết lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/);
  await expect(box(second)).toHaveValue(before);
  expect((await kept(second)).join()).not.toContain("điện thoại");
  await expectReadable(second);
  await second.getByRole("button", { name: draft.take }).click();
  await expect(box(second)).toHaveValue(typed);
  await second.locator("button[value=save]").click();
  await expect(second).toHaveURL(/done=saveSection/);
  await expect.poll(() => kept(second)).toEqual([]);
  // The address still says "saved": opened anew after more was typed, it drops nothing.
  await typeAndDie(second, " Thêm nữa.");

  const elsewhere = await browserOf(browser, "quanchung");
  await elsewhere.goto(address);
  await expect(elsewhere.getByText(draft.title)).toHaveCount(0);
  await box(elsewhere).fill("Bản mới hơn, lưu ở máy khác.");
  await elsewhere.locator("button[value=save]").click();
  await expect(elsewhere).toHaveURL(/done=saveSection/);
  await elsewhere.context().close();

  const third = await open(context, `${address.replace("?edit=yes", "")}?done=saveSection&item=3`);
  await expect(third.getByText(draft.newer)).toBeVisible();
  await expect(box(third)).toHaveValue("Bản mới hơn, lưu ở máy khác.");
  await expect(third.getByText("Thêm nữa.")).toBeVisible();
  await third.getByRole("button", { name: draft.drop }).click();
  await expect(third.getByText(draft.title)).toHaveCount(0);
  expect(await kept(third)).toEqual([]);
  await context.close();
});

test("signing out leaves no words on the device", async ({ browser }) => {
  const page = await browserOf(browser, "quanchung");
  const dossier = await page.locator('a[href^="/dossiers/"]').first().getAttribute("href");
  await page.goto(`${dossier?.split("/").slice(0, 3).join("/")}/sections/22?edit=yes`);
  await box(page).pressSequentially(typed);
  await expect.poll(() => kept(page)).toHaveLength(1);
  await expect(page.getByText(new RegExp(`${draft.kept} \\d\\d:\\d\\d`))).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await openPersonMenu(page);
  await page.getByRole("button", { exact: true, name: words.layout.signOut }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect.poll(() => kept(page)).toEqual([]);
  await signIn(page, "quanchung", password);
  await expect(page.locator("header")).toBeVisible();
  await page.context().close();
});

test("the reviewer sees which words changed since the section was returned", async ({ browser }) => {
  const writer = await browserOf(browser, "quanchung");
  const reviewer = await browserOf(browser, "phobithu");
  const own = await writer.locator('a[href^="/dossiers/"]').first().getAttribute("href");
  const address = `${own?.split("/").slice(0, 3).join("/")}/sections/22`;
  const hand = async (content: string): Promise<void> => {
    await writer.goto(`${address}?edit=yes`);
    await box(writer).fill(content);
    const answer = writer.locator("[name^=answer]");
    if ((await answer.count()) > 0) await answer.fill("Đã sửa theo ý kiến.");
    await writer.locator("button:is([value=send],[value=answer])").click();
    await expect(writer).toHaveURL(/done=(sendSection|answerRemark)/);
  };
  await hand("Năm 2019 học tại Trường Ví Dụ.");
  await reviewer.goto(address);
  await expect(reviewer.locator("main del, main ins")).toHaveCount(0);
  await reviewer.locator("[name=cause]").selectOption("incomplete");
  await reviewer.locator("[name=remark]").fill("Ghi rõ tháng.");
  await reviewer.getByRole("button", { exact: true, name: words.dossier.section.return }).click();
  await expect(reviewer).toHaveURL(/done=returnSection/);
  await hand("Tháng 9/2019 học tại Trường Ví Dụ.");
  await reviewer.goto(address);
  await expect(reviewer.locator("main del")).toContainText("Năm");
  await expect(reviewer.locator("main ins")).toContainText("Tháng 9/");
  await expectReadable(reviewer);
  await writer.context().close();
  await reviewer.context().close();
});
