import type { History, Known } from "../../lib/dossier/checks/finding";
import { type Content, emptyContent, type Values } from "../../lib/dossier/history/content";
import type { FamilyKinship } from "../../lib/dossier/history/item-fields";
import { day } from "../../lib/primitives/day";

export const withValues = (values: Values): Content => ({ ...emptyContent, values });
export const withRows = (rows: readonly Values[], values: Values = {}): Content => ({
  ...emptyContent,
  values,
  rows: rows.map((each, index) => ({ id: `row-${index + 1}`, values: each })),
});

const none: Content = { ...emptyContent, says: "none" };
const boxes = (content: Content) => ({ content });
const line = (text: string) => ({ text });

export const relativeOf = (kinship: FamilyKinship, born: string, more: Values = {}): Values => ({
  kinship,
  fullName: `Nguyễn Thử ${kinship}`,
  born,
  living: "alive",
  homeTown: "Xã Ví Dụ, tỉnh Trình Diễn (xã Cũ, huyện Cũ)",
  birthplace: "Xã Ví Dụ, tỉnh Trình Diễn",
  residence: "Xã Ví Dụ, tỉnh Trình Diễn",
  occupation: "Nông dân",
  member: "no",
  ...more,
});

const dead: Values = { living: "dead", died: "1999", deathCause: "Tuổi già", deathPlace: "Xã Ví Dụ", residence: "" };

const grandparents = (side: "" | "spouse", born: number): readonly Values[] =>
  (["PaternalGrandfather", "PaternalGrandmother", "MaternalGrandfather", "MaternalGrandmother"] as const).map((each) =>
    relativeOf(
      (side ? `spouse${each}` : each.charAt(0).toLowerCase() + each.slice(1)) as FamilyKinship,
      String(born),
      dead,
    ),
  );

type Life = Readonly<{
  birth: number;
  month: number;
  married: boolean;
  children: number;
  siblings: number;
  member: boolean;
}>;

const twoDigits = (month: number): string => String(month).padStart(2, "0");

const familyOf = ({ birth, married, children, siblings, member }: Life): Content => {
  const membership: Values = member
    ? { member: "yes", memberSince: "1985", memberCell: "Chi bộ thôn Ví Dụ", memberCommittee: "Đảng bộ xã Ví Dụ" }
    : {};
  const spouse: readonly Values[] = married
    ? [
        relativeOf("spouse", String(birth + 1)),
        relativeOf("fatherInLaw", String(birth - 24)),
        relativeOf("motherInLaw", String(birth - 22)),
        ...grandparents("spouse", birth - 55),
        relativeOf("spouseSibling", String(birth + 3)),
      ]
    : [];
  return withRows(
    [
      ...grandparents("", birth - 55),
      relativeOf("father", String(birth - 28), membership),
      relativeOf("mother", `${birth - 26}-05-01`),
      ...Array.from({ length: siblings }, (_, index) => relativeOf("sibling", String(birth - 2 + 4 * index))),
      ...spouse,
      ...Array.from({ length: children }, (_, index) => relativeOf("child", String(birth + 26 + index))),
    ],
    {
      hasSpouse: married ? "yes" : "no",
      hasChildren: children > 0 ? "yes" : "no",
      hasSiblings: siblings > 0 ? "yes" : "no",
      ...(married ? { spouseHasSiblings: "yes" } : {}),
    },
  );
};

/** A whole history in which nothing is to be looked at, and what the register knows of its writer. */
export const cleanHistory = (life: Partial<Life> = {}): Readonly<{ history: History; known: Known }> => {
  const whole: Life = { birth: 1990, month: 3, married: true, children: 1, siblings: 1, member: true, ...life };
  const { birth, month } = whole;
  const at = (years: number, of: number): string => `${birth + years}-${twoDigits(of)}`;
  const known: Known = {
    fullName: "Nguyễn Thị Thử",
    bornOn: day(`${birth}-${twoDigits(month)}-12`),
    sex: "female",
    schooling: "bachelor",
    certificateOn: day("2026-01-20"),
  };
  const history: History = {
    1: line("NGUYỄN THỊ THỬ"),
    2: line("Không"),
    3: line(`12/${twoDigits(month)}/${birth}`),
    4: line("Nữ"),
    5: line("Phường Minh Họa, tỉnh Trình Diễn (phường Ước Lệ, thành phố Cũ, tỉnh Trình Diễn)"),
    6: line("Xã Ví Dụ, tỉnh Trình Diễn"),
    7: boxes(withValues({ permanent: "Số 5, phường Minh Họa, tỉnh Trình Diễn" })),
    8: line("Kinh"),
    9: line("Không"),
    10: line("Chuyên viên"),
    11: boxes(
      withRows([
        { level: "general", value: "12/12, tốt nghiệp THPT" },
        { level: "professional", value: "Đại học, ngành luật" },
      ]),
    ),
    12: boxes(withValues({ joinedOn: `${birth + 16}-03-26`, joinedAt: "Trường THPT Ví Dụ" })),
    13: boxes(none),
    14: boxes(
      withRows([
        { from: at(0, month), to: at(6, 8), activity: "Còn nhỏ, ở với gia đình" },
        { from: at(6, 9), to: at(18, 8), activity: "Học sinh phổ thông", event: `Vào Đoàn ngày 26/3/${birth + 16}` },
      ]),
    ),
    15: boxes(
      withRows([
        { from: at(18, 9), to: at(22, 6), work: "Sinh viên Trường Đại học Minh Họa" },
        { from: at(22, 7), to: at(24, 5), work: "Nhân viên Công ty Giả Định" },
        { from: at(24, 2), to: at(24, 2), work: "Kết hôn" },
        { from: at(24, 5), work: "Chuyên viên Văn phòng" },
      ]),
    ),
    16: boxes(
      withValues({ interruption: "Không", arrest: "Không", foreignOrganisation: "Không", religiousRank: "Không" }),
    ),
    17: boxes(
      withRows([
        { from: at(18, 9), to: at(22, 6), course: "Luật", school: "Trường Đại học Minh Họa", certificate: "Cử nhân" },
        { from: "2026-01", to: "2026-01", course: "Lớp bồi dưỡng nhận thức về Đảng", school: "Trung tâm chính trị" },
      ]),
    ),
    18: boxes(withRows([{ from: at(23, 1), to: at(23, 3), purpose: "Học tiếng", country: "Nhật Bản" }])),
    19: boxes(none),
    20: boxes(none),
    21: boxes(familyOf(whole)),
    22: line("Chấp hành tốt; còn ít kinh nghiệm."),
    23: line("Tôi cam đoan những lời khai trên là đúng sự thật."),
  };
  return { history, known };
};
