import { columnNames, columns, requiredColumns } from "@/lib/places/columns";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { FileBox } from "../ui/forms/file-box";
import { Table } from "../ui/table";

type Props = Readonly<{ action: FormAction; initial: FormState; isQuiet: boolean; words: Words }>;

/** A file in CSV, its source, and what its columns mean. */
export function LoadForm({ action, initial, isQuiet, words }: Props) {
  const { load } = words.places;
  return (
    <>
      <p className="max-w-prose">{load.intro}</p>
      <p className="my-3">
        <a className="link inline-flex min-h-11 items-center" download href="/admin/places/sample">
          {load.sample}
        </a>
      </p>
      <Form
        action={action}
        fields={[{ name: "source", label: load.source, hint: load.sourceHint, kind: "line", max: 300 }]}
        initial={initial}
        submit={load.submit}
        tone={isQuiet ? "quiet" : "primary"}
        words={words.layout.form}
      >
        <FileBox
          accept=".csv,.txt,.tsv,text/csv,text/tab-separated-values"
          hint={load.fileHint}
          label={load.file}
          name="file"
        />
      </Form>
      <Table
        caption={load.columns}
        columns={[load.column, load.meaning]}
        rows={columnNames.map((name) => ({
          key: name,
          cells: [
            { text: columns[name][0], notes: requiredColumns.includes(name) ? [load.required] : [] },
            load.meanings[name],
          ],
        }))}
      />
    </>
  );
}
