import type { Day } from "../../primitives/day";
import type { MemberRow } from "../members-queries";
import type { OfficialColumn } from "../official-sheet";
import { memberColumns, probationaryColumns } from "./columns";
import { inOrderOfComing, isHereOn, type MembershipHere } from "./membership-here";
import { isInSpan, type Register, type RegisterSpan, spanOfYear, yearsUpTo } from "./registers";
import { transferColumns, transfersIn } from "./transfers";

/** One line of a register: its number in the whole register, whom it names, and its cells, each of one or more lines. */
export type RegisterLine = Readonly<{
  number: number;
  personId: string;
  caseId: string | null;
  cells: readonly (readonly string[])[];
}>;

type Range = Readonly<{ from: string; to: string }>;

/** Which line is of which days, before it is decided what is shown. */
type Entry = Readonly<{ from: Day; membership: MembershipHere; cells: readonly (readonly string[])[] }>;

type Columns<Of> = readonly (OfficialColumn & Readonly<{ value?: (of: Of) => readonly string[] }>)[];

/** The cells after the number. */
const cellsOf = <Of>(columns: Columns<Of>, of: Of): Entry["cells"] =>
  columns.slice(1).map(({ value }) => value?.(of) ?? []);

/** What each register is: its identity, its columns, and its lines in order. */
type Shape = Readonly<{
  code: string;
  title: string;
  columns: readonly (OfficialColumn & Readonly<{ isUnknown?: boolean }>)[];
  entries: (people: readonly MemberRow[], range: Range, on: Day) => readonly Entry[];
  /** Whether a line belongs to the days shown: those that began in them, or all that reach into them. */
  isShown: (entry: Entry, span: RegisterSpan) => boolean;
}>;

const begins = ({ from }: Entry, span: RegisterSpan): boolean => isInSpan(from, span);

const entryOf =
  (columns: Columns<MembershipHere>) =>
  (membership: MembershipHere): Entry => ({
    ...{ from: membership.came.on, membership },
    cells: cellsOf(columns, membership),
  });

/** Whether somebody came here as a probationary member, or became one here. */
const isOfProbation = ({ came, probationaryOn, officialOn }: MembershipHere): boolean =>
  probationaryOn !== null && (officialOn === null || came.on < officialOn);

export const shapes: Readonly<Record<Register, Shape>> = {
  "probationary-members": {
    ...{ code: "18-KNĐ", title: "SỔ ĐẢNG VIÊN DỰ BỊ", columns: probationaryColumns, isShown: begins },
    entries: (people, range, on) =>
      inOrderOfComing(people, range, on).filter(isOfProbation).map(entryOf(probationaryColumns)),
  },
  "member-register": {
    ...{ code: "7-HSĐV", title: "SỔ DANH SÁCH ĐẢNG VIÊN", columns: memberColumns },
    isShown: ({ membership }, { from, to }) =>
      isHereOn(membership, from) || (membership.came.on >= from && membership.came.on <= to),
    entries: (people, range, on) => inOrderOfComing(people, range, on).map(entryOf(memberColumns)),
  },
  transfers: {
    ...{ code: "10-SHĐ", title: "SỔ GIỚI THIỆU SINH HOẠT ĐẢNG", columns: transferColumns, isShown: begins },
    entries: (people, range, on) =>
      transfersIn(people, range, on).map((transfer) => ({
        ...{ from: transfer.on, membership: transfer.membership },
        cells: cellsOf(transferColumns, transfer),
      })),
  },
};

/** The whole register as of a day, numbered by time; and the years it has lines of, latest first. */
export const registerOn = (register: Register, people: readonly MemberRow[], range: Range, on: Day) => {
  const { entries, isShown } = shapes[register];
  const all = entries(people, range, on).map((entry, index) => ({ entry, number: index + 1 }));
  const years = yearsUpTo(
    on,
    all.map(({ entry }) => entry.from),
  );
  return {
    years: years.filter((year) => all.some(({ entry }) => isShown(entry, spanOfYear(year)))),
    linesIn: (span: RegisterSpan | null): readonly RegisterLine[] =>
      all
        .filter(({ entry }) => span === null || isShown(entry, span))
        .map(({ number, entry: { membership, cells } }) => ({
          ...{ number, cells: [[String(number)], ...cells] },
          ...{ personId: membership.person.id, caseId: membership.caseId },
        })),
  };
};

/** The titles of columns that stay blank because the record does not hold what they ask for. */
export const blankTitles = (register: Register): readonly string[] =>
  shapes[register].columns.slice(1).flatMap((column) => ("value" in column || column.isUnknown ? [] : [column.title]));

/** The numbers of columns whose names are not known. */
export const unknownColumns = (register: Register): readonly number[] =>
  shapes[register].columns.flatMap(({ isUnknown }, index) => (isUnknown ? [index + 1] : []));
