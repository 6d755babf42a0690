import { type Content, emptyContent, storedContent, type Values } from "../../../lib/dossier/history/content";
import { newId } from "../../../lib/primitives/ids";
import { type Month, monthAfter } from "../../../lib/primitives/typed-day";
import type { Person } from "../committee/people";
import { parentNameOf, sectionTextsOf } from "./personal-history-texts";

/** What is stated of an item with boxes: boxes, rows, or that there is nothing. */
export type StatedItem = Readonly<{ says: "stated" | "none"; values: Values; rows: readonly Values[] }>;

const nothing: StatedItem = { says: "none", values: {}, rows: [] };
const boxes = (values: Values): StatedItem => ({ says: "stated", values, rows: [] });
const listed = (rows: readonly Values[], values: Values = {}): StatedItem => ({ says: "stated", values, rows });

const commune = "Xã Ví Dụ, tỉnh Trình Diễn";
const ward = "Phường Minh Họa, tỉnh Trình Diễn";

type Years = Readonly<{ born: number; degree: string; graduated: number }>;

const yearsOf = ({ bornOn, row }: Person): Years => {
  const born = Number(bornOn.slice(0, 4));
  const isVocational = row[4] === "vocational";
  return { born, degree: isVocational ? "Cao đẳng" : "Đại học", graduated: born + (isVocational ? 21 : 22) };
};

const levelRows = ({ degree }: Years): readonly Values[] => [
  { level: "general", value: "12/12, tốt nghiệp trung học phổ thông" },
  { level: "professional", value: `${degree}, ngành Kinh tế` },
  { level: "science", value: "Không" },
  { level: "degree", value: degree === "Đại học" ? "Cử nhân" : "Không" },
  { level: "title", value: "Không" },
  { level: "theory", value: "Không" },
  { level: "language", value: "Tiếng Anh B1" },
  { level: "computing", value: "Ứng dụng công nghệ thông tin cơ bản" },
  { level: "minorityLanguage", value: "Không" },
];

/** From childhood to the end of school. */
const childhoodRows = ({ bornOn }: Person, { born }: Years): readonly Values[] => [
  { from: bornOn.slice(0, 7), to: `${born + 6}-08`, activity: "Còn nhỏ, sống cùng bố mẹ", place: commune },
  { from: `${born + 6}-09`, to: `${born + 11}-08`, activity: "Học Trường Tiểu học Ví Dụ", place: commune },
  { from: `${born + 11}-09`, to: `${born + 15}-08`, activity: "Học Trường Trung học cơ sở Ví Dụ", place: commune },
  {
    from: `${born + 15}-09`,
    to: `${born + 18}-08`,
    activity: "Học Trường Trung học phổ thông Ví Dụ",
    place: commune,
    event: `Vào Đoàn ngày 26/3/${born + 16}`,
  },
];

/** Study and work, month by month, to the present. `gap`: months left out before the present post. */
const workRows = (
  { joinedUnitOn, row }: Person,
  { born, degree, graduated }: Years,
  gap: number,
): readonly Values[] => {
  const joined = joinedUnitOn.slice(0, 7) as Month;
  const study = {
    from: `${born + 18}-09`,
    to: `${graduated}-06`,
    work: `Sinh viên Trường ${degree} Minh Họa`,
    place: ward,
  };
  const contract = {
    from: `${graduated}-07`,
    to: monthAfter(joined, -1 - gap),
    work: "Nhân viên hợp đồng",
    unit: "Công ty Giả Định",
    place: ward,
  };
  const present = { from: joined, work: row[5], unit: "Văn phòng UBND tỉnh Trình Diễn", place: ward };
  return joined > `${graduated}-07` ? [study, contract, present] : [study, present];
};

const farmer = (born: number): Values => ({
  born: String(born),
  living: "alive",
  residence: commune,
  occupation: "Nông dân",
  conduct: "Chấp hành tốt đường lối của Đảng, chính sách, pháp luật của Nhà nước",
  member: "no",
});

const parent = (born: number): Values => ({
  ...farmer(born),
  birthplace: commune,
  homeTown: commune,
  life: `Từ năm ${born + 18} đến nay: làm nông nghiệp tại ${commune}`,
  politics: "Không tham gia tổ chức chính trị nào của chế độ cũ",
});

const ancestor = (born: number, died: number): Values => ({
  ...{ born: String(born), living: "dead", died: String(died), deathCause: "Tuổi già", deathPlace: commune },
  ...{ homeTown: commune, politics: "Không có vấn đề về lịch sử chính trị", member: "no" },
});

const grandparentRows = ({ name }: Person, { born }: Years): readonly Values[] => [
  { kinship: "paternalGrandfather", fullName: `${name.split(" ")[0]} Văn Gốc Tích`, ...ancestor(born - 55, born + 12) },
  { kinship: "paternalGrandmother", fullName: "Lê Thị Gốc Tích", ...ancestor(born - 53, born + 16) },
  { kinship: "maternalGrandfather", fullName: "Phạm Văn Cội Nguồn", ...ancestor(born - 54, born + 10) },
  { kinship: "maternalGrandmother", fullName: "Vũ Thị Cội Nguồn", ...ancestor(born - 51, born + 18) },
];

/** Parents, a younger brother and the grandparents. */
const familyRows = (person: Person, years: Years, isWhole: boolean): readonly Values[] => [
  { kinship: "father", fullName: parentNameOf(person, "father"), ...parent(years.born - 28) },
  { kinship: "mother", fullName: parentNameOf(person, "mother"), ...parent(years.born - 26) },
  {
    kinship: "sibling",
    fullName: `${person.name.split(" ")[0]} Văn Bản Phụ`,
    ...farmer(years.born + 3),
    ...{ occupation: "Công nhân, Công ty Giả Định", residence: ward, nationality: "Việt Nam" },
    ...{ economy: "Ổn định", record: "Không" },
  },
  ...(isWhole ? grandparentRows(person, years) : []),
];

const familyAnswers: Values = { hasSpouse: "no", hasChildren: "no", hasSiblings: "yes" };

/** What is left out of a history, so that there is something to return. */
export type Omissions = Readonly<{ gap?: number; isFamilyWhole?: boolean }>;

/** The items of a personal history with boxes or rows, by their number; all invented, continuous by month. */
export const statedItemsOf = (person: Person, { gap = 0, isFamilyWhole = true }: Omissions = {}) => {
  const years = yearsOf(person);
  const { born, degree, graduated } = years;
  const none = "Không";
  const course = { from: `${born + 18}-09`, to: `${graduated}-06`, course: "Kinh tế", mode: "Chính quy" };
  const items: Readonly<Record<number, StatedItem>> = {
    7: boxes({ permanent: `Số 5, đường Ví Dụ, ${ward}`, temporary: none }),
    11: listed(levelRows(years)),
    12: boxes({ joinedOn: `${born + 16}-03-26`, joinedAt: "Trường Trung học phổ thông Ví Dụ" }),
    13: nothing,
    14: listed(childhoodRows(person, years)),
    15: listed(workRows(person, years, gap)),
    16: boxes({ interruption: none, arrest: none, foreignOrganisation: none, religiousRank: none }),
    17: listed([{ ...course, school: `Trường ${degree} Minh Họa`, certificate: `Bằng ${degree.toLowerCase()}` }]),
    18: nothing,
    19: nothing,
    20: nothing,
    21: listed(familyRows(person, years, isFamilyWhole), familyAnswers),
  };
  return items;
};

/** An item as it is stored: its text, or its boxes and rows. */
export const storedItemOf = (person: Person, number: number): string => {
  const stated = statedItemsOf(person)[number];
  if (!stated) return sectionTextsOf(person)[number] ?? "";
  const content: Content = {
    ...emptyContent,
    ...stated,
    rows: stated.rows.map((values) => ({ id: newId(), values })),
  };
  return storedContent(content);
};
