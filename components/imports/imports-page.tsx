import { isActKind, type ListKind, namesPeople } from "@/lib/imports/kinds";
import type { ImportList } from "@/lib/imports/queries";
import { formatMoment } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { FullListForm } from "../exports/full-list-form";
import { placeOf } from "../layout/menu";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { FileBox } from "../ui/forms/file-box";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";

/** `kind`: the list that is chosen at first. */
type Props = Readonly<{
  view: ImportList;
  kind?: ListKind | undefined;
  upload: FormBinding;
  isDiscarded: boolean;
  words: Words;
}>;

type UploadProps = Pick<Props, "view" | "kind" | "upload" | "words">;

function Upload({ view: { kinds }, kind = kinds[0], upload: { action, initial }, words }: UploadProps) {
  const { upload, kinds: names } = words.imports;
  const options = kinds.map((value) => ({ value, label: names[value] }));
  return (
    <>
      <SectionHeading>{upload.title}</SectionHeading>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {options.map(({ value, label }) => (
          <li key={value}>
            <a className="link inline-flex min-h-11 items-center" download href={`/imports/sample?kind=${value}`}>
              {upload.sample(label)}
            </a>
          </li>
        ))}
      </ul>
      <Form
        action={action}
        fields={[
          { name: "kind", label: upload.kind, kind: "select", value: kind ?? "", options, hint: upload.kindHint },
        ]}
        initial={initial}
        submit={upload.submit}
        words={words.layout.form}
      >
        <FileBox
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hint={upload.fileHint}
          label={upload.file}
          name="file"
        />
      </Form>
      <p className="text-muted text-sm">{upload.secrecy}</p>
    </>
  );
}

/** What the register has of each list of acts, to be compared with the office's own or added to. */
function Existing({ view, words }: Pick<Props, "view" | "words">) {
  const { upload, kinds: names } = words.imports;
  const kinds = view.kinds.filter(isActKind);
  // One post imports at most one list that names people and may be had here.
  const named = kinds.find(namesPeople);
  if (kinds.length === 0) return null;
  return (
    <>
      <SectionHeading>{upload.existing}</SectionHeading>
      <p className="max-w-prose text-muted text-sm">{upload.existingHint}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {kinds.map((kind) => (
          <li key={kind}>
            <a className="link inline-flex min-h-11 items-center" download href={`/exports/${kind}`}>
              {upload.existingOf(names[kind])}
            </a>
          </li>
        ))}
      </ul>
      {named && <FullListForm action={`/exports/${named}`} params={[]} words={words} />}
    </>
  );
}

/** The form that reads a file, and the lists read lately. */
export function ImportsPage({ view, kind, upload, isDiscarded, words }: Props) {
  const { imports } = words;
  const { list } = imports;
  return (
    <>
      <PageHeading subtitle={imports.intro} title={imports.title} trail={[placeOf("units", words)]} />
      {isDiscarded && <Notice tone="success">{imports.done.discard}</Notice>}
      <Upload kind={kind} upload={upload} view={view} words={words} />
      <Existing view={view} words={words} />
      {view.imports.length === 0 ? null : (
        <Table
          caption={list.title}
          columns={[list.file, list.kind, list.state, list.rows, list.by]}
          rows={view.imports.map(({ id, fileName, kind, state, counts, actorName, startedAt }) => ({
            key: id,
            cells: [
              { text: fileName || list.file, href: `/imports/${id}` },
              imports.kinds[kind],
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
