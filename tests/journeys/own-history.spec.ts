import { expect, type Page, test } from "@playwright/test";
import { hasRows } from "../../lib/dossier/history/item-fields";
import { statementsOf } from "../../lib/dossier/history/values";
import { items } from "../../lib/dossier/items";
import { allPeople } from "../../prisma/seed/committee/people";
import { statedItemsOf } from "../../prisma/seed/present-cases/personal-history-items";
import { sectionTextsOf } from "../../prisma/seed/present-cases/personal-history-texts";
import { emptyHistory } from "../support/emptied-history";
import { browserOf, fill, formWith, type Values, words } from "../support/journey";
import { everyoneIn, findAddresses } from "../support/page-addresses";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";
import { addRow, answerFindings, fillItem, saveRow, send, typeRow, type Writing } from "../support/written-history";

const { ownerUrl } = useCommittee();
const { dossier, historyChecks, sectionReview, rework, history } = words;
const phone = { viewport: { width: 360, height: 740 } };

const person = allPeople(new Map()).find(({ key }) => key === "quanchung");
if (!person) throw new Error("The demonstration has no applicant.");

/** Three faults: another day of birth than the register has, months left out between items 14 and 15, a brother forgotten. */
const wrongBirthday = "26/08/1995";
const texts = { ...sectionTextsOf(person), 3: wrongBirthday };
const stated = statedItemsOf(person);
const [study, ...work] = stated[15]?.rows ?? [];
const idle = { from: "2014-09", to: "2014-12", work: "Ở nhà chờ nhập học", place: "Xã Ví Dụ, tỉnh Trình Diễn" };
const lateStudy = { ...study, from: "2015-01" };
const family = stated[21]?.rows ?? [];
const sibling = family.find(({ kinship }) => kinship === "sibling") ?? {};

const writingOf = (number: number): Writing => {
  const item = stated[number];
  if (!item) return { text: texts[number as keyof typeof texts] ?? "" };
  if (number === 15) return { rows: [lateStudy, ...work] };
  if (number === 21) return { ...item, rows: family.filter((each) => each !== sibling) };
  const says: Values = statementsOf(number).length > 1 ? { says: item.says } : {};
  return hasRows(number) ? item : { values: { ...says, ...item.values } };
};

const whileTyping = (page: Page) => page.locator("[aria-live=polite] li");
const findings = (page: Page) => page.locator("main li[id^=finding-]");
const provision = "HD 38-HD/BTCTW, I.1.4";

/** Sends an item with one fault: it is held, and what is to be looked at names its rule. */
const expectHeld = async (page: Page, fault: string): Promise<void> => {
  await send(page);
  await expect(page).toHaveURL(/held=yes/);
  await expect(findings(page)).toHaveCount(1);
  await expect(findings(page)).toContainText(fault);
  await expect(findings(page).getByRole("link", { name: provision })).toBeVisible();
};

/** Three returns: what is wanted, its cause from the list, and what the applicant changes. */
const returns = [
  { number: 6, cause: "place", remark: sectionReview.phrases.all[5] ?? "", added: "xã Cũ" },
  { number: 15, cause: "wording", remark: "Ghi rõ tên phòng.", added: "Phòng Tổng hợp" },
  { number: 22, cause: "incomplete", remark: "Nêu thêm việc học tập.", added: "chăm học" },
] as const;

test("on a phone an applicant writes all items: of three faults each is found with its rule and settled; three are returned with causes, corrected and accepted", async ({
  browser,
}) => {
  test.setTimeout(900_000);
  const house = everyoneIn(browser);
  const one = (await findAddresses(house.read))("/dossiers/[caseId]/sections/[number]");
  await house.leave();
  const sections = one.replace(/\/\d+$/, "");
  const list = one.split("/").slice(0, 3).join("/");
  await emptyHistory(ownerUrl(), list.split("/")[2] ?? "");
  const applicant = await browserOf(browser, "quanchung", phone);
  const sent = async () => expect(applicant).toHaveURL(/done=send/);

  await test.step("items without a fault are sent at once", async () => {
    for (const { number } of items.filter((item) => ![3, 15, 21].includes(item.number))) {
      await fillItem(applicant, sections, number, writingOf(number));
      await send(applicant);
      await sent();
    }
  });

  await test.step("another day of birth than the register has: said while typed, held, explained", async () => {
    await fillItem(applicant, sections, 3, writingOf(3));
    await expect(whileTyping(applicant)).toContainText(wrongBirthday);
    await expectHeld(applicant, wrongBirthday);
    await answerFindings(applicant, "giấy khai sinh ghi ngày này, đã báo chi bộ sửa danh sách");
    await applicant.goto(`${sections}/3`);
    await send(applicant);
    await sent();
  });

  await test.step("months left out between items 14 and 15: said at the row, held, closed by a row", async () => {
    await typeRow(applicant, `${sections}/15`, lateStudy);
    await expect(whileTyping(applicant)).toContainText("Từ 09/2014 đến 12/2014");
    await saveRow(applicant);
    for (const row of work) await addRow(applicant, `${sections}/15`, row);
    await expectHeld(applicant, "Từ 09/2014 đến 12/2014");
    await addRow(applicant, `${sections}/15`, idle);
    await expect(findings(applicant)).toHaveCount(0);
    await send(applicant);
    await sent();
  });

  await test.step("a brother said to exist without a row: said while answered, held, added", async () => {
    await fillItem(applicant, sections, 21, writingOf(21));
    await expect(whileTyping(applicant)).toContainText(history.choices.kinship.sibling.toLowerCase());
    await expectHeld(applicant, history.choices.kinship.sibling.toLowerCase());
    await addRow(applicant, `${sections}/21`, sibling);
    await expect(findings(applicant)).toHaveCount(0);
    await send(applicant);
    await sent();
  });

  await test.step("the list says that all is sent and that one thing is explained", async () => {
    const main = applicant.locator("main");
    await expect(main).toContainText(dossier.list.allSent);
    await expect(main.getByText(historyChecks.answered(1))).toHaveCount(1);
    await expectReadable(applicant);
    await applicant.setViewportSize(phone.viewport);
  });

  const reviewer = await browserOf(browser, "phobithu");

  await test.step("the reviewer reads the explanation, and returns three items, each with a cause, one by a stock phrase", async () => {
    await reviewer.goto(`${sections}/3`);
    await expect(reviewer.locator("main")).toContainText("giấy khai sinh ghi ngày này");
    for (const { number, cause, remark } of returns) {
      await reviewer.goto(`${sections}/${number}`);
      const form = await formWith(reviewer, "remark");
      await fill(form, { cause });
      if (number === 6) {
        await reviewer.getByText(sectionReview.phrases.title, { exact: true }).click();
        await reviewer.getByRole("button", { name: remark, exact: true }).click();
        await expect(form.locator("[name=remark]")).toHaveValue(remark);
      } else await fill(form, { remark });
      await form.getByRole("button", { name: dossier.section.return, exact: true }).click();
      await expect(reviewer).toHaveURL(/done=returnSection/);
    }
  });

  await test.step("the applicant corrects each, answers and sends it again", async () => {
    for (const { number, remark, added } of returns) {
      await applicant.goto(`${sections}/${number}`);
      await expect(applicant.locator("main")).toContainText(remark);
      if (number === 15) {
        await applicant
          .locator("main form ol > li", { hasText: work.at(-1)?.work ?? "" })
          .locator("a")
          .first()
          .click();
        await fill(await formWith(applicant, "unit"), { unit: added });
        await saveRow(applicant);
      } else {
        const box = applicant.locator("[name=content]");
        await box.fill(`${await box.inputValue()} (${added})`);
      }
      await applicant.locator("[name^=answer]").fill("Em đã ghi thêm.");
      await send(applicant);
      await expect(applicant).toHaveURL(/done=(send|answer)/);
    }
  });

  await test.step("the reviewer's page opens on what changed, and the key A accepts it", async () => {
    for (const { number, added } of returns) {
      await reviewer.goto(`${sections}/${number}`);
      await expect(reviewer.locator("main details[open] ins").first()).toContainText(added);
      // A press is heard once the scripts run, which then offer the phrases as buttons.
      await expect(reviewer.locator("#return li button").first()).toBeAttached();
      await reviewer.keyboard.press("a");
      await expect(reviewer).toHaveURL(/done=passSection/);
    }
  });

  await test.step("the quality of the histories counts exactly these three returns by their causes", async () => {
    await reviewer.goto("/dossiers/quality");
    const causes = reviewer.getByRole("table", { name: rework.causes.title }).locator("tbody tr");
    const counted = await causes.evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim())),
    );
    const wanted = returns.map(({ cause }) => [sectionReview.causes[cause], "1"]);
    expect(counted.toSorted()).toEqual(wanted.toSorted());
    await expect(reviewer.getByText(/^3 lượt, \d+ hồ sơ$/)).toBeVisible();
    await expect(reviewer.getByText(rework.totals.daysSum(0, 3), { exact: true })).toBeVisible();
    await expectReadable(reviewer);
  });
  await applicant.context().close();
  await reviewer.context().close();
});
