import { type Browser, expect, type Page, test } from "@playwright/test";
import { browserOf, follow, moveClockTo, type Username, words } from "../support/journey";
import { useCommittee } from "../support/serve-journeys";

useCommittee();
test.beforeAll(() => moveClockTo("2025-07-07"));

const phone = { width: 360, height: 740 };
const { desk, mentoring, tasks } = words;

const atTheDesk = async (browser: Browser, who: Username): Promise<Page> => {
  const page = await browserOf(browser, who, { viewport: phone });
  await page.goto("/");
  return page;
};

/** Presses and counts them. */
const counting = (page: Page) => {
  let presses = 0;
  const main = page.locator("main");
  return {
    link: async (name: string): Promise<void> => {
      presses += 1;
      await follow(main.getByRole("link", { name }).first());
    },
    press: async (role: "button" | "radio", name: string): Promise<void> => {
      presses += 1;
      await main.getByRole(role, { exact: true, name }).click();
    },
    type: (label: string, text: string) => main.getByRole("textbox", { name: label }).fill(text),
    presses: () => presses,
  };
};

test("on a phone a task is handed in by two presses, accepted by three, and sent without a network it is kept and sent once", async ({
  browser,
}) => {
  const person = await atTheDesk(browser, "quanchung");
  const own = counting(person);
  await own.link(desk.rows.finishTask(""));
  const title = (await person.locator("h1").textContent()) ?? "";
  await expect(person.locator("main")).toContainText(tasks.facts.purpose);
  await own.type(tasks.handInForm.fields.words, "Đã làm xong, kết quả ở tủ hồ sơ.");
  await expect(person.locator("main")).toContainText(words.dossier.draft.kept);
  await person.context().setOffline(true);
  await own.press("button", tasks.handInForm.submit);
  await expect(person.getByRole("alert").first()).toContainText(tasks.handInForm.offline);
  await expect(person.getByRole("textbox", { name: tasks.handInForm.fields.words })).toHaveValue(/Đã làm xong/);
  await person.context().setOffline(false);
  await own.press("button", tasks.handInForm.submit);
  await expect(person).toHaveURL(/done=handIn/);
  // One of the three was the press without a network.
  expect(own.presses()).toBeLessThanOrEqual(3);
  await expect(person.getByText(tasks.rounds.kinds.handedIn, { exact: true })).toHaveCount(1);
  await person.context().close();

  const mentor = await atTheDesk(browser, "huongdan");
  const hand = counting(mentor);
  await hand.link(desk.rows.handedIn(title));
  await expect(mentor.locator("main")).toContainText("Đã làm xong, kết quả ở tủ hồ sơ.");
  await hand.press("radio", mentoring.resultForm.verdicts.accepted);
  await hand.type(mentoring.resultForm.fields.result, "Làm tốt, đúng hạn.");
  await hand.press("button", mentoring.resultForm.submit);
  await expect(mentor).toHaveURL(/done=acceptTask/);
  expect(hand.presses()).toBeLessThanOrEqual(3);
  await mentor.context().close();
});

test("a set of tasks is given by choosing it and one press", async ({ browser }) => {
  const page = await browserOf(browser, "huongdan", { viewport: { width: 1280, height: 800 } });
  await page.goto("/");
  const hand = counting(page);
  await follow(page.locator("main").getByRole("link", { exact: true, name: mentoring.entryLinks.task }).first());
  await hand.link(words.taskSetNames.firstSteps);
  await hand.press("button", tasks.sets.submit);
  await expect(page).toHaveURL(/done=giveTaskSet/);
  expect(hand.presses()).toBe(2);
  await expect(page.locator("main")).toContainText(mentoring.templates.readCharter.title);
  await page.context().close();
});
