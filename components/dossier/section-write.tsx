import { prefilledAnswer } from "@/lib/dossier/prefilled-answers";
import type { SectionView } from "@/lib/dossier/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import type { FormAction, FormState } from "../ui/form-state";
import { Notice } from "../ui/notice";
import type { DraftPlace } from "./device-draft";
import { Guidance } from "./guidance";
import { SectionForm } from "./section-form";
import { Text } from "./text";

type Props = Readonly<{
  view: SectionView;
  /** Where the device keeps the words until the server has them. */
  draftPlace: DraftPlace;
  action: FormAction;
  initial: FormState;
  /** Whether the writer asked to change what was already sent or passed. */
  isEditing: boolean;
  words: Words;
}>;

/** What the writer's form starts from: the text as kept, or what the register already knows. */
export const startingText = (view: SectionView): string =>
  view.content ?? (view.version === 0 ? prefilledAnswer(view.item.number, view.known) : null) ?? "";

const formWords = ({ item, toAnswer }: SectionView, { dossier, frame }: Words) => {
  const { section } = dossier;
  return {
    summary: section.summary,
    titlePrefix: frame.form.titlePrefix,
    content: section.content,
    contentHint: section.max(item.max),
    answer: section.answer,
    answerHint: section.answerHint,
    save: section.save,
    send: toAnswer ? section.resend : section.send,
    sending: section.sending,
    stored: section.stored,
    empty: section.empty,
    draft: dossier.draft,
  };
};

function Remark({ view, words }: Readonly<{ view: SectionView; words: Words }>) {
  const { section, states } = words.dossier;
  const remark = view.thread.find(({ id }) => id === view.toAnswer?.id);
  if (!remark) return null;
  return (
    <Notice title={states.returned} tone="warning">
      <p className="whitespace-pre-wrap break-words">{remark.text}</p>
      <p className="mt-2 text-muted text-sm">{section.remarkBy(remark.authorName, formatDay(remark.writtenOn))}</p>
    </Notice>
  );
}

/** The writer's side of a section: the remark to answer, the guidance, the form. */
export function SectionWrite({ view, draftPlace, action, initial, isEditing, words }: Props) {
  const { section } = words.dossier;
  const isFilledIn = view.version === 0 && prefilledAnswer(view.item.number, view.known) !== null;
  const form = (
    <SectionForm
      action={action}
      asksAnswer={view.toAnswer !== null}
      draftPlace={draftPlace}
      initial={initial}
      kind={view.item.kind}
      max={view.item.max}
      stored={view.content}
      version={view.version}
      words={formWords(view, words)}
    />
  );
  const isHandedOver = view.line.state === "passed" || view.line.state === "sent";
  if (isHandedOver && !isEditing) {
    return (
      <>
        <Text content={view.content} words={words} />
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
      <Remark view={view} words={words} />
      <Guidance number={view.item.number} words={words} />
      {isHandedOver && (
        <Notice tone="warning">{view.line.state === "passed" ? section.editPassed : section.editSent}</Notice>
      )}
      {isFilledIn && <p className="mt-4 text-muted">{section.known}</p>}
      <div className="max-w-3xl print:hidden">{form}</div>
      <div className="hidden print:block">
        <Text content={view.content} words={words} />
      </div>
    </>
  );
}
