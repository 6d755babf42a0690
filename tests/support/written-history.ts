import { expect, type Page } from "@playwright/test";
import { fieldsOf } from "../../lib/dossier/history/item-fields";
import { text } from "../../lib/text/text";
import { fill, formWith, type Values } from "./journey";

/** The boxes of items without rows, as somebody fills them in. */
const boxes: Readonly<Record<number, Values>> = {
  7: { permanent: "Số 5, phố Mẫu, phường Minh Họa, tỉnh Trình Diễn" },
  12: { says: "stated", joinedOn: "26/3/2010", joinedAt: "Trường THPT Ví Dụ" },
  13: { says: "none" },
  16: { interruption: "Không", arrest: "Không", foreignOrganisation: "Không", religiousRank: "Không" },
};

/** The rows of the others; an item without any is stated to have none. */
const rows: Readonly<Record<number, readonly Values[]>> = {
  11: [{ level: "general", value: "12/12" }],
  14: [{ from: "9/2001", to: "8/2018", activity: "Đi học tại xã Ví Dụ" }],
  15: [{ from: "9/2018", to: "nay", work: "Chuyên viên", unit: "Văn phòng Mẫu" }],
  21: [
    { kinship: "father", fullName: "Trần Văn Phụ Bản", born: "1965" },
    { kinship: "mother", fullName: "Phạm Thị Phụ Bản", born: "1968" },
  ],
};

/** What stands beside the rows of an item. */
const beside: Readonly<Record<number, Values>> = { 21: { hasSpouse: "no", hasChildren: "no", hasSiblings: "no" } };

/** Adds one row to an item with rows. */
export const addRow = async (page: Page, address: string, { kinship, ...values }: Values): Promise<void> => {
  await page.goto(`${address}/rows/new${kinship ? `?kinship=${kinship}` : ""}`);
  const form = await formWith(page, Object.keys(values)[0] ?? "");
  await fill(form, values);
  await form.locator("button[name=intent][value=save]").click();
  await expect(page).toHaveURL(/done=saveRow/);
};

const sendButton = "button[name=intent]:is([value=send],[value=answer])";

const explain = { name: text("vi").historyChecks.explain };

/** Says of each thing the checks find in an item why it is right all the same. */
export const answerFindings = async (page: Page): Promise<void> => {
  for (let open = await page.getByRole("link", explain).count(); open > 0; open -= 1) {
    await page.getByRole("link", explain).first().click();
    const form = await formWith(page, "because");
    await fill(form, { because: "khai theo giấy tờ gốc" });
    await form.locator("button[type=submit]").last().click();
    await expect(page).toHaveURL(/done=answerFinding/);
  }
};

/** Writes one item of the personal history, of whatever kind it is, and sends it. */
export const writeItem = async (page: Page, address: string, number: number): Promise<void> => {
  const fields = fieldsOf(number);
  const open = () => page.goto(`${address}/${number}`);
  if (!fields) {
    await open();
    const form = await formWith(page, "content");
    await fill(form, { content: `Nội dung mục ${number}, khai đúng sự thật.` });
  } else if (fields.row.length === 0) {
    await open();
    const values = boxes[number] ?? {};
    await fill(await formWith(page, Object.keys(values)[0] ?? ""), values);
  } else if (rows[number]) {
    for (const row of rows[number]) await addRow(page, `${address}/${number}`, row);
    const [first] = Object.keys(beside[number] ?? {});
    if (first) await fill(await formWith(page, first), beside[number] ?? {});
  } else {
    await open();
    await page.locator('button[name=intent][value="says:none"]').click();
    await expect(page).toHaveURL(/done=stateNothing/);
  }
  await page.locator(sendButton).click();
  await expect(page).toHaveURL(/done=send|held=yes/);
  if (!page.url().includes("held=yes")) return;
  await answerFindings(page);
  await open();
  await page.locator(sendButton).click();
  await expect(page).toHaveURL(/done=send/);
};
