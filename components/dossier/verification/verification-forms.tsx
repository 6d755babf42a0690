import type { ReactNode } from "react";
import { kinships } from "@/lib/admissions/case/relatives";
import { verificationResults } from "@/lib/admissions/case/verification";
import type { NumberProposal } from "@/lib/admissions/procedure/number-proposal";
import type { VerificationSubject, VerificationView } from "@/lib/dossier/verification/queries";
import type { VerificationRequest } from "@/lib/dossier/verification/view-queries";
import { toldApart } from "@/lib/people/choices";
import type { Day } from "@/lib/primitives/day";
import { isReadable } from "@/lib/primitives/sealed-text";
import { formatPartialDay } from "@/lib/primitives/typed-day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { sealedText } from "../sealed";

export type FormBinding = Readonly<{ action: FormAction; initial: FormState }>;

type Props = Readonly<{ act: FormBinding; view: VerificationView; on: Day; words: Words }>;

const hidden = (name: string, value: string): FieldSpec => ({ name, kind: "hidden", label: "", value });
const caseField = (caseId: string): FieldSpec => hidden("caseId", caseId);

function FormCard({ title, hint, children }: Readonly<{ title: string; hint: string; children: ReactNode }>) {
  return (
    <section className="my-6 rounded-lg border border-line border-l-4 border-l-accent bg-paper p-5 print:hidden">
      <h2 className="font-semibold text-lg">{title}</h2>
      <p className="mt-1 text-muted">{hint}</p>
      {children}
    </section>
  );
}

/** The number proposed, before what else helps to answer its field. */
export const withProposal = (proposal: NumberProposal | undefined, hint: string, { numbers }: Words): string =>
  proposal ? `${numbers.proposal(proposal)} ${hint}` : hint;

export function FormBelow({ title, hint, children }: Readonly<{ title: string; hint?: string; children: ReactNode }>) {
  return (
    <div className="mt-4 border-line border-t pt-2 print:hidden">
      <h3 className="mt-2 font-semibold">{title}</h3>
      {hint && <p className="mt-1 text-muted">{hint}</p>}
      {children}
    </div>
  );
}

export function RelativeForm({ act, view, words }: Props) {
  const { forms, kinships: names } = words.verification;
  const options = kinships.map((kinship) => ({ value: kinship, label: names[kinship] }));
  const fields: FieldSpec[] = [
    caseField(view.caseId),
    {
      name: "kinship",
      kind: "select",
      label: forms.kinship,
      options: [{ value: "", label: forms.choose }, ...options],
    },
    { name: "fullName", kind: "line", label: forms.fullName, max: 200 },
    { name: "born", kind: "line", label: forms.born, hint: forms.bornHint, optional: true, max: 40 },
    { name: "details", kind: "prose", label: forms.details, optional: true, max: 2_000 },
    {
      name: "personId",
      kind: "select",
      label: forms.registered,
      hint: forms.registeredHint,
      optional: true,
      options: [{ value: "", label: forms.notRegistered }, ...view.members],
    },
  ];
  return (
    <FormCard hint={forms.relativeHint} title={forms.relativeTitle}>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={forms.addRelative}
        words={words.layout.form}
      />
    </FormCard>
  );
}

/** Of whom, how and when it is asked. */
const requestFields = ({ members, numbers }: VerificationView, on: Day, words: Words): FieldSpec[] => {
  const { forms } = words.verification;
  return [
    { name: "agency", kind: "line", label: forms.agency, hint: forms.agencyHint, max: 200 },
    { name: "abroad", kind: "tick", label: forms.abroad, optional: true },
    {
      name: "requestNumber",
      kind: "line",
      label: forms.requestNumber,
      hint: withProposal(numbers.letter, forms.requestNumberHint, words),
      optional: true,
      max: 60,
    },
    {
      name: "verifierId",
      kind: "select",
      label: forms.verifier,
      hint: forms.requestHint,
      optional: true,
      options: [{ value: "", label: forms.byLetter }, ...members],
    },
    { name: "receivedOn", kind: "day", label: forms.receivedOn, hint: forms.receivedOnHint, today: on },
    { name: "confirmation", kind: "prose", label: forms.newSeries, whenAsked: true, optional: true, max: 500 },
  ];
};

export function RequestForm({ act, view, on, words }: Props) {
  const { verification } = words;
  const { forms } = verification;
  const verified = view.subjects.filter(({ kinship }) => kinship !== "sibling");
  const labels = toldApart(
    verified.map(({ kinship, name, born }) => ({
      label: `${kinship ? verification.kinships[kinship] : verification.applicant}: ${sealedText(name, words)}`,
      born: born && isReadable(born) ? formatPartialDay(born) : null,
    })),
  );
  const subjects = verified.map(({ id }, index) => ({ value: id ?? "", label: labels[index] ?? "" }));
  const fields: FieldSpec[] = [
    caseField(view.caseId),
    { name: "relativeId", kind: "select", label: forms.subject, options: subjects },
    ...requestFields(view, on, words),
  ];
  return (
    <FormCard hint={forms.receivedOnHint} title={forms.requestTitle}>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={forms.addRequest}
        words={words.layout.form}
      />
    </FormCard>
  );
}

type RequestProps = Props & Readonly<{ request: VerificationRequest }>;

/** Asks a second time about an answer that does not agree. */
export function SecondCheckForm({ act, request, view, on, words }: RequestProps) {
  const { forms } = words.verification;
  return (
    <FormBelow hint={forms.checkAgainHint} title={forms.checkAgain}>
      <Form
        action={act.action}
        fields={[
          caseField(view.caseId),
          hidden("relativeId", request.relativeId ?? ""),
          hidden("checksId", request.id),
          ...requestFields(view, on, words),
        ]}
        initial={act.initial}
        submit={forms.addRequest}
        words={words.layout.form}
      />
    </FormBelow>
  );
}

export function ResultForm({ act, request, view, on, words }: RequestProps) {
  const { forms, results: names } = words.verification;
  const fields: FieldSpec[] = [
    caseField(view.caseId),
    hidden("verificationId", request.id),
    { name: "answeredOn", kind: "day", label: forms.answeredOn, today: on },
    {
      name: "result",
      kind: "radio",
      label: forms.result,
      options: verificationResults.map((result) => ({ value: result, label: names[result] })),
    },
    { name: "finding", kind: "prose", label: forms.finding, hint: forms.findingHint, max: 4_000 },
  ];
  return (
    <FormBelow title={forms.resultTitle}>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={forms.recordResult}
        words={words.layout.form}
      />
    </FormBelow>
  );
}

/** Takes somebody off the list who was named by mistake. */
export function RemovalForm({ act, subject, view, words }: Props & Readonly<{ subject: VerificationSubject }>) {
  const { forms } = words.verification;
  return (
    <FormBelow hint={forms.removeHint} title={forms.removeTitle}>
      <Form
        action={act.action}
        fields={[caseField(view.caseId), hidden("relativeId", subject.id ?? "")]}
        initial={act.initial}
        submit={forms.remove}
        tone="quiet"
        words={words.layout.form}
      />
    </FormBelow>
  );
}

/** Why a relative need not be verified. */
export function GroundForm({ act, subject, view, on, words }: Props & Readonly<{ subject: VerificationSubject }>) {
  const { forms, grounds: names } = words.verification;
  const fields: FieldSpec[] = [
    caseField(view.caseId),
    hidden("relativeId", subject.id ?? ""),
    {
      name: "ground",
      kind: "radio",
      label: forms.ground,
      options: subject.grounds.map((ground) => ({ value: ground, label: names[ground] })),
    },
    { name: "agency", kind: "line", label: forms.confirmedBy, max: 200 },
    { name: "requestNumber", kind: "line", label: forms.confirmationNumber, optional: true, max: 60 },
    { name: "confirmedOn", kind: "day", label: forms.confirmedOn, today: on },
    {
      name: "residenceOn",
      kind: "day",
      label: forms.residenceOn,
      hint: forms.residenceOnHint,
      today: on,
    },
  ];
  return (
    <FormBelow hint={forms.groundHint} title={forms.groundTitle}>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={forms.recordGround}
        words={words.layout.form}
      />
    </FormBelow>
  );
}
