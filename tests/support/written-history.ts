import { expect, type Page } from "@playwright/test";
import { fieldsOf } from "../../lib/dossier/history/item-fields";
import { text } from "../../lib/text/text";
import { fill, formWith, type Values } from "./journey";

/** What an item is written with: its text, its boxes, its rows with the questions beside them. */
export type Writing = Readonly<{ text?: string; values?: Values; rows?: readonly Values[] }>;

/** A short history, as somebody in a hurry writes it; an item with rows and none here is stated to have none. */
const short: Readonly<Record<number, Writing>> = {
  7: { values: { permanent: "Số 5, phố Mẫu, phường Minh Họa, tỉnh Trình Diễn" } },
  11: { rows: [{ level: "general", value: "12/12" }] },
  12: { values: { says: "stated", joinedOn: "26/3/2010", joinedAt: "Trường THPT Ví Dụ" } },
  13: { values: { says: "none" } },
  14: { rows: [{ from: "9/2001", to: "8/2018", activity: "Đi học tại xã Ví Dụ" }] },
  15: { rows: [{ from: "9/2018", to: "nay", work: "Chuyên viên", unit: "Văn phòng Mẫu" }] },
  16: {
    values: { interruption: "Không", arrest: "Không", foreignOrganisation: "Không", religiousRank: "Không" },
  },
  21: {
    rows: [
      { kinship: "father", fullName: "Trần Văn Phụ Bản", born: "1965" },
      { kinship: "mother", fullName: "Phạm Thị Phụ Bản", born: "1968" },
    ],
    values: { hasSpouse: "no", hasChildren: "no", hasSiblings: "no" },
  },
};

/** Opens the form of a new row and fills it in. */
export const typeRow = async (page: Page, address: string, { kinship, ...values }: Values): Promise<void> => {
  await page.goto(`${address}/rows/new${kinship ? `?kinship=${kinship}` : ""}`);
  await fill(await formWith(page, Object.keys(values)[0] ?? ""), values);
};

export const saveRow = async (page: Page): Promise<void> => {
  await page.locator("button[name=intent][value=save]").click();
  await expect(page).toHaveURL(/done=saveRow/);
};

/** Adds one row to an item with rows. */
export const addRow = async (page: Page, address: string, row: Values): Promise<void> => {
  await typeRow(page, address, row);
  await saveRow(page);
};

/** Sends the item that is open. */
export const send = (page: Page): Promise<void> =>
  page.locator("button[name=intent]:is([value=send],[value=answer])").click();

const explain = { name: text("vi").historyChecks.explain };

/** Says of each thing the checks find in an item why it is right all the same. */
export const answerFindings = async (page: Page, because = "khai theo giấy tờ gốc"): Promise<void> => {
  for (let open = await page.getByRole("link", explain).count(); open > 0; open -= 1) {
    await page.getByRole("link", explain).first().click();
    const form = await formWith(page, "because");
    await fill(form, { because });
    await form.locator("button[type=submit]").last().click();
    await expect(page).toHaveURL(/done=answerFinding/);
  }
};

/** Writes one item of the personal history, of whatever kind it is: what is left is to send it. */
export const fillItem = async (page: Page, address: string, number: number, writing: Writing): Promise<void> => {
  const { text: content = `Nội dung mục ${number}, khai đúng sự thật.`, rows = [], values } = writing;
  const fields = fieldsOf(number);
  for (const row of rows) await addRow(page, `${address}/${number}`, row);
  if (rows.length === 0) await page.goto(`${address}/${number}`);
  const filled = fields ? values : { content };
  const [first] = Object.keys(filled ?? {});
  if (filled && first) await fill(await formWith(page, first), filled);
  if (!fields || fields.row.length === 0 || rows.length > 0) return;
  await page.locator('button[name=intent][value="says:none"]').click();
  await expect(page).toHaveURL(/done=stateNothing/);
};

/** Writes one item and sends it, explaining what the checks find in it. */
export const writeItem = async (page: Page, address: string, number: number): Promise<void> => {
  await fillItem(page, address, number, short[number] ?? {});
  await send(page);
  await expect(page).toHaveURL(/done=send|held=yes/);
  if (!page.url().includes("held=yes")) return;
  await answerFindings(page);
  await page.goto(`${address}/${number}`);
  await send(page);
  await expect(page).toHaveURL(/done=send/);
};
