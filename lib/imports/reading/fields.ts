import { plainKey } from "../../primitives/name";

/** What a column of a list of people may hold that the register keeps. */
export const fields = [
  "fullName",
  "bornOn",
  "bornMale",
  "bornFemale",
  "sex",
  "sexMale",
  "sexFemale",
  "nationalId",
  "schooling",
  "occupation",
  "joinedUnitOn",
  "unit",
  "kind",
  "admittedOn",
  "decidedOn",
  "officialOn",
  "recognisedOn",
  "paper",
  "status",
] as const;
export type ImportField = (typeof fields)[number];

/** What office lists hold beside it: recognised, so that it can be said that it is not taken over. */
export const unkept = [
  "number",
  "card",
  "post",
  "ethnicity",
  "religion",
  "home",
  "residence",
  "degree",
  "theory",
  "language",
  "union",
  "partyAge",
  "merit",
  "discipline",
  "badge",
  "phone",
  "remark",
] as const;
export type UnkeptField = (typeof unkept)[number];
export type Meaning = ImportField | UnkeptField;

/**
 * How columns are headed, without accents, signs and double spaces. Of a head of several rows the upper ones stand first:
 * "ngay thang nam sinh nam" is the column "Nam" under "Ngày, tháng, năm sinh".
 */
const heads: Readonly<Record<Meaning, readonly string[]>> = {
  fullName: [
    "ho va ten",
    "ho ten",
    "ho ten dang dung",
    "ho va ten dang dung",
    "ho va ten khai sinh",
    "ho ten khai sinh",
    "ho va ten ho ten khai sinh",
    "ho va ten ho va ten khai sinh",
    "ho chu dem va ten",
    "ho va ten dang vien",
    "ho ten dang vien",
    "ho va ten quan chung",
    "ten",
    "full name",
  ],
  bornOn: ["ngay sinh", "ngay thang nam sinh", "nam sinh", "ngay thang sinh", "sinh ngay", "ntns", "date of birth"],
  bornMale: ["ngay thang nam sinh nam", "ngay sinh nam", "nam sinh nam"],
  bornFemale: ["ngay thang nam sinh nu", "ngay sinh nu", "nam sinh nu"],
  sex: ["gioi tinh", "nam nu", "gioi", "phai", "sex"],
  sexMale: ["gioi tinh nam", "nam"],
  sexFemale: ["gioi tinh nu", "nu"],
  nationalId: [
    "cccd",
    "so cccd",
    "can cuoc",
    "so can cuoc",
    "so can cuoc cong dan",
    "can cuoc cong dan",
    "so dinh danh",
    "so dinh danh ca nhan",
    "cmnd cccd",
    "so cmnd cccd",
    "so cccd cmnd",
  ],
  schooling: [
    "trinh do hoc van",
    "trinh do",
    "hoc van",
    "trinh do hoc van hoc vi hoc ham",
    "trinh do trinh do hoc van hoc vi hoc ham",
    "trinh do trinh do hoc van",
    "trinh do chuyen mon",
    "chuyen mon",
    "trinh do chuyen mon nghiep vu",
    "trinh do hoc van cao nhat",
  ],
  occupation: [
    "nghe nghiep",
    "nghe nghiep chuc vu",
    "nghe nghiep hien nay",
    "cong viec chinh",
    "chuc vu chinh quyen",
    "chuc vu hien nay chinh quyen doan the",
    "chuc vu hien nay chinh quyen",
    "chuc vu chinh quyen doan the",
    "cong viec",
    "chuc vu cong tac",
  ],
  joinedUnitOn: ["ve co quan tu ngay", "ngay ve co quan", "ngay vao co quan", "ngay vao lam", "ngay tuyen dung"],
  unit: [
    "chi bo",
    "to chuc",
    "to chuc dang",
    "sinh hoat tai",
    "don vi",
    "cb sinh hoat",
    "chi bo sinh hoat",
    "ten chi bo",
  ],
  kind: ["tu cach"],
  admittedOn: [
    "ngay vao dang",
    "ngay ket nap",
    "ngay vao dang du bi",
    "vao dang",
    "ngay thang nam vao dang",
    "ngay ket nap dang",
    "ket nap dang",
    "ngay to chuc le ket nap",
    "ngay chi bo to chuc le ket nap",
  ],
  decidedOn: ["ngay quyet dinh ket nap", "ngay quyet dinh", "ngay qd ket nap", "ngay qd"],
  officialOn: [
    "ngay chinh thuc",
    "chinh thuc",
    "ngay vao dang chinh thuc",
    "ngay cong nhan chinh thuc",
    "ngay duoc cong nhan chinh thuc",
    "ngay cong nhan dang vien chinh thuc",
  ],
  recognisedOn: [
    "ngay chi bo cong nhan la cam tinh dang",
    "ngay cong nhan cam tinh dang",
    "ngay hop cb cong nhan",
    "ngay hop chi bo cong nhan",
    "ngay cong nhan cam tinh",
    "cam tinh dang tu ngay",
  ],
  paper: ["van ban lam can cu", "so quyet dinh ket nap", "so qd", "so quyet dinh", "so qd ket nap", "van ban"],
  status: [
    "tinh trang quan ly",
    "trang thai",
    "tinh trang",
    "khong con quan ly",
    "tinh trang quan ly khong con quan ly",
  ],
  number: ["stt", "so tt", "tt", "so thu tu"],
  card: [
    "so the dang",
    "so the dang vien",
    "the dang",
    "so the",
    "so ly lich",
    "so ly lich dang vien",
    "ma so",
    "ma gv sv",
  ],
  post: ["chuc vu dang", "chuc vu hien nay dang", "chuc vu", "chuc vu trong dang", "chuc vu hien nay"],
  ethnicity: ["dan toc"],
  religion: ["ton giao"],
  home: ["que quan", "nguyen quan", "noi sinh"],
  residence: ["dia chi", "noi thuc te cu tru", "cho o hien nay", "noi o hien nay", "noi cu tru", "thuong tru", "lop"],
  degree: ["hoc vi", "hoc ham", "hoc ham hoc vi"],
  theory: ["ly luan chinh tri", "trinh do ly luan chinh tri", "trinh do ly luan", "llct"],
  language: ["trinh do ngoai ngu", "ngoai ngu", "tin hoc"],
  union: ["ngay vao doan", "chuc vu doan the"],
  partyAge: ["tuoi dang", "tuoi doi"],
  merit: ["chinh sach co cong", "khen thuong"],
  discipline: ["ky luat"],
  badge: ["da nhan huy hieu dang", "huy hieu dang", "so huy hieu dang"],
  phone: ["sdt", "dien thoai", "so dien thoai", "so dt"],
  remark: ["ghi chu", "note"],
};

const meaningByHead = new Map(
  (Object.entries(heads) as [Meaning, readonly string[]][]).flatMap(([meaning, titles]) =>
    titles.map((title) => [title, meaning] as const),
  ),
);

/** A head as it is compared: without accents, signs and what stands in brackets; "Chổ ở" is how many lists spell "Chỗ ở". */
export const headKey = (title: string): string =>
  plainKey(title.replace(/\([^)]*\)/g, " "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** What a column is, by its head; undefined where the head says nothing known. */
export const meaningOf = (title: string): Meaning | undefined => {
  const key = headKey(title);
  const whole = plainKey(title)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return meaningByHead.get(key) ?? meaningByHead.get(whole);
};

export const isField = (text: string): text is ImportField => fields.some((field) => field === text);
export const isKept = (meaning: Meaning): meaning is ImportField => isField(meaning);

/**
 * What the lines of one cell hold, where a head names several facts: "Nhập ngũ / Ngày vào Đảng / Chính thức". Undefined
 * where it names fewer than two the register keeps.
 */
export const stackedIn = (title: string): readonly (Meaning | null)[] | undefined => {
  const parts = title.split(/[\n/;]+/).map((part) => part.trim());
  const meanings = parts.map((part) => meaningOf(part) ?? null);
  const kept = meanings.filter((meaning) => meaning !== null && isKept(meaning));
  return new Set(kept).size > 1 ? meanings : undefined;
};

/** A column as it is read: one field, several in the lines of a cell ("-" for one that is not read), or nothing. */
export type ColumnUse = string;
export const unused: ColumnUse = "";
export const fieldsOfUse = (use: ColumnUse): readonly (ImportField | null)[] =>
  use === unused ? [] : use.split("+").map((part) => (isField(part) ? part : null));
export const isUse = (text: string): boolean =>
  text === unused || text.split("+").every((part) => part === "-" || isField(part));

/** How a column with this head is proposed to be read. */
export const proposedUse = (title: string): ColumnUse => {
  const meaning = meaningOf(title);
  if (meaning) return isKept(meaning) ? meaning : unused;
  const stacked = stackedIn(title);
  return stacked ? stacked.map((each) => (each !== null && isKept(each) ? each : "-")).join("+") : unused;
};
