import { expect, type Page, test } from "@playwright/test";
import { lengthOf } from "../../lib/primitives/length";
import {
  browserOf,
  fill,
  findRefused,
  formWith,
  moveClockTo,
  optionLabelled,
  saidOf,
  signIn,
  submit,
  words,
} from "../support/journey";
import { nameOf, nominatePerson, signInPeople } from "../support/journey-steps";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { nominationFields } from "../support/planned-steps";
import { type RawForm, readForm, sendRaw } from "../support/raw-http";
import { seededOn, useCommittee } from "../support/serve-journeys";

const { refusals } = words;
const { fields } = words.admissions;
const withoutScript = { javaScriptEnabled: false };

useCommittee();

/** The answer to a form of which nothing was written: the page again, with its reasons and what was typed. */
const expectShownAgain = (answer: { status: number; text: string }, ...texts: readonly string[]) => {
  expect(answer.status).toBe(200);
  expect(answer.text).toContain(words.layout.form.summary);
  for (const text of texts) expect(answer.text).toContain(text);
};

test("an unknown name and a wrong password get one answer", async ({ browser }) => {
  const answers: string[] = [];
  for (const username of ["danguy", "khongcotaikhoan"]) {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, username, "không phải mật khẩu này");
    await expect(page.locator("main")).toContainText(words.signIn.reasons.wrong());
    await expect(page.locator("[name=username]")).toHaveValue(username);
    // The page as it is once its scripts run.
    await expect(page.getByRole("button", { name: words.layout.form.password.showLabel })).toBeVisible();
    answers.push((await page.locator("main").innerHTML()).replaceAll(username, "").replace(/value="[0-9a-f]{64}"/, ""));
    await page.context().close();
  }
  expect(answers[0]).toBe(answers[1]);
});

test.describe("a step of a case", () => {
  let caseId = "";
  let cell: Page;
  let mentorName = "";
  const list = { occurredOn: "2025-02-10", resolution: "11-NQ/CB" };

  test.beforeAll(async ({ browser }) => {
    const company = await signInPeople(browser);
    cell = company.cell;
    mentorName = await nameOf(company.mentor);
    caseId = await nominatePerson(company, "Đặng Văn Gửi Sai");
    moveClockTo("2025-02-10");
  });
  test.afterAll(() => cell.context().close());

  test("is refused on a day that has not come, and on one that does not exist", async () => {
    const states = { ...list, mentorId: optionLabelled(mentorName) };
    const future = { ...states, occurredOn: "2025-02-11" };
    await findRefused(cell, caseId, "listSympathiser", future, /ngày này chưa đến/);
    for (const occurredOn of ["30/02/2025", "2025-02-30", "hôm qua", "00/00/0000"])
      await findRefused(cell, caseId, "listSympathiser", { ...states, occurredOn }, /ngày không tồn tại/);
  });

  test("keeps the choices made when it is refused", async () => {
    await cell.goto(`/admissions/${caseId}/steps/listSympathiser`);
    const form = await formWith(cell, "resolution");
    await fill(form, { ...list, occurredOn: "2025-02-11", mentorId: optionLabelled(mentorName) });
    await submit(form);
    await expect(cell.locator("main [role=alert]")).toBeVisible();
    await expect(form.locator("[name=mentorId] option:checked")).toContainText(mentorName);
  });

  test("is not offered out of its order, nor taken when it is sent all the same", async ({ browser }) => {
    const page = await browserOf(browser, "bithu", withoutScript);
    await page.goto(`/admissions/${caseId}/steps/listSympathiser`);
    const form = await readForm(page, "resolution");
    await page.goto(`/admissions/${caseId}/steps/recordCellVote`);
    await expect(page.locator("main")).toContainText(words.admissions.form.notNow);
    const stale = await sendRaw(page, form, { ...list, sequence: "0", mentorId: "" });
    expectShownAgain(stale, "11-NQ/CB");
    await page.context().close();
  });

  test("is refused when somebody else has just moved the case, and says who", async ({ browser }) => {
    const first = await browserOf(browser, "bithu");
    const second = await browserOf(browser, "bithu");
    const forms = [];
    for (const page of [first, second]) {
      await page.goto(`/admissions/${caseId}/steps/listSympathiser`);
      const form = await formWith(page, "resolution");
      await fill(form, { ...list, mentorId: optionLabelled(mentorName) });
      forms.push(form);
    }
    const [mine, theirs] = forms;
    if (mine) await submit(mine);
    await expect(first).toHaveURL(/done=listSympathiser/);
    if (theirs) await submit(theirs);
    await expect(second.locator("main [role=alert]")).toContainText(await nameOf(first));
    await expect(second.locator("[name=resolution]")).toHaveValue(list.resolution);
    await first.context().close();
    await second.context().close();
  });

  test("is not found by a secretary of another cell, by page or by form", async ({ browser }) => {
    const own = await browserOf(browser, "bithu", withoutScript);
    const other = await browserOf(browser, "bithu2", withoutScript);
    await own.goto(`/admissions/${caseId}/steps/replaceMentor`);
    const form = await readForm(own, "resolution");
    for (const path of [`/admissions/${caseId}`, `/admissions/${caseId}/steps/replaceMentor`])
      expect((await other.goto(path))?.status()).toBe(404);
    const answer = await sendRaw(other, form, { resolution: "12-NQ/CB", occurredOn: "10/02/2025" });
    expect([200, 404]).toContain(answer.status);
    expect(answer.text).toContain(answer.status === 404 ? words.layout.notFound.title : refusals["not-found"]());
    await own.goto(`/admissions/${caseId}`);
    await expect(own.locator("main")).not.toContainText("12-NQ/CB");
    await own.context().close();
    await other.context().close();
  });
});

test.describe("a form sent byte by byte", () => {
  let page: Page;
  let form: RawForm;
  const given = {
    ...nominationFields,
    fullName: "Đặng Thị Từng Byte",
    occurredOn: "06/01/2025",
    joinedUnitOn: "01/03/2021",
  };

  test.beforeAll(async ({ browser }) => {
    page = await browserOf(browser, "bithu", withoutScript);
  });
  test.beforeEach(async () => {
    moveClockTo(seededOn);
    await page.goto("/admissions/nominate");
    form = await readForm(page, "fullName");
  });
  test.afterAll(() => page.context().close());

  test("is refused with a text of a megabyte, which it gives back", async () => {
    const long = `Chữ đầu ${"một hai ba bốn ".repeat(60_000)}chữ cuối`;
    const answer = await sendRaw(page, form, { ...given, reason: long });
    expectShownAgain(
      answer,
      saidOf(refusals["field-too-long"]({ max: 2_000, length: lengthOf(long) }), fields.reason),
      "chữ cuối",
      given.fullName,
    );
  });

  test("is refused with bytes that are no text", async () => {
    for (const [before, broken] of [
      ["đ", Buffer.from([0xc4, 0x91, 0xff, 0xfe, 0x41])],
      ["A", Buffer.from([0x41, 0xed, 0xa0, 0x80])],
    ] as const)
      expectShownAgain(
        await sendRaw(page, form, { ...given, occupation: broken }),
        saidOf(refusals["field-bad-characters"]({ position: 2, before }), fields.occupation),
      );
  });

  test("is refused with a NUL, in a text and in a number", async () => {
    const nul = await sendRaw(page, form, { ...given, occupation: "Chuyên\u0000viên" });
    const broken = refusals["field-bad-characters"]({ position: 7, before: "Chuyên" });
    expectShownAgain(nul, saidOf(broken, fields.occupation), given.fullName);
    expectShownAgain(await sendRaw(page, form, { ...given, unitId: "\u0000" }));
    expectShownAgain(await sendRaw(page, form, { ...given, requestId: "\u0000" }), refusals["request-unmarked"]());
  });

  test("is refused with a field nobody asked for, and with one sent twice as something else", async () => {
    expectShownAgain(
      await sendRaw(page, form, { ...given, path: "s.", stage: "official" }),
      refusals["field-unknown"](),
    );
    expectShownAgain(
      await sendRaw(page, form, { ...given, sex: "other" }),
      saidOf(refusals["field-not-a-choice"](), fields.sex),
    );
    expectShownAgain(await sendRaw(page, form, { ...given, __proto__x: "1", constructor: "1" }));
  });

  test("writes nothing, whatever the framework's own fields hold, and the next one is read as ever", async () => {
    const unnamed = { ...given, fullName: "" };
    for (const [name] of form.fields.filter(([name]) => name.startsWith("$ACTION")))
      for (const value of ["", "không phải JSON", "\u0000", '"$F1"', "[]"]) {
        const { location } = await sendRaw(page, form, { ...unnamed, [name]: value });
        expect([name, value, location]).toEqual([name, value, null]);
      }
    const [bound = ""] = form.fields.map(([name]) => name).filter((name) => name.endsWith(":1"));
    expect((await sendRaw(page, form, { ...unnamed, [bound]: "[]" })).status).toBe(200);
    expectShownAgain(await sendRaw(page, form, unnamed), given.reason);
  });

  test("is refused when it comes from another house", async () => {
    const answer = await sendRaw(page, form, given, { Origin: "https://elsewhere.example" });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.location).toBeNull();
    await page.goto("/admissions");
    await expect(page.locator("main")).not.toContainText(given.fullName);
  });

  test("stores letters composed, however they were typed, and once however often it is sent", async () => {
    const apart = {
      ...given,
      fullName: given.fullName.normalize("NFD"),
      reason: "Chắc chắn, đáng tin.".normalize("NFD"),
    };
    const first = await sendRaw(page, form, apart);
    expect(first.status).toBe(303);
    const again = await sendRaw(page, form, apart);
    expect(again.location).toBe(first.location);
    await page.goto(first.location ?? "");
    expect(await page.locator("h1").textContent()).toBe(given.fullName);
    await page.goto("/admissions?q=tung byte");
    await expect(page.locator("main a", { hasText: given.fullName })).toHaveCount(1);
  });
});

/** Addresses that were answered as they must not be. */
const answeredWith = async (page: Page, wrong: readonly number[], addresses: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const address of addresses) {
    const status = (await page.request.get(address)).status();
    if (wrong.includes(status)) found.push(`${status} ${address}`);
  }
  return found;
};

test("an address nobody made leads to 'not found', whatever it holds", async ({ browser }) => {
  const house = everyoneIn(browser);
  const addressOf = await findAddresses(house.read);
  const page = await house.pageOf("phobithu");
  const bad = ["%00", "%FF%FE", "..%2f..%2fetc", "'--", "-1", "constructor", "%F0%9F%98%80", "0".repeat(3_000)];
  const places = ["/admissions/", "/dossiers/", "/people/", "/units/", "/goals/"];
  const deeper = [addressOf("/dossiers/[caseId]/sections/"), addressOf("/admissions/[caseId]/steps/")];
  const named = [...places, ...deeper].flatMap((place) => bad.map((id) => place + id));
  expect(await answeredWith(page, [200, 500], named)).toEqual([]);
  const unit = addressOf("/units/[unitId]");
  const asked = bad.flatMap((text) => [
    `/admissions?q=${text}&stage=${text}&unit=${text}&page=${text}&done=${text}`,
    `${unit}?q=${text}&on=${text}&group=${text}&page=${text}`,
    `/regulations?on=${text}`,
    `/goals?term=${text}`,
    `/sign-in?next=${text}&done=${text}`,
  ]);
  expect(await answeredWith(page, [500], asked)).toEqual([]);
  await house.leave();
});
