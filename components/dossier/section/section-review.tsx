import type { SectionView } from "@/lib/dossier/queries";
import { mostPoints } from "@/lib/dossier/review/points";
import { isPassable, isReturnable } from "@/lib/dossier/section";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { fieldId } from "../../ui/forms/field-id";
import { KeysLegend } from "../review/keys-legend";
import { boxOptions, causeOptions, placeOptions } from "../review/point-options";
import { ReturnForm } from "../review/return-form";
import { ReviewNotes } from "../review/review-notes";
import { RemarkPhrases } from "./remark-phrases";

type FormBinding = Readonly<{ action: FormAction; initial: FormState }>;
type Bindings = Readonly<Record<"pass" | "back" | "note" | "keys", FormBinding>>;
type Desk = NonNullable<SectionView["review"]>;
type Props = Readonly<{ view: SectionView; desk: Desk; forms: Bindings; words: Words }>;

const hidden = ({ caseId, item, version }: SectionView) => [
  { name: "caseId", kind: "hidden" as const, label: "", value: caseId },
  { name: "number", kind: "hidden" as const, label: "", value: String(item.number) },
  { name: "version", kind: "hidden" as const, label: "", value: String(version) },
];

const passForm = "pass-section";

const returnWords = ({ dossier: { section }, sectionReview, layout }: Words) => ({
  ...layout.form,
  remark: section.remark,
  remarkHint: section.remarkHint,
  cause: sectionReview.cause,
  about: sectionReview.place,
  box: sectionReview.box,
  more: Array.from({ length: mostPoints - 1 }, (_, index) => `${sectionReview.morePoints} (${index + 2})`),
  return: section.return,
});

type ActsProps = Readonly<{ view: SectionView; desk: Desk; forms: Pick<Bindings, "pass" | "back">; words: Words }>;

/** The two acts of a reviewer: to pass the item, or to return it with points. */
export function ReviewActs({ view, desk, forms, words }: ActsProps) {
  const { dossier, sectionReview } = words;
  const { section } = dossier;
  const { state } = view.line;
  const item = { number: view.item.number, content: view.content };
  return (
    <div className="my-6 grid items-start gap-6 lg:grid-cols-2 print:hidden">
      {isPassable(state) && (
        <section className="rounded-lg border border-line border-t-4 border-t-success p-5" id={passForm}>
          <h2 className="font-semibold text-lg">{section.passTitle}</h2>
          <p className="mt-1 text-muted">{section.passHint}</p>
          <Form
            action={forms.pass.action}
            fields={hidden(view)}
            initial={forms.pass.initial}
            submit={section.pass}
            words={words.layout.form}
          />
        </section>
      )}
      {isReturnable(state) && (
        <section className="rounded-lg border border-line border-t-4 border-t-warning p-5" id="return">
          <h2 className="font-semibold text-lg">{section.returnTitle}</h2>
          <p className="mt-1 text-muted text-sm">{sectionReview.pointsHint}</p>
          <ReturnForm
            action={forms.back.action}
            boxes={boxOptions(view.item.number, words)}
            causes={causeOptions(desk.causes, words)}
            initial={forms.back.initial}
            places={placeOptions(item, view.remarks, words)}
            words={returnWords(words)}
          />
          {desk.phrases.length > 0 && (
            <RemarkPhrases phrases={desk.phrases.map(({ text }) => text)} title={sectionReview.phrases.own} />
          )}
          <RemarkPhrases phrases={sectionReview.phrases.all} title={sectionReview.phrases.title} />
        </section>
      )}
    </div>
  );
}

/** The reviewer's desk at one item: pass it, or return it with points; the keys, and the notes among reviewers. */
export function SectionReview({ view, desk, forms, words }: Props) {
  const to = (number: number | null) => (number === null ? null : `/dossiers/${view.caseId}/sections/${number}`);
  return (
    <>
      {view.mayReview && (
        <>
          <ReviewActs desk={desk} forms={forms} view={view} words={words} />
          <KeysLegend
            action={forms.keys.action}
            initial={forms.keys.initial}
            isOn={desk.settings.keys}
            keys={{
              next: to(desk.nextToReview ?? desk.after),
              previous: to(desk.before),
              passForm,
              reason: fieldId("remark"),
            }}
            words={words}
          />
        </>
      )}
      <ReviewNotes action={forms.note.action} initial={forms.note.initial} notes={desk.notes} words={words} />
    </>
  );
}
