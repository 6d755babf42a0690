/** What stands above a column of a pasted table, by the box it fills. The first that fits an item's boxes holds. */
const heads: readonly (readonly [name: string, shape: RegExp])[] = [
  ["kinship", /quan hệ/],
  ["fullName", /họ (và )?tên|^tên/],
  ["birthplace", /nơi sinh/],
  ["born", /sinh/],
  ["homeTown", /quê/],
  ["residence", /nơi ở|chỗ ở|cư trú|địa chỉ/],
  ["occupation", /nghề|công tác|công việc/],
  ["nationality", /quốc tịch/],
  ["economy", /kinh tế/],
  ["classOrigin", /thành phần/],
  ["posts", /chức (vụ|danh)/],
  ["certificate", /văn bằng|chứng chỉ/],
  ["mode", /hình thức|^hệ/],
  ["course", /ngành|lớp|nội dung/],
  ["school", /trường|cơ sở/],
  ["country", /nước/],
  ["purpose", /nội dung|mục đích|lý do/],
  ["decidedBy", /quyết định|^cấp/],
  ["reason", /lý do|hình thức|nội dung|thành tích/],
  ["level", /^loại/],
  ["value", /trình độ|văn bằng/],
  ["note", /ghi chú/],
  ["unit", /đơn vị|cơ quan/],
  ["place", /địa chỉ|địa điểm|^nơi|^ở đâu/],
  ["event", /sự việc/],
  ["activity", /làm|công việc|nội dung/],
  ["work", /làm|công việc|nội dung/],
  ["period", /thời gian|^từ.*đến/],
  ["from", /^từ/],
  ["to", /^đến/],
  ["month", /tháng|thời gian|^năm/],
];

const isNumbering = (cell: string): boolean => /^(s?tt|số tt|số thứ tự)\.?$/i.test(cell);

/** The box a word of a heading or a label names. `boxes`: those of the item, with "period" for both months. */
export const boxNamed = (text: string, boxes: readonly string[]): string | undefined => {
  const head = text.toLowerCase().trim();
  return heads.find(([name, shape]) => boxes.includes(name) && shape.test(head))?.[0];
};

/** The column of the numbers of a table's rows, which are not kept. */
export const numbering = "#";

/** The boxes of the columns, from the first line of a table; undefined where that is no heading. A heading that names no box stands for itself. */
export const columnsIn = (cells: readonly string[], boxes: readonly string[]): readonly string[] | undefined => {
  const short = cells.every((cell) => cell.length <= 80 && !/\d{4}/.test(cell));
  const named = cells.map((cell) => (isNumbering(cell) ? numbering : boxNamed(cell, boxes)));
  const known = named.filter((name) => name !== undefined && name !== numbering);
  return short && known.length >= Math.min(2, cells.length)
    ? named.map((name, index) => name ?? cells[index] ?? "")
    : undefined;
};

/** "Chức vụ: tổ trưởng" as the box and what it says. */
export const labelledIn = (cell: string, boxes: readonly string[]): readonly [string, string] | undefined => {
  const [, label = "", value = ""] = /^([\p{L} ]{2,40}):\s*(.+)$/su.exec(cell) ?? [];
  const name = label && boxNamed(label, boxes);
  return name ? [name, value] : undefined;
};
