import { type Browser, expect, type Page } from "@playwright/test";
import {
  browserOf,
  fill,
  formWith,
  moveClockTo,
  submit,
  takeStep,
  type Username,
  type Values,
  type words,
} from "./journey";
import { nomination, type WayStep } from "./way";

/** The people of the demonstration committee who walk the way together, each in a browser of their own. */
export type Company = Readonly<Record<"cell" | "committee" | "superior" | "mentor", Page>>;

const usernames: Readonly<Record<keyof Company, Username>> = {
  cell: "bithu",
  committee: "phobithu",
  superior: "captren",
  mentor: "huongdan",
};

export const gather = async (browser: Browser): Promise<Company> => {
  const pages: Partial<Record<keyof Company, Page>> = {};
  for (const who of Object.keys(usernames) as (keyof Company)[]) pages[who] = await browserOf(browser, usernames[who]);
  return pages as Company;
};

/** The name beside the sign-out button, which is also how the register lists the person. */
export const nameOf = async (page: Page): Promise<string> =>
  (await page.locator("header p").first().textContent()) ?? "";

/** Notes a new person, and returns the number of the case from the address it leads to. */
export const noticePerson = async ({ cell }: Company, fullName: string): Promise<string> => {
  moveClockTo("2025-02-03");
  await cell.goto("/admissions/nominate");
  const form = await formWith(cell, "fullName");
  await fill(form, { ...nomination, fullName });
  await submit(form);
  await expect(cell).toHaveURL(/\/admissions\/[0-9a-f-]{36}\?done=nominate/);
  return new URL(cell.url()).pathname.split("/")[2] ?? "";
};

/** Takes a step on the day it states: the clock is moved there first. */
export const walk = async (company: Company, caseId: string, way: readonly WayStep[], people: Values) => {
  for (const { step, by, states } of way) {
    moveClockTo(states.occurredOn ?? "");
    const named = Object.fromEntries(Object.entries(states).map(([field, value]) => [field, people[value] ?? value]));
    const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ""));
    await takeStep(company[by], caseId, step as keyof typeof words.steps.steps, given);
  }
};

/** The mentor gives a task, notes a talk and evaluates, on the phone. */
export const logProgress = async ({ mentor }: Company, caseId: string) => {
  const record = async (page: string, values: Values, done: string) => {
    await mentor.goto(`/admissions/${caseId}/log/${page}`);
    const form = await formWith(mentor, Object.keys(values)[0] ?? "");
    await fill(form, values);
    await submit(form);
    await expect(mentor).toHaveURL(new RegExp(`done=${done}`));
  };
  moveClockTo("2025-03-10");
  await record(
    "task",
    { title: "Tổng hợp ý kiến cử tri quý I", purpose: "Rèn tính chính xác", dueOn: "2025-04-10" },
    "giveTask",
  );
  await record("note", { text: "Trao đổi về Điều lệ Đảng; hiểu rõ nhiệm vụ của đảng viên." }, "writeNote");
  moveClockTo("2025-06-02");
  await record(
    "evaluation",
    { attitude: "4", responsibility: "4", motive: "3", comment: "Chắc chắn, cầu thị." },
    "evaluate",
  );
};

const sections = Array.from({ length: 23 }, (_, index) => index + 1);

/** The applicant writes each section of the personal history and sends it. */
export const writeHistory = async (applicant: Page, caseId: string, numbers: readonly number[] = sections) => {
  for (const number of numbers) {
    await applicant.goto(`/dossiers/${caseId}/sections/${number}`);
    const form = await formWith(applicant, "content");
    await fill(form, { content: `Nội dung mục ${number}, khai đúng sự thật.` });
    await form.locator('button[name=intent][value="send"]').click();
    await expect(applicant).toHaveURL(/done=/);
  }
};

/** The deputy secretary passes each section. */
export const passHistory = async ({ committee }: Company, caseId: string, numbers: readonly number[] = sections) => {
  for (const number of numbers) {
    await committee.goto(`/dossiers/${caseId}/sections/${number}`);
    await committee
      .locator("main form:not(:has([name=remark])):has([name=version]) button[type=submit]")
      .first()
      .click();
    await expect(committee).toHaveURL(/done=/);
  }
};

/** The deputy secretary asks for verification of the applicant and records that all is correct. */
export const verifyHistory = async ({ committee }: Company, caseId: string) => {
  moveClockTo("2025-07-08");
  await committee.goto(`/dossiers/${caseId}/verification?open=request`);
  const request = await formWith(committee, "agency");
  await fill(request, { agency: "Đảng ủy xã Thí Dụ", receivedOn: "2025-07-08" });
  await submit(request);
  await expect(committee).toHaveURL(/done=/);
  moveClockTo("2025-08-05");
  await committee.goto(`/dossiers/${caseId}/verification`);
  await committee.locator('main a[href*="?open="][href*="#request-"]').first().click();
  const result = await formWith(committee, "answeredOn");
  await fill(result, { answeredOn: "2025-08-05", result: "correct" });
  await submit(result);
  await expect(committee).toHaveURL(/done=/);
};
