import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActRegister } from "../../lib/imports/acts/act";
import { actValuesOf } from "../../lib/imports/acts/act-values";
import { placeActs } from "../../lib/imports/acts/place-acts";
import { postsIn } from "../../lib/imports/acts/post-names";
import { type ActKind, listKinds } from "../../lib/imports/kinds";
import { readList } from "../../lib/imports/reading/read-list";
import { sampleSheets } from "../../lib/imports/sample";
import { day } from "../../lib/primitives/day";
import { writeWorkbook } from "../../lib/spreadsheets/write-workbook";
import { text } from "../../lib/text/text";
import { excelFile } from "../support/office-list";

const on = day("2026-11-28");
const units = [
  {
    id: "01890000-0000-7000-8000-000000000001",
    name: "Đảng bộ Phường Mười",
    shortName: "Phường Mười",
    kind: "organisation",
    code: null,
    above: null,
  },
  {
    id: "01890000-0000-7000-8000-000000000002",
    name: "Chi bộ Khu phố 2",
    shortName: "Khu phố 2",
    kind: "cell",
    code: null,
    above: null,
  },
] as const;

type Given = string | number | Date | null | Readonly<{ text: string; across?: number }>;

const read = async (kind: ActKind, rows: readonly (readonly Given[])[]) => {
  const list = readList(await excelFile({ name: "DS", rows }), units, kind);
  if (list.kind !== "done") throw new Error(JSON.stringify(list));
  const { settings } = list.value;
  return list.value.rows.map((row) => actValuesOf(row, settings, kind, on).values);
};

describe("lists of what is recorded of units and people", () => {
  test.each(listKinds)("the model of %s is read with every column as it is meant", async (kind) => {
    for (const language of ["vi", "en"] as const) {
      const bytes = await writeWorkbook(sampleSheets(text(language), kind));
      const list = readList(new Uint8Array(bytes), units, kind);
      if (list.kind !== "done") throw new Error(JSON.stringify(list));
      const [layout] = list.value.settings.layouts;
      expect(layout?.titles.filter((_, column) => layout.uses[column] === "")).toEqual(
        kind === "people" ? ["STT"] : [],
      );
      expect(list.value.rows).toHaveLength(1);
    }
  });

  test("cells of an office's list: kind and parent by their names, the short name where it has one", async () => {
    const rows = [
      [{ text: "DANH SÁCH TỔ CHỨC ĐẢNG TRỰC THUỘC", across: 5 }],
      ["STT", "TÊN CHI BỘ", "LOẠI HÌNH", "TRỰC THUỘC", "NGÀY THÀNH LẬP", "SỐ QUYẾT ĐỊNH", "MÃ SỐ TỔ CHỨC ĐẢNG"],
      [
        1,
        "Chi bộ Khu phố 7",
        "Chi bộ",
        "Phường Mười",
        new Date(Date.UTC(2022, 6, 1)),
        "QĐ 5-QĐ/ĐU",
        "01.23.456.7890.123",
      ],
      [2, "Đảng bộ bộ phận Trường học", null, "Đảng bộ Phường Mười", "1/6/2022", "QĐ 4-QĐ/ĐU", null],
      ["Tổng cộng: 2"],
    ];
    expect(await read("cells", rows)).toEqual([
      {
        ...{ name: "Chi bộ Khu phố 7", shortName: "Chi bộ Khu phố 7", kind: "cell", parentId: units[0].id },
        ...{ from: "01/07/2022", paper: "QĐ 5-QĐ/ĐU", code: "01.23.456.7890.123" },
      },
      {
        ...{ name: "Đảng bộ bộ phận Trường học", shortName: "Đảng bộ bộ phận Trường học", kind: "department" },
        ...{ parentId: units[0].id, from: "01/06/2022", paper: "QĐ 4-QĐ/ĐU", code: "" },
      },
    ]);
  });

  test("results of a class: the sex by its column, issuer and class in one", async () => {
    const rows = [
      ["STT", "Họ và tên", { text: "Ngày sinh", across: 2 }, null, "Số CC", "Ngày cấp CC", "Đơn vị cấp CC", "Khóa"],
      [null, null, "Nam", "Nữ", null, null, null, null],
      [1, "LÒ THỊ MẪU", null, "02/03/2001", "12/GCN", "15/5/2026", "Trung tâm chính trị", "K5"],
    ];
    expect(await read("certificates", rows)).toEqual([
      {
        ...{ fullName: "Lò Thị Mẫu", bornOn: "02/03/2001", number: "12/GCN", occurredOn: "15/05/2026" },
        issuer: "Trung tâm chính trị, K5",
      },
    ]);
  });

  test.each([
    ["BT", "cell", ["cellSecretary"], []],
    ["Bí thư", "organisation", ["committeeSecretary"], []],
    ["Phó Bí thư Chi bộ Khu phố 2", "cell", ["cellDeputySecretary"], []],
    ["Bí thư chi bộ, Đảng uỷ viên", "cell", ["cellSecretary", "committeeMember"], []],
    ["P. Trưởng phòng", "cell", [], ["P. Trưởng phòng"]],
    ["Chi ủy viên", "cell", [], ["Chi ủy viên"]],
    ["Phó Bí thư Đảng ủy; BTCB", "cell", ["committeeDeputySecretary", "cellSecretary"], []],
  ] as const)("the post “%s” in a %s", (said, kind, roles, others) => {
    expect(postsIn(said, kind)).toEqual({ roles, others });
  });

  test("posts of a resolution: the term in one column or in two, units as groups, heads of boards and general directors too", async () => {
    const rows = [
      [{ text: "DANH SÁCH CHỨC DANH QUY HOẠCH NHIỆM KỲ 2025 - 2030", across: 5 }],
      ["TT", "ĐƠN VỊ", "CHỨC DANH", "NHIỆM KỲ", "SỐ LƯỢNG", "NGHỊ QUYẾT"],
      [1, "Khu phố 2", "Bí thư", "2025 – 2030", 2, "05-NQ/ĐU ngày 12 tháng 3 năm 2026"],
      [null, "Khu phố 2", "Trưởng ban Thanh tra", "2026", "3", "05-NQ/ĐU"],
      [3, "Khu phố 2", "Tổng Biên tập", "khóa tới", 1, "05-NQ/ĐU"],
      ["Tổng cộng", null, null, null, 6],
    ];
    const of = (title: string, firstYear: string, lastYear: string, wanted: string, paper = "05-NQ/ĐU") => ({
      ...{ unitId: units[1].id, title, firstYear, lastYear, wanted, paper },
    });
    expect(await read("planned", rows)).toEqual([
      of("Bí thư", "2025", "2030", "2", "05-NQ/ĐU ngày 12 tháng 3 năm 2026"),
      of("Trưởng ban Thanh tra", "2026", "2026", "3"),
      of("Tổng Biên tập", "khóa tới", "khóa tới", "1"),
    ]);
    const apart = [
      ["Chức danh quy hoạch", "Từ năm", "Đến năm", "Số người"],
      ["Chi bộ Khu phố 2"],
      ["Phó Bí thư", 2025, 2030, 2],
    ];
    expect(await read("planned", apart)).toEqual([of("Phó Bí thư", "2025", "2030", "2", "")]);
  });

  test("whatever stands in the cells, every row has a verdict, and one that is wrong names its field", () => {
    const register: ActRegister = { byKey: new Map(), units, posts: [], cases: new Map(), planned: new Map() };
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom("", "32/13/2020", "Chi bộ Khu phố 2", "BT", "Không", "x", "#REF!", "20/05/1996", "44000"),
    );
    const columns: Readonly<Record<ActKind, readonly string[]>> = {
      cells: ["name", "shortName", "unitKind", "parent", "from", "paper", "code"],
      posts: ["fullName", "bornOn", "unit", "role", "from"],
      certificates: ["fullName", "bornOn", "certificate", "issuedOn", "issuer", "class"],
      planned: ["unit", "title", "term", "firstYear", "lastYear", "wanted", "paper"],
    };
    for (const kind of ["cells", "posts", "certificates", "planned"] as const) {
      const uses = columns[kind];
      const table = fc.array(fc.array(cell, { minLength: uses.length, maxLength: uses.length }), { maxLength: 4 });
      fc.assert(
        fc.property(table, (rows) => {
          const layout = { titles: uses, uses, tables: [], samples: [] };
          const defaults = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" };
          const settings = { kind, layouts: [layout], defaults, units: {}, passedOver: [], encodings: [] };
          const kept = rows.map((cells, index) => ({
            number: index + 1,
            row: {
              ...{
                sheet: "DS",
                line: index + 2,
                layout: 0,
                group: "",
                cells,
                typed: {},
                checked: false,
                skipped: null,
              },
              found: { questions: [], known: null },
            },
          }));
          const placed = placeActs(kept, { settings, kind, register, today: on });
          expect(placed).toHaveLength(rows.length);
          for (const { verdict, found, act } of placed) {
            expect(verdict === "new").toBe(act !== null);
            if (verdict === "error") expect(found.problems.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 300 },
      );
    }
  });
});
