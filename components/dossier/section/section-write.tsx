import type { ReactNode } from "react";
import { answerField } from "@/lib/dossier/answers";
import { hasRows } from "@/lib/dossier/history/item-fields";
import { prefilledAnswer } from "@/lib/dossier/items";
import type { SectionView } from "@/lib/dossier/queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import type { FieldSpec } from "../../ui/field";
import type { FormAction, FormState } from "../../ui/form-state";
import { Notice } from "../../ui/notice";
import type { DraftPlace } from "./device-draft";
import { DraftForm, type DraftFormWords } from "./draft-form";
import { Guidance } from "./guidance";
import { KnownFactNotice } from "./known-fact";
import { RemarkList } from "./remark-list";
import { SectionText } from "./section-text";

/** Nothing where the stored text cannot be read: it is written again. */
const readableContent = ({ content }: SectionView): string | null =>
  content !== null && isReadable(content) ? content : null;

/** What the form contains at first: the stored text or, for a section never saved, what the register holds. */
export const startingText = (view: SectionView): string =>
  readableContent(view) ?? (view.version === 0 ? prefilledAnswer(view.item.number, view.registered) : null) ?? "";

export const draftFormWords = ({ dossier, layout }: Words): DraftFormWords => {
  const { section, draft } = dossier;
  return { ...layout.form, summary: section.summary, sending: section.sending, stored: section.stored, draft };
};

/** The box in which each open point is answered; none where nothing is open. */
export const answerFields = (
  { unanswered }: SectionView,
  { dossier: { section }, sectionReview }: Words,
): FieldSpec[] =>
  unanswered.map(({ id }, index) => ({
    name: answerField(id),
    kind: "prose",
    label: unanswered.length === 1 ? section.answer : sectionReview.answerTo(index + 1),
    ...(index === 0 ? { hint: section.answerHint } : {}),
    max: 2_000,
    rows: 3,
  }));

/** What was begun of the answers, by field. */
export const answersBegun = ({ unanswered }: SectionView): Record<string, string> =>
  Object.fromEntries(unanswered.map(({ id, draft }) => [answerField(id), draft ?? ""]));

type PointsProps = Readonly<{ view: SectionView; rowId?: string; words: Words }>;

/** The open points, of an item or of one of its rows, each with all that was said on it. */
export function OpenPoints({ view, rowId, words }: PointsProps) {
  const open = new Set(
    view.remarks
      .filter(({ id }) => view.unanswered.some((each) => each.id === id))
      .filter((remark) => rowId === undefined || remark.rowId === rowId)
      .map(({ pointId }) => pointId),
  );
  if (open.size === 0) return null;
  return (
    <Notice title={words.dossier.states.returned} tone="warning">
      <RemarkList
        item={{ number: view.item.number, content: view.content }}
        remarks={view.remarks.filter(({ pointId }) => open.has(pointId))}
        words={words}
      />
    </Notice>
  );
}

/** The row or section a form is about. */
export const hiddenFields = (values: Readonly<Record<string, string | number>>): FieldSpec[] =>
  Object.entries(values).map(([name, value]) => ({ name, kind: "hidden", label: "", value: String(value) }));

/** Where the birth was registered, and the home town. */
const places: readonly number[] = [5, 6];

const textFields = ({ caseId, item }: SectionView, { dossier: { section } }: Words): FieldSpec[] => [
  ...hiddenFields({ caseId, number: item.number }),
  {
    name: "content",
    kind: places.includes(item.number) ? "place" : item.kind,
    label: section.content,
    hint: section.max(item.max),
    max: item.max,
    rows: item.max > 4_000 ? 16 : 8,
  },
];

type TextProps = Readonly<{
  view: SectionView;
  /** Where the device stores unsaved text. */
  draftPlace: DraftPlace;
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** The form of an item of one text. */
export function TextWrite({ view, draftPlace, action, initial, words }: TextProps) {
  const { section } = words.dossier;
  const isFilledIn = view.version === 0 && prefilledAnswer(view.item.number, view.registered) !== null;
  return (
    <div className="max-w-3xl print:hidden">
      <KnownFactNotice view={view} words={words} />
      <DraftForm
        action={action}
        buttons={[
          view.unanswered.length > 0
            ? { intent: "answer", label: section.resend }
            : { intent: "send", label: isFilledIn ? words.rows.known.confirm : section.send },
          { intent: "save", label: section.save },
        ]}
        draftPlace={draftPlace}
        fields={[...textFields(view, words), ...answerFields(view, words)]}
        initial={initial}
        stored={readableContent(view)}
        version={view.version}
        words={draftFormWords(words)}
      />
    </div>
  );
}

type Props = Readonly<{
  view: SectionView;
  /** Whether the writer chose to edit a text already sent or passed. */
  isEditing: boolean;
  words: Words;
  /** The form: of one text, or of boxes and rows. */
  children: ReactNode;
}>;

/** For the writer: the points to answer, the guidance and the form; only the text when it was sent or passed. */
export function SectionWrite({ view, isEditing, words, children }: Props) {
  const { section } = words.dossier;
  const { number } = view.item;
  const isHandedOver = view.line.state === "passed" || view.line.state === "sent";
  if (isHandedOver && !isEditing) {
    return (
      <>
        <SectionText content={view.content} number={number} words={words} />
        <p className="my-4 print:hidden">
          <LinkButton href={`/dossiers/${view.caseId}/sections/${number}?edit=yes`} tone="quiet">
            {section.edit}
          </LinkButton>
        </p>
        <Guidance folded number={number} tips={view.tips} words={words} />
      </>
    );
  }
  return (
    <>
      <OpenPoints view={view} words={words} />
      <Guidance folded={hasRows(number) && view.version > 0} number={number} tips={view.tips} words={words} />
      {isHandedOver && (
        <Notice tone="warning">{view.line.state === "passed" ? section.editPassed : section.editSent}</Notice>
      )}
      {view.content !== null && !isReadable(view.content) && <Notice tone="error">{section.unreadable}</Notice>}
      {children}
      <div className="hidden print:block">
        <SectionText content={view.content} number={number} words={words} />
      </div>
    </>
  );
}
