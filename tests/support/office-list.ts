import { strToU8, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";

type Value = string | number | Date | null;
type Given = Value | Readonly<{ text: string; across?: number; down?: number }>;

const cellOf = (value: Given) => {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: "dd/mm/yyyy" };
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "string") return { value, type: String };
  const { text, across = 1, down = 1 } = value;
  return {
    value: text,
    type: String,
    ...(across > 1 ? { columnSpan: across } : {}),
    ...(down > 1 ? { rowSpan: down } : {}),
  };
};

/** An Excel file as an office makes it. */
export const excelFile = async (
  ...sheets: readonly Readonly<{ name: string; rows: readonly (readonly Given[])[] }>[]
) =>
  new Uint8Array(
    await writeExcelFile(
      sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(cellOf)) })),
    ).toBuffer(),
  );

/** The heading, the merged head of two rows and the row of numbers of the member list of a ward committee. */
export const memberListHead = (title = "DANH SÁCH ĐẢNG VIÊN ĐANG QUẢN LÝ"): readonly (readonly Given[])[] => [
  [{ text: "ĐẢNG BỘ PHƯỜNG MƯỜI", across: 4 }, null, null, null, null, { text: "ĐẢNG CỘNG SẢN VIỆT NAM", across: 6 }],
  [{ text: title, across: 12 }],
  [
    { text: "STT", down: 2 },
    { text: "CHI BỘ", down: 2 },
    { text: "HỌ TÊN ĐANG DÙNG", down: 2 },
    { text: "SỐ THẺ ĐẢNG", down: 2 },
    { text: "NGÀY, THÁNG, NĂM SINH", across: 2 },
    null,
    { text: "TRÌNH ĐỘ", across: 2 },
    null,
    { text: "CHỨC VỤ HIỆN NAY", across: 2 },
    null,
    { text: "NGÀY VÀO ĐẢNG", down: 2 },
    { text: "NGÀY CHÍNH THỨC", down: 2 },
  ],
  [
    ...[null, null, null, null],
    ...["NAM", "NỮ", "TRÌNH ĐỘ HỌC VẤN, HỌC VỊ, HỌC HÀM", "LÝ LUẬN CHÍNH TRỊ", "ĐẢNG", "CHÍNH QUYỀN, ĐOÀN THỂ"],
    ...[null, null],
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13],
];

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;

/** An .xlsx of one sheet, written as given: for what no program writes. */
export const rawExcelFile = (sheetXml: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(types),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="r"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)])),
  });
