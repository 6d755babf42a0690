import { anchorOf, isOpen, type JudgedFinding } from "@/lib/dossier/checks/answers";
import { type Content, contentFrom, emptyContent } from "@/lib/dossier/history/content";
import { fieldsOf, hasRows } from "@/lib/dossier/history/item-fields";
import { type PrintedBox, printedRow } from "@/lib/dossier/history/printed-content";
import { incompleteRows, needsEveryBox, statementsOf } from "@/lib/dossier/history/values";
import type { SectionView } from "@/lib/dossier/queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import type { FieldSpec } from "../../ui/field";
import type { FormAction, FormState } from "../../ui/form-state";
import { SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import type { DraftPlace } from "../section/device-draft";
import { DraftForm } from "../section/draft-form";
import { KnownFactNotice } from "../section/known-fact";
import { answerFields, draftFormWords, hiddenFields } from "../section/section-write";
import { UnsentDrafts, type UnsentWords } from "../section/unsent-drafts";
import { boxField } from "./box-fields";
import { type ListedRow, RowList, type RowListWords } from "./row-list";

type Binding = Readonly<{ action: FormAction; initial: FormState }>;
type Props = Readonly<{
  view: SectionView;
  draftPlace: DraftPlace;
  /** The form of an item without rows; or that which sends the rows, and the list of them. */
  boxes: Binding;
  send: Binding;
  list: Binding;
  /** What the checks find at the item. */
  findings: readonly JudgedFinding[];
  words: Words;
}>;

/** The boxes and rows of the item; empty where nothing, or a free text, is stored. */
export const contentIn = ({ item, content }: SectionView): Content =>
  (content !== null && isReadable(content) && contentFrom(item.number, content)) || emptyContent;

/** The free text from before the item had boxes; null where there is none. */
export const oldTextIn = ({ item, content }: SectionView): string | null =>
  content !== null && isReadable(content) && !contentFrom(item.number, content) ? content : null;

const addressOf = ({ caseId, item }: SectionView): string => `/dossiers/${caseId}/sections/${item.number}`;

/** Of a relative only what tells who it is; everything is on its own page. */
const inShort = (boxes: readonly PrintedBox[]): string =>
  boxes
    .filter(({ name }) => ["born", "occupation", "residence"].includes(name))
    .map(({ text }) => text)
    .join(" · ");

/** What is still to be looked at in a row, with the way to where it is answered. */
const notesAt = (findings: readonly JudgedFinding[], rowId: string, { historyChecks }: Words) =>
  findings
    .filter((each) => isOpen(each) && each.rowIds[0] === rowId)
    .map((each) => ({ href: `#${anchorOf(each)}`, text: historyChecks.findings[each.kind](each.facts) }));

const listedRows = ({ view, findings, words }: Props): readonly ListedRow[] => {
  const { number } = view.item;
  const content = contentIn(view);
  const lacking = new Map(incompleteRows(number, content).map(({ id, box }) => [id, box]));
  return content.rows.map((row) => {
    const { head, boxes } = printedRow(number, row, words.history);
    const lacks = lacking.get(row.id);
    return {
      id: row.id,
      head: (lacks === "from" ? "" : head) || words.rows.untitled,
      lines: number === 21 ? [inShort(boxes)] : boxes.map(({ text }) => text),
      lacks: lacks === undefined ? null : words.rows.missing(lacks),
      remarks: view.remarks.flatMap(({ rowId, text, closedOn }) =>
        rowId === row.id && closedOn === null ? [isReadable(text) ? text : words.layout.unreadable] : [],
      ),
      notes: notesAt(findings, row.id, words),
    };
  });
};

/** The text an item held before it had boxes, and the way to turn it into boxes or rows. */
function OldText({ view, words }: Readonly<{ view: SectionView; words: Words }>) {
  const old = oldTextIn(view);
  if (old === null) return null;
  const { oldText } = words.rows;
  const isList = hasRows(view.item.number);
  return (
    <Notice title={oldText.title} tone="info">
      <p>{isList ? oldText.body : oldText.bodyOfBoxes}</p>
      <p className="mt-3 whitespace-pre-wrap break-words rounded border border-line bg-paper p-3" lang="vi">
        {old}
      </p>
      <p className="mt-3">
        <LinkButton href={`${addressOf(view)}/rows/paste`} tone="quiet">
          {isList ? oldText.turn : oldText.toBoxes}
        </LinkButton>
      </p>
    </Notice>
  );
}

/** Whether an item is answered at all, where the form allows “không”. */
const statementFields = (number: number, { rows }: Words): FieldSpec[] => {
  const statements = statementsOf(number);
  if (statements.length === 1) return hiddenFields({ says: "stated" });
  const options = statements.map((value) => ({ value, label: rows.says[value] }));
  return [{ name: "says", kind: "radio", label: rows.says.label, options }];
};

type BoxesProps = Pick<Props, "view" | "draftPlace" | "boxes" | "words"> &
  Readonly<{
    /** The boxes whose contents were only guessed from an older text. */
    guessed?: readonly string[];
  }>;

/** A box with what is to be looked at in it. */
const withDoubt = (field: FieldSpec, isDoubtful: boolean, { rows: { pasted } }: Words): FieldSpec =>
  isDoubtful ? { ...field, hint: pasted.doubt(pasted.doubts.guessed) } : field;

/** The boxes of an item, and of one with rows the questions beside them, with the buttons that save and send. */
export function BoxesForm({ view, draftPlace, boxes: { action, initial }, guessed = [], words }: BoxesProps) {
  const { section } = words.dossier;
  const { number } = view.item;
  const fields = fieldsOf(number)?.fields ?? [];
  return (
    <DraftForm
      action={action}
      buttons={[
        { intent: "send", label: view.unanswered.length > 0 ? section.resend : section.send },
        { intent: "save", label: words.rows.saveItem },
        ...(needsEveryBox(number) ? [{ intent: "fill", label: words.rows.fillNone }] : []),
      ]}
      draftPlace={draftPlace}
      fields={[
        ...hiddenFields({ caseId: view.caseId, number }),
        ...statementFields(number, words),
        ...fields.map((field) => withDoubt(boxField(number, field, words), guessed.includes(field.name), words)),
        ...answerFields(view, words),
      ]}
      initial={initial}
      version={view.version}
      words={draftFormWords(words)}
    />
  );
}

/** Sends an item that has nothing but rows, with the answer to what was remarked. */
function SendForm({ view, draftPlace, send: { action, initial }, words }: Props) {
  const { section } = words.dossier;
  return (
    <DraftForm
      action={action}
      buttons={[{ intent: "send", label: view.unanswered.length > 0 ? section.resend : section.send }]}
      draftPlace={draftPlace}
      fields={[...hiddenFields({ caseId: view.caseId, number: view.item.number }), ...answerFields(view, words)]}
      initial={initial}
      version={view.version}
      words={draftFormWords(words)}
    />
  );
}

/** What may be stated for the whole item while it has no rows: that there is nothing, or the way back from that. */
const statementButtons = (view: SectionView, { rows }: Words) => {
  const { says, rows: stored } = contentIn(view);
  if (stored.length > 0) return [];
  return statementsOf(view.item.number)
    .filter((each) => each !== says)
    .map((each) => ({ intent: `says:${each}`, label: rows.nothing[each] }));
};

const listWords = ({ layout, dossier, rows }: Words): RowListWords => {
  const { edit, copy, up, down, remove, removeNow } = rows;
  return { ...layout.form, summary: dossier.section.summary, edit, copy, up, down, remove, removeNow };
};

const unsentWords = ({ dossier, rows: { unsent } }: Words): UnsentWords => {
  const { title, newRow, gone } = unsent;
  return { title, newRow, gone, drop: dossier.draft.drop };
};

function RowsForm(props: Props) {
  const { view, draftPlace, list, words } = props;
  const { rows, history } = words;
  const listed = listedRows(props);
  const { section } = words.dossier;
  const { number } = view.item;
  const content = contentIn(view);
  const isFamily = number === 21;
  const count = content.rows.length;
  return (
    <>
      <SectionHeading>
        {count === 0 ? section.content : isFamily ? rows.people(count) : rows.count(count)}
      </SectionHeading>
      {content.says !== "stated" && (
        <p className="my-3">
          {rows.nothing.stands} <strong>{history[content.says]}</strong>
        </p>
      )}
      {content.says === "stated" && count === 0 && (
        <p className="my-3 text-muted">{isFamily ? rows.nobody : rows.none}</p>
      )}
      <UnsentDrafts
        address={addressOf(view)}
        heads={Object.fromEntries(listed.map(({ id, head }) => [id, head]))}
        name={draftPlace.name}
        words={unsentWords(words)}
      />
      <RowList
        {...list}
        address={addressOf(view)}
        caseId={view.caseId}
        key={view.version}
        number={number}
        rows={listed}
        statements={statementButtons(view, words)}
        version={view.version}
        words={listWords(words)}
      />
      {content.says === "stated" && (
        <p className="my-4 flex flex-wrap gap-3">
          <LinkButton href={`${addressOf(view)}/rows/new`} tone="quiet">
            {isFamily ? rows.addPerson : rows.add}
          </LinkButton>
          <LinkButton href={`${addressOf(view)}/rows/paste`} tone="quiet">
            {rows.paste}
          </LinkButton>
        </p>
      )}
      <p className="mt-6 text-muted">{rows.notSent}</p>
      {fieldsOf(number)?.fields.length ? <BoxesForm {...props} /> : <SendForm {...props} />}
    </>
  );
}

/** For the writer: an item with boxes, as a form, or with rows, as a list. */
export function ItemWrite(props: Props) {
  const { view, words } = props;
  return (
    <div className="max-w-3xl print:hidden">
      <KnownFactNotice view={view} words={words} />
      <OldText view={view} words={words} />
      {hasRows(view.item.number) ? <RowsForm {...props} /> : <BoxesForm {...props} />}
    </div>
  );
}
