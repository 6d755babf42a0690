import { definitionOf, isStep } from "@/lib/admissions/procedure/procedure";
import type { StepFormView } from "@/lib/admissions/queries";
import type { NamesOfKin } from "@/lib/dossier/relative-name-queries";
import type { MentorChoices } from "@/lib/mentoring/mentors/choice-queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { termsOfStep } from "../../help/step-terms";
import { TermsHere } from "../../help/term";
import { placeOf } from "../../layout/menu";
import { MentorChoiceList, withKnown } from "../../mentoring/mentor-choices";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { Beside } from "../../ui/forms/beside";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { MissingList } from "../missing-list";
import { Joining } from "./joining";
import { stepFields } from "./step-fields";
import { StepMatter } from "./step-matter";

type Props = Readonly<{
  names: NamesOfKin;
  form: StepFormView;
  /** Who could be named as mentor; null for a step that names none. */
  mentors: MentorChoices | null;
  action: FormAction;
  initial: FormState;
  on: Day;
  words: Words;
}>;

const stepName = (step: string, { steps }: Words): string => (isStep(step) ? steps.steps[step] : step);

/** One step: what it still lacks, then only what it asks. */
export function StepPage({ form: asked, names, mentors, action, initial, on, words }: Props) {
  const { admissions, steps } = words;
  const form = mentors ? { ...asked, people: withKnown(asked.people, mentors, words) } : asked;
  const isConfirmed = definitionOf(form.step).confirms === true;
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
        <Beside
          matter={[
            <StepMatter form={form} key="matter" words={words} />,
            mentors && <MentorChoiceList key="mentors" view={mentors} words={words} />,
          ]}
          title={admissions.beside.title}
        >
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
            fields={stepFields(form, on, words, names)}
            initial={initial}
            submit={isConfirmed ? admissions.form.review : admissions.form.submit}
            words={words.layout.form}
          />
        </Beside>
      )}
    </>
  );
}
