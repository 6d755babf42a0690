import { type FieldName, fieldNames } from "@/lib/documents/forms/fields";
import { isList, placeholderOf } from "@/lib/documents/templates/placeholders";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";

function Names({ caption, fields, words }: Readonly<{ caption: string; fields: readonly FieldName[]; words: Words }>) {
  const { templates, paperFields } = words;
  return (
    <Table
      brief
      caption={caption}
      columns={[templates.nameColumns.name, templates.nameColumns.meaning]}
      hideCaption
      rows={fields.map((field) => ({
        key: field,
        cells: [
          placeholderOf(field),
          { text: paperFields[field], notes: isList(field) ? [templates.severalParagraphs] : [] },
        ],
      }))}
    />
  );
}

/** The placeholders of a form, how they are used, and folded all others. */
export function PlaceholderList({ fields, words }: Readonly<{ fields: readonly FieldName[]; words: Words }>) {
  const { templates } = words;
  return (
    <section>
      <SectionHeading>{templates.namesTitle}</SectionHeading>
      <p className="max-w-prose">{templates.namesHint}</p>
      <p className="my-2 max-w-prose">{templates.repeatHint}</p>
      <Names caption={templates.namesTitle} fields={fields} words={words} />
      <details className="mt-4">
        <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{templates.allNames}</summary>
        <Names caption={templates.allNames} fields={fieldNames} words={words} />
      </details>
    </section>
  );
}
