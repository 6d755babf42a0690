import { type Browser, expect, type Page, test } from "@playwright/test";
import { browserOf, words } from "../support/journey";
import { idBelow } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

useCommittee();

const parts = ["", "/papers", "/votes", "/history", "/log"];
const filesOf = async (page: Page, stage: string, most = 3): Promise<string[]> => {
  await page.goto(`/admissions?stage=${stage}`);
  const hrefs = await page
    .locator('main a[href^="/admissions/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(hrefs)].filter((href) => /^\/admissions\/[0-9a-f-]{36}$/.test(href)).slice(0, most);
};
const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const openStages = ["nomination", "mentoring", "dossier", "verification", "approval", "ceremony", "probation"];

const pages = new Map<string, Page>();
const pageOf = async (browser: Browser, who: Parameters<typeof browserOf>[1]): Promise<Page> => {
  const page = pages.get(who) ?? (await browserOf(browser, who));
  pages.set(who, page);
  return page;
};
test.afterAll(async () => {
  for (const page of pages.values()) await page.context().close();
});

test("where a case stands, what is next, who owes it and by when is seen without scrolling", async ({ browser }) => {
  for (const who of ["bithu", "phobithu"] as const) {
    const page = await pageOf(browser, who);
    for (const stage of openStages)
      for (const file of await filesOf(page, stage)) {
        for (const size of [phone, desk]) {
          await page.setViewportSize(size);
          await page.goto(file);
          await expect(page.locator("main [aria-current=step]")).toHaveCount(1);
          const next = page.locator("main section[aria-labelledby=next-act]");
          const box = await next.boundingBox();
          // Above the bar of places, 56 px high.
          expect([file, size.width, (box?.y ?? 999) + (box?.height ?? 999) <= size.height - 56]).toEqual([
            file,
            size.width,
            true,
          ]);
          await expect(next).toContainText(/Hạn|hạn/);
          const act = next.locator('a[href*="/steps/"]');
          if ((await act.count()) > 0) expect((await act.boundingBox())?.y).toBeLessThan(600);
        }
      }
  }
});

test("each part of the fullest cases is at most four screens of a phone", async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await pageOf(browser, "phobithu");
  await page.setViewportSize(phone);
  for (const stage of ["dossier", "approval", "probation", "official"])
    for (const file of await filesOf(page, stage)) {
      for (const part of [...parts.map((each) => `${file}${each}`), file.replace("/admissions/", "/dossiers/")]) {
        await page.goto(part);
        expect([part, (await heightOf(page)) / phone.height <= 4]).toEqual([part, true]);
      }
    }
});

test("the steps ahead are folded by stage and at most four screens of a phone", async ({ browser }) => {
  const page = await pageOf(browser, "phobithu");
  await page.setViewportSize(phone);
  for (const stage of ["nomination", "dossier", "probation"]) {
    const [file] = await filesOf(page, stage, 1);
    await page.goto(`${file}/schedule`);
    expect([stage, (await heightOf(page)) / phone.height <= 4]).toEqual([stage, true]);
    await expect(page.locator("main > details[open], main div > details[open]").first()).toContainText(
      words.steps.stages[stage as "nomination"],
    );
  }
});

test("each part has the same head and an address of its own, and leads to the others", async ({ browser }) => {
  const page = await pageOf(browser, "bithu");
  await page.setViewportSize(desk);
  const [file = ""] = await filesOf(page, "dossier", 1);
  await page.goto(file);
  const name = await page.locator("h1").textContent();
  const next = await page.locator("#next-act + p").textContent();
  const tabs = page.getByRole("navigation", { name: words.caseFile.tabs.label }).locator("a");
  const { work, dossier, log, papers, votes, history } = words.caseFile.tabs;
  await expect(tabs).toHaveText([work, dossier, log, papers, votes, history]);
  for (const tab of [dossier, log, papers, votes, history]) {
    await tabs.filter({ hasText: tab }).click();
    await expect(page.locator("h1")).toHaveText(`${name}: ${tab}`);
    await expect(page.locator("#next-act + p")).toHaveText(next ?? "");
    await expect(tabs.and(page.locator("[aria-current=page]"))).toHaveText(tab);
  }
});

test("from 1100 px identity, deadlines and people stand beside the content of every part", async ({ browser }) => {
  const page = await pageOf(browser, "phobithu");
  const [file] = await filesOf(page, "probation", 1);
  for (const [width, isBeside] of [
    [1100, true],
    [1280, true],
    [1024, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const part of parts) {
      await page.goto(`${file}${part}`);
      const side = page.locator("main aside");
      const before = await side.evaluate((aside) =>
        aside.parentElement?.previousElementSibling?.getBoundingClientRect(),
      );
      const box = await side.boundingBox();
      const stands = box !== null && box.x >= (before?.right ?? 0) && box.y < (before?.bottom ?? 0);
      expect([width, part, stands]).toEqual([width, part, isBeside]);
    }
  }
  await page.setViewportSize(phone);
  await page.goto(`${file}`);
  await expect(page.locator("main aside")).toContainText(words.caseFile.side.clocks);
  await page.goto(`${file}/papers`);
  await expect(page.locator("main aside")).toBeHidden();
});

test("a task is given, a note written and an evaluation made from the file or its training by one press", async ({
  browser,
}) => {
  for (const who of ["bithu", "huongdan"] as const) {
    const page = await pageOf(browser, who);
    await page.setViewportSize(phone);
    const [file] = await filesOf(page, "dossier", 1);
    for (const part of ["", "/log"])
      for (const kind of ["task", "note", "evaluation"] as const) {
        await page.goto(`${file}${part}`);
        const link = page.getByRole("link", { exact: true, name: words.mentoring.entryLinks[kind] });
        expect((await link.boundingBox())?.y).toBeLessThan(740);
        await link.click();
        await expect(page).toHaveURL(new RegExp(`/log/${kind}$`));
      }
  }
  const committee = await pageOf(browser, "phobithu");
  const [file] = await filesOf(committee, "dossier", 1);
  await committee.goto(`${file}`);
  await expect(committee.getByRole("link", { name: words.mentoring.entryLinks.task })).toHaveCount(0);
});

test("a case that is over says at its head how, when and why", async ({ browser }) => {
  const page = await pageOf(browser, "phobithu");
  await page.setViewportSize(phone);
  for (const stage of ["takenOff", "refused", "withdrawn", "removed", "annulled", "transferred", "joined"] as const) {
    const [file] = await filesOf(page, stage, 1);
    expect([stage, file !== undefined]).toEqual([stage, true]);
    await page.goto(`${file}/papers`);
    await expect(page.locator("main")).toContainText(words.steps.stages[stage]);
    const said = page.locator("main p", { hasText: /, ngày \d\d\/\d\d\/\d{4}$/ }).first();
    expect((await said.boundingBox())?.y, stage).toBeLessThan(400);
  }
});

test("the applicant's page is short: where I am, what I do next, who helps me, what is expected", async ({
  browser,
}) => {
  const page = await pageOf(browser, "quanchung");
  await page.setViewportSize(phone);
  await page.goto("/");
  const own = idBelow(await page.content(), "/admissions");
  await page.goto(`/admissions/${own}`);
  expect((await heightOf(page)) / phone.height).toBeLessThanOrEqual(2.5);
  const { own: said } = words.caseFile;
  await expect(page.locator("main")).toContainText(said.where.dossier);
  await expect(page.locator("main h2")).toHaveText([said.todo, words.papersNeeded.title, said.helpers, said.expected]);
  const todo = page.getByRole("link", { name: said.write });
  expect((await todo.boundingBox())?.y).toBeLessThan(684);
  await expect(page.locator(`main a[href$="/votes"], main a[href*="/steps/"]`)).toHaveCount(0);
  expect((await page.goto(`/admissions/${own}/votes`))?.status()).toBe(404);
  await page.goto(`/admissions/${own}`);
  await todo.click();
  await expect(page).toHaveURL(/\/dossiers\/.+\/sections\/\d+$/);
});

test("a case file is printed as a whole or in chosen parts, with nothing folded", async ({ browser }) => {
  const page = await pageOf(browser, "phobithu");
  await page.setViewportSize(desk);
  const [file = ""] = await filesOf(page, "probation", 1);
  await page.goto(file);
  await page.getByRole("link", { name: words.caseFile.more.print }).click();
  const { print } = words.caseFile;
  await page.emulateMedia({ media: "print" });
  for (const said of [words.admissions.file.papers, words.admissions.file.votes, words.admissions.file.history])
    await expect(page.getByRole("heading", { name: said })).toBeVisible();
  await expect(page.locator(`main a[href$="/sections/1"]`)).toBeVisible();
  await expect(page.getByText(print.choose)).toBeHidden();
  await page.emulateMedia({ media: null });
  for (const part of ["papers", "summary", "clocks", "dossier", "log", "history"] as const)
    await page.getByRole("checkbox", { exact: true, name: print.parts[part] }).uncheck();
  await page.getByRole("button", { name: print.apply }).click();
  await expect(page.getByRole("heading", { name: words.admissions.file.votes })).toBeVisible();
  await expect(page.getByRole("heading", { name: words.admissions.file.papers })).toHaveCount(0);
});

test("a page that is printed, also without its button, stands in the ledger of the file as print opened", async ({
  browser,
}) => {
  const page = await pageOf(browser, "phobithu");
  const applicant = await pageOf(browser, "quanchung");
  await applicant.goto("/");
  const caseId = idBelow(await applicant.content(), "/dossiers");
  await page.goto(`/dossiers/${caseId}/text`);
  await expect(page.getByRole("button", { name: words.layout.print })).toBeEnabled();
  const noted = page.waitForResponse((response) => response.url().includes("/api/printed"));
  await page.pdf();
  expect((await noted).status()).toBe(204);
  await applicant.goto(`/dossiers/${caseId}/readers`);
  const { readers } = words;
  await expect(applicant.getByText(readers.toPrint(readers.parts.whole)).first()).toBeVisible();
  await expect(applicant.getByText(readers.aboutPrints)).toBeVisible();
});
