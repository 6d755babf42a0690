import { evidenceKey } from "@/lib/mentoring/comment/draft";
import type { CommentView, Entry } from "@/lib/mentoring/comment/queries";
import type { Words } from "@/lib/text/text";
import { OneButton } from "../../dossier/review/one-button";
import { caseTrail } from "../../layout/menu";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormBinding, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { commentHref, entryHref, entryName, purposeName } from "./comment-names";

type Sentence = CommentView["sentences"][number];
type Props = Readonly<{
  view: CommentView;
  /** Null where one is added. */
  sentence: Sentence | null;
  save: FormBinding;
  remove: FormBinding;
  unlink: Readonly<{ action: FormAction; initialOf: (entry: Entry) => FormState }>;
  words: Words;
}>;

const hidden = (names: readonly string[]): FieldSpec[] =>
  names.map((name) => ({ name, label: "", kind: "hidden" as const }));

/** What a sentence rests on, each with the button that takes it away. */
function Evidence({
  view,
  sentence,
  unlink,
  words,
}: Pick<Props, "view" | "unlink" | "words"> & { sentence: Sentence }) {
  const { comments } = words;
  return (
    <section>
      <SectionHeading>{comments.evidence}</SectionHeading>
      {sentence.evidence.length === 0 && <p className="text-warning">⚠ {comments.without}</p>}
      <ul className="divide-y divide-line">
        {sentence.evidence.map((entry) => (
          <li className="flex flex-wrap items-center justify-between gap-3 py-2" key={evidenceKey(entry)}>
            <a className="link" href={entryHref(view.caseId, entry)}>
              {entryName(entry, words)}
            </a>
            <OneButton
              action={unlink.action}
              initial={unlink.initialOf(entry)}
              label={comments.unlink}
              spoken={`${comments.unlink}: ${entryName(entry, words)}`}
              words={words}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One sentence of the cell's comment: its words, the entries of the log it rests on, and the way to remove it. */
export function SentencePage({ view, sentence, save, remove, unlink, words }: Props) {
  const { comments, mentoring } = words;
  const { form } = comments;
  const draft = commentHref(view.caseId, view.purpose);
  const ofDraft = ["caseId", "purpose", "version"];
  return (
    <>
      <PageHeading
        subtitle={`${view.name} · ${purposeName(view.purpose, words)}`}
        title={sentence ? form.edit : form.add}
        trail={caseTrail(
          { id: view.caseId, name: view.name, isOwn: false },
          words,
          { href: `/admissions/${view.caseId}/log`, label: mentoring.title },
          { href: draft, label: comments.title },
        )}
      />
      <Form
        action={save.action}
        fields={[
          ...hidden([...ofDraft, ...(sentence ? ["sentenceId"] : [])]),
          { name: "text", label: form.fields.text, hint: form.hints.text, kind: "prose", max: 1_500 },
          {
            ...{ name: "evidence", label: form.fields.evidence, hint: form.hints.evidence, kind: "select" },
            optional: true,
            options: [
              { value: "", label: form.noEvidence },
              ...view.entries.map((entry) => ({ value: evidenceKey(entry), label: entryName(entry, words) })),
            ],
          },
        ]}
        initial={save.initial}
        submit={form.submit}
        words={words.layout.form}
      />
      {sentence && (
        <>
          <Evidence sentence={sentence} unlink={unlink} view={view} words={words} />
          <SectionHeading>{comments.remove}</SectionHeading>
          <Form
            action={remove.action}
            confirm={comments.removeConfirm}
            fields={hidden([...ofDraft, "sentenceId"])}
            initial={remove.initial}
            submit={comments.remove}
            tone="quiet"
            words={words.layout.form}
          />
        </>
      )}
    </>
  );
}
