import { isRole } from "../access/roles";
import type { CaseRow } from "../admissions/list/queries";
import { isStep } from "../admissions/procedure/procedure";
import type { VerificationOverview } from "../dossier/verification/overview-queries";
import { type Day, formatDay } from "../primitives/day";
import type { Words } from "../text/text";
import type { UnitView } from "../units/queries";
import type { UnitTree } from "../units/tree-queries";
import type { PlainList } from "./list-file";
import { bornText } from "./masking";

type Body = Pick<PlainList, "columns" | "rows">;

const columns = (...named: readonly (readonly [title: string, width: number])[]): Body["columns"] =>
  named.map(([title, width]) => ({ title, width }));

const dayText = (day: Day | null): string => (day ? formatDay(day) : "");

/** The cases of the list, each with the columns of the page and the days in full. */
export const caseLines = (rows: readonly CaseRow[], { caseList, steps, admissions }: Words): Body => ({
  columns: columns(
    [caseList.name, 28],
    [caseList.unit, 24],
    [caseList.stage, 22],
    [caseList.next, 34],
    [caseList.filter.holder, 22],
    [caseList.due, 14],
    [admissions.file.admittedOn, 14],
  ),
  rows: rows.map((row) => [
    row.name,
    row.unit,
    steps.stages[row.stage],
    row.nextStep && isStep(row.nextStep) ? steps.steps[row.nextStep] : "",
    row.nextHolder && isRole(row.nextHolder) ? steps.roles[row.nextHolder] : "",
    dayText(row.nextDueOn),
    dayText(row.admittedOn),
  ]),
});

/** The people of a unit; when they were born for those who open people, and the day only for a purpose. */
export const peopleLines = (
  rows: readonly UnitView["people"][number][],
  { opensPeople, isFull }: Readonly<{ opensPeople: boolean; isFull: boolean }>,
  { units: { unit }, people, steps }: Words,
): Body => ({
  columns: columns(
    [unit.name, 28],
    ...(opensPeople ? ([[unit.bornOn, 12]] as const) : []),
    [unit.occupation, 26],
    [unit.cell, 24],
    [unit.standing, 26],
    [unit.case, 22],
  ),
  rows: rows.map((row) => [
    row.name,
    ...(opensPeople ? [row.bornOn ? bornText(row.bornOn, isFull) : ""] : []),
    row.occupation,
    row.unit,
    row.standings.map(({ kind }) => people.standings[kind]).join(", "),
    row.case ? steps.stages[row.case.stage] : "",
  ]),
});

const countsOf = (members: UnitTree["units"][number]["members"]): readonly (string | number)[] =>
  members ? [members.official, members.probationary, members.official + members.probationary] : ["", "", ""];

/** The tree of units with their members: whoever is shown a number may open the names behind it. */
export const unitLines = (tree: UnitTree, { units }: Words): Body => {
  const { tree: labels, kinds } = units;
  return {
    columns: columns(
      [labels.unit, 36],
      [units.form.kind, 18],
      ...(tree.showsCounts
        ? ([
            [labels.official, 12],
            [labels.probationary, 12],
            [labels.total, 12],
          ] as const)
        : []),
      [labels.since, 24],
      [units.form.code, 22],
    ),
    rows: tree.units.map(({ name, kind, code, members, depth, from, to }) => [
      `${"   ".repeat(depth)}${name}`,
      kinds[kind],
      ...(tree.showsCounts ? countsOf(members) : []),
      labels.span(formatDay(from), to && formatDay(to)),
      code ?? "",
    ]),
  };
};

/** The cases being verified, and how far each is. */
export const verificationLines = (rows: VerificationOverview["cases"], { exports: { verification } }: Words): Body => ({
  columns: columns(
    [verification.name, 28],
    [verification.unit, 24],
    [verification.asked, 12],
    [verification.answered, 12],
    [verification.overdue, 12],
    [verification.dueOn, 14],
  ),
  rows: rows.map(({ name, unit, total, answered, overdue, dueOn }) => [
    name,
    unit,
    total,
    answered,
    overdue,
    dayText(dueOn),
  ]),
});
