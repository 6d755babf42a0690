import { knownAnswer } from "@/lib/dossier/known";
import type { SectionView } from "@/lib/dossier/queries";
import { written } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FormAction, FormState } from "../ui/form-state";
import { Notice } from "../ui/notice";
import { Guidance } from "./guidance";
import { SectionForm } from "./section-form";

type Props = Readonly<{ view: SectionView; action: FormAction; initial: FormState; words: Words }>;

/** What the writer's form starts from: the text as kept, or what the register already knows. */
export const startingText = (view: SectionView): string =>
  view.content ?? (view.version === 0 ? knownAnswer(view.item.number, view.known) : null) ?? "";

const formWords = ({ item, toAnswer }: SectionView, { dossier }: Words) => {
  const { section } = dossier;
  return {
    summary: section.summary,
    content: section.content,
    contentHint: section.max(item.max),
    answer: section.answer,
    answerHint: section.answerHint,
    save: section.save,
    send: toAnswer ? section.resend : section.send,
    sending: section.sending,
    stored: section.stored,
    empty: section.empty,
  };
};

function Remark({ view, words }: Readonly<{ view: SectionView; words: Words }>) {
  const { section, states } = words.dossier;
  const remark = view.thread.find(({ id }) => id === view.toAnswer?.id);
  if (!remark) return null;
  return (
    <Notice title={states.returned} tone="warning">
      <p className="whitespace-pre-wrap break-words">{remark.text}</p>
      <p className="mt-2 text-muted text-sm">{section.remarkBy(remark.authorName, written(remark.writtenOn))}</p>
    </Notice>
  );
}

/** The writer's side of a section: the remark to answer, the guidance, the form. */
export function SectionWrite({ view, action, initial, words }: Props) {
  const { section } = words.dossier;
  const isFilledIn = view.version === 0 && knownAnswer(view.item.number, view.known) !== null;
  const form = (
    <SectionForm
      action={action}
      asksAnswer={view.toAnswer !== null}
      initial={initial}
      kind={view.item.kind}
      max={view.item.max}
      stored={view.content}
      version={view.version}
      words={formWords(view, words)}
    />
  );
  if (view.line.state === "passed" || view.line.state === "sent") {
    return (
      <>
        <p className="my-4 whitespace-pre-wrap break-words rounded-lg border border-line bg-paper p-4 leading-relaxed">
          {view.content ?? section.empty}
        </p>
        <details className="print-hidden my-4 rounded-lg border border-line p-4">
          <summary className="cursor-pointer font-medium">{section.edit}</summary>
          <p className="mt-3 text-muted">{view.line.state === "passed" ? section.editPassed : section.editSent}</p>
          {form}
        </details>
        <Guidance folded number={view.item.number} words={words} />
      </>
    );
  }
  return (
    <>
      <Remark view={view} words={words} />
      <Guidance number={view.item.number} words={words} />
      {isFilledIn && <p className="mt-4 text-muted">{section.known}</p>}
      {form}
    </>
  );
}
