import type { SectionView } from "@/lib/dossier/queries";
import { isPassable, isReturnable } from "@/lib/dossier/section";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { RemarkPhrases } from "./remark-phrases";

type FormBinding = Readonly<{ action: FormAction; initial: FormState }>;
type Props = Readonly<{ view: SectionView; pass: FormBinding; back: FormBinding; words: Words }>;

const hidden = ({ caseId, item, version }: SectionView) => [
  { name: "caseId", kind: "hidden" as const, label: "", value: caseId },
  { name: "number", kind: "hidden" as const, label: "", value: String(item.number) },
  { name: "version", kind: "hidden" as const, label: "", value: String(version) },
];

/** The reviewer's two forms: pass the section, or return it with a reason. */
export function SectionReview({ view, pass, back, words }: Props) {
  const { section, phrases } = words.dossier;
  const { state } = view.line;
  return (
    <div className="my-6 grid items-start gap-6 lg:grid-cols-2 print:hidden">
      {isPassable(state) && (
        <section className="rounded-lg border border-line border-t-4 border-t-success p-5">
          <h2 className="font-semibold text-lg">{section.passTitle}</h2>
          <p className="mt-1 text-muted">{section.passHint}</p>
          <Form
            action={pass.action}
            fields={hidden(view)}
            initial={pass.initial}
            submit={section.pass}
            words={words.layout.form}
          />
        </section>
      )}
      {isReturnable(state) && (
        <section className="rounded-lg border border-line border-t-4 border-t-warning p-5">
          <h2 className="font-semibold text-lg">{section.returnTitle}</h2>
          <Form
            action={back.action}
            fields={[
              ...hidden(view),
              { name: "remark", kind: "prose", label: section.remark, hint: section.remarkHint, max: 2_000 },
            ]}
            initial={back.initial}
            submit={section.return}
            tone="quiet"
            words={words.layout.form}
          />
          <RemarkPhrases field="remark" phrases={phrases.all} title={phrases.title} />
        </section>
      )}
    </div>
  );
}
