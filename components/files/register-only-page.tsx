import { fileTitle } from "@/lib/files/papers";
import type { RegisterOnlyView } from "@/lib/files/register-only-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";

type Props = Readonly<{ view: RegisterOnlyView; done: string | null; act: FormBinding; words: Words }>;

/** Of which papers the entry alone is kept; kinds can be added, and none taken away. */
export function RegisterOnlyPage({ view, done, act, words }: Props) {
  const { files, layout } = words;
  const { admin } = files;
  return (
    <>
      {done === "restrict" && <Notice tone="success">{files.done.restrict}</Notice>}
      <PageHeading subtitle={admin.intro} title={admin.title} trail={[placeOf("admin", words)]} />
      <SectionHeading>{admin.chosen}</SectionHeading>
      {view.chosen.length === 0 ? (
        <p>{admin.none}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {view.chosen.map(({ paper, addedOn, addedByName }) => (
            <li className="py-2" key={paper}>
              {fileTitle(paper, words)}
              <p className="text-muted text-sm">{admin.chosenBy(addedByName, formatDay(addedOn))}</p>
            </li>
          ))}
        </ul>
      )}
      <Form
        action={act.action}
        confirm={admin.confirm}
        fields={[
          {
            name: "paper",
            kind: "select",
            label: admin.paper,
            options: [
              { value: "", label: "" },
              ...view.open.map((paper) => ({ value: paper, label: fileTitle(paper, words) })),
            ],
          },
        ]}
        initial={act.initial}
        submit={admin.add}
        words={layout.form}
      />
      <SectionHeading>{admin.always}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {view.always.map((paper) => (
          <li className="py-2" key={paper}>
            {fileTitle(paper, words)}
          </li>
        ))}
      </ul>
    </>
  );
}
