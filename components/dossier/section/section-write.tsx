import { prefilledAnswer } from "@/lib/dossier/items";
import type { SectionView } from "@/lib/dossier/queries";
import { formatDay } from "@/lib/primitives/day";
import { isReadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import type { FormAction, FormState } from "../../ui/form-state";
import { Notice } from "../../ui/notice";
import { Sealed } from "../sealed";
import type { DraftPlace } from "./device-draft";
import { Guidance } from "./guidance";
import { SectionForm } from "./section-form";
import { SectionText } from "./section-text";

type Props = Readonly<{
  view: SectionView;
  /** Where the device stores unsaved text. */
  draftPlace: DraftPlace;
  action: FormAction;
  initial: FormState;
  /** Whether the writer chose to edit a text already sent or passed. */
  isEditing: boolean;
  words: Words;
}>;

/** Nothing where the stored text cannot be read: it is written again. */
const readableContent = ({ content }: SectionView): string | null =>
  content !== null && isReadable(content) ? content : null;

/** What the form contains at first: the stored text or, for a section never saved, what the register holds. */
export const startingText = (view: SectionView): string =>
  readableContent(view) ?? (view.version === 0 ? prefilledAnswer(view.item.number, view.registered) : null) ?? "";

const formWords = ({ item, unansweredRemark }: SectionView, { dossier, layout }: Words) => {
  const { section } = dossier;
  return {
    ...layout.form,
    summary: section.summary,
    content: section.content,
    contentHint: section.max(item.max),
    answer: section.answer,
    answerHint: section.answerHint,
    save: section.save,
    send: unansweredRemark ? section.resend : section.send,
    sending: section.sending,
    stored: section.stored,
    empty: section.empty,
    draft: dossier.draft,
  };
};

function RemarkToAnswer({ view, words }: Readonly<{ view: SectionView; words: Words }>) {
  const { section, states } = words.dossier;
  const remark = view.remarks.find(({ id }) => id === view.unansweredRemark?.id);
  if (!remark) return null;
  return (
    <Notice title={states.returned} tone="warning">
      <p className="whitespace-pre-wrap break-words">
        <Sealed text={remark.text} words={words} />
      </p>
      <p className="mt-2 text-muted text-sm">{section.remarkBy(remark.authorName, formatDay(remark.writtenOn))}</p>
    </Notice>
  );
}

/** For the writer: the remark to answer, the guidance and the form; only the text when it was sent or passed. */
export function SectionWrite({ view, draftPlace, action, initial, isEditing, words }: Props) {
  const { section } = words.dossier;
  const isFilledIn = view.version === 0 && prefilledAnswer(view.item.number, view.registered) !== null;
  const form = (
    <SectionForm
      action={action}
      asksAnswer={view.unansweredRemark !== null}
      draftPlace={draftPlace}
      initial={initial}
      kind={view.item.kind}
      max={view.item.max}
      stored={readableContent(view)}
      version={view.version}
      words={formWords(view, words)}
    />
  );
  const isHandedOver = view.line.state === "passed" || view.line.state === "sent";
  if (isHandedOver && !isEditing) {
    return (
      <>
        <SectionText content={view.content} words={words} />
        <p className="my-4 print:hidden">
          <LinkButton href={`/dossiers/${view.caseId}/sections/${view.item.number}?edit=yes`} tone="quiet">
            {section.edit}
          </LinkButton>
        </p>
        <Guidance folded number={view.item.number} words={words} />
      </>
    );
  }
  return (
    <>
      <RemarkToAnswer view={view} words={words} />
      <Guidance number={view.item.number} words={words} />
      {isHandedOver && (
        <Notice tone="warning">{view.line.state === "passed" ? section.editPassed : section.editSent}</Notice>
      )}
      {view.content !== null && !isReadable(view.content) && <Notice tone="error">{section.unreadable}</Notice>}
      {isFilledIn && <p className="mt-4 text-muted">{section.prefilled}</p>}
      <div className="max-w-3xl print:hidden">{form}</div>
      <div className="hidden print:block">
        <SectionText content={view.content} words={words} />
      </div>
    </>
  );
}
