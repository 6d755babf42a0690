import type { ListKind } from "@/lib/imports/kinds";
import { type AnyDefault, defaultsOf, type TableLayout } from "@/lib/imports/list-row";
import type { MappingView } from "@/lib/imports/queries";
import { fieldsOf, isField, unused } from "@/lib/imports/reading/fields";
import { mostWanted } from "@/lib/planning/schema";
import type { Day } from "@/lib/primitives/day";
import { columnName } from "@/lib/spreadsheets/cell";
import type { Words } from "@/lib/text/text";
import { unitOptions } from "@/lib/units/named/choices";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { unitChoice, withOneList } from "../units/unit-choice";

type Props = Readonly<{ view: MappingView; form: FormBinding; on: Day; words: Words }>;
type Option = Readonly<{ value: string; label: string }>;

const namesOfUse = (use: string, { imports }: Words): string =>
  use
    .split("+")
    .map((part) => (isField(part) ? imports.fields[part] : imports.columns.unusedPart))
    .join(" / ");

/** What the columns of tables with the same heads are, each with its first values. */
const layoutFields = (layout: TableLayout, index: number, kind: ListKind, words: Words): FieldSpec[] => {
  const { columns, fields: labels } = words.imports;
  const options: Option[] = [
    { value: unused, label: columns.unused },
    ...fieldsOf[kind].map((field) => ({ value: field, label: labels[field] })),
  ];
  const tables = layout.tables.map(({ sheet, rows }) => columns.tableRows(sheet, rows)).join(", ");
  return [
    { name: `table.${index}`, label: columns.table(tables), kind: "note" },
    ...layout.titles.flatMap((title, column): FieldSpec[] => {
      const samples = layout.samples[column] ?? [];
      if (!title && samples.length === 0) return [];
      const use = layout.uses[column] ?? unused;
      const stacked = use.includes("+") ? [{ value: use, label: columns.stacked(namesOfUse(use, words)) }] : [];
      return [
        {
          ...{ name: `use.${index}.${column}`, kind: "select", value: use, options: [...options, ...stacked] },
          ...{ label: columns.column(columnName(column), title), hint: columns.samples(samples.join(" · ")) },
        },
      ];
    }),
  ];
};

/** Which unit each name of the list means. */
const unitFields = (view: MappingView, units: readonly Option[], words: Words): FieldSpec[] => {
  const { columns, fields: labels } = words.imports;
  const names = Object.entries(view.settings.units);
  if (names.length === 0) return [];
  return [
    { name: "units", label: columns.units, kind: "note", lines: [columns.unitsIntro] },
    ...names.flatMap(([name, unitId], index): FieldSpec[] => {
      const isOwn = view.ownNames.includes(name);
      const none = isOwn ? words.people.form.choose : columns.ownDefault;
      const chosen = unitChoice({ name: `unit.${index}`, label: name, units, choose: none });
      const about = view.settings.kind === "cells" ? labels.parent : labels.unit;
      const around = chosen.kind === "lookup" ? columns.aroundTyped : columns.around;
      return [
        { name: `unitName.${index}`, label: "", kind: "hidden", value: name },
        { ...chosen, value: unitId, hint: isOwn ? about : around },
      ];
    }),
  ];
};

/** What stands for the rows that say nothing. */
const defaultSpecs = (
  view: MappingView,
  units: readonly Option[],
  { words, on }: Readonly<{ words: Words; on: Day }>,
): FieldSpec[] => {
  const { columns, fields: ofPeople, actFields } = words.imports;
  const { kind: listKind, defaults } = view.settings;
  const labels: Readonly<Record<string, string>> = listKind === "people" ? ofPeople : actFields;
  const { options } = words.admissions;
  const choose = { value: "", label: words.people.form.choose };
  const choices = (of: Readonly<Record<string, string>>): Option[] => [
    choose,
    ...Object.entries(of).map(([value, label]) => ({ value, label })),
  ];
  const ofUnit = (field: "unitId" | "parentId") =>
    unitChoice({ name: `default.${field}`, label: labels[field] ?? "", units, choose: choose.label });
  const kinds: Readonly<Record<AnyDefault, Partial<FieldSpec>>> = {
    unitId: ofUnit("unitId"),
    sex: { kind: "select", options: choices(options.sex) },
    schooling: { kind: "select", options: choices(options.schooling) },
    occupation: { kind: "line", max: 120 },
    joinedUnitOn: { kind: "day", today: on },
    paper: { kind: "line", max: 200, ...(listKind === "people" ? { hint: columns.paperHint } : {}) },
    parentId: ofUnit("parentId"),
    from: { kind: "day", today: on },
    occurredOn: { kind: "day", today: on },
    issuer: { kind: "line", max: 200 },
    firstYear: { kind: "number" },
    lastYear: { kind: "number" },
    wanted: { kind: "number", max: mostWanted },
  };
  return [
    { name: "defaults", label: columns.defaults, kind: "note", lines: [columns.defaultsIntro] },
    ...defaultsOf[listKind].map(
      (field): FieldSpec => ({
        kind: "line",
        ...{ name: `default.${field}`, label: labels[field] ?? "", value: defaults[field] ?? "", optional: true },
        ...kinds[field],
      }),
    ),
  ];
};

/** How the columns of a file are read: proposed, and changed by choice. */
export function ColumnsPage({ view, form, on, words }: Props) {
  const { imports } = words;
  const { columns } = imports;
  const { layouts, passedOver, encodings } = view.settings;
  const units = unitOptions(view.units);
  const lines = passedOver.map(({ sheet, line, why, text }) => ({
    key: `${sheet} ${line}`,
    text: columns.passedLine(sheet, line, columns.why[why as keyof typeof columns.why] ?? why, text),
  }));
  return (
    <>
      <PageHeading
        subtitle={columns.intro(view.fileName, view.rows)}
        title={columns.title}
        trail={[placeOf("units", words), { href: "/imports", label: imports.title }]}
      />
      {encodings.length > 0 && <Notice tone="warning">{columns.encodings(encodings.join(", "))}</Notice>}
      {lines.length > 0 && (
        <details className="my-4">
          <summary className="min-h-11 cursor-pointer py-2">{columns.passedOver(lines.length)}</summary>
          <ul className="list-disc pl-5">
            {lines.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <Form
        action={form.action}
        fields={[
          { name: "importId", label: "", kind: "hidden", value: view.id },
          ...layouts.flatMap((layout, index) => layoutFields(layout, index, view.settings.kind, words)),
          ...withOneList([...unitFields(view, units, words), ...defaultSpecs(view, units, { words, on })]),
        ]}
        initial={form.initial}
        submit={columns.submit}
        words={words.layout.form}
      />
    </>
  );
}
