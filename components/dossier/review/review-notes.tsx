import type { SectionView } from "@/lib/dossier/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { Sealed } from "../sealed";

type Notes = NonNullable<SectionView["review"]>["notes"];
type Props = Readonly<{ notes: Notes; action: FormAction; initial: FormState; words: Words }>;

/** What reviewers tell one another about an item, apart from the remarks its writer sees. */
export function ReviewNotes({ notes, action, initial, words }: Props) {
  const { notes: own } = words.sectionReview;
  return (
    <details className="my-6 max-w-3xl rounded-lg border border-line p-4 print:hidden" open={notes.length > 0}>
      <summary className="cursor-pointer font-semibold">{own.title}</summary>
      <p className="mt-1 text-muted text-sm">{own.hint}</p>
      <ol className="my-3 space-y-3">
        {notes.map(({ id, authorName, writtenOn, text }) => (
          <li className="border-line border-l-2 pl-4" key={id}>
            <p className="text-muted text-sm">{own.by(authorName, formatDay(writtenOn))}</p>
            <p className="whitespace-pre-wrap break-words">
              <Sealed text={text} words={words} />
            </p>
          </li>
        ))}
      </ol>
      <Form
        action={action}
        fields={[
          ...["caseId", "number"].map((name) => ({ name, kind: "hidden" as const, label: "" })),
          { name: "text", kind: "prose", label: own.text, rows: 2, max: 2_000 },
        ]}
        initial={initial}
        submit={own.add}
        tone="quiet"
        words={words.layout.form}
      />
    </details>
  );
}
