import { kinships, results } from "@/lib/dossier/kinship";
import type { VerificationRequest, VerificationView } from "@/lib/dossier/verification-queries";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";

export type Act = Readonly<{ action: FormAction; initial: FormState }>;

type Props = Readonly<{ act: Act; view: VerificationView; on: Day; words: Words }>;

const caseField = (caseId: string): FieldSpec => ({ name: "caseId", kind: "hidden", label: "", value: caseId });

/** Folded until wanted: the page is read more often than written. */
function Folded({ title, hint, children }: Readonly<{ title: string; hint: string; children: React.ReactNode }>) {
  return (
    <details className="my-3 rounded-lg border border-line bg-paper p-4">
      <summary className="min-h-8 cursor-pointer font-semibold">{title}</summary>
      <p className="mt-2 text-muted">{hint}</p>
      {children}
    </details>
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
    { name: "details", kind: "prose", label: forms.details, optional: true, max: 2_000 },
  ];
  return (
    <Folded hint={forms.relativeHint} title={forms.relativeTitle}>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={forms.addRelative}
        words={words.frame.form}
      />
    </Folded>
  );
}

export function RequestForm({ act, view, on, words }: Props) {
  const { verification } = words;
  const { forms } = verification;
  const subjects = view.subjects.map(({ id, kinship, name }) => ({
    value: id ?? "",
    label: `${kinship ? verification.kinships[kinship] : verification.applicant}: ${name}`,
  }));
  const fields: FieldSpec[] = [
    caseField(view.caseId),
    { name: "relativeId", kind: "select", label: forms.subject, options: subjects },
    { name: "agency", kind: "line", label: forms.agency, hint: forms.agencyHint, max: 200 },
    { name: "abroad", kind: "tick", label: forms.abroad, optional: true },
    { name: "requestNumber", kind: "line", label: forms.requestNumber, optional: true, max: 60 },
    { name: "receivedOn", kind: "day", label: forms.receivedOn, hint: forms.receivedOnHint, today: on },
  ];
  return (
    <Folded hint={forms.requestHint} title={forms.requestTitle}>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={forms.addRequest}
        words={words.frame.form}
      />
    </Folded>
  );
}

type ResultProps = Readonly<{ act: Act; caseId: string; request: VerificationRequest; on: Day; words: Words }>;

export function ResultForm({ act, caseId, request, on, words }: ResultProps) {
  const { forms, results: names } = words.verification;
  const fields: FieldSpec[] = [
    caseField(caseId),
    { name: "verificationId", kind: "hidden", label: "", value: request.id },
    { name: "answeredOn", kind: "day", label: forms.answeredOn, today: on },
    {
      name: "result",
      kind: "radio",
      label: forms.result,
      options: results.map((result) => ({ value: result, label: names[result] })),
    },
    { name: "finding", kind: "prose", label: forms.finding, hint: forms.findingHint, optional: true, max: 4_000 },
  ];
  return (
    <details className="print-hidden mt-3">
      <summary className="link cursor-pointer py-1 font-medium">
        {request.answeredOn ? forms.clearUp : forms.resultTitle}
      </summary>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={forms.recordResult}
        words={words.frame.form}
      />
    </details>
  );
}
