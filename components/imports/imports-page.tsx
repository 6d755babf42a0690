import type { ImportList } from "@/lib/imports/queries";
import { formatMoment } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { fieldId } from "../ui/forms/field-id";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";

type Props = Readonly<{ view: ImportList; upload: FormBinding; isDiscarded: boolean; words: Words }>;

function Upload({ upload: { action, initial }, words }: Pick<Props, "upload" | "words">) {
  const { upload } = words.imports;
  const id = fieldId("file");
  return (
    <>
      <SectionHeading>{upload.title}</SectionHeading>
      <p>
        <a className="link inline-flex min-h-11 items-center" download href="/imports/sample">
          {upload.sample}
        </a>
      </p>
      <Form action={action} initial={initial} submit={upload.submit} words={words.layout.form}>
        <div className="my-5">
          <label className="mb-1 block font-medium" htmlFor={id}>
            {upload.file}
          </label>
          <p className="mb-1 text-muted text-sm" id={`${id}-hint`}>
            {upload.fileHint}
          </p>
          <input
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby={`${id}-hint`}
            className="input"
            id={id}
            name="file"
            type="file"
          />
        </div>
      </Form>
      <p className="text-muted text-sm">{upload.secrecy}</p>
    </>
  );
}

/** The form that reads a file, and the lists read lately. */
export function ImportsPage({ view, upload, isDiscarded, words }: Props) {
  const { imports } = words;
  const { list } = imports;
  return (
    <>
      <PageHeading subtitle={imports.intro} title={imports.title} trail={[placeOf("units", words)]} />
      {isDiscarded && <Notice tone="success">{imports.done.discard}</Notice>}
      <Upload upload={upload} words={words} />
      {view.imports.length === 0 ? null : (
        <Table
          caption={list.title}
          columns={[list.file, list.state, list.rows, list.by]}
          rows={view.imports.map(({ id, fileName, state, counts, actorName, startedAt }) => ({
            key: id,
            cells: [
              { text: fileName || list.file, href: `/imports/${id}` },
              { text: imports.states[state], tag: state === "committed" ? "success" : "plain" },
              String(Object.values(counts).reduce((sum, count) => sum + count, 0)),
              list.at(actorName, formatMoment(startedAt)),
            ],
          }))}
        />
      )}
    </>
  );
}
