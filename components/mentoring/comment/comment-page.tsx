import type { CommentView } from "@/lib/mentoring/comment/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { OneButton } from "../../dossier/review/one-button";
import { caseTrail } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { commentHref, entryHref, entryName, purposeName } from "./comment-names";

/** A form that is one button, with what it sends for a sentence. */
type Act = Readonly<{ action: FormAction; initialOf: (sentenceId: string) => FormState }>;

export type CommentActs = Readonly<{
  compose: Readonly<{ action: FormAction; initial: FormState }>;
  up: Act;
  down: Act;
}>;

type Sentence = CommentView["sentences"][number];
type Props = Readonly<{ view: CommentView; acts: CommentActs; done: string | null; words: Words }>;

/** What a sentence rests on; where it is nothing, that is said. None of it is printed. */
export function EvidenceLine({
  sentence: { evidence, lost },
  caseId,
  words,
}: Readonly<{ sentence: Sentence; caseId: string; words: Words }>) {
  const { comments } = words;
  return (
    <div className="mt-1 text-sm print:hidden">
      {evidence.length > 0 ? (
        <ul aria-label={comments.evidence} className="flex flex-wrap gap-x-4">
          {evidence.map((entry) => (
            <li key={entry.kind + entry.id}>
              <a className="link inline-flex min-h-9 items-center" href={entryHref(caseId, entry)}>
                {entryName(entry, words)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="font-medium text-warning">⚠ {comments.without}</p>
      )}
      {lost > 0 && <p className="text-warning">{comments.lost(lost)}</p>}
    </div>
  );
}

function SentenceRow({
  sentence,
  index,
  view,
  acts,
  words,
}: Readonly<{ sentence: Sentence; index: number; view: CommentView; acts: CommentActs; words: Words }>) {
  const { comments } = words;
  const moves = [
    ...(index > 0 ? [{ ...acts.up, label: comments.up }] : []),
    ...(index < view.sentences.length - 1 ? [{ ...acts.down, label: comments.down }] : []),
  ];
  return (
    <li className="border-line border-b py-3 print:inline print:border-0">
      <p className="print:inline" lang="vi">
        {sentence.text}{" "}
      </p>
      <EvidenceLine caseId={view.caseId} sentence={sentence} words={words} />
      <div className="mt-1 flex flex-wrap items-center gap-2 print:hidden">
        <LinkButton href={`${commentHref(view.caseId, view.purpose)}/sentences/${sentence.id}`} tone="quiet">
          {comments.edit}
        </LinkButton>
        {moves.map(({ action, initialOf, label }) => (
          <OneButton
            action={action}
            initial={initialOf(sentence.id)}
            key={label}
            label={label}
            spoken={comments.spoken(label, index + 1)}
            words={words}
          />
        ))}
      </div>
    </li>
  );
}

/** The cell's comment as it is written: its sentences, what each rests on, and the way to change them. */
export function CommentPage({ view, acts, done, words }: Props) {
  const { comments, mentoring } = words;
  const isEmpty = view.sentences.length === 0;
  return (
    <>
      <DoneNotice done={done} sentences={comments.done} />
      <PageHeading
        actions={isEmpty ? undefined : <PrintButton label={words.layout.print} />}
        subtitle={`${view.name} · ${purposeName(view.purpose, words)}`}
        title={comments.title}
        trail={caseTrail({ id: view.caseId, name: view.name, isOwn: false }, words, {
          href: `/admissions/${view.caseId}/log`,
          label: mentoring.title,
        })}
      />
      <p className="max-w-prose text-muted text-sm print:hidden">{comments.intro}</p>
      {view.saved && (
        <p className="text-muted text-sm print:hidden">{comments.saved(view.saved.by, formatDay(view.saved.on))}</p>
      )}
      {!view.isReadable && <Notice tone="error">{comments.unreadable}</Notice>}
      {view.isReadable && isEmpty && <EmptyState hint={comments.noneHint} title={comments.noneTitle} />}
      <ol className="my-4">
        {view.sentences.map((sentence, index) => (
          <SentenceRow acts={acts} index={index} key={sentence.id} sentence={sentence} view={view} words={words} />
        ))}
      </ol>
      {view.isReadable && (
        <div className="print:hidden">
          <div className="flex flex-wrap items-center gap-3">
            <OneButton
              {...acts.compose}
              label={isEmpty ? comments.compose : comments.composeMore}
              spoken={comments.compose}
              words={words}
            />
            <LinkButton href={`${commentHref(view.caseId, view.purpose)}/sentences/new`} tone="quiet">
              {comments.add}
            </LinkButton>
          </div>
          <p className="mt-2 text-muted text-sm">{comments.composeHint}</p>
        </div>
      )}
    </>
  );
}
