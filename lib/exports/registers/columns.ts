import { formatDay } from "../../primitives/day";
import type { OfficialColumn } from "../official-sheet";
import { probationEnd } from "../probation-end";
import { cell, dated, dayText, endingText, leavingText, nameText, schoolingText, sexText } from "./cells";
import type { MembershipHere } from "./membership-here";

/** A column of a register; without a value it stays blank, for the pen. */
export type RegisterColumn = OfficialColumn &
  Readonly<{ value?: (membership: MembershipHere) => readonly string[]; isUnknown?: boolean }>;

const number: RegisterColumn = { title: "Số TT", width: 6 };
/** A column whose name was not read in any copy of the register. */
const unknown: RegisterColumn = { title: "…", width: 8, isUnknown: true };

const comingText = ({ came }: MembershipHere): string | null =>
  came.how === "arrived" ? dated("Chuyển đến", came.on) : null;

const decisionText = ({ decision }: MembershipHere): readonly string[] =>
  cell(decision.number && `Số ${decision.number}`, dayText(decision.on));

const beyond = "GHI THÊM, NGOÀI MẪU";

/** 18-KNĐ (HD 12-HD/BTCTW 2022, annex 3): columns 1, 2, 4, 9 and 10 are known by name. */
export const probationaryColumns: readonly RegisterColumn[] = [
  number,
  { title: "Họ và tên", width: 28, value: (each) => [nameText(each)] },
  unknown,
  { title: "Số lý lịch", width: 12 },
  unknown,
  unknown,
  unknown,
  unknown,
  {
    title: "Ngày chi bộ tổ chức lễ kết nạp",
    width: 14,
    value: ({ probationaryOn }) => cell(dayText(probationaryOn)),
  },
  {
    title: "Ghi chú",
    width: 30,
    value: (each) =>
      cell(
        each.isReadmitted ? "Kết nạp lại" : null,
        comingText(each),
        dated("Công nhận chính thức", each.officialOn),
        leavingText(each),
      ),
  },
  { group: beyond, title: "Chi bộ", width: 22, value: ({ unit }) => cell(unit) },
  { group: beyond, title: "Quyết định kết nạp", width: 16, value: decisionText },
  {
    ...{ group: beyond, title: "Hết 12 tháng dự bị", width: 14 },
    value: ({ probationaryOn }) => cell(dayText(probationaryOn && probationEnd(probationaryOn))),
  },
];

/** 7-HSĐV: its fourteen columns. */
export const memberColumns: readonly RegisterColumn[] = [
  number,
  { title: "Họ và tên. Họ và tên khai sinh", width: 26, value: (each) => [nameText(each)] },
  { title: "Nam, nữ, dân tộc, tôn giáo", width: 12, value: (each) => cell(sexText(each)) },
  { title: "Quê quán", width: 14 },
  { title: "Văn hóa, lý luận, CMNV, ngoại ngữ", width: 16, value: (each) => cell(schoolingText(each)) },
  {
    ...{ title: "Nghề nghiệp trước khi vào Đảng, nghề nghiệp hiện nay", width: 22 },
    value: ({ person: { occupation } }) => cell(occupation),
  },
  {
    ...{ title: "Ngày vào Đảng, ngày chính thức", width: 14 },
    value: ({ probationaryOn, officialOn }) => cell(dayText(probationaryOn), dayText(officialOn)),
  },
  { title: "Số thẻ đảng viên, số lý lịch đảng viên, số Huy hiệu Đảng", width: 16 },
  { title: "Bộ đội, công an, hưu trí", width: 10 },
  {
    ...{ title: "Ngày chuyển đi, đến đảng bộ cơ sở", width: 14 },
    value: ({ left }) => cell(left?.how === "transferred" ? formatDay(left.on) : null),
  },
  {
    ...{ title: "Ngày chuyển đến, ở đảng bộ cơ sở nào đến", width: 14 },
    value: ({ came }) => cell(came.how === "arrived" ? formatDay(came.on) : null),
  },
  {
    ...{ title: "Ngày từ trần, lý do", width: 12 },
    value: ({ left }) => cell(left?.how === "died" ? formatDay(left.on) : null),
  },
  {
    ...{ title: "Ngày ra khỏi Đảng, hình thức ra Đảng", width: 18 },
    value: ({ left }) =>
      left && left.how !== "died" && left.how !== "transferred" ? [formatDay(left.on), endingText(left)] : [],
  },
  {
    ...{ title: "Ghi chú", width: 18 },
    value: ({ unit, isReadmitted }) => cell(unit, isReadmitted ? "Kết nạp lại" : null),
  },
];
