import { expect, type Page, test } from "@playwright/test";
import { browserOf, fill, findRefused, formWith, moveClockTo, submit, takeStep, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { nominationFields } from "../support/planned-steps";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const name = "Đặng Thị Hai Hồ Sơ";
const { file, page: said } = words.joining;

const noteAs = async (page: Page, bornOn: string): Promise<void> => {
  await page.goto("/admissions/nominate");
  const form = await formWith(page, "fullName");
  await fill(form, { ...nominationFields, fullName: name, bornOn });
  await submit(form);
};

const caseOf = async (page: Page): Promise<string> => {
  await expect(page).toHaveURL(/\/admissions\/[0-9a-f-]{36}\?done=nominate/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
};

test("the deputy secretary joins two cases of one person, and each leads to the other", async ({ browser }) => {
  test.setTimeout(240_000);
  const first = await browserOf(browser, "bithu");
  const second = await browserOf(browser, "bithu2");
  const deputy = await browserOf(browser, "phobithu");
  moveClockTo("2025-02-03");

  await noteAs(first, "1996-05-20");
  const kept = await caseOf(first);

  await noteAs(second, "1996-05-21");
  await expect(second.getByText(words.admissions.identity.question, { exact: true })).toBeVisible();
  const asked = await formWith(second, "because");
  await fill(asked, { known: "other", because: "Chưa hỏi được Đảng ủy" });
  await submit(asked);
  const dropped = await caseOf(second);

  await test.step("the file of either case names the other, with the two ways to join them", async () => {
    await deputy.goto(`/admissions/${dropped}`);
    await expect(deputy.getByText(file.alike)).toBeVisible();
    await expect(deputy.getByRole("link", { name: said.keepThis })).toBeVisible();
    await expectReadable(deputy);
    await deputy.getByRole("link", { name: file.joinThis }).click();
    await expect(deputy).toHaveURL(new RegExp(`/admissions/${dropped}/steps/joinCase`));
    await expect(deputy.getByRole("row", { name: new RegExp(`${name}.*20/05/1996`) })).toBeVisible();
    await expect(deputy.getByText(said.noMentor)).toBeVisible();
    await expect(deputy.getByText(said.undo)).toBeVisible();
    await expectReadable(deputy);
  });

  const states = {
    ...{ occurredOn: "2025-02-03", keptCaseId: kept, compared: "yes" },
    ...{ reason: "Hai chi bộ cùng ghi nhận", provision: "Biên bản đối chiếu số 3" },
  };
  await test.step("nothing is joined before the papers were compared", async () => {
    const uncompared = { ...states, compared: "no" };
    await findRefused(deputy, dropped, "joinCase", uncompared, /Chưa đối chiếu giấy tờ/);
  });

  await test.step("the case that ends keeps its history and leads to the one that stays, and back", async () => {
    await takeStep(deputy, dropped, "joinCase", states);
    await deputy.getByRole("link", { exact: true, name: words.caseFile.tabs.history }).click();
    const history = deputy.locator(".timeline");
    await expect(history.getByText(words.steps.happened.joinCase)).toBeVisible();
    await expect(history.getByText(words.steps.nominated)).toBeVisible();
    await deputy.getByRole("link", { exact: true, name: words.caseFile.tabs.work }).click();
    await deputy.getByRole("link", { name: file.open }).click();
    await expect(deputy).toHaveURL(new RegExp(`/admissions/${kept}$`));
    await expect(deputy.getByText(file.alike)).toHaveCount(0);
    await deputy.getByRole("link", { name: new RegExp(`${name}, sinh 21/05/1996`) }).click();
    await expect(deputy).toHaveURL(new RegExp(`/admissions/${dropped}$`));
  });

  await test.step("the secretary of the cell reads where the case went, and opens nothing of the other cell", async () => {
    await second.goto(`/admissions/${dropped}`);
    await expect(second.getByText(/Hồ sơ này đã nhập vào hồ sơ của/)).toBeVisible();
    await expect(second.getByRole("link", { name: file.open })).toHaveCount(0);
  });
});
