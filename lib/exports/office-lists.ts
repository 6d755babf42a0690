import { type Day, formatDay } from "../primitives/day";
import type { WrittenSheet } from "../spreadsheets/write-workbook";
import { text } from "../text/text";
import type { OfficeList } from "./lists";
import { bornNote, bornText } from "./masking";
import { headRows, type OfficialColumn } from "./official-sheet";
import type { Purpose } from "./purpose";

/** Somebody as a list as of a day has them: what the register knew for that day. */
export type ListedPerson = Readonly<{
  id: string;
  caseId: string | null;
  unit: string;
  name: string;
  bornOn: Day;
  sex: "female" | "male";
  schooling: string;
  occupation: string;
  post: string;
  admittedOn: Day | null;
  officialOn: Day | null;
  /** Of a probationer: the day the twelve months end. */
  endsOn: Day | null;
  /** Of a sympathiser: the day the cell listed them, and the mentor of the day. */
  listedOn: Day | null;
  mentor: string;
}>;

// Lists that are handed up are in Vietnamese, whatever language their reader uses.
const words = text("vi");
const { heads, titles, blank, asOf, total } = words.exports.office;

type Column = OfficialColumn &
  Readonly<{
    /** Absent for what the register does not hold: the column stays blank. */
    value?: (person: ListedPerson, isFull: boolean) => string;
  }>;

const dayText = (day: Day | null): string => (day ? formatDay(day) : "");
const bornIf = (sex: ListedPerson["sex"]) => (person: ListedPerson, isFull: boolean) =>
  person.sex === sex ? bornText(person.bornOn, isFull) : "";
const schooling = ({ schooling: level }: ListedPerson): string =>
  words.admissions.options.schooling[level as keyof typeof words.admissions.options.schooling] ?? level;

const name: Column = { title: heads.name, width: 28, value: (person) => person.name };
const unit: Column = { title: heads.unit, width: 24, value: (person) => person.unit };
const born: readonly Column[] = [
  { group: heads.born, title: heads.male, width: 12, value: bornIf("male") },
  { group: heads.born, title: heads.female, width: 12, value: bornIf("female") },
];
const blankColumn = (title: string, width = 14): Column => ({ title, width });
const occupation: Column = { title: heads.occupation, width: 22, value: (person) => person.occupation };
const admitted: Column = { title: heads.admittedOn, width: 12, value: ({ admittedOn }) => dayText(admittedOn) };

/** The columns of each list, by forms.md of the office: those the register does not hold stay blank. */
const columnsOf: Readonly<Record<OfficeList, readonly Column[]>> = {
  members: [
    unit,
    name,
    blankColumn(heads.card),
    ...born,
    blankColumn(heads.address, 20),
    blankColumn(heads.residence, 20),
    blankColumn(heads.ethnicity, 10),
    blankColumn(heads.religion, 10),
    { group: heads.levels, title: heads.schooling, width: 18, value: schooling },
    { group: heads.levels, title: heads.theory, width: 12 },
    { group: heads.posts, title: heads.partyPost, width: 18, value: (person) => person.post },
    { ...occupation, group: heads.posts, title: heads.officePost },
    admitted,
    { title: heads.officialOn, width: 12, value: ({ officialOn }) => dayText(officialOn) },
    blankColumn(heads.partyAge, 8),
  ],
  probationers: [
    unit,
    name,
    ...born,
    occupation,
    admitted,
    { title: heads.endsOn, width: 14, value: ({ endsOn }) => dayText(endsOn) },
    { title: heads.schooling, width: 18, value: schooling },
    blankColumn(heads.theory),
    { title: heads.mentor, width: 24, value: ({ mentor }) => mentor },
  ],
  sympathisers: [
    unit,
    name,
    ...born,
    blankColumn(heads.ethnicity, 10),
    blankColumn(heads.religion, 10),
    blankColumn(heads.home, 18),
    blankColumn(heads.residence, 20),
    { title: heads.schooling, width: 18, value: schooling },
    { group: heads.posts, title: heads.officePost, width: 22, value: (person) => person.occupation },
    { group: heads.posts, title: heads.unionPost, width: 14 },
    { title: heads.listedOn, width: 16, value: ({ listedOn }) => dayText(listedOn) },
    { title: heads.mentor, width: 24, value: ({ mentor }) => mentor },
  ],
};

/** Which columns of a list stay blank, because the register does not hold what they ask for. */
export const blankColumnsOf = (list: OfficeList): readonly string[] =>
  columnsOf[list].flatMap(({ title, value }) => (value ? [] : [title]));

/**
 * A list as of a day. Nothing in it tells who had it or when, so that the same day and the same register make the same bytes;
 * who had it stands in the audit.
 */
export const officeSheet = (
  list: OfficeList,
  people: readonly ListedPerson[],
  { on, committee, purpose }: Readonly<{ on: Day; committee: string; purpose: Purpose | null }>,
): WrittenSheet => {
  const columns = columnsOf[list];
  return {
    name: titles[list],
    widths: [6, ...columns.map(({ width }) => width)],
    isLandscape: true,
    foot: `${titles[list]}, ${asOf(formatDay(on))}`,
    rows: [
      [{ text: committee.toUpperCase(), across: 4 }],
      [{ text: titles[list].toUpperCase(), isTitle: true, across: columns.length + 1 }],
      [{ text: asOf(formatDay(on)), isTitle: true, across: columns.length + 1 }],
      ...headRows([{ title: heads.number, width: 6 }, ...columns]),
      ...people.map((person, index) => [
        index + 1,
        ...columns.map(({ value }) => value?.(person, purpose !== null) ?? ""),
      ]),
      [],
      [total(people.length, list !== "sympathisers")],
      [bornNote(purpose, words)],
      [blank(blankColumnsOf(list).join(", "))],
    ],
  };
};
