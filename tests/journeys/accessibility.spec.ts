import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { noWish } from "../../lib/batches/batch";
import { sealedWish } from "../../lib/batches/batch-encryption";
import { ownerClient } from "../../lib/database/client";
import { newId } from "../../lib/primitives/ids";
import { accountOf } from "../../prisma/seed/committee/accounts";
import { personOf } from "../../prisma/seed/committee/people";
import { pageMatrix } from "../access/pages";
import { createDatabase } from "../support/database";
import {
  browserOf,
  chooseFirstPassword,
  confirmReview,
  fill,
  formWith,
  openPersonMenu,
  optionLabelled,
  signIn,
  submit,
  type Username,
  words,
} from "../support/journey";
import { type AddressOf, everyoneIn, findAddresses, idBelow } from "../support/page-addresses";
import { expectNamed, expectReadable } from "../support/page-checks";
import { secondAddress, serveOver, useCommittee } from "../support/serve-journeys";

let house: ReturnType<typeof everyoneIn> | undefined;
const pageOf = (browser: Browser, username: Username): Promise<Page> => {
  house ??= everyoneIn(browser);
  return house.pageOf(username);
};
let addresses: AddressOf | undefined;
const addressOf = async (browser: Browser, row: string): Promise<string> => {
  house ??= everyoneIn(browser);
  addresses ??= await findAddresses(house.read);
  return addresses(row);
};

// No page here waits for another: two servers share them, half each.
test.describe.configure({ mode: "parallel" });
const { ownerUrl } = useCommittee();
test.afterAll(() => house?.leave());

const expectWell = async (page: Page, warning?: string): Promise<void> => {
  await expectNamed(page, warning);
  await expectReadable(page);
};

/** Not a page to be read: what the others are measured against. */
const measure = "/bench/empty";

/** The verification of the first case at that stage. */
const verified = async (browser: Browser) => {
  const page = await pageOf(browser, "phobithu");
  await page.goto("/admissions?stage=verification");
  return { page, address: `/dossiers/${idBelow(await page.content(), "/admissions")}/verification` };
};

/** Pages the demonstration has none of: the journey that makes one checks it. */
const inJourneys: Readonly<Record<string, string>> = {
  "/dossiers/[caseId]/sessions/book": "working-session",
  "/dossiers/[caseId]/sessions/appointment": "working-session",
  "/dossiers/[caseId]/sessions/[sessionId]": "working-session",
  "/dossiers/[caseId]/sessions/[sessionId]/minutes": "working-session",
  "/dossiers/[caseId]/sections/[number]/rows/[rowId]": "history-rows",
  "/dossiers/[caseId]/sections/[number]/rows/paste": "history-rows",
  "/dossiers/[caseId]/copy/model": "handwritten-copy",
  "/dossiers/[caseId]/copy/pages/[page]": "handwritten-copy",
  "/admissions/[caseId]/issued/[paperId]": "official-papers",
  "/dossiers/[caseId]/files/[fileId]": "files",
  "/dossiers/[caseId]/files/[fileId]/entry": "files",
  "/dossiers/[caseId]/files/[fileId]/crop": "files",
  "/dossiers/[caseId]/files/[fileId]/withdraw": "files",
  "/imports/[importId]": "imports",
  "/imports/[importId]/columns": "imports",
};

/** Pages the matrix gives to nobody of the applicant's case, or to whoever has not signed in. */
const apart: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  "/sign-in": async (browser) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto("/sign-in");
    await expectWell(page);
    await signIn(page, "nobody of that name", "wrong");
    await expect(page.locator("main")).toContainText(words.signIn.failed);
    await expectWell(page, words.layout.form.titlePrefix);
    await page.context().close();
  },
  "/sign-in/new-password": async (browser) => {
    const admin = await pageOf(browser, "quantri");
    await admin.goto("/admin/accounts?q=bithu5");
    await admin.locator('main a[href^="/admin/accounts/"]:not([href$="/new"])').first().click();
    const form = admin.locator("main form", { has: admin.getByRole("button", { name: words.admin.account.reset }) });
    await fill(form, {});
    await submit(form);
    const given = admin.locator("main .font-mono");
    await expect(given).toBeVisible();
    await expectWell(admin);
    const page = await (await browser.newContext()).newPage();
    await signIn(page, "bithu5", (await given.textContent()) ?? "");
    await expect(page).toHaveURL(/new-password/);
    await expectWell(page);
    await page.context().close();
  },
  "/sign-in/without-post": async (browser) => {
    const committee = await pageOf(browser, "phobithu");
    await committee.goto(`/people/${personOf("k4c")}`);
    const name = (await committee.locator("h1").textContent()) ?? "";
    const admin = await pageOf(browser, "quantri");
    await admin.goto(`/admin/accounts/new?q=${encodeURIComponent(name)}`);
    const form = await formWith(admin, "username");
    await fill(form, { personId: optionLabelled(name), username: "chuaconhiemvu" });
    await submit(form);
    await expect(admin).toHaveURL(/done=createAccount/);
    const page = await (await browser.newContext()).newPage();
    await chooseFirstPassword(admin, page, "chuaconhiemvu", "một câu đủ dài để thử");
    await signIn(page, "chuaconhiemvu", "một câu đủ dài để thử");
    await expect(page).toHaveURL(/without-post/);
    await expectWell(page);
    await page.context().close();
  },
  "/invitation/[token]": async (browser) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto("/invitation/no-such-invitation");
    await expectWell(page);
    await submit(await formWith(page, "fullName"));
    await expect(page.locator("main [role=alert]")).toBeFocused();
    await expectReadable(page);
    await page.context().close();
  },
  "/setup": async (browser) => {
    const database = await createDatabase();
    const stop = await serveOver(database, secondAddress);
    const page = await (await browser.newContext({ baseURL: secondAddress })).newPage();
    await page.goto("/");
    await expect(page).toHaveURL(`${secondAddress}/setup`);
    await expectWell(page);
    await submit(await formWith(page, "committeeName"));
    await expect(page.locator("main [role=alert]")).toBeFocused();
    await expectReadable(page);
    await page.context().close();
    await stop();
    await database.drop();
  },
  "/admissions/views/[viewId]": async (browser) => {
    const page = await pageOf(browser, "phobithu");
    await page.goto("/admissions/views/new?overdue=true");
    const form = await formWith(page, "name");
    await fill(form, { name: "Quá hạn của tôi" });
    await submit(form);
    await expect(page).toHaveURL(/\/admissions\?/);
    await page.goto(`/admissions/views/${idBelow(await page.content(), "/admissions/views")}`);
    await expectWell(page);
  },
  "/admin/packs/[packId]": async (browser) => {
    const admin = await pageOf(browser, "quantri");
    await admin.goto("/admin/packs/new?as=text");
    const form = await formWith(admin, "lines");
    const draft = { pack: "2026-07", instrument: "QĐ 208-QĐ/TW", issuedOn: "2026-07-26", from: "2026-07-26" };
    await fill(form, { ...draft, lines: "ceremonyDays | ba mươi | 4.1 | cao" });
    await submit(form);
    await expect(admin.locator("main [role=alert]")).toBeFocused();
    await expectReadable(admin);
    await fill(form, { lines: "ceremonyDays | 30 | 4.1 | cao" });
    await submit(form);
    await expect(admin).toHaveURL(/\/admin\/packs\/[0-9a-f-]{36}\?done=enterPack/);
    await expectWell(admin);
  },
  "/account/absences/[absenceId]": async (browser) => {
    const page = await pageOf(browser, "phobithu");
    await page.goto("/account/absences");
    await page.goto(`/account/absences/${idBelow(await page.content(), "/account/absences")}`);
    await expectWell(page);
  },
  "/dossiers/[caseId]/verification/plan": async (browser) => {
    const { page, address } = await verified(browser);
    expect((await page.goto(`${address}/plan`))?.status()).toBe(200);
    await expectWell(page);
  },
  "/dossiers/[caseId]/verification/letters/[requestId]": async (browser) => {
    const { page, address } = await verified(browser);
    await page.goto(`${address}?open=relative`);
    const relative = await formWith(page, "fullName");
    await fill(relative, { kinship: "spouse", fullName: "Lê Thị Thân Nhân" });
    await submit(relative);
    await expect(page).toHaveURL(/done=addRelative/);
    await page.goto(`${address}/plan`);
    const plan = await formWith(page, "sentOn");
    for (const agency of await plan.locator('input[name^="agency-"]').all()) await agency.fill("Đảng ủy xã Ví Dụ");
    await submit(plan);
    await confirmReview(page);
    await expect(page).toHaveURL(/done=/);
    await page.goto(address);
    await page.goto(`${address}/letters/${idBelow(await page.content(), `${address}/letters`)}`);
    await expectWell(page);
  },
  "/dossiers/[caseId]/verification/trips": async (browser) => {
    const { page, address } = await verified(browser);
    expect((await page.goto(`${address}/trips`))?.status()).toBe(200);
    await expectWell(page);
  },
  "/dossiers/[caseId]/verification/trips/[tripId]": async (browser) => {
    const { page, address } = await verified(browser);
    await page.goto(`${address}/trips`);
    const form = await formWith(page, "verifierId");
    await form.locator("input[type=checkbox]").first().check();
    await form.locator("select[name=verifierId]").selectOption({ index: 2 });
    await form.locator("select[name=secondId]").selectOption({ index: 3 });
    await submit(form);
    await expect(page).toHaveURL(/done=/);
    const trip = idBelow(await page.content(), `${address}/trips`);
    await page.goto(`${address}/trips/${trip}`);
    await expectWell(page);
    await page.goto(`${address}/trips?open=withdraw-${trip}`);
    await formWith(page, "reason");
    await expectWell(page);
  },
  "/numbers/[unitId]/given/[givenId]": async (browser) => {
    const page = await pageOf(browser, "bithu");
    await page.goto("/numbers");
    const books = await page
      .locator('main a[href^="/numbers/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const book of new Set(books)) {
      await page.goto(book);
      const given = page.locator('main a[href*="/given/0"]').first();
      if ((await given.count()) === 0) continue;
      await page.goto((await given.getAttribute("href")) ?? "");
      return expectWell(page);
    }
    throw new Error("The demonstration has a number given on paper.");
  },
  "/batches/[batchId]": async (browser) => {
    const owner = ownerClient(ownerUrl(), 1);
    const [id, { id: fileOf }] = [newId(), await owner.admissionCase.findFirstOrThrow({ where: { stage: "dossier" } })];
    await owner.batch.create({
      data: {
        ...{ id, accountId: accountOf("phobithu"), postId: "post", kind: "meeting", about: "Chi bộ" },
        ...{ wishSealed: sealedWish(noWish, id), askedAt: new Date(), removeAt: new Date("2099-01-01") },
        papers: { create: { id: newId(), position: 1, fileOf, what: "index", title: "Mục lục" } },
      },
    });
    await owner.$disconnect();
    const page = await pageOf(browser, "phobithu");
    expect((await page.goto(`/batches/${id}`))?.status()).toBe(200);
    await expectWell(page);
  },
  "/templates/[form]/[templateId]": async (browser) => {
    const page = await pageOf(browser, "phobithu");
    const shipped = await page.request.get("/templates/6-knd/file");
    await page.goto("/templates/6-knd");
    const form = page.locator("main form", { has: page.locator('input[name="file"]') });
    const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    await form
      .locator('input[name="file"]')
      .setInputFiles({ name: "mau.docx", mimeType, buffer: await shipped.body() });
    await submit(form);
    await expect(page).toHaveURL(/templates\/6-knd\/[0-9a-f-]{36}/);
    await expectWell(page);
  },
  "/people/[personId]/standings/[standingId]": async (browser) => {
    const page = await pageOf(browser, "phobithu");
    const person = `/people/${personOf("k4c")}`;
    await page.goto(person);
    await page.goto(`${person}/standings/${idBelow(await page.content(), `${person}/standings`)}`);
    await expectWell(page);
  },
};

test.describe("axe finds nothing, nothing scrolls sideways, one heading names the page:", () => {
  test("in the journeys that make the pages the demonstration has none of", () => {
    for (const journey of new Set(Object.values(inJourneys)))
      expect(readFileSync(`tests/journeys/${journey}.spec.ts`, "utf8")).toContain("expectReadable(");
  });

  for (const [row, readers] of Object.entries(pageMatrix).filter(([row]) => row !== measure && !(row in inJourneys)))
    test(`the page ${row}`, async ({ browser }) => {
      const visit = apart[row];
      if (visit) return visit(browser);
      const [reader] = readers === "open" ? [] : readers;
      if (!reader) throw new Error(`Nobody is said to open ${row}: give it a reader, or a visit of its own.`);
      const page = await pageOf(browser, reader);
      expect((await page.goto(await addressOf(browser, row)))?.status()).toBe(200);
      await expectWell(page);
    });

  for (const reader of ["phobithu", "danguy", "bithu", "bithu2", "huongdan", "quanchung", "captren"] as const)
    test(`the desk of ${reader}`, async ({ browser }) => {
      const page = await pageOf(browser, reader);
      await page.goto("/");
      await expectWell(page);
    });

  test("a section, by who writes it and by who passes it", async ({ browser }) => {
    const address = await addressOf(browser, "/dossiers/[caseId]/sections/[number]");
    for (const reader of ["quanchung", "phobithu"] as const) {
      const page = await pageOf(browser, reader);
      await page.goto(address);
      await expectWell(page);
    }
  });

  test("every open stage's case file and the form of its next step", async ({ browser }) => {
    const page = await pageOf(browser, "phobithu");
    await page.goto("/admissions");
    const links = page.locator('main a[href^="/admissions/"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const files = [...new Set(hrefs)].filter((href) => /^\/admissions\/[0-9a-f-]{36}$/.test(href)).slice(0, 10);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      await page.goto(file);
      await expectWell(page);
    }
  });

  test("a page that does not exist", async ({ browser }) => {
    const page = await pageOf(browser, "bithu");
    for (const address of ["/no-such-page", "/people/00000000-0000-7000-8000-000000000000"]) {
      expect((await page.goto(address))?.status()).toBe(404);
      await expectWell(page);
    }
  });

  test("lists in which nothing is found", async ({ browser }) => {
    const admin = await pageOf(browser, "quantri");
    const committee = await pageOf(browser, "phobithu");
    const unit = await addressOf(browser, "/units/[unitId]");
    for (const [page, address] of [
      [admin, "/admin/accounts?q=khongcoai"],
      [admin, "/admin/accounts/new?q=khongcoai"],
      [committee, "/admissions?q=khongcoai"],
      [committee, `${unit}?q=khongcoai`],
    ] as const) {
      await page.goto(address);
      await expectWell(page);
    }
  });

  test("the steps ahead of somebody just noted: few screens of a phone, and whole on paper", async ({ browser }) => {
    const page = await pageOf(browser, "phobithu");
    await page.goto("/admissions?stage=nomination");
    const noted = idBelow(await page.content(), "/admissions");
    await page.goto(`/admissions/${noted}/schedule`);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3_000);
    const folded = page.locator("main details:not([open]):has(table) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
    const waits = page.locator("td details").first();
    await waits.locator("summary").click();
    await expect(waits.locator("li").first()).toBeVisible();
    await expectReadable(page);
    await page.reload();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("td details:visible")).toHaveCount(0);
    await expect(page.locator("td li:visible").first()).toBeVisible();
    await expect(page.getByText(words.earliest.how)).toHaveCount(2);
    await expect(page.locator("p:visible", { hasText: words.earliest.how })).toHaveCount(1);
    await page.emulateMedia({ media: null });
  });

  test("the English pages", async ({ browser }) => {
    const page = await browserOf(browser, "phobithu");
    await openPersonMenu(page);
    await page.getByRole("button", { name: words.layout.otherLanguage }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    for (const row of ["/", "/admissions", "/admissions/[caseId]", "/dossiers/[caseId]", "/goals/[termId]", "/units"]) {
      await page.goto(await addressOf(browser, row));
      await expectWell(page);
    }
    await page.context().close();
  });
});

/** Forms that cannot be sent empty: who opens them, and a field to know them by. */
const forms: readonly (readonly [row: string, reader: Username, field: string])[] = [
  ["/admissions/nominate", "bithu", "fullName"],
  ["/admissions/[caseId]/steps/[step]", "bithu", "resolution"],
  ["/admissions/[caseId]/log/task", "huongdan", "title"],
  ["/admissions/[caseId]/log/tasks/[taskId]", "huongdan", "result"],
  ["/admissions/[caseId]/log/note", "huongdan", "text"],
  ["/admissions/[caseId]/log/evaluation", "huongdan", "comment"],
  ["/dossiers/[caseId]/sections/[number]?edit=yes", "quanchung", "content"],
  ["/people/new", "phobithu", "fullName"],
  ["/people/[personId]/edit", "phobithu", "fullName"],
  ["/people/[personId]/standings/new", "phobithu", "paper"],
  ["/goals/new", "phobithu", "name"],
  ["/goals/[termId]/edit", "phobithu", "name"],
  ["/account/password", "phobithu", "currentPassword"],
  ["/admin/accounts/new", "quantri", "username"],
  ["/admin/accounts/[accountId]", "quantri", "from"],
  ["/admin/calendar/change", "quantri", "note"],
  ["/admin/packs/new", "quantri", "pack"],
  ["/admin/packs/new?as=text", "quantri", "lines"],
  ["/admin/local-rules", "quantri", "lines"],
];

test.describe("sent empty, a form says at its top what stands in the way and leads there:", () => {
  for (const [row, reader, field] of forms)
    test(`the form of ${row} with ${field}`, async ({ browser }) => {
      const page = await pageOf(browser, reader);
      await page.goto(await addressOf(browser, row));
      const form = await formWith(page, field);
      // What is folded is blank already.
      for (const box of await form.locator("input:is([type=text],[type=password],[type=date]), textarea").all())
        if (await box.isVisible()) await box.fill("");
      await submit(form);
      const summary = page.locator("main [role=alert]");
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${words.layout.form.titlePrefix}`));
      const links = await summary.locator("a").all();
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        await link.click();
        const target = (await link.getAttribute("href"))?.slice(1) ?? "";
        await expect(page.locator(`[id="${target}"]`)).toBeFocused();
      }
      await expectReadable(page);
    });
});
