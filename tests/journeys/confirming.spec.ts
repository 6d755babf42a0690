import { expect, type Locator, type Page, test } from "@playwright/test";
import { browserOf, confirmReview, fill, formWith, moveClockTo, submit, type Values, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";

useCommittee();
test.beforeAll(() => moveClockTo("2025-02-05"));

const { review } = words;
const { form: said } = words.layout;
const phone = { viewport: { width: 360, height: 740 } };

const ground = "Biên bản hội nghị Đảng ủy số 3";
const states = { present: "9", yes: "8", no: "1", resolution: "77-NQ/ĐU" };

const openVote = async (page: Page) => {
  await page.goto("/");
  await page.locator("ul.waiting a[href*=recordCommitteeVote]").first().click();
  return formWith(page, "resolution");
};

/** Sends a vote of a day whose rules are not known: it is refused first, until its ground is stated. */
const sendWithGround = async (page: Page, form: Locator, values: Values) => {
  await fill(form, values);
  await submit(form);
  await expect(page.locator("main [role=alert]")).toContainText("ghi căn cứ");
  await fill(form, { confirmation: ground });
  await submit(form);
};

for (const [where, options] of [
  ["without JavaScript", { ...phone, javaScriptEnabled: false }],
  ["with JavaScript", phone],
] as const)
  test(`on a phone ${where} a vote is shown with what follows, and the way back keeps what was typed`, async ({
    browser,
  }) => {
    const page = await browserOf(browser, "phobithu", options);
    const form = await openVote(page);
    await sendWithGround(page, form, states);
    const title = page.getByRole("heading", { name: said.review.title });
    await expect(title).toBeFocused();
    const main = page.locator("main");
    await expect(main).toContainText(/đạt, 8\/9, cần \d/);
    await expect(main).toContainText(review.sameStage(words.steps.stages.approval));
    await expect(main).toContainText(words.steps.steps.submitForDecision);
    // Without JavaScript axe cannot look at a page.
    if (!("javaScriptEnabled" in options)) await expectReadable(page);
    await page.setViewportSize(phone.viewport);
    await page.locator("[name='$back']").click();
    for (const [name, value] of Object.entries({ ...states, confirmation: ground }))
      await expect(main.locator(`[name="${name}"]:not([type=hidden])`)).toHaveValue(value);
    await expect(title).toHaveCount(0);
    await page.context().close();
  });

test("the basis and the people concerned stand beside a form, and are folded above it on a phone", async ({
  browser,
}) => {
  const page = await browserOf(browser, "bithu", phone);
  await page.goto("/admissions?stage=mentoring");
  await page.locator("main a[href^='/admissions/0']").first().click();
  const file = new URL(page.url()).pathname;
  await page.goto(`${file}/steps/pause`);
  const beside = page.getByRole("complementary", { name: words.admissions.beside.title });
  const people = beside.getByRole("heading", { name: words.admissions.beside.people });
  await expect(people).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(people).toBeVisible();
  const [side, box] = [await beside.boundingBox(), await (await formWith(page, "reason")).boundingBox()];
  expect(side?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) - 1);
  await page.context().close();
});

test("a day is picked from the calendar by keyboard alone, with the days off named", async ({ browser }) => {
  const page = await browserOf(browser, "phobithu");
  const form = await openVote(page);
  const box = form.locator("[name=occurredOn]");
  await expect(box).toHaveAttribute("placeholder", said.daySample);
  await box.fill("02/01/2025");
  await box.press("Tab");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: said.calendar.title });
  await expect(dialog.getByRole("button", { name: "Thứ Năm, 02/01/2025", exact: true })).toBeFocused();
  await expect(dialog.getByRole("button", { name: `Thứ Tư, 01/01/2025, ${said.calendar.off}` })).toBeVisible();
  await expectReadable(page);
  // The day after today has not come, and no key leads there.
  await page.keyboard.press("PageDown");
  await expect(dialog.getByRole("button", { name: /06\/02\/2025/ })).toBeDisabled();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("button", { name: /05\/02\/2025/ })).toBeFocused();
  // 05/02 · 05/01 · 04/01 · 03/01
  for (const key of ["PageUp", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(box).toHaveValue("03/01/2025");
  await expect(form.getByRole("button", { name: said.calendar.open })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(box).toHaveValue("03/01/2025");
  await page.context().close();
});

test("a calendar that could not load the days off says so, and has them when it is opened again", async ({
  browser,
}) => {
  const page = await browserOf(browser, "phobithu");
  const form = await openVote(page);
  await form.locator("[name=occurredOn]").fill("02/01/2025");
  await page.route("**/api/days-off?*", (route) => route.abort());
  const open = form.getByRole("button", { name: said.calendar.open });
  await open.click();
  const dialog = page.getByRole("dialog", { name: said.calendar.title });
  await expect(dialog).toContainText(said.calendar.unreached);
  await dialog.getByRole("button", { name: said.calendar.close }).click();
  await page.unroute("**/api/days-off?*");
  await open.click();
  await expect(dialog.getByRole("button", { name: `Thứ Tư, 01/01/2025, ${said.calendar.off}` })).toBeVisible();
  await expect(dialog).not.toContainText(said.calendar.unreached);
  await page.context().close();
});

test("a typed password can be shown, and is hidden without JavaScript", async ({ browser }) => {
  const { showLabel, hideLabel } = said.password;
  const page = await (await browser.newContext()).newPage();
  await page.goto("/sign-in");
  const box = page.locator("#password");
  await box.fill("nhìn thấy được");
  await page.getByRole("button", { name: showLabel }).click();
  await expect(box).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: hideLabel }).click();
  await expect(box).toHaveAttribute("type", "password");
  await page.context().close();
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto("/sign-in");
  await expect(plain.getByRole("button", { name: showLabel })).toHaveCount(0);
  await plain.context().close();
  const own = await browserOf(browser, "bithu");
  await own.goto("/account/password");
  await expect(own.getByRole("button", { name: showLabel })).toHaveCount(3);
  await own.context().close();
});

test("a vote of all in favour takes three fields, is sent and confirmed, and then it is said what comes next", async ({
  browser,
}) => {
  const page = await browserOf(browser, "phobithu", phone);
  const form = await openVote(page);
  // Absent and against begin with 0: where all came and agreed, three fields are filled.
  await sendWithGround(page, form, { present: "9", yes: "9", resolution: "77-NQ/ĐU" });
  await confirmReview(page);
  await expect(page).toHaveURL(/done=recordCommitteeVote/);
  const notice = page.getByRole("status").first();
  await expect(notice).toContainText(words.steps.done.recordCommitteeVote);
  await expect(notice).toContainText(words.steps.steps.submitForDecision);
  await notice.getByRole("link", { name: review.doNext }).click();
  await expect(page).toHaveURL(/steps\/submitForDecision/);
  await page.context().close();
});
