import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newPost } from "../../lib/accounts/schema";
import { stepSchema } from "../../lib/admissions/procedure/schema";
import { refusalsOf } from "../../lib/forms/field-schema";
import { placeActs } from "../../lib/imports/acts/place-acts";
import { judgeRow } from "../../lib/imports/judging/judge-row";
import type { ActKind, ListKind } from "../../lib/imports/kinds";
import type { KeptRow, Settings } from "../../lib/imports/list-row";
import { readList } from "../../lib/imports/reading/read-list";
import { newPostSchema } from "../../lib/planning/schema";
import { day } from "../../lib/primitives/day";
import { searchKey } from "../../lib/primitives/name";
import { foundSchema } from "../../lib/units/schema";
import { rawExcelFile } from "../support/office-list";

const on = day("2026-11-28");
const units = [
  {
    id: "01890000-0000-7000-8000-000000000001",
    name: "Chi bộ Một",
    shortName: "Một",
    kind: "cell",
    code: null,
    above: null,
  },
  {
    id: "01890000-0000-7000-8000-000000000002",
    name: "Đảng bộ Mười",
    shortName: "Mười",
    kind: "organisation",
    code: null,
    above: null,
  },
] as const;
const defaults = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "01/01/2020", paper: "DS 2026" };

const five = [0, 1, 2, 3, 4] as const;
const nameOf = (index: number): string => `Trần Thị ${["An", "Bình", "Chi", "Dung", "Em"][index % 5]}`;
const bornOf = (index: number): string => `1${index}/02/198${index}`;

/** Those of the register whom lists of acts name, each with an open case. */
const registered = five.map((index) => ({
  ...{
    id: `01890000-0000-7000-8000-00000000001${index}`,
    name: nameOf(index),
    bornOn: day(`198${index}-02-1${index}`),
    bornDays: [day(`198${index}-02-1${index}`)],
  },
  ...{ unit: "Chi bộ Một", unitId: units[0].id },
}));
const register = {
  planned: new Map(),
  ...{ units, posts: [], byKey: new Map(registered.map((each) => [searchKey(each.name), [each]])) },
  cases: new Map(
    registered.map(({ id }, at) => [
      id,
      { caseId: `01890000-0000-7000-8000-00000000002${at}`, sequence: 1, certificates: [] },
    ]),
  ),
};

const schemas = {
  cells: foundSchema,
  posts: newPost,
  certificates: stepSchema("recordCertificate"),
  planned: newPostSchema,
};

/** The cells that are named, by row and column: of acts also those which the form of the act refuses. */
const namedIn = (kind: ListKind, rows: readonly KeptRow[], settings: Settings): readonly string[] => {
  if (kind === "people")
    return rows.flatMap((row) => judgeRow(row, settings, on).problems.map(({ column }) => `${row.line} ${column}`));
  const asked = { settings, kind: kind satisfies ActKind, register, today: on };
  const placed = placeActs(
    rows.map((row, number) => ({ row, number })),
    asked,
  );
  return placed.flatMap(({ number, read, found, act }) => {
    const error = act && schemas[kind].safeParse(act.sent(new Map())).error;
    const refused = error ? refusalsOf(error).map(({ field }) => read.columns[field as keyof typeof read.columns]) : [];
    return [...found.problems.map(({ column }) => column), ...refused].map(
      (column) => `${rows[number]?.line} ${column}`,
    );
  });
};

/** A list of each kind, the columns in which nothing that is not of its kind can stand, and its part of the damage. */
const lists = {
  people: {
    heads: ["STT", "Chi bộ", "Họ và tên", "Ngày sinh", "Giới tính", "Trình độ", "Nghề nghiệp", "Ngày vào Đảng", "CCCD"],
    row: (index: number) => [
      ...[String(index + 1), "Chi bộ Một", nameOf(index), bornOf(index)],
      ...["Nữ", "Đại học", "Kế toán", "19/05/2010", `00118${index}001234`],
    ],
    strict: [3, 7, 8],
    runs: 200,
  },
  cells: {
    heads: ["STT", "Tên chi bộ", "Tên gọi tắt", "Loại", "Trực thuộc", "Ngày thành lập", "Văn bản thành lập"],
    row: (index: number) => [
      ...[String(index + 1), `Chi bộ Khu phố ${index + 2}`, `KP ${index + 2}`, "Chi bộ", "Đảng bộ Mười"],
      ...["01/07/2022", "QĐ 5-QĐ/ĐU"],
    ],
    strict: [3, 4, 5],
    runs: 100,
  },
  posts: {
    heads: ["STT", "Họ và tên", "Ngày sinh", "Chi bộ", "Chức vụ", "Từ ngày"],
    row: (index: number) => [
      ...[String(index + 1), nameOf(index), bornOf(index), "Chi bộ Một", "Phó bí thư chi bộ", "05/06/2025"],
    ],
    strict: [2, 3, 4, 5],
    runs: 100,
  },
  certificates: {
    heads: ["STT", "Họ và tên", "Ngày sinh", "Số giấy chứng nhận", "Ngày cấp", "Nơi cấp", "Lớp"],
    row: (index: number) => [
      ...[String(index + 1), nameOf(index), bornOf(index), `12${index}/GCN`, "15/05/2025"],
      ...["Trung tâm chính trị", "Khóa 5"],
    ],
    strict: [2, 4],
    runs: 100,
  },
  planned: {
    heads: ["STT", "Đơn vị", "Chức danh quy hoạch", "Nhiệm kỳ", "Số người cần quy hoạch", "Văn bản phê duyệt"],
    row: (index: number) => [
      ...[String(index + 1), "Chi bộ Một", `Phó Trưởng phòng ${index}`, "2025-2030", "2"],
      "Nghị quyết số 05-NQ/ĐU",
    ],
    strict: [1, 3, 4],
    runs: 100,
  },
} as const satisfies Readonly<Record<ListKind, unknown>>;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const cell = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** What no column of a day, a level, a unit or a number can mean, and what a formula leaves when it fails. */
const spoilt = [
  cell("hôm nọ"),
  cell("32/13/1990"),
  cell("???"),
  `<c t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
  cell("1990-13-45"),
];

const listOf = (heads: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
  rawExcelFile(
    [heads.map(cell), ...rows].map((cells, index) => `<row r="${index + 1}">${cells.join("")}</row>`).join(""),
  );

describe("a thousand damaged lists", () => {
  test.each(Object.keys(lists) as ListKind[])(
    "of %s crash nothing, and every spoilt cell is named by row and column",
    {
      timeout: 120_000,
    },
    (kind) => {
      const { heads, row, strict, runs } = lists[kind];
      const whole = five.map((index) => row(index).map(cell));
      const untouched = readList(listOf(heads, whole), units, kind);
      if (untouched.kind !== "done") throw new Error(JSON.stringify(untouched));
      expect(namedIn(kind, untouched.value.rows, { ...untouched.value.settings, defaults })).toEqual([]);
      const place = fc.record({
        row: fc.nat(whole.length - 1),
        column: fc.constantFrom(...strict),
        value: fc.constantFrom(...spoilt),
      });
      fc.assert(
        fc.property(
          fc.uniqueArray(place, { minLength: 1, maxLength: 6, selector: ({ row: at, column }) => `${at} ${column}` }),
          (damage) => {
            const rows = whole.map((cells) => [...cells]);
            for (const { row: at, column, value } of damage) (rows[at] ?? [])[column] = value;
            const list = readList(listOf(heads, rows), units, kind);
            if (list.kind !== "done") throw new Error(JSON.stringify(list));
            const named = namedIn(kind, list.value.rows, { ...list.value.settings, defaults });
            const expected = damage.map(({ row: at, column }) => `${at + 2} ${column}`);
            expect(expected.filter((each) => !named.includes(each))).toEqual([]);
          },
        ),
        { numRuns: runs },
      );
      const bytes = listOf(heads, whole);
      fc.assert(
        fc.property(
          fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 40 }),
          fc.option(fc.nat(bytes.length - 1), { nil: bytes.length }),
          (changes, end) => {
            const damaged = bytes.slice(0, end);
            for (const { at, byte } of changes) damaged[at] = byte;
            const list = readList(damaged, units, kind);
            if (list.kind === "done") namedIn(kind, list.value.rows, { ...list.value.settings, defaults });
            else expect(list).toMatchObject({ kind: "refused" });
          },
        ),
        { numRuns: runs },
      );
    },
  );
});
