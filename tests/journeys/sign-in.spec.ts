import { expect, type Page, test } from "@playwright/test";
import { browserOf, fill, formWith, signIn, submit, words } from "../support/journey";
import { seededOn, useCommittee } from "../support/serve-journeys";

useCommittee();

const { account } = words.admin;

/** Opens the page of an account, found by its username. */
const openAccount = async (admin: Page, username: string): Promise<void> => {
  await admin.goto(`/admin/accounts?q=${username}`);
  await admin.locator('main a[href^="/admin/accounts/"]:not([href$="/new"])').first().click();
  await expect(admin.locator("main")).toContainText(username);
};

const press = async (admin: Page, label: string): Promise<void> => {
  const form = admin.locator("main form", { has: admin.getByRole("button", { exact: true, name: label }) });
  await fill(form, {});
  await submit(form);
};

test("an account switched off is out at its next request, and in again only by its password", async ({ browser }) => {
  const admin = await browserOf(browser, "quantri");
  const other = await browserOf(browser, "bithu3");
  await other.goto("/admissions");
  await expect(other.locator("h1")).toHaveText(words.admissions.title);

  await openAccount(admin, "bithu3");
  await press(admin, account.off);
  await expect(admin).toHaveURL(/done=deactivateAccount/);
  await other.goto("/admissions");
  await expect(other).toHaveURL(/\/sign-in\?/);
  await signIn(other, "bithu3");
  await expect(other.locator("main")).toContainText(words.signIn.reasons.wrong());

  await press(admin, account.on);
  await expect(admin).toHaveURL(/done=activateAccount/);
  await other.goto("/admissions");
  await expect(other).toHaveURL(/\/sign-in\?/);
  await signIn(other, "bithu3");
  await other.goto("/admissions");
  await expect(other.locator("h1")).toHaveText(words.admissions.title);
});

test("a form open while the account is switched off writes nothing any more", async ({ browser }) => {
  const admin = await browserOf(browser, "quantri");
  const other = await browserOf(browser, "bithu4");
  await other.goto("/admissions/nominate");
  const form = await formWith(other, "fullName");
  await fill(form, { fullName: "Người Không Được Ghi", reason: "Gửi khi tài khoản đã khóa." });
  await openAccount(admin, "bithu4");
  await press(admin, account.off);
  await expect(admin).toHaveURL(/done=deactivateAccount/);
  await submit(form);
  await expect(other).toHaveURL(/\/sign-in/);
  await press(admin, account.on);
  await expect(admin).toHaveURL(/done=activateAccount/);
});

test("a post that ended is lost at the next request", async ({ browser }) => {
  const admin = await browserOf(browser, "quantri");
  const other = await browserOf(browser, "bithu5");
  await other.goto("/admissions/nominate");
  await expect(other.locator("h1")).toHaveText(words.admissions.form.nominateTitle);

  await openAccount(admin, "bithu5");
  const form = await formWith(admin, "postId");
  const secretary = await form
    .locator("[name=postId] option", { hasText: words.steps.roles.cellSecretary })
    .getAttribute("value");
  await fill(form, { postId: secretary ?? "", to: seededOn });
  await submit(form);
  await expect(admin).toHaveURL(/done=endPost/);
  await other.goto("/admissions/nominate");
  await expect(other).toHaveURL(/\/sign-in/);
  await signIn(other, "bithu5");
  await expect(other.locator("header")).toContainText(words.steps.roles.committeeMember);
  expect((await other.goto("/admissions/nominate"))?.status()).toBe(404);
});
