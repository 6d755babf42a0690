/** The columns of a file, in the order of the sample. What a column may be called, in any order, with or without accents. */
export const columns = {
  province: ["Tỉnh", "Tỉnh, thành phố", "Province"],
  commune: ["Xã", "Xã, phường, đặc khu", "Commune"],
  code: ["Mã", "Mã xã", "Code"],
  kind: ["Loại", "Kind"],
  from: ["Hiệu lực từ", "Hiệu lực", "Valid from"],
  formerCommune: ["Xã cũ", "Old commune"],
  formerDistrict: ["Huyện cũ", "Old district"],
  formerProvince: ["Tỉnh cũ", "Old province"],
  remark: ["Ghi chú", "Remark"],
} as const;
export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];
export const requiredColumns: readonly Column[] = ["province", "commune", "code", "kind", "from"];

const sampleLines: readonly (readonly string[])[] = [
  [
    "Thành phố Hà Nội",
    "Hồng Hà",
    "00097",
    "phường",
    "01/07/2025",
    "phường Phúc Xá",
    "quận Ba Đình",
    "thành phố Hà Nội",
    "",
  ],
  [
    "Thành phố Hà Nội",
    "Ba Đình",
    "00004",
    "phường",
    "01/07/2025",
    "phường Ngọc Hà",
    "quận Ba Đình",
    "thành phố Hà Nội",
    "chia về 2 phường",
  ],
  [
    "Thành phố Hà Nội",
    "Ngọc Hà",
    "00008",
    "phường",
    "01/07/2025",
    "phường Ngọc Hà",
    "quận Ba Đình",
    "thành phố Hà Nội",
    "chia về 2 phường",
  ],
];

/** A file to begin from, as Excel opens it. */
export const sampleFile = (): string => {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = [columnNames.map((name) => columns[name][0]), ...sampleLines];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
};
