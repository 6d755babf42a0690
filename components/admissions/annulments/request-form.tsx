import type { AnnulmentForm } from "@/lib/admissions/annulment-requests/queries";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { recordedStep } from "./step-text";

type Props = Readonly<{ form: AnnulmentForm; action: FormAction; initial: FormState; words: Words }>;

/** Asks for a step to be annulled that was recorded by mistake. */
export function AnnulmentFormPage({ form: { caseId, name, step, after }, action, initial, words }: Props) {
  const { form, list } = words.annulments;
  const fields: readonly FieldSpec[] = [
    { name: "caseId", label: "", kind: "hidden" },
    { name: "transitionId", label: "", kind: "hidden" },
    { name: "reason", label: form.reason, kind: "prose", max: 2_000 },
  ];
  return (
    <>
      <PageHeading
        subtitle={form.intro}
        title={form.title}
        trail={caseTrail({ id: caseId, name, isOwn: false }, words, {
          href: `/admissions/${caseId}/annulments`,
          label: list.title,
        })}
      />
      <p>
        <span className="text-muted">{form.step}:</span> {recordedStep(step, words)}
      </p>
      {after.length > 0 && (
        <Notice tone="info" title={form.after}>
          <ul className="list-disc pl-5">
            {after.map((each) => (
              <li key={each.id}>{recordedStep(each, words)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={action} fields={fields} initial={initial} submit={form.submit} words={words.layout.form} />
    </>
  );
}
