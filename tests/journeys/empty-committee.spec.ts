import { type Browser, expect, type Page, test } from "@playwright/test";
import { createDatabase, type TestDatabase } from "../support/database";
import {
  chooseFirstPassword,
  fill,
  formWith,
  moveClockTo,
  openPersonMenu,
  optionLabelled,
  signIn,
  submit,
  type Values,
  words,
} from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { secondAddress, seededOn, serveOver, setupCode } from "../support/serve-journeys";

test.describe.configure({ mode: "serial" });

const secret = "một câu đủ dài để nhớ";
let database: TestDatabase;
let stop: () => Promise<void>;
test.beforeAll(async () => {
  moveClockTo(seededOn);
  database = await createDatabase();
  stop = await serveOver(database, secondAddress);
});
test.afterAll(async () => {
  await stop();
  await database.drop();
});

const visitor = async (browser: Browser, username?: string): Promise<Page> => {
  const page = await (await browser.newContext({ baseURL: secondAddress })).newPage();
  if (username) {
    await signIn(page, username, secret);
    await expect(page.locator("header")).toBeVisible();
  }
  return page;
};
const send = async (page: Page, address: string, field: string, values: Values, done: RegExp): Promise<void> => {
  await page.goto(address);
  const form = await formWith(page, field);
  await fill(form, values);
  await submit(form);
  await expect(page).toHaveURL(done);
};
const actAs = async (page: Page, role: string): Promise<void> => {
  await page.goto("/");
  await openPersonMenu(page);
  const actingPosts = page.locator("header select[name=post]");
  const labels = await actingPosts.locator("option").allTextContents();
  await actingPosts.selectOption({ label: labels.find((label) => label.startsWith(role)) ?? "" });
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { exact: true, name: words.layout.switchPost }).click();
  await answered;
  await page.goto("/");
  await expect(actingPosts.locator("option:checked")).toContainText(role);
};

const { roles } = words.steps;
const newcomer = { bornOn: "1980-02-03", sex: "female", schooling: "bachelor", joinedUnitOn: "2015-01-01" };
const founding = {
  ...newcomer,
  setupCode,
  committeeName: "Đảng bộ Văn phòng Ví Dụ",
  superiorName: "Đảng ủy cấp trên Ví Dụ",
  cells: "Chi bộ Một\nChi bộ Hai",
  fullName: "Nguyễn Thị Mở Đầu",
  occupation: "Chuyên viên",
  alsoRole: "committeeDeputySecretary",
  officialSince: "2005-05-19",
  username: "modau",
  password: secret,
  repeatedPassword: secret,
};

test("what was typed into the first setup comes back after an upgrade, without the code and the password", async ({
  browser,
}) => {
  const page = await visitor(browser);
  await page.route("**/setup", (route) =>
    route.request().headers()["next-action"]
      ? route.continue({ headers: { ...route.request().headers(), "next-action": `7f${"0".repeat(40)}` } })
      : route.continue(),
  );
  await page.goto("/setup");
  const form = await formWith(page, "setupCode");
  await fill(form, founding);
  await submit(form);
  await expect(page.locator("main")).toContainText(words.layout.form.restored.upgraded);
  for (const name of ["committeeName", "cells", "fullName", "username"] as const)
    await expect(page.locator(`[name=${name}]`)).toHaveValue(founding[name]);
  for (const name of ["setupCode", "password"]) await expect(page.locator(`[name=${name}]`)).toHaveValue("");
  const stranger = await visitor(browser);
  await stranger.goto("/setup");
  await expect(stranger.locator("[name=committeeName]")).toHaveValue("");
  for (const each of [page, stranger]) await each.context().close();
});

test("a server with nothing in it is set up by who has the code on its console, and by nobody else", async ({
  browser,
}) => {
  const page = await visitor(browser);
  await page.goto("/");
  await expect(page).toHaveURL(/\/setup$/);
  const form = await formWith(page, "setupCode");
  await fill(form, { ...founding, setupCode: "AAAA-AAAA-AAAA" });
  await submit(form);
  await expect(page.locator("main [role=alert]")).toContainText(words.setup.refusals["setup-code-wrong"]());
  await fill(form, { setupCode: setupCode.toLowerCase(), password: secret, repeatedPassword: secret });
  await submit(form);
  await expect(page).toHaveURL(/\/sign-in\?(?:.*&)?done=setup/);
  await page.context().close();
});

/** Who joins the new committee: the unit's name begins so, what they are there, and the post they are given. */
const joining = [
  ["bithu", "Trần Văn Chi Bộ", "Chi bộ Một", "official", "cellSecretary", "Chi bộ Một"],
  ["danguy", "Lê Thị Ủy Viên", "Chi bộ Hai", "official", "committeeMember", "Đảng bộ Văn phòng"],
  ["captren", "Phạm Văn Cấp Trên", "Đảng bộ Văn phòng", "nonMember", "superiorOfficer", "Đảng ủy cấp trên"],
] as const;

test("its people are entered, then get accounts and posts", async ({ browser }) => {
  const page = await visitor(browser, "modau");
  await actAs(page, roles.committeeDeputySecretary);
  for (const [, fullName, unit, kind] of joining) {
    const since: Values = kind === "official" ? { since: "2010-05-19", paper: "QĐ ví dụ" } : {};
    const person = { ...newcomer, fullName, occupation: "Chuyên viên", unitId: optionLabelled(unit), kind, ...since };
    await send(page, "/people/new", "fullName", person, /\/people\/[0-9a-f-]{36}\?done=add/);
  }
  await actAs(page, roles.administrator);
  for (const [username, fullName, , , role, place] of joining) {
    const account = { personId: optionLabelled(fullName), username };
    await send(page, "/admin/accounts/new", "username", account, /done=createAccount/);
    const newcomer = await visitor(browser);
    await chooseFirstPassword(page, newcomer, username, secret);
    await newcomer.context().close();
    const post = { role, unitId: optionLabelled(place), from: "2025-01-06" };
    await send(page, new URL(page.url()).pathname, "unitId", post, /done=grantPost/);
  }
  await page.goto("/admin/accounts/new");
  await page.context().close();
});

const { empty } = words.desk;
/** What each desk says while there is no case, and where its first link leads. */
const beginnings = [
  ["modau", roles.committeeDeputySecretary, empty.committeeFirst, "/people/new"],
  ["modau", roles.administrator, empty.administrator, "/admin/accounts"],
  ["bithu", roles.cellSecretary, empty.cellFirst, "/people/new"],
  ["captren", roles.superiorOfficer, empty.superior, "/admissions"],
] as const;

for (const [username, role, hint, first] of beginnings)
  test(`with no case yet, the desk of ${username} as ${role} says what to do first`, async ({ browser }) => {
    const page = await visitor(browser, username);
    if (username === "modau") await actAs(page, role);
    await page.goto("/");
    await expect(page.locator("main")).toContainText(hint);
    await expect(page.locator("main .border-dashed a").first()).toHaveAttribute("href", first);
    await expectReadable(page);
    await page.context().close();
  });

test("with nothing in them, cases, goals, units and accounts say what they will show and how to begin", async ({
  browser,
}) => {
  const page = await visitor(browser, "modau");
  await actAs(page, roles.committeeDeputySecretary);
  await page.goto("/goals");
  await expect(page.locator("main")).toContainText(words.goals.empty.keeperHint);
  await expect(page.locator("main .border-dashed a")).toHaveAttribute("href", "/goals/new");
  await expectReadable(page);
  await page.goto("/admissions");
  await expect(page.locator("main")).toContainText(words.caseList.emptyWaiting);
  await expectReadable(page);
  await page.goto("/units");
  await expectReadable(page);
  await page.getByRole("link", { name: "Chi bộ Một" }).click();
  await page.goto(`${new URL(page.url()).pathname}?group=probationary`);
  await expect(page.locator("main")).toContainText(words.units.unit.noneTitle);
  await expectReadable(page);
  await actAs(page, roles.administrator);
  await page.goto("/admin/accounts/new");
  await expect(page.locator("main")).toContainText(words.admin.create.nobodyHint);
  await expectReadable(page);
  await page.context().close();
});

test("its committee founds a department, puts a cell under it, moves a member and dissolves the cell left empty", async ({
  browser,
}) => {
  const page = await visitor(browser, "modau");
  await actAs(page, roles.committeeDeputySecretary);
  const { units, people, admin } = words;
  const open = async (address: string, ...links: string[]) => {
    await page.goto(address);
    for (const name of links) await page.getByRole("link", { name }).first().click();
    await page.waitForLoadState();
    await expectReadable(page);
    return new URL(page.url()).pathname;
  };
  const department = { name: "Đảng bộ bộ phận Ví Dụ", shortName: "Bộ phận Ví Dụ", from: "2024-01-05", paper: "QĐ 1" };
  const found = await open("/units", units.form.foundTitle);
  await send(page, found, "name", { kind: "department", ...department }, /\?done=found/);
  const third = { name: "Chi bộ Ba", shortName: "Chi bộ Ba", from: "2024-01-05", paper: "QĐ 2" };
  await send(
    page,
    found,
    "name",
    { kind: "cell", parentId: optionLabelled(department.name), ...third },
    /\?done=found/,
  );
  const place = await open("/units", "Chi bộ Hai", units.change.place);
  const placed = { parentId: optionLabelled(department.name), placedOn: "2024-02-02", paper: "QĐ 3" };
  await send(page, place, "placedOn", placed, /\?done=place/);
  await expect(page.locator("main")).toContainText(units.unit.under(department.name));

  const dissolve = await open("/units", "Chi bộ Hai", units.change.dissolve);
  await expect(page.locator("main")).toContainText(
    units.form.notEmpty({ members: 1, cases: 0, posts: 0, units: 0, introduced: 0 }),
  );
  const move = await open("/units", "Chi bộ Hai", "Lê Thị Ủy Viên", people.page.move);
  await send(
    page,
    move,
    "movedOn",
    { unitId: optionLabelled("Chi bộ Ba"), movedOn: "2024-03-02", paper: "GT 4" },
    /\?done=move/,
  );
  await expect(page.locator("main")).toContainText(people.page.inUnit("Chi bộ Hai"));
  await open(dissolve);
  await send(page, dissolve, "lastDay", { lastDay: "2024-03-31", paper: "QĐ 5" }, /\?done=dissolve/);
  await expect(page.locator("main")).toContainText(units.unit.until("01/04/2024"));
  await page.goto("/units");
  await expect(page.locator("main")).not.toContainText("Chi bộ Hai");

  const silent = {
    ...newcomer,
    fullName: "Vũ Văn Lặng Lẽ",
    occupation: "Chuyên viên",
    unitId: optionLabelled("Chi bộ Một"),
  };
  const membership = { kind: "official", since: "2010-05-19", paper: "QĐ ví dụ" };
  await send(page, "/people/new", "fullName", { ...silent, ...membership }, /\?done=add/);
  await actAs(page, roles.administrator);
  const posts = await open("/admin/accounts", admin.withoutAccount.link);
  const seat = { personId: optionLabelled(silent.fullName), from: "2024-06-03" };
  await send(page, posts, "personId", seat, /\/admin\/posts\?done=grantPost/);
  await expect(page.locator("main table")).toContainText(silent.fullName);
  await page.context().close();
});
