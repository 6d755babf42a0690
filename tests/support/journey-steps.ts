import { type Browser, expect, type Page } from "@playwright/test";
import {
  browserOf,
  fill,
  formWith,
  moveClockTo,
  type OptionLabel,
  submit,
  takeStep,
  type Username,
  type Values,
  type words,
} from "./journey";
import { type NamedMember, nominationFields, type PlannedStep, valuesOf } from "./planned-steps";
import { writeItem } from "./written-history";

/** The people of the demonstration committee who take part in an admission, each in a browser of their own. */
export type SignedInPeople = Readonly<Record<"cell" | "committee" | "superior" | "mentor", Page>>;

const usernames: Readonly<Record<keyof SignedInPeople, Username>> = {
  cell: "bithu",
  committee: "phobithu",
  superior: "captren",
  mentor: "huongdan",
};

export const signInPeople = async (browser: Browser): Promise<SignedInPeople> => {
  const pages: Partial<Record<keyof SignedInPeople, Page>> = {};
  for (const who of Object.keys(usernames) as (keyof SignedInPeople)[])
    pages[who] = await browserOf(browser, usernames[who]);
  return pages as SignedInPeople;
};

/** The full name of the signed-in person, shown beside the sign-out button and in the register. */
export const nameOf = async (page: Page): Promise<string> =>
  (await page.locator("header p").first().textContent()) ?? "";

/** Nominates a new person. @returns the id of the case, from the address of the next page */
export const nominatePerson = async ({ cell }: SignedInPeople, fullName: string): Promise<string> => {
  moveClockTo("2025-02-03");
  await cell.goto("/admissions/nominate");
  const form = await formWith(cell, "fullName");
  await fill(form, { ...nominationFields, fullName });
  await submit(form);
  await expect(cell).toHaveURL(/\/admissions\/[0-9a-f-]{36}\?done=nominate/);
  return new URL(cell.url()).pathname.split("/")[2] ?? "";
};

/** Takes each step through its form, with the clock moved to the day of the step. */
export const takeSteps = async (
  people: SignedInPeople,
  caseId: string,
  steps: readonly PlannedStep[],
  memberOptions: Readonly<Record<NamedMember, OptionLabel>>,
) => {
  for (const planned of steps) {
    moveClockTo(planned.fields.occurredOn ?? "");
    const values = Object.entries(valuesOf(planned, memberOptions)).filter(([, value]) => value !== "");
    const step = planned.step as keyof typeof words.steps.steps;
    await takeStep(people[planned.by], caseId, step, Object.fromEntries(values));
  }
};

/** The mentor gives a task, writes a note and evaluates. */
export const logProgress = async ({ mentor }: SignedInPeople, caseId: string) => {
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
  for (const number of numbers) await writeItem(applicant, `/dossiers/${caseId}/sections`, number);
};

/** The deputy secretary passes each section. */
export const passHistory = async (
  { committee }: SignedInPeople,
  caseId: string,
  numbers: readonly number[] = sections,
) => {
  for (const number of numbers) {
    await committee.goto(`/dossiers/${caseId}/sections/${number}`);
    await committee
      .locator("main form:not(:has([name=remark])):has([name=version]) button[type=submit]")
      .first()
      .click();
    await expect(committee).toHaveURL(/done=/);
  }
};

/** The deputy secretary names the parents, asks about all three and records that all is correct. */
export const verifyHistory = async ({ committee }: SignedInPeople, caseId: string) => {
  moveClockTo("2025-07-08");
  const page = `/dossiers/${caseId}/verification`;
  const record = async (open: string, field: string, values: Record<string, string>) => {
    await committee.goto(`${page}?open=${open}`);
    const form = await formWith(committee, field);
    await fill(form, values);
    await submit(form);
    await expect(committee).toHaveURL(/done=/);
  };
  await record("relative", "kinship", { kinship: "father", fullName: "Đặng Văn Phụ" });
  await record("relative", "kinship", { kinship: "mother", fullName: "Phạm Thị Mẫu" });
  await committee.goto(`${page}?open=request`);
  const people = await committee
    .locator('select[name="relativeId"] option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const relativeId of people)
    await record("request", "agency", { relativeId, agency: "Đảng ủy xã Ví Dụ", receivedOn: "2025-07-08" });
  moveClockTo("2025-08-05");
  for (const _ of people) {
    await committee.goto(page);
    await committee.locator('main a[href*="?open=whole-"]').first().click();
    const result = await formWith(committee, "answeredOn");
    await fill(result, { answeredOn: "2025-08-05", result: "correct" });
    await submit(result);
    await expect(committee).toHaveURL(/done=/);
  }
};
