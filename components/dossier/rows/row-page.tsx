import type { Checked } from "@/lib/dossier/checks/while-typing";
import type { Row } from "@/lib/dossier/history/content";
import { familyGroupOf, familyKinships } from "@/lib/dossier/history/item-fields";
import { rowFields } from "@/lib/dossier/history/printed-content";
import type { SectionView } from "@/lib/dossier/queries";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import type { FieldSpec } from "../../ui/field";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { typingWords } from "../checks/finding-list";
import { TypedFindings } from "../checks/typed-findings";
import { ClosedNotice } from "../closed-notice";
import { type Done, DoneNotice } from "../done-notice";
import type { DraftPlace } from "../section/device-draft";
import { DraftForm } from "../section/draft-form";
import { Guidance } from "../section/guidance";
import { draftFormWords, hiddenFields, OpenPoints } from "../section/section-write";
import { boxField } from "./box-fields";
import { KinshipChoice } from "./kinship-choice";

type HeadingProps = Readonly<{ view: SectionView; title: string; words: Words }>;

/** The heading of a page below an item: of one row, or for pasting several. */
export function BelowItemHeading({ view, title, words }: HeadingProps) {
  const { dossier } = words;
  const { number } = view.item;
  const trail = caseTrail(
    { id: view.caseId, name: view.person.name, isOwn: view.isApplicant },
    words,
    { href: `/dossiers/${view.caseId}`, label: dossier.title },
    {
      href: `/dossiers/${view.caseId}/sections/${number}`,
      label: dossier.itemTitle(number, dossier.items[number - 1]?.title ?? ""),
    },
  );
  return <PageHeading title={title} trail={trail} />;
}

type Props = Readonly<{
  view: SectionView;
  /** The row that is edited; absent for a new one. */
  row: Row | undefined;
  position: number;
  /** Of a new relative: the relation chosen first. */
  kinship: string | null;
  draftPlace: DraftPlace;
  /** What the checks are told beside what is typed. */
  typing: Checked;
  action: FormAction;
  initial: FormState;
  done: Done;
  words: Words;
}>;

/** A relation may be corrected within its group, whose boxes are the same. */
const narrowed = (field: FieldSpec, kinship: string): FieldSpec =>
  field.name === "kinship" && field.options
    ? { ...field, options: field.options.filter(({ value }) => familyGroupOf(value) === familyGroupOf(kinship)) }
    : field;

const titleOf = ({ row, position, kinship }: Props, { rows, history }: Words): string => {
  const chosen = familyKinships.find((each) => each === kinship);
  if (!row) return chosen ? rows.newPerson(history.choices.kinship[chosen]) : rows.newRow;
  return row.values.fullName || rows.row(position);
};

/** One row on a page of its own: its boxes, and what to do next. */
export function RowPage(props: Props) {
  const { view, row, kinship, draftPlace, typing, action, initial, done, words } = props;
  const { rows } = words;
  const { number } = view.item;
  const isFamily = number === 21;
  const heading = <BelowItemHeading title={titleOf(props, words)} view={view} words={words} />;
  if (!row && isFamily && kinship === null)
    return (
      <>
        {heading}
        <DoneNotice done={done} words={words} />
        <KinshipChoice address={`/dossiers/${view.caseId}/sections/${number}/rows/new`} words={words} />
      </>
    );
  const of = kinship ?? "";
  const isHandedOver = view.line.state === "passed" || view.line.state === "sent";
  return (
    <>
      {heading}
      <DoneNotice done={done} words={words} />
      <ClosedNotice head={view} words={words} />
      {isHandedOver && (
        <Notice tone="warning">
          {view.line.state === "passed" ? words.dossier.section.editPassed : words.dossier.section.editSent}
        </Notice>
      )}
      {row && <OpenPoints rowId={row.id} view={view} words={words} />}
      <div className="max-w-2xl">
        <TypedFindings known={typing} number={number} rowId={row?.id ?? ""} words={typingWords(words)}>
          <DraftForm
            action={action}
            buttons={[
              { intent: "save", label: rows.save },
              { intent: "next", label: isFamily ? rows.saveAndNextPerson : rows.saveAndNext },
            ]}
            draftPlace={draftPlace}
            fields={[
              ...hiddenFields({ caseId: view.caseId, number, ...(row ? { rowId: row.id } : {}) }),
              ...rowFields(number, { kinship: of }).map((box) => narrowed(boxField(number, box, words), of)),
            ]}
            initial={initial}
            version={view.version}
            words={draftFormWords(words)}
          />
        </TypedFindings>
      </div>
      <Guidance folded number={number} tips={view.tips} words={words} />
    </>
  );
}
