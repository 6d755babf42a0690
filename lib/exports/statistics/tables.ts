import {
  admitted,
  ageAtCeremony,
  comers,
  type Facts,
  howLeft,
  leavers,
  membersAtEnd,
  membersAtStart,
  recognised,
} from "./facts";
import { isIn } from "./period";

/** A line of a table. Without a value it stays blank: the record does not hold what it asks for. */
export type StatisticsRow = Readonly<{
  key: string;
  number: string;
  label: string;
  value?: (facts: Facts) => number | null;
  /** Lines that add up to a total others are told: those protected are never a small group together. */
  part?: string;
  /** The line whose other people it would tell by the difference: both groups are protected. */
  within?: string;
  /** Not in the form: what the record knows beside it, so that the sums agree. Left out where there is nothing. */
  isBeyond?: boolean;
  /** An average, not a count of people. */
  isAverage?: boolean;
}>;

export type StatisticsTable = Readonly<{ code: string; title: string; rows: readonly StatisticsRow[] }>;

const row = (key: string, number: string, label: string, more: Partial<StatisticsRow> = {}): StatisticsRow => ({
  ...{ key, number, label },
  ...more,
});

const came = (how: "admitted" | "arrived" | "entered") => (facts: Facts) =>
  comers(facts).filter((each) => each.came.how === how).length;
const went = (how: ReturnType<typeof howLeft>) => (facts: Facts) =>
  leavers(facts).filter((each) => howLeft(each) === how).length;

/** Biểu 1, by the frame of 2022: D = A + B − C. */
const changes: StatisticsTable = {
  ...{ code: "1-BTCTW", title: "Tăng, giảm đảng viên" },
  rows: [
    row("start", "A", "Tổng số đảng viên cuối kỳ trước chuyển sang", { value: membersAtStart }),
    row("more", "B", "Đảng viên tăng trong kỳ", { value: (facts) => comers(facts).length }),
    row("admitted", "1", "Kết nạp", { value: came("admitted"), part: "more" }),
    row("arrived", "2", "Chuyển đến", { value: came("arrived"), part: "more" }),
    row("fromProvince", "a", "Từ tỉnh khác"),
    row("fromDistrict", "b", "Từ huyện khác trong tỉnh"),
    row("restored", "3", "Phục hồi đảng tịch"),
    row("entered", "", "Ghi là đảng viên chính thức, chưa rõ từ đâu (ngoài mẫu)", {
      ...{ value: came("entered"), part: "more", isBeyond: true },
    }),
    row("fewer", "C", "Đảng viên giảm trong kỳ", { value: (facts) => leavers(facts).length }),
    row("died", "1", "Từ trần", { value: went("died"), part: "fewer" }),
    row("expelled", "2", "Khai trừ"),
    row("removed", "3", "Xóa tên"),
    row("removedInProbation", "", "Trong đó: đảng viên dự bị", { value: went("removedInProbation"), part: "fewer" }),
    row("resigned", "4", "Xin ra khỏi Đảng", { value: went("resigned"), part: "fewer" }),
    row("transferred", "5", "Chuyển đi", { value: went("transferred"), part: "fewer" }),
    row("toProvince", "a", "Đến tỉnh khác"),
    row("toDistrict", "b", "Đến huyện khác trong tỉnh"),
    row("otherwise", "", "Đảng viên chính thức ra khỏi Đảng, chưa phân khai trừ, xóa tên (ngoài mẫu)", {
      ...{ value: went("other"), part: "fewer", isBeyond: true },
    }),
    row("end", "D", "Tổng số đảng viên trong danh sách cuối kỳ (D = A + B − C)", { value: membersAtEnd }),
  ],
};

const ages = [
  [18, 30],
  [31, 35],
  [36, 40],
  [41, 45],
  [46, 50],
  [51, 55],
  [56, 60],
] as const;

const aged = (least: number, most: number) => (facts: Facts) =>
  admitted(facts).filter((each) => {
    const age = ageAtCeremony(each);
    return age !== null && age >= least && age <= most;
  }).length;

const averageAge = (facts: Facts): number | null => {
  const known = admitted(facts).flatMap((each) => ageAtCeremony(each) ?? []);
  if (known.length === 0) return null;
  return Math.round((known.reduce((sum, age) => sum + age, 0) / known.length) * 10) / 10;
};

const schooled =
  (...levels: readonly string[]) =>
  (facts: Facts) =>
    admitted(facts).filter(({ person }) => person.schooling !== null && levels.includes(person.schooling)).length;

/** Biểu 2, by the frame of 2022, with the women the tables of 2012 ask for. */
const newMembers: StatisticsTable = {
  ...{ code: "2-BTCTW", title: "Đảng viên mới kết nạp" },
  rows: [
    row("total", "I", "Tổng số đảng viên mới kết nạp", { value: (facts) => admitted(facts).length }),
    row("women", "", "Trong đó: Phụ nữ", {
      ...{ value: (facts: Facts) => admitted(facts).filter(({ person }) => person.sex === "female").length },
      within: "total",
    }),
    row("minority", "", "Dân tộc thiểu số"),
    row("religion", "", "Tôn giáo"),
    row("union", "", "Đoàn viên"),
    row("owners", "", "Chủ doanh nghiệp tư nhân"),
    row("population", "", "Quần chúng vi phạm chính sách KHHGĐ"),
    row("married", "", "Có quan hệ hôn nhân với người nước ngoài"),
    row("again", "", "Kết nạp lại", {
      ...{ value: (facts: Facts) => admitted(facts).filter((each) => each.isReadmitted).length },
      within: "total",
    }),
    row("occupations", "II.1", "Nghề nghiệp"),
    ...ages.map(([least, most], index) =>
      row(`age${least}`, index === 0 ? "II.2" : "", `${index === 0 ? "Tuổi đời: " : ""}từ ${least} đến ${most}`, {
        ...{ value: aged(least, most), part: "age" },
      }),
    ),
    row("age61", "", "trên 60", { value: aged(61, 200), part: "age" }),
    row("averageAge", "", "Tuổi bình quân", { value: averageAge, isAverage: true }),
    row("literate", "II.3", "Giáo dục phổ thông: biết đọc, biết viết", { value: schooled("none"), part: "school" }),
    row("primary", "", "Tiểu học", { value: schooled("primary"), part: "school" }),
    row("lowerSecondary", "", "Trung học cơ sở", { value: schooled("lowerSecondary"), part: "school" }),
    row("upperSecondary", "", "Trung học phổ thông, không có trình độ cao hơn", {
      ...{ value: schooled("upperSecondary"), part: "school" },
    }),
    row("technical", "II.4", "Chuyên môn: công nhân kỹ thuật, sơ cấp"),
    row("vocational", "", "Trung cấp, cao đẳng (phần mềm không tách)", {
      value: schooled("vocational"),
      part: "school",
    }),
    row("bachelor", "", "Đại học", { value: schooled("bachelor"), part: "school" }),
    row("master", "", "Thạc sĩ", { value: schooled("master"), part: "school" }),
    row("doctorate", "", "Tiến sĩ", { value: schooled("doctorate"), part: "school" }),
    row("titles", "II.5", "Phó giáo sư, giáo sư"),
    row("bases", "III", "Tổ chức cơ sở đảng có kết nạp đảng viên; không còn quần chúng"),
  ],
};

/** Biểu 10, part II, by the tables of 2012: what the tables of 2022 that were read do not ask. */
const sources: StatisticsTable = {
  ...{ code: "10-TCTW, phần II", title: "Nguồn phát triển đảng, công nhận chính thức" },
  rows: [
    row("recognised", "1", "Số đảng viên được công nhận chính thức", { value: (facts) => recognised(facts).length }),
    row("notRecognised", "2", "Số đảng viên dự bị không được công nhận", { value: went("removedInProbation") }),
    row("without", "3", "Tổ chức cơ sở đảng không có kết nạp đảng viên"),
    row("listed", "4", "Số quần chúng ưu tú được xét là cảm tình Đảng", {
      value: ({ listedOn, period }) => listedOn.filter((day) => isIn(period, day)).length,
    }),
    row("class", "5", "Số cảm tình Đảng dự lớp nhận thức về Đảng"),
  ],
};

export const statisticsTables: readonly StatisticsTable[] = [changes, newMembers, sources];
