import { expect, type Page, test } from "@playwright/test";
import { en as english } from "../../lib/text/en";
import { createDatabase } from "../support/database";
import {
  browserOf,
  fill,
  formWith,
  openPersonMenu,
  optionLabelled,
  saidOf,
  signIn,
  submit,
  takeStep,
  words,
} from "../support/journey";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { nominationFields } from "../support/planned-steps";
import { secondAddress, seededOn, serveOver, useCommittee } from "../support/serve-journeys";

test.use({ javaScriptEnabled: false });
useCommittee();

const press = (page: Page, name: string) => page.getByRole("button", { exact: true, name }).click();
const withoutScript = { javaScriptEnabled: false };
const troubled = (page: string) => `${words.layout.form.titlePrefix}${page} · Nguồn`;

test("without JavaScript one signs in, after a wrong password too, and signs out", async ({ page }) => {
  await signIn(page, "bithu2", "không phải mật khẩu này");
  await expect(page.locator("main")).toContainText(words.signIn.reasons.wrong());
  await expect(page.locator("[name=username]")).toHaveValue("bithu2");
  await expect(page).toHaveTitle(troubled(words.signIn.title));
  await signIn(page, "bithu2");
  await expect(page).toHaveURL("/");
  await openPersonMenu(page);
  await press(page, words.layout.signOut);
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.locator("main")).toContainText(words.signIn.done["signed-out"]);
  await page.goto("/admissions");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("without JavaScript one who is sent to sign in comes to the page that was asked for", async ({ page }) => {
  await page.goto("/admissions");
  await page.locator("[name=username]").fill("bithu2");
  await page.locator("[name=password]").fill("nguon-demo-2026");
  await press(page, words.signIn.submit);
  await expect(page).toHaveURL("/admissions");
});

test("without JavaScript the language turns and stays turned, on the same page", async ({ page }) => {
  await signIn(page, "danguy");
  await page.goto("/regulations");
  await openPersonMenu(page);
  await press(page, words.layout.otherLanguage);
  await expect(page).toHaveURL("/regulations");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  // Nothing was refused: the page is no answer to an error.
  await expect(page).toHaveTitle(`${english.regulations.title} · Nguồn`);
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("without JavaScript a form refused in English says Error first in the window", async ({ browser }) => {
  const page = await browserOf(browser, "danguy", withoutScript);
  await openPersonMenu(page);
  await press(page, words.layout.otherLanguage);
  await page.goto("/account/password");
  const form = await formWith(page, "currentPassword");
  await submit(form);
  await expect(page).toHaveTitle(/^Error: .+ · Nguồn$/);
  await page.context().close();
});

test("the failure page names itself in the window", async ({ browser }) => {
  const database = await createDatabase();
  const stop = await serveOver(database, secondAddress);
  await database.drop();
  // The framework leaves this one page to the browser's code: without it there is the bare answer 500.
  const context = await browser.newContext({ baseURL: secondAddress, javaScriptEnabled: true });
  const page = await context.newPage();
  expect((await page.goto("/sign-in"))?.status()).toBe(500);
  await expect(page.locator("h1")).toHaveText(words.layout.failed.title);
  await expect(page).toHaveTitle(`${words.layout.failed.title} · Nguồn`);
  await context.close();
  await stop();
});

test("without JavaScript one who holds two posts acts under the other", async ({ page }) => {
  await signIn(page, "bithu3");
  await openPersonMenu(page);
  const actingPosts = page.locator("header select[name=post]");
  const other = await actingPosts.locator("option:not(:checked)").first().textContent();
  await actingPosts.selectOption({ label: other ?? "" });
  await press(page, words.layout.switchPost);
  await expect(actingPosts.locator("option:checked")).toHaveText(other ?? "");
});

test("without JavaScript a step is refused with all that was typed, then taken", async ({ browser }) => {
  const page = await browserOf(browser, "bithu", withoutScript);
  await page.goto("/admissions/nominate");
  const states = { ...nominationFields, fullName: "Đặng Thị Không Kịch Bản", occurredOn: "2025-01-06" };
  const form = await formWith(page, "fullName");
  await fill(form, { ...states, bornOn: "30/02/1996" });
  await submit(form);
  const summary = page.locator("main [role=alert]");
  await expect(summary).toContainText(
    saidOf(words.refusals["field-not-a-day"](), words.admissions.fields.bornOn, "day"),
  );
  const heading = (await page.locator("h1").textContent()) ?? "";
  await expect(page).toHaveTitle(troubled(heading));
  await expect(page.locator("[name=fullName]")).toHaveValue(states.fullName);
  await expect(page.locator("[name=bornOn]")).toHaveValue("30/02/1996");
  await expect(page.locator("[name=sex][value=female]")).toBeChecked();
  await expect(page.locator("[name=schooling]")).toHaveValue(states.schooling);
  await expect(page.locator("[name=reason]")).toHaveValue(states.reason);
  await fill(form, { bornOn: states.bornOn });
  await submit(form);
  await expect(page).toHaveURL(/\/admissions\/[0-9a-f-]{36}\?done=nominate/);
  await expect(page.locator("h1")).toHaveText(states.fullName);
  await expect(page).toHaveTitle(`${states.fullName} · Nguồn`);

  const caseId = new URL(page.url()).pathname.split("/")[2] ?? "";
  const mentor = await browserOf(browser, "huongdan", withoutScript);
  const mentorName = (await mentor.locator("header p").first().textContent()) ?? "";
  const list = { occurredOn: "2025-01-06", resolution: "11-NQ/CB", mentorId: optionLabelled(mentorName) };
  await takeStep(page, caseId, "listSympathiser", list);

  await mentor.goto(`/admissions/${caseId}/log/note`);
  const note = await formWith(mentor, "text");
  await fill(note, { text: "Trao đổi lần đầu, ghi trên máy không có kịch bản." });
  await submit(note);
  await expect(mentor).toHaveURL(/done=writeNote/);
  await expect(mentor.locator("main")).toContainText("Trao đổi lần đầu");
  await mentor.context().close();
  await page.context().close();
});

test("without JavaScript a section is kept as a draft, and a stale one is given back", async ({ browser }) => {
  const house = everyoneIn(browser);
  const address = (await findAddresses(house.read))("/dossiers/[caseId]/sections/[number]");
  await house.leave();
  const first = await browserOf(browser, "quanchung", withoutScript);
  const second = await browserOf(browser, "quanchung", withoutScript);
  const forms = [];
  for (const page of [first, second]) {
    await page.goto(`${address}?edit=yes`);
    forms.push(page.locator("main form:has([name=content])"));
  }
  const [mine, theirs] = forms;
  await mine?.locator("[name=content]").fill("Viết ở máy thứ nhất.");
  await mine?.locator("button[value=save]").click();
  await expect(first).toHaveURL(/done=saveSection/);
  await theirs?.locator("[name=content]").fill("Viết ở máy thứ hai.");
  await theirs?.locator("button[value=save]").click();
  await expect(second.locator("main [role=alert]")).toBeVisible();
  await expect(second).toHaveTitle(troubled((await second.locator("h1").textContent()) ?? ""));
  await expect(second.locator("[name=content]")).toHaveValue("Viết ở máy thứ hai.");
  await expect(second.locator("main")).toContainText("Viết ở máy thứ nhất.");
  await first.context().close();
  await second.context().close();
});

test("without JavaScript a change of the calendar is refused with what was typed, previewed without names, then applied", async ({
  browser,
}) => {
  const page = await browserOf(browser, "quantri", withoutScript);
  const { calendar } = words;
  await page.goto("/admin/calendar?year=2027");
  await expect(page.locator("main")).toContainText(calendar.notLoaded(2027));
  await page.getByRole("link", { name: calendar.tasks.loadYear }).click();
  const list = "01/01/2027 nghỉ Tết Dương lịch\n06/02/2027 nghỉ Tết Nguyên đán";
  const opening = await formWith(page, "days");
  await fill(opening, { source: "Thông báo thử", days: list });
  await submit(opening);
  await expect(page.locator("main [role=alert]")).toContainText("Dòng 2");
  await expect(page.locator("[name=days]")).toHaveValue(list);
  await fill(opening, { days: list.replace("06/02", "08/02") });
  await submit(opening);
  await expect(page.locator("h1")).toHaveText(calendar.preview.title(calendar.tasks.loadYear));
  await page.getByRole("link", { name: calendar.preview.edit }).click();
  await expect(page.locator("[name=source]")).toHaveValue("Thông báo thử");

  // A day off a week from now moves what is running now: shown, and not applied.
  await page.goto("/admin/calendar/change?task=addDay&year=2025");
  const soon = await formWith(page, "note");
  await fill(soon, { day: "2025-01-14", kind: "off", note: "Nghỉ thử" });
  await submit(soon);
  await expect(page.locator("main")).toContainText(/\d\d\/\d\d\/2025 → \d\d\/\d\d\/2025/);
  await expect(page.locator("main a[href*='/people/'], main a[href*='/admissions/']")).toHaveCount(0);

  // Applied is a day no running period covers, so that the other journeys find their due days.
  await page.goto("/admin/calendar/change?task=addDay&year=2022");
  const adding = await formWith(page, "note");
  await fill(adding, { day: "2022-12-21", kind: "off", note: "Nghỉ thử" });
  await submit(adding);
  await press(page, calendar.preview.apply);
  await expect(page.locator("main [role=status]")).toHaveText(`${calendar.done.addDay} ${calendar.moved(0)}`);
  await expect(page.locator("main")).toContainText("21/12/2022");
});

test("without JavaScript a vote is shown the roll of the day that was typed, and keeps who was ticked", async ({
  browser,
}) => {
  const page = await browserOf(browser, "bithu2", withoutScript);
  await page.goto("/admissions?stage=probation");
  await page.getByRole("link", { name: "Đặng Hải Mở Bài" }).first().click();
  const caseId = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.goto(`/admissions/${caseId}/steps/recordRecognitionVote`);
  const form = await formWith(page, "present");
  const away = form.getByLabel(words.votes.here("Tạ Đình Diễn Tập"));
  await away.check();
  const absence = { absent: "0" };
  const states = {
    occurredOn: seededOn,
    resolution: "90-NQ/CB",
    present: "7",
    ...absence,
    yes: "5",
    no: "1",
    blank: "0",
  };
  await fill(form, states);
  await submit(form);
  const summary = page.locator("main [role=alert]");
  await expect(summary).toContainText(/Số phiếu không khớp/);
  await expect(summary).not.toContainText(/khác danh sách vừa hiển thị/);
  await expect(away).toBeChecked();
  await expect(form.locator("[name=yes]")).toHaveValue("5");

  await fill(form, { occurredOn: "2024-05-06" });
  await submit(form);
  await expect(summary).toContainText(/danh sách biểu quyết ngày 06\/05\/2024 khác danh sách vừa hiển thị/i);
  await expect(form).toContainText(words.votes.title("06/05/2024"));
  await expect(away).toHaveCount(0);
  await submit(form);
  await expect(summary).not.toContainText(/khác danh sách vừa hiển thị/);
  await page.context().close();
});
