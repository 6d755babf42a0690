import { type Day, formatDay } from "../../primitives/day";
import { bornText } from "../masking";
import type { MemberRow } from "../members-queries";
import type { OfficialColumn } from "../official-sheet";
import { cell, dayText, nameText } from "./cells";
import { inOrderOfComing, type MembershipHere } from "./membership-here";

/** Somebody who went or came, for good or for a time. */
export type Transfer = Readonly<{
  on: Day;
  way: "out" | "in";
  isTemporary: boolean;
  paper: string | null;
  membership: MembershipHere;
}>;

type Range = Readonly<{ from: string; to: string }>;

/** The times a member was away for a time, each with the membership it fell into. */
const temporary = (membership: MembershipHere, range: Range, on: Day): readonly Transfer[] => {
  const { person, came, left } = membership;
  return person.standings.flatMap(({ kind, path, from, paper }): readonly Transfer[] => {
    const isHere = kind === "temporarilyAway" && path >= range.from && path < range.to && from <= on;
    if (!isHere || from < came.on || (left && from >= left.on)) return [];
    return [{ on: from, way: "out", isTemporary: true, paper, membership }];
  });
};

/** Everybody who came from elsewhere or went there by a day, by the day. */
export const transfersIn = (people: readonly MemberRow[], range: Range, on: Day): readonly Transfer[] =>
  inOrderOfComing(people, range, on)
    .flatMap((membership): readonly Transfer[] => {
      const { came, left, paper } = membership;
      const plain = { isTemporary: false, membership };
      return [
        ...(came.how === "arrived" ? [{ ...plain, on: came.on, way: "in" as const, paper: null }] : []),
        ...temporary(membership, range, on),
        ...(left?.how === "transferred" ? [{ ...plain, on: left.on, way: "out" as const, paper }] : []),
      ];
    })
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));

type TransferColumn = OfficialColumn & Readonly<{ value?: (transfer: Transfer) => readonly string[] }>;

const out = "GIỚI THIỆU ĐI";
const into = "TIẾP NHẬN ĐẾN";

/** 10-SHĐ. Which organisations and committees took part is not recorded: the paper says it. */
export const transferColumns: readonly TransferColumn[] = [
  { title: "Số TT", width: 6 },
  {
    ...{ title: "Ngày giới thiệu đi, tiếp nhận đến", width: 14 },
    value: ({ way, on }) => [`${way === "out" ? "Đi" : "Đến"} ${formatDay(on)}`],
  },
  {
    ...{ title: "Họ và tên, năm sinh", width: 28 },
    value: ({ membership }) =>
      cell(nameText(membership), membership.person.bornOn && bornText(membership.person.bornOn, false)),
  },
  {
    ...{ title: "Ngày vào Đảng, ngày chính thức", width: 14 },
    value: ({ membership: { probationaryOn, officialOn } }) => cell(dayText(probationaryOn), dayText(officialOn)),
  },
  { title: "Số thẻ", width: 14 },
  { group: out, title: "TCCSĐ nơi đến", width: 16 },
  { group: out, title: "Cấp ủy giới thiệu", width: 14 },
  { group: out, title: "Cấp ủy nhận", width: 14 },
  { group: into, title: "TCCSĐ nơi giới thiệu", width: 16 },
  { group: into, title: "Ngoài tỉnh, trong tỉnh", width: 12 },
  {
    ...{ title: "Chính thức, tạm thời", width: 12 },
    value: ({ isTemporary }) => [isTemporary ? "Tạm thời" : "Chính thức"],
  },
  {
    group: "GHI THÊM, NGOÀI MẪU",
    title: "Chi bộ, văn bản",
    width: 24,
    value: ({ membership: { unit }, paper }) => cell(unit, paper),
  },
];
