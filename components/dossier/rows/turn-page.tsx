import type { SectionView } from "@/lib/dossier/queries";
import type { Words } from "@/lib/text/text";
import type { FormAction, FormState } from "../../ui/form-state";
import { Beside, BesidePart } from "../../ui/forms/beside";
import { ClosedNotice } from "../closed-notice";
import type { DraftPlace } from "../section/device-draft";
import { BoxesForm } from "./item-write";
import { BelowItemHeading } from "./row-page";

type Props = Readonly<{
  view: SectionView;
  /** The free text the item holds. */
  old: string;
  guessed: readonly string[];
  draftPlace: DraftPlace;
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** The boxes of an item as its older free text tells them, with that text beside: nothing is written before the form is. */
export function TurnPage({ view, old, guessed, draftPlace, action, initial, words }: Props) {
  const { oldText, pasted } = words.rows;
  return (
    <>
      <BelowItemHeading title={oldText.toBoxes} view={view} words={words} />
      <ClosedNotice head={view} words={words} />
      <Beside
        isOpen
        matter={
          <BesidePart title={pasted.oldText}>
            <p className="whitespace-pre-wrap break-words" lang="vi">
              {old}
            </p>
          </BesidePart>
        }
        title={oldText.title}
      >
        <p className="max-w-prose">{oldText.look}</p>
        <BoxesForm boxes={{ action, initial }} draftPlace={draftPlace} guessed={guessed} view={view} words={words} />
      </Beside>
    </>
  );
}
