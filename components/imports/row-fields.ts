import type { Problem } from "@/lib/imports/judging/judge-row";
import { type EditField, editFields } from "@/lib/imports/list-row";
import type { ImportRowView } from "@/lib/imports/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import { columnName } from "@/lib/spreadsheets/cell";
import { sentence } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import type { FormMessage } from "../ui/form-state";
import { withFieldName } from "../ui/forms/field-name";

type Option = Readonly<{ value: string; label: string }>;
export type RowWords = Readonly<{ words: Words; units: readonly Option[]; on: Day }>;

/** What a question about a row says. */
const questionText = (question: ImportRowView["questions"][number], { imports: { questions } }: Words): string => {
  if (question.asks === "alike")
    return questions.alike(
      question.people.map(({ name, bornOn, unit }) => questions.person(name, formatDay(bornOn), unit)).join("; "),
    );
  if (question.asks === "elsewhere") return questions.elsewhere;
  if (question.asks === "same-row") return questions["same-row"](question.sheet, question.line);
  return question.asks === "id-taken" ? questions["id-taken"](question.name) : questions["id-twice"](question.line);
};

/** What is worth a look at a row, and stops nothing. */
export const noteTexts = (row: ImportRowView, { imports: { notes } }: Words): readonly string[] =>
  row.notes.map(({ says, text }) => notes[says](text));

const problemText = (row: ImportRowView, problem: Problem, words: Words): string => {
  const { check, fields } = words.imports;
  const said = withFieldName(sentence(words, problem), { label: fields[problem.field] }, words.layout.form);
  const where = problem.column === undefined ? null : check.cell(columnName(problem.column), row.line);
  return [where, said].filter(Boolean).join(": ");
};

/** What is said about a field of a row above the form and beside the field. */
export const rowMessages = (row: ImportRowView, words: Words): FormMessage[] => [
  ...row.problems.map((problem) => ({
    field: `${row.number}.${problem.field}`,
    message: problemText(row, problem, words),
    source: null,
  })),
  ...row.questions.map((question) => ({
    field: `${row.number}.${question.asks.startsWith("id-") ? "nationalId" : "because"}`,
    message: questionText(question, words),
    source: null,
  })),
];

const specOf = (field: EditField, { words, units, on }: RowWords): Omit<FieldSpec, "name"> => {
  const label = words.imports.fields[field];
  const choices = (of: Readonly<Record<string, string>>): Option[] => [
    { value: "", label: words.people.form.choose },
    ...Object.entries(of).map(([value, option]) => ({ value, label: option })),
  ];
  const { options } = words.admissions;
  if (field === "sex") return { label, kind: "select", options: choices(options.sex) };
  if (field === "schooling") return { label, kind: "select", options: choices(options.schooling) };
  if (field === "unitId")
    return { label, kind: "select", options: [{ value: "", label: words.people.form.choose }, ...units] };
  if (["bornOn", "joinedUnitOn", "admittedOn", "decidedOn", "officialOn"].includes(field))
    return { label, kind: "day", today: on };
  return { label, kind: "line", max: field === "because" ? 300 : 200 };
};

/** The fields of a row a page asks for: those something is said about, or all of them. */
const askedOf = (row: ImportRowView, isWhole: boolean): readonly EditField[] => {
  const asked = new Set<EditField>([
    ...row.problems.map(({ field }) => field),
    ...row.questions.flatMap(({ asks }): EditField[] => (asks.startsWith("id-") ? ["nationalId"] : ["because"])),
    ...row.questions.flatMap(({ asks }): EditField[] => (asks === "alike" || asks === "same-row" ? ["bornOn"] : [])),
  ]);
  return isWhole ? editFields : editFields.filter((field) => asked.has(field));
};

/** One row within a form of several: its title, its fields, and whether it is left out. */
export const rowFields = (row: ImportRowView, isWhole: boolean, context: RowWords): FieldSpec[] => {
  const { words } = context;
  const { check } = words.imports;
  const isYoung = row.checked || row.problems.some(({ code }) => code === "member-under-age");
  const title = check.row(row.sheet, row.line, row.values.fullName);
  return [
    { name: `${row.number}.row`, label: title, kind: "note", lines: noteTexts(row, words) },
    ...askedOf(row, isWhole).map((field): FieldSpec => {
      const proposal = row.problems.some((problem) => problem.field === field) ? row.proposals[field] : undefined;
      return {
        ...specOf(field, context),
        name: `${row.number}.${field}`,
        value: proposal ?? row.values[field],
        ...(proposal ? { hint: check.proposed } : {}),
      };
    }),
    ...(isYoung
      ? [{ name: `${row.number}.checked`, label: check.checked, kind: "tick" as const, value: row.checked ? "on" : "" }]
      : []),
    {
      ...{ name: `${row.number}.skipped`, label: check.skip, kind: "tick" },
      value: row.verdict === "skipped" ? "on" : "",
    },
  ];
};
