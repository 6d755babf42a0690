import type { FormTemplatesView } from "@/lib/documents/templates/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { formTitle } from "../documents/form-page";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { FileBox } from "../ui/forms/file-box";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { PlaceholderList } from "./placeholder-list";

type Acts = Readonly<{ upload: FormBinding; reset: FormBinding }>;
type Props = Readonly<{ view: FormTemplatesView; acts: Acts; isReset: boolean; words: Words }>;
type PartProps = Readonly<{ view: FormTemplatesView; words: Words }>;

export const templatesTrail = (words: Words) => [
  placeOf("regulations", words),
  { href: "/templates", label: words.templates.title },
];

function Versions({ view, words: { templates } }: PartProps) {
  if (view.templates.length === 0) return null;
  return (
    <section>
      <SectionHeading>{templates.versions}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {view.templates.map(({ id, version, fileName, uploadedByName, uploadedOn, days }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-1.5" key={id}>
            <a className="link inline-flex min-h-11 items-center" href={`/templates/${view.form.id}/${id}`}>
              {templates.version(version)}
            </a>
            <span className="min-w-0 break-words text-muted text-sm">
              {[fileName, templates.uploadedBy(uploadedByName, formatDay(uploadedOn))].filter(Boolean).join(", ")};{" "}
              {days.length > 0 ? templates.usedFrom(days.map(formatDay).join(", ")) : templates.notUsed}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ view, words: { templates } }: PartProps) {
  if (view.uses.length === 0) return null;
  const { from, what, by } = templates.historyColumns;
  return (
    <Table
      caption={templates.history}
      columns={[from, what, by]}
      rows={view.uses.map((use) => ({
        key: use.id,
        cells: [
          formatDay(use.from),
          use.version === null ? templates.shipped : templates.version(use.version),
          templates.recordedBy(use.recordedByName, formatDay(use.recordedOn)),
        ],
      }))}
    />
  );
}

function Reset({ view, act, words }: PartProps & Readonly<{ act: FormBinding }>) {
  const { templates } = words;
  if (!view.inForce && !view.next) return null;
  return (
    <details className="mt-6">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{templates.resetTitle}</summary>
      <p className="max-w-prose text-muted">{templates.resetHint}</p>
      <Form
        {...act}
        fields={[
          { name: "form", kind: "hidden", label: "", value: view.form.id },
          { name: "from", kind: "day", label: templates.resetFrom },
        ]}
        submit={templates.reset}
        tone="quiet"
        words={words.layout.form}
      />
    </details>
  );
}

/** A form: by what it is made now, the file to begin from, the upload, the own versions, and the placeholders. */
export function FormTemplatesPage({ view, acts, isReset, words }: Props) {
  const { templates } = words;
  const now = view.inForce
    ? templates.inForce(view.inForce.version, formatDay(view.inForce.from))
    : templates.shippedNow;
  return (
    <>
      {isReset && <Notice tone="success">{templates.done.reset}</Notice>}
      <PageHeading
        subtitle={templates.shippedVersion(view.form.pack, view.form.version)}
        title={formTitle(view.form)}
        trail={templatesTrail(words)}
      />
      <p className="my-4 font-medium">
        {now}
        {view.isOfAnother && ` (${templates.ofAnother})`}
        {view.next && `; ${templates.next(formatDay(view.next))}`}
      </p>
      <div className="grid gap-x-10 lg:grid-cols-2">
        <section>
          <SectionHeading>{templates.beginTitle}</SectionHeading>
          <p className="mb-4 max-w-prose text-muted">{templates.beginHint}</p>
          <LinkButton href={`/templates/${view.form.id}/file`} tone="quiet">
            {templates.begin}
          </LinkButton>
        </section>
        <section>
          <SectionHeading>{templates.uploadTitle}</SectionHeading>
          <p className="max-w-prose text-muted">{templates.uploadHint}</p>
          <Form
            {...acts.upload}
            fields={[{ name: "form", kind: "hidden", label: "", value: view.form.id }]}
            submit={templates.upload}
            words={words.layout.form}
          >
            <FileBox accept=".docx" hint={templates.fileHint} label={templates.file} name="file" />
          </Form>
        </section>
      </div>
      <Versions view={view} words={words} />
      <History view={view} words={words} />
      <Reset act={acts.reset} view={view} words={words} />
      <PlaceholderList fields={view.fields} words={words} />
    </>
  );
}
