import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeRow } from "../../lib/imports/judging/judge-row";
import { readList } from "../../lib/imports/reading/read-list";
import { day } from "../../lib/primitives/day";
import { rawExcelFile } from "../support/office-list";

const on = day("2026-11-28");
const units = [{ id: "01890000-0000-7000-8000-000000000001", name: "Chi bộ Một", shortName: "Một" }];
const defaults = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "01/01/2020", paper: "DS 2026" };

const heads = [
  "STT",
  "Chi bộ",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Trình độ",
  "Nghề nghiệp",
  "Ngày vào Đảng",
  "CCCD",
];
const person = (index: number): string[] => [
  String(index + 1),
  "Chi bộ Một",
  `Trần Thị ${["An", "Bình", "Chi", "Dung", "Em"][index % 5]}`,
  `1${index}/02/198${index}`,
  ...["Nữ", "Đại học", "Kế toán", "19/05/2010", `00118${index}001234`],
];
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const cell = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
const people = Array.from({ length: 5 }, (_, index) => person(index));

/** What no column of a day, a level or a number can mean, and what a formula leaves when it fails. */
const spoilt = [
  cell("hôm nọ"),
  cell("32/13/1990"),
  cell("???"),
  `<c t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
  cell("1990-13-45"),
];
/** The columns in which such a cell cannot stand. */
const strict = [3, 7, 8];

const listOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  rawExcelFile(
    [heads.map(cell), ...rows].map((cells, index) => `<row r="${index + 1}">${cells.join("")}</row>`).join(""),
  );

test("a thousand damaged lists crash nothing, and every spoilt cell is named by row and column", {
  timeout: 120_000,
}, () => {
  const place = fc.record({
    row: fc.nat(people.length - 1),
    column: fc.constantFrom(...strict),
    value: fc.constantFrom(...spoilt),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { minLength: 1, maxLength: 6, selector: ({ row, column }) => `${row} ${column}` }),
      (damage) => {
        const rows = people.map((each) => each.map(cell));
        for (const { row, column, value } of damage) (rows[row] ?? [])[column] = value;
        const list = readList(listOf(rows), units);
        if (list.kind !== "done") throw new Error(JSON.stringify(list));
        const settings = { ...list.value.settings, defaults };
        const named = list.value.rows.flatMap((row) =>
          judgeRow(row, settings, on).problems.map(({ column }) => `${row.line} ${column}`),
        );
        const expected = damage.map(({ row, column }) => `${row + 2} ${column}`);
        expect(expected.filter((each) => !named.includes(each))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
  const whole = listOf(people.map((each) => each.map(cell)));
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 40 }),
      fc.option(fc.nat(whole.length - 1), { nil: whole.length }),
      (changes, end) => {
        const bytes = whole.slice(0, end);
        for (const { at, byte } of changes) bytes[at] = byte;
        const list = readList(bytes, units);
        if (list.kind === "done")
          for (const row of list.value.rows) judgeRow(row, { ...list.value.settings, defaults }, on);
        else expect(list).toMatchObject({ kind: "refused" });
      },
    ),
    { numRuns: 500 },
  );
});
