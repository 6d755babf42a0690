import { postRoles } from "@/lib/accounts/posts";
import type { ListKind } from "@/lib/imports/kinds";
import { actFields, editFields, type RowProblem, type TypedField } from "@/lib/imports/list-row";
import type { ImportRowView } from "@/lib/imports/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import { columnName } from "@/lib/spreadsheets/cell";
import { sentence } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { foundableKinds } from "@/lib/units/schema";
import type { FieldSpec } from "../ui/field";
import type { FormMessage } from "../ui/form-state";
import { withFieldName } from "../ui/forms/field-name";
import { unitChoice } from "../units/unit-choice";

type Option = Readonly<{ value: string; label: string }>;
export type RowWords = Readonly<{ words: Words; units: readonly Option[]; on: Day; kind: ListKind }>;

const labelOf = (field: TypedField, kind: ListKind, { imports }: Words): string => {
  const labels: Readonly<Record<string, string>> = kind === "people" ? imports.fields : imports.actFields;
  return labels[field] ?? "";
};

/** A value of an act as people read it. @param units by id, as the table names them */
export const valueText = (
  field: TypedField,
  value: string,
  { words, units }: Readonly<{ words: Words; units: ReadonlyMap<string, string> }>,
): string => {
  const names: Readonly<Record<string, string>> = { ...words.steps.roles, ...words.units.kinds };
  if (field === "role" || field === "kind") return names[value] ?? value;
  return units.get(value) ?? value;
};

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

const problemText = (row: ImportRowView, kind: ListKind, problem: RowProblem, words: Words): string => {
  const { check } = words.imports;
  const said = withFieldName(
    sentence(words, problem),
    { label: labelOf(problem.field, kind, words) },
    words.layout.form,
  );
  const where = problem.column === undefined ? null : check.cell(columnName(problem.column), row.line);
  return [where, said].filter(Boolean).join(": ");
};

/** The field at which a problem is shown: who is meant can be chosen only where somebody may be. */
const shownAt = ({ candidates }: ImportRowView, field: TypedField): TypedField =>
  field === "personId" && candidates.length === 0 ? "fullName" : field;

/** What is said about a field of a row above the form and beside the field. */
export const rowMessages = (row: ImportRowView, kind: ListKind, words: Words): FormMessage[] => [
  ...row.problems.map((problem) => ({
    field: `${row.number}.${shownAt(row, problem.field)}`,
    message: problemText(row, kind, problem, words),
    source: null,
  })),
  ...row.questions.map((question) => ({
    field: `${row.number}.${question.asks.startsWith("id-") ? "nationalId" : "because"}`,
    message: questionText(question, words),
    source: null,
  })),
];

/** What a row is about, as the list says it: a person, a unit or a post; empty where it says none. */
export const rowTitle = ({ values }: ImportRowView): string => values.fullName || values.name || values.title || "";

/** What a field of a row may be, where it is no line or day. */
const choicesOf = (field: TypedField, row: ImportRowView, { words, kind }: RowWords): readonly Option[] | null => {
  const named = (of: Readonly<Record<string, string>>): Option[] =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  const { options } = words.admissions;
  if (field === "sex") return named(options.sex);
  if (field === "schooling") return named(options.schooling);
  if (field === "role") return postRoles.map((value) => ({ value, label: words.steps.roles[value] }));
  if (field === "kind" && kind === "cells")
    return foundableKinds.map((value) => ({ value, label: words.units.kinds[value] }));
  if (field !== "personId" && field !== "same") return null;
  const { person } = words.imports.questions;
  return row.candidates.map(({ id, name, bornOn, unit }) => ({
    value: id,
    label: person(name, formatDay(bornOn), unit),
  }));
};

const days = new Set<TypedField>([
  ...(["bornOn", "joinedUnitOn", "admittedOn", "decidedOn", "officialOn", "from", "occurredOn"] as const),
]);

const numbers = new Set<TypedField>(["firstYear", "lastYear", "wanted"]);

const specOf = (field: TypedField, row: ImportRowView, context: RowWords): Omit<FieldSpec, "name"> => {
  const { words, on, kind } = context;
  const label = labelOf(field, kind, words);
  if (field === "unitId" || field === "parentId")
    return unitChoice({ name: field, label, units: context.units, choose: words.people.form.choose });
  const choices = choicesOf(field, row, context);
  const none = field === "same" ? words.imports.differences.nobody : words.people.form.choose;
  if (choices) return { label, kind: "select", options: [{ value: "", label: none }, ...choices] };
  if (days.has(field)) return { label, kind: "day", today: on };
  if (numbers.has(field)) return { label, kind: "number" };
  return { label, kind: "line", max: field === "because" ? 300 : 200 };
};

/** The fields of a row a page asks for: those something is said about, or all of them. */
const askedOf = (row: ImportRowView, isWhole: boolean, kind: ListKind): readonly TypedField[] => {
  const all: readonly TypedField[] = (kind === "people" ? editFields : actFields[kind]).filter(
    (field) => (field !== "personId" && field !== "same") || row.candidates.length > 0,
  );
  const asked = new Set<TypedField>([
    ...(row.questions.length > 0 && row.candidates.length > 0 ? (["same"] as const) : []),
    ...row.problems.map(({ field }) => shownAt(row, field)),
    ...row.questions.flatMap(({ asks }): TypedField[] => (asks.startsWith("id-") ? ["nationalId"] : ["because"])),
    ...row.questions.flatMap(({ asks }): TypedField[] => (asks === "alike" || asks === "same-row" ? ["bornOn"] : [])),
  ]);
  return isWhole ? all : all.filter((field) => asked.has(field));
};

/** The register beside the list, field by field: one of the two is chosen. */
const differenceFields = (row: ImportRowView, context: RowWords): FieldSpec[] => {
  const { words, kind } = context;
  const { register, list, none } = words.imports.differences;
  return row.differs.map((difference): FieldSpec => {
    const choices = choicesOf(difference.field, row, context);
    const said = (value: string) => choices?.find((choice) => choice.value === value)?.label ?? (value || none);
    return {
      ...{
        name: `${row.number}.take.${difference.field}`,
        kind: "radio",
        label: labelOf(difference.field, kind, words),
      },
      options: [
        { value: "register", label: register(said(difference.register)) },
        { value: "list", label: list(said(difference.list)) },
      ],
      value: row.takes.includes(difference.field) ? "list" : "register",
    };
  });
};

/** One row within a form of several: its title, its fields, and whether it is left out. */
export const rowFields = (row: ImportRowView, isWhole: boolean, context: RowWords): FieldSpec[] => {
  const { words } = context;
  const { check } = words.imports;
  const isYoung = row.checked || row.problems.some(({ code }) => code === "member-under-age");
  const title = check.row(row.sheet, row.line, rowTitle(row));
  return [
    {
      ...{ name: `${row.number}.row`, label: title, kind: "note", lines: noteTexts(row, words) },
      ...(row.differs.length > 0 && row.about
        ? { link: { href: row.about.href, label: check.about(row.about.name, row.about.beside) } }
        : {}),
    },
    ...differenceFields(row, context),
    ...askedOf(row, isWhole, context.kind).map((field): FieldSpec => {
      const proposal = row.problems.some((problem) => problem.field === field) ? row.proposals[field] : undefined;
      return {
        ...specOf(field, row, context),
        name: `${row.number}.${field}`,
        value: proposal ?? row.values[field] ?? "",
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
