import { type Browser, expect, type Page, test } from "@playwright/test";
import { decode, encode } from "next-auth/jwt";
import { browserOf, fill, formWith, saidOf, submit, type Username, words } from "../support/journey";
import { idBelow } from "../support/page-addresses";
import { readForm, sendRaw } from "../support/raw-http";
import { sessionSecret, useCommittee } from "../support/serve-journeys";

const { restart } = useCommittee();

const { form: said } = words.layout;
const newPerson = {
  fullName: "Nguyễn Thị Gõ Lại",
  bornOn: "1996-03-04",
  sex: "female",
  schooling: "bachelor",
  occupation: "Chuyên viên phòng Tổng hợp",
};

/** Lets the session of the browser run out, as twelve hours would. */
const endSession = async (page: Page): Promise<void> => {
  const jar = await page.context().cookies();
  const cookie = jar.find(({ name }) => name === "nguon.session");
  if (!cookie) throw new Error("Nobody is signed in.");
  const claims = await decode({ token: cookie.value, secret: sessionSecret });
  const token = { ...claims, startedAt: Number(claims?.startedAt) - 13 * 3_600 };
  await page.context().addCookies([{ ...cookie, value: await encode({ token, secret: sessionSecret }) }]);
};

const signInHere = async (page: Page, username: Username): Promise<void> => {
  await page.locator("[name=username]").fill(username);
  await page.locator("[name=password]").fill("nguon-demo-2026");
  await submit(page.locator("main"));
};

const expectTyped = async (page: Page): Promise<void> => {
  for (const name of ["fullName", "occupation"] as const)
    await expect(page.locator(`[name="${name}"]`)).toHaveValue(newPerson[name]);
  await expect(page.locator("[name=bornOn]")).toHaveValue("04/03/1996");
  await expect(page.locator("[name=sex][value=female]")).toBeChecked();
};

const withAndWithoutScript = [
  ["in a browser", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const;

/** Somebody else's browser, not the one that others of this file use. */
const freshBrowser = async (browser: Browser, username: Username, options: object): Promise<Page> => {
  const page = await browserOf(browser, username, options);
  await page.goto("/people/new");
  return page;
};

for (const [where, options] of withAndWithoutScript) {
  test(`${where} what was sent after the session had ended comes back after signing in again`, async ({ browser }) => {
    const page = await freshBrowser(browser, "bithu2", options);
    await fill(await formWith(page, "fullName"), newPerson);
    await endSession(page);
    await submit(await formWith(page, "fullName"));
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fpeople%2Fnew/);
    await signInHere(page, "bithu2");
    await expect(page).toHaveURL("/people/new");
    await expect(page.locator("main")).toContainText(said.restored["signed-out"]);
    await expectTyped(page);
    await page.context().close();
  });

  test(`${where} it comes back also when the browser has dropped the session and the server was restarted`, async ({
    browser,
  }) => {
    const page = await freshBrowser(browser, "bithu2", options);
    await fill(await formWith(page, "fullName"), newPerson);
    await page.context().clearCookies({ name: "nguon.session" });
    await submit(await formWith(page, "fullName"));
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fpeople%2Fnew/);
    await restart();
    await signInHere(page, "bithu2");
    await expect(page).toHaveURL("/people/new");
    await expectTyped(page);
    await page.context().close();
  });

  test(`${where} it comes back to nobody else`, async ({ browser }) => {
    const page = await freshBrowser(browser, "bithu3", options);
    await fill(await formWith(page, "fullName"), { ...newPerson, occupation: "Chỉ của bithu3" });
    await endSession(page);
    await submit(await formWith(page, "fullName"));
    await signInHere(page, "bithu4");
    await expect(page).toHaveURL("/people/new");
    await expect(page.locator("[name=fullName]")).toHaveValue("");
    expect(await page.content()).not.toContain("Chỉ của bithu3");
    await page.context().close();
  });

  test(`${where} a row of the own history that was half typed when the session ended comes back, and is saved`, async ({
    browser,
  }) => {
    const page = await browserOf(browser, "quanchung", options);
    const address = `/dossiers/${idBelow(await page.content(), "/dossiers")}/sections/19/rows/new`;
    await page.goto(address);
    const typed = { month: "05/2024", reason: `Bằng khen viết dở ${where}` };
    await fill(await formWith(page, "month"), typed);
    await endSession(page);
    await page.locator("button[name=intent][value=save]").click();
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?next=${encodeURIComponent(address)}`));
    await signInHere(page, "quanchung");
    await expect(page).toHaveURL(address);
    for (const [name, value] of Object.entries(typed)) await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
    await page.locator("button[name=intent][value=save]").click();
    await expect(page).toHaveURL(/done=saveRow/);
    await expect(page.locator("main form ol > li", { hasText: typed.reason })).toHaveCount(1);
    await page.context().close();
  });

  test(`${where} a text of 5,002 characters is counted and refused whole`, async ({ browser }) => {
    const page = await browserOf(browser, "bithu", options);
    const caseId = idBelow(await (await page.request.get("/admissions?stage=mentoring")).text(), "/admissions");
    await page.goto(`/admissions/${caseId}/log/note`);
    const form = await formWith(page, "text");
    const text = `${"chữ ".repeat(1_250)}hết`.normalize("NFD");
    await fill(form, { text });
    const counted = `5.003/5.000 ${said.characters}`;
    if (!("javaScriptEnabled" in options)) await expect(form).toContainText(counted);
    await submit(form);
    await expect(page.getByRole("alert").first()).toContainText(
      saidOf(words.refusals["field-too-long"]({ max: 5_000, length: 5_003 }), words.mentoring.noteForm.fields.text),
    );
    await expect(form.locator("[name=text]")).toHaveValue(text);
    await expect(form).toContainText(counted);
    await page.context().close();
  });
}

test("in a browser what was typed before an upgrade comes back when the app knows the action no more", async ({
  browser,
}) => {
  const page = await freshBrowser(browser, "bithu2", {});
  await page.route("**/people/new", (route) =>
    route.request().headers()["next-action"]
      ? route.continue({ headers: { ...route.request().headers(), "next-action": `7f${"0".repeat(40)}` } })
      : route.continue(),
  );
  const form = await formWith(page, "fullName");
  await fill(form, newPerson);
  await submit(form);
  await expect(page.locator("main")).toContainText(said.restored.upgraded);
  await expectTyped(page);
  await page.context().close();
});

test("without JavaScript what was typed before an upgrade comes back, on the same page", async ({ browser }) => {
  const page = await freshBrowser(browser, "bithu2", { javaScriptEnabled: false });
  const form = await readForm(page, "fullName");
  const fields = form.fields.map(([name, value]): [string, string] => [
    name,
    value.replace(/("id":")[0-9a-f]+/, `$1${"0".repeat(42)}`),
  ]);
  const { status, location } = await sendRaw(page, { ...form, fields }, { ...newPerson, bornOn: "04/03/1996" });
  expect([status, location]).toEqual([303, "/people/new"]);
  await page.goto("/people/new");
  await expect(page.locator("main")).toContainText(said.restored.upgraded);
  await expectTyped(page);
  await page.context().close();
});

test("a form that does not reach the server stays, with what was typed, and is sent again", async ({ browser }) => {
  const page = await freshBrowser(browser, "bithu5", {});
  const form = await formWith(page, "fullName");
  await fill(form, newPerson);
  await page.route("**/people/new", (route) => route.abort());
  await submit(form);
  await expect(page.getByRole("alert").first()).toContainText(said.unsent);
  await expectTyped(page);
  await page.context().close();
});

for (const [where, options] of withAndWithoutScript)
  test(`${where} a person saved by somebody else meanwhile: both values are shown, and one saves over it`, async ({
    browser,
  }) => {
    const [earlier, later] = [
      await browserOf(browser, "bithu", options),
      await browserOf(browser, "phobithu", options),
    ];
    const unitId = idBelow(await (await earlier.request.get("/units")).text(), "/units");
    const people = await (await earlier.request.get(`/units/${unitId}?group=official`)).text();
    const address = `/people/${idBelow(people, "/people")}`;
    for (const page of [earlier, later]) await page.goto(`${address}/edit`);
    await fill(await formWith(earlier, "occupation"), { occupation: `Kế toán trưởng ${where}` });
    await submit(await formWith(earlier, "occupation"));
    await expect(earlier).toHaveURL(/done=correct/);

    const form = await formWith(later, "occupation");
    await fill(form, { occupation: `Chuyên viên chính ${where}`, schooling: "master" });
    await submit(form);
    const alert = later.getByRole("alert").first();
    await expect(alert).toContainText(`${said.saved}: Kế toán trưởng ${where}`);
    await expect(alert).toContainText(`${said.mine}: Chuyên viên chính ${where}`);
    await expect(form.locator("[name=occupation]")).toHaveValue(`Chuyên viên chính ${where}`);
    await form.getByRole("button", { name: said.saveOver }).click();
    await expect(later).toHaveURL(/done=correct/);
    await expect(later.locator("main")).toContainText(`Chuyên viên chính ${where}`);
    for (const page of [earlier, later]) await page.context().close();
  });
