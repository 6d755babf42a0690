import { isStep } from "@/lib/admissions/procedure/procedure";
import type { StepFormView } from "@/lib/admissions/queries";
import type { NamesOfKin } from "@/lib/dossier/relative-name-queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { termsOfStep } from "../../help/step-terms";
import { TermsHere } from "../../help/term";
import { placeOf } from "../../layout/menu";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { MissingList } from "../missing-list";
import { Joining } from "./joining";
import { stepFields } from "./step-fields";

type Props = Readonly<{
  names: NamesOfKin;
  form: StepFormView;
  action: FormAction;
  initial: FormState;
  on: Day;
  words: Words;
}>;

const stepName = (step: string, { steps }: Words): string => (isStep(step) ? steps.steps[step] : step);

/** One step: what it still lacks, then only what it asks. */
export function StepPage({ form, names, action, initial, on, words }: Props) {
  const { admissions, steps } = words;
  return (
    <>
      <PageHeading
        trail={[placeOf("cases", words), { href: `/admissions/${form.caseId}`, label: form.person.name }]}
        subtitle={`${form.person.name} · ${form.unit.shortName}`}
        title={steps.steps[form.step]}
      />
      <TermsHere names={termsOfStep(form.step)} words={words} />
      {form.missing === null ? (
        <Notice tone="info">{admissions.form.notNow}</Notice>
      ) : (
        <>
          {form.missing.length > 0 && (
            <Notice title={admissions.form.notYet} tone="warning">
              <MissingList missing={form.missing} words={words} />
              <p className="mt-2">{admissions.form.tryAnyway}</p>
            </Notice>
          )}
          {form.warnings.length > 0 && (
            <Notice title={words.guards.heed} tone="info">
              <MissingList missing={form.warnings} words={words} />
            </Notice>
          )}
          {form.annuls && (
            <Notice tone="warning">
              {words.leaving.file.toAnnul(
                stepName(form.annuls.step, words),
                formatDay(form.annuls.on),
                form.annuls.name,
              )}
            </Notice>
          )}
          <Joining form={form} words={words} />
          <Form
            action={action}
            confirm={form.sideStep ? admissions.form.confirm : undefined}
            fields={stepFields(form, on, words, names)}
            initial={initial}
            submit={admissions.form.submit}
            words={words.layout.form}
          />
          <p className="mt-4 text-muted text-sm">{form.cites ? source(form.cites) : words.joining.noProvision}</p>
        </>
      )}
    </>
  );
}
