import { describe, expect, test } from "vitest";
import { judgeRow } from "../../lib/imports/judging/judge-row";
import { valuesOf } from "../../lib/imports/judging/row-values";
import { type ReadList, readList } from "../../lib/imports/reading/read-list";
import { day } from "../../lib/primitives/day";
import { readWorkbook } from "../../lib/spreadsheets/read-workbook";
import { excelFile, memberListHead, rawExcelFile } from "../support/office-list";

const on = day("2026-11-28");
const units = [
  { id: "01890000-0000-7000-8000-000000000001", name: "Chi bộ Khu phố 1", shortName: "Khu phố 1", above: null },
  { id: "01890000-0000-7000-8000-000000000002", name: "Chi bộ Khu phố 2", shortName: "Khu phố 2", above: null },
];
const defaults = {
  unitId: "",
  sex: "",
  schooling: "",
  occupation: "Hưu trí",
  joinedUnitOn: "01/01/2020",
  paper: "DS 2026",
};

const read = (bytes: Uint8Array): ReadList => {
  const list = readList(bytes, units);
  if (list.kind !== "done") throw new Error(JSON.stringify(list));
  return { ...list.value, settings: { ...list.value.settings, defaults } };
};
const valuesIn = ({ rows, settings }: ReadList) => rows.map((row) => valuesOf(row, settings, on).values);
const codesIn = ({ rows, settings }: ReadList) =>
  rows.map((row) => judgeRow(row, settings, on).problems.map(({ field, code }) => `${field}: ${code}`));
const refusalOf = (bytes: Uint8Array) => {
  const list = readList(bytes, units);
  return list.kind === "refused" ? list.refusals.map(({ code }) => code) : list.kind;
};

const member = (cells: Readonly<Record<number, string | number | Date>>) =>
  Array.from({ length: 12 }, (_, column) => cells[column] ?? null);

describe("the list of an office is read as it stands", () => {
  test("heads of two merged rows, columns of men and women, capitals, numbers of columns, groups, totals and signatures", async () => {
    const list = read(
      await excelFile({
        name: "DSDV",
        rows: [
          ...memberListHead(),
          [{ text: "I. CHI BỘ KHU PHỐ 1: 2 đồng chí", across: 12 }],
          member({
            0: 1,
            1: "Khu phố 1",
            2: "NGUYỄN VĂN AN",
            4: "02/03/1950",
            6: "12/12",
            9: "BT",
            10: "03/02/1975",
            11: "03/02/1976",
          }),
          member({
            0: 2,
            1: '"',
            2: "Trần Thị Bình (Chi ủy viên)".normalize("NFD"),
            5: new Date(Date.UTC(1980, 4, 19)),
            6: "ĐH",
            10: "19/05/2024",
          }),
          member({ 2: "Tổng cộng: 2 đồng chí" }),
          member({ 1: "Nơi nhận", 9: "TM. ĐẢNG ỦY" }),
          member({ 9: "BÍ THƯ" }),
        ],
      }),
    );
    expect(valuesIn(list)).toMatchObject([
      {
        ...{ fullName: "Nguyễn Văn An", sex: "male", bornOn: "02/03/1950", schooling: "upperSecondary" },
        ...{ unitId: units[0]?.id, admittedOn: "03/02/1975", officialOn: "03/02/1976", occupation: "BT" },
      },
      {
        ...{ fullName: "Trần Thị Bình", sex: "female", bornOn: "19/05/1980", schooling: "bachelor" },
        ...{ unitId: units[0]?.id, admittedOn: "19/05/2024", officialOn: "", occupation: "Hưu trí" },
      },
    ]);
    expect(list.settings.passedOver.map(({ line, why }) => [line, why])).toEqual([
      [5, "numbers"],
      [6, "group"],
      [9, "total"],
      [10, "below"],
      [11, "below"],
    ]);
    expect(codesIn(list)).toEqual([[], []]);
  });

  test("one sheet for each cell tells the cell by its name, and a group above the rows does", async () => {
    const rows = [
      ["Họ và tên", "Ngày sinh", "Giới tính", "Trình độ"],
      ["Lê Văn Cường", "01/02/1990", "Nam", "Thạc sĩ"],
    ];
    const grouped = [rows[0] ?? [], ["II. Chi bộ Khu phố 2"], rows[1] ?? []];
    const list = read(await excelFile({ name: "Khu phố 1", rows }, { name: "Chung", rows: grouped }));
    expect(list.settings.layouts).toHaveLength(1);
    expect(list.settings.units).toEqual({ "Khu phố 1": units[0]?.id });
    const named = { ...list.settings.units, "II. Chi bộ Khu phố 2": units[1]?.id ?? "" };
    expect(
      valuesIn({ rows: list.rows, settings: { ...list.settings, units: named } }).map(({ unitId }) => unitId),
    ).toEqual(units.map(({ id }) => id));
  });

  test("people of the surnames Tống and Công are people, and a row of totals is none", async () => {
    const rows = [
      ["Họ và tên", "Ngày sinh", "Giới tính"],
      ["TỐNG THỊ ĐƠN CỬ", "01/02/1990", "Nữ"],
      ["Công Văn Mẫu", "03/04/1985", "Nam"],
      ["Tổng cộng: 2 đồng chí", "", ""],
    ];
    expect(valuesIn(read(await excelFile({ name: "DS", rows }))).map(({ fullName }) => fullName)).toEqual([
      "Tống Thị Đơn Cử",
      "Công Văn Mẫu",
    ]);
  });

  test("two tables of a sheet are read, each by its own heads", async () => {
    const list = read(
      await excelFile({
        name: "Trang",
        rows: [
          ["STT", "Họ tên", "Năm sinh", "Giới tính"],
          [1, "Phạm Thị Dung", "1985", "Nữ"],
          [],
          ["DANH SÁCH ĐẢNG VIÊN DỰ BỊ"],
          ["STT", "Họ và tên", "Ngày kết nạp", "Ngày sinh", "Giới tính"],
          [1, "Hoàng Văn Em", "02/09/2025", "20/11/1999", "Nam"],
        ],
      }),
    );
    expect(valuesIn(list)).toMatchObject([
      { fullName: "Phạm Thị Dung", bornOn: "1985" },
      { fullName: "Hoàng Văn Em", bornOn: "20/11/1999", admittedOn: "02/09/2025" },
    ]);
    expect(codesIn(list)[0]).toContain("bornOn: field-partial-day");
  });

  test("several facts in a cell are parted, and a head that names several is read line by line", async () => {
    const list = read(
      await excelFile({
        name: "Trang",
        rows: [
          ["TT", "Họ và tên", "Nhập ngũ\nNgày vào Đảng\nChính thức", "Giới tính"],
          [1, "Vũ Văn Giang\n05/05/1988\n001088012345", "01/02/2006\n19/05/2010\n19/05/2011", "Nam"],
        ],
      }),
    );
    expect(list.settings.layouts[0]?.uses).toEqual(["", "fullName", "-+admittedOn+officialOn", "sex"]);
    expect(valuesIn(list)).toMatchObject([
      {
        fullName: "Vũ Văn Giang",
        bornOn: "05/05/1988",
        nationalId: "001088012345",
        admittedOn: "19/05/2010",
        officialOn: "19/05/2011",
      },
    ]);
  });

  test("an old encoding is read column by column", async () => {
    const list = read(
      await excelFile({
        name: "Trang",
        rows: [
          ["Họ và tên", "Ngày sinh", "Nghề nghiệp", "Giới tính"],
          ["NguyÔn V¨n ThÞnh", "01/01/1960", "Gi¸o viªn", "Nam"],
          ["TrÇn ThÞ H­¬ng", "01/01/1961", "H­u trÝ", "Nữ"],
          ["§ç §øc L­îng", "01/01/1962", "C¸n bé", "Nam"],
        ],
      }),
    );
    expect(list.settings.encodings).toEqual(["TCVN3"]);
    expect(valuesIn(list).map(({ fullName }) => fullName)).toEqual([
      "Nguyễn Văn Thịnh",
      "Trần Thị Hương",
      "Đỗ Đức Lượng",
    ]);
  });
});

describe("a cell that cannot be used is named by row and column, with a proposal where there is one", () => {
  const judged = async (cells: Readonly<Record<string, string | number | Date>>) => {
    const heads = ["Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Trình độ học vấn", "Ngày vào Đảng"];
    const plain = {
      "Họ và tên": "Bùi Văn Hải",
      "Ngày sinh": "01/02/1990",
      "Giới tính": "Nam",
      "Trình độ học vấn": "ĐH",
    };
    const stated: Readonly<Record<string, string | number | Date>> = { ...plain, ...cells };
    const list = read(await excelFile({ name: "Trang", rows: [heads, heads.map((head) => stated[head] ?? null)] }));
    const settings = { ...list.settings, defaults: { ...defaults, unitId: units[0]?.id ?? "" } };
    const [row] = list.rows;
    if (!row) throw new Error("No row");
    const { problems, notes, entrant, read: found } = judgeRow(row, settings, on);
    return {
      problems: problems.map(({ field, code, column, proposal }) => [field, code, column, proposal]),
      notes: notes.map(({ says }) => says),
      entrant,
      values: found.values,
      line: row.line,
    };
  };

  test.each([
    ["a year alone", { "Ngày sinh": "1990" }, ["bornOn", "field-partial-day", 1, undefined]],
    ["a month", { "Ngày sinh": "02/1990" }, ["bornOn", "field-partial-day", 1, undefined]],
    ["day and month exchanged", { "Ngày sinh": "12/31/1990" }, ["bornOn", "field-not-a-day", 1, "31/12/1990"]],
    ["a year of two digits", { "Ngày sinh": "1/2/90" }, ["bornOn", "field-short-year", 1, "01/02/1990"]],
    ["a national ID without its zeros", { CCCD: "1090001234" }, ["nationalId", "national-id-shape", 3, "001090001234"]],
    ["a national ID as a number", { CCCD: 1090001234 }, ["nationalId", "national-id-shape", 3, "001090001234"]],
    ["a level nobody knows", { "Trình độ học vấn": "khá" }, ["schooling", "cell-not-understood", 4, undefined]],
    ["a member too young", { "Ngày vào Đảng": "01/02/2000" }, ["admittedOn", "member-under-age", 5, undefined]],
  ])("%s", async (_, cells, expected) => {
    const { problems, line } = await judged(cells as Readonly<Record<string, string | number>>);
    expect(problems).toEqual([expected]);
    expect(line).toBe(2);
  });

  test("days kept as numbers, days of the program, and grades it took for days are read", async () => {
    expect((await judged({ "Ngày sinh": 32905 })).values.bornOn).toBe("01/02/1990");
    expect((await judged({ "Ngày sinh": new Date(Date.UTC(1990, 1, 1)) })).values.bornOn).toBe("01/02/1990");
    expect((await judged({ "Trình độ học vấn": new Date(Date.UTC(2026, 11, 12)) })).values.schooling).toBe(
      "upperSecondary",
    );
    expect((await judged({ "Trình độ học vấn": "9/12" })).values.schooling).toBe("lowerSecondary");
  });

  test("a national ID that does not fit the birth day or the sex is only remarked", async () => {
    const { notes, entrant } = await judged({ CCCD: "001190001234", "Ngày sinh": "01/02/1991" });
    expect([notes, entrant?.nationalId]).toEqual([["id-year", "id-sex"], "001190001234"]);
  });
});

describe("a file that is no list is refused in plain words", () => {
  test("by what it holds and not by its name", () => {
    const bytes = (...signs: number[]) => new Uint8Array([...signs, ...new Array(600).fill(0)]);
    const ole = bytes(0xd0, 0xcf, 0x11, 0xe0);
    const locked = new Uint8Array([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]);
    expect(refusalOf(new Uint8Array())).toEqual(["sheet-empty-file"]);
    expect(refusalOf(ole)).toEqual(["sheet-old-format"]);
    expect(refusalOf(locked)).toEqual(["sheet-locked"]);
    expect(refusalOf(bytes(0x4d, 0x5a))).toEqual(["sheet-program"]);
    expect(refusalOf(bytes(0x25, 0x50, 0x44, 0x46))).toEqual(["sheet-pdf"]);
    expect(refusalOf(new TextEncoder().encode("Họ tên;Ngày sinh"))).toEqual(["sheet-not-excel"]);
    expect(refusalOf(bytes(0x50, 0x4b, 3, 4))).toEqual(["sheet-not-excel"]);
  });

  test("a file cut in the middle is damaged, one that swells is too large, and empty rows without end are passed over", async () => {
    const whole = await excelFile({
      name: "Trang",
      rows: [
        ["Họ và tên", "Ngày sinh", "Giới tính"],
        ["A B", "1/1/1990", "Nam"],
      ],
    });
    expect(["sheet-damaged", "sheet-not-excel", "sheet-nothing-in-it"]).toContain(
      String(refusalOf(whole.subarray(0, 900))),
    );
    expect(refusalOf(rawExcelFile(" ".repeat(80_000_000)))).toEqual(["sheet-too-large"]);
    const heads = ["Họ và tên", "Ngày sinh", "Giới tính"]
      .map((head) => `<c t="inlineStr"><is><t>${head}</t></is></c>`)
      .join("");
    const person = ["Đỗ Thị Khoa", "01/02/1990", "Nữ"]
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join("");
    const empty = Array.from(
      { length: 300_000 },
      (_, index) => `<row r="${index + 3}" s="1"><c r="A${index + 3}" s="1"/></row>`,
    ).join("");
    const list = read(rawExcelFile(`<row r="1">${heads}</row><row r="2">${person}</row>${empty}`));
    expect(list.rows).toHaveLength(1);
  });

  test("a formula that fails is named with its error", () => {
    const text = (said: string) => `<c t="inlineStr"><is><t>${said}</t></is></c>`;
    const xml = `<row r="1">${text("Họ và tên")}${text("Ngày sinh")}${text("Giới tính")}</row><row r="2">${text("Hồ Văn Lâm")}<c t="e"><f>1/0</f><v>#DIV/0!</v></c>${text("Nam")}</row>`;
    expect(codesIn(read(rawExcelFile(xml)))[0]).toContain("bornOn: cell-error");
  });

  test("sheets without heads are no list", async () => {
    expect(refusalOf(await excelFile({ name: "Trang", rows: [["Kế hoạch năm"], ["Nội dung", "Thời gian"]] }))).toEqual([
      "list-without-heads",
    ]);
  });
});

test("a workbook tells numbers, days, errors and texts apart, and leaves hidden sheets out", async () => {
  const sheets = readWorkbook(
    await excelFile({ name: "Một", rows: [["a", 5, new Date(Date.UTC(2020, 0, 31)), null, "=1+1"]] }),
  );
  expect(sheets).toMatchObject({
    value: [
      {
        name: "Một",
        rows: [
          { line: 1, cells: ["a", { kind: "number", text: "5" }, { kind: "day", text: "2020-01-31" }, "", "=1+1"] },
        ],
      },
    ],
  });
});
