import { expect, test } from "@playwright/test";
import { ownerClient } from "../../lib/database/client";
import { formatDay } from "../../lib/primitives/day";
import { browserOf, fill, formWith, submit, words } from "../support/journey";
import { excelFile, memberListHead } from "../support/office-list";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";

const { ownerUrl } = useCommittee();
const { imports, exports, admissions } = words;

type Cells = Readonly<Record<number, string | number>>;
const line = (cells: Cells) => Array.from({ length: 12 }, (_, column) => cells[column] ?? null);

/** The members of the demonstration as an office lists them: capitals, columns of men and women, one group a cell. */
const officeList = async () => {
  const owner = ownerClient(ownerUrl(), 1);
  const members = await owner.standing.findMany({
    where: { kind: "official", to: null },
    select: {
      from: true,
      person: {
        select: {
          ...{ fullName: true, bornOn: true, sex: true, schooling: true, occupation: true },
          unit: { select: { name: true } },
        },
      },
    },
    orderBy: { path: "asc" },
  });
  await owner.$disconnect();
  const day = (date: Date) => formatDay(date.toISOString().slice(0, 10) as never);
  const rows = members.map(({ from, person }, index) =>
    line({
      ...{ 0: index + 1, 1: person.unit.name, 2: person.fullName.toUpperCase() },
      6: admissions.options.schooling[person.schooling],
      // Of one the list knows something else.
      9: index === 0 ? "Kế toán trưởng" : person.occupation,
      ...{ [person.sex === "male" ? 4 : 5]: day(person.bornOn), 10: day(from), 11: day(from) },
    }),
  );
  const [first] = members;
  const stranger = {
    0: rows.length + 1,
    1: first?.person.unit.name ?? "",
    2: "ĐINH THỊ MỚI NHẬP",
    5: "1991",
    6: "ĐH",
    9: "Văn thư",
  };
  return {
    count: members.length,
    file: await excelFile({
      name: "DSĐV",
      rows: [
        ...memberListHead(),
        ...rows,
        line({ ...stranger, 10: "19/05/2020", 11: "19/05/2021" }),
        line({ 9: "BÍ THƯ" }),
      ],
    }),
  };
};

test("the office's list of all members is read, everybody is known, and the one who is new is corrected, taken over and taken back, without scripts too", async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const { count, file } = await officeList();
  const deputy = await browserOf(browser, "phobithu", {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  // What is looked at needs scripts; the list itself is taken over without them.
  const reader = await browserOf(browser, "phobithu");
  const readable = async () => {
    await reader.goto(deputy.url());
    await expectReadable(reader);
  };
  await deputy.goto("/imports");
  await readable();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await deputy.setInputFiles("[name=file]", { name: "danh-sach.xlsx", mimeType, buffer: Buffer.from(file) });
  await deputy.getByRole("button", { name: imports.upload.submit }).click();
  await expect(deputy.locator("h1")).toHaveText(imports.columns.title);
  await readable();
  const columns = await formWith(deputy, "default.paper");
  await fill(columns, { "default.paper": "Danh sách đảng viên 2026", "default.joinedUnitOn": "01/01/2015" });
  await submit(columns);
  await expect(deputy.locator("nav").getByText(imports.check.tab(imports.check.tabs.known, count - 1))).toBeVisible();
  await readable();
  await expect(deputy.locator("[role=alert]")).toContainText("F");
  const [born = ""] = await deputy
    .locator("[name$='.bornOn']")
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute("name") ?? ""));
  const rows = await formWith(deputy, born);
  await fill(rows, { [born]: "12/12/1991" });
  await submit(rows);
  await deputy.getByRole("link", { name: imports.check.tab(imports.check.tabs.differs, 1) }).click();
  await readable();
  const list = deputy.locator("[name$='.take.occupation'][value=list]");
  await list.check();
  await submit(deputy.locator("main form", { has: list }));
  const said = [imports.commit.adding(imports.counted.people(1)), imports.commit.correcting(1)].join(
    imports.commit.and,
  );
  await deputy.getByRole("button", { name: imports.commit.submit(said) }).click();
  await expect(deputy.locator("h1")).toHaveText(imports.report.title);
  await readable();
  await deputy.locator("[name='$confirmed']").check();
  await deputy.getByRole("button", { name: imports.report.undo, exact: true }).click();
  await expect(deputy.locator("main")).toContainText(imports.done.undo);
  await deputy.context().close();
  await reader.context().close();
});

test("a list goes out as it is filtered, and lists as of a day show their hash", async ({ browser }) => {
  const deputy = await browserOf(browser, "phobithu");
  await deputy.goto("/admissions");
  const link = deputy.getByRole("link", { name: exports.link });
  const [download] = await Promise.all([deputy.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^ho-so-phat-trien-dang-.*\.xlsx$/);
  await deputy.goto("/exports");
  await expectReadable(deputy);
  await expect(deputy.locator("main")).toContainText(/[0-9a-f]{64}/);
  await deputy.context().close();
});
