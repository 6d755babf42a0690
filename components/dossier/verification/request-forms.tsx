import { verificationResults } from "@/lib/admissions/case/verification";
import { chaseMeans } from "@/lib/dossier/verification/chasing";
import type { VerificationView } from "@/lib/dossier/verification/queries";
import type { VerificationRequest } from "@/lib/dossier/verification/view-queries";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormBinding } from "./verification-forms";
import { WithdrawalForm } from "./withdrawal";

type Props = Readonly<{
  act: FormBinding;
  view: VerificationView;
  request: VerificationRequest;
  on: Day;
  words: Words;
}>;

const keys = ({ view, request }: Props): FieldSpec[] => [
  { name: "caseId", kind: "hidden", label: "", value: view.caseId },
  { name: "verificationId", kind: "hidden", label: "", value: request.id },
];

const suffix = { history: "History", conduct: "Conduct" } as const;

/** What an agency says of each point that was asked, and which items of the history are to be mended. */
export function ReplyForm(props: Props) {
  const { act, request, on, words } = props;
  const { verification, verificationWork } = words;
  const { reply, points } = verificationWork;
  const fields: FieldSpec[] = [
    ...keys(props),
    { name: "answeredOn", kind: "day", label: verification.forms.answeredOn, today: on },
    ...request.points.flatMap((point): FieldSpec[] => [
      {
        ...{ name: `result${suffix[point]}`, kind: "radio", label: points[point] },
        options: verificationResults.map((result) => ({ value: result, label: verification.results[result] })),
      },
      {
        ...{ name: `finding${suffix[point]}`, kind: "prose", optional: true, max: 4_000 },
        ...{ label: reply.finding(points[point]), hint: verification.forms.findingHint },
      },
    ]),
    ...(request.relativeId === null
      ? [{ name: "items", kind: "line", label: reply.items, hint: reply.itemsHint, optional: true, max: 100 } as const]
      : []),
  ];
  return (
    <Form action={act.action} fields={fields} initial={act.initial} submit={reply.submit} words={words.layout.form} />
  );
}

/** Notes that the agency was reminded. */
export function ChaseForm(props: Props) {
  const { act, on, words } = props;
  const { chase } = words.verificationWork;
  const fields: FieldSpec[] = [
    ...keys(props),
    {
      ...{ name: "means", kind: "radio", label: chase.means },
      options: chaseMeans.map((means) => ({ value: means, label: chase.meansNames[means] })),
    },
    { name: "chasedOn", kind: "day", label: chase.chasedOn, today: on },
    { name: "note", kind: "prose", label: chase.note, optional: true, max: 2_000 },
  ];
  return (
    <Form
      action={act.action}
      fields={fields}
      initial={act.initial}
      submit={chase.submit}
      tone="quiet"
      words={words.layout.form}
    />
  );
}

/** Takes the request back, or its whole letter where that asks more. */
export function RequestWithdrawal(props: Props) {
  const { act, request, words } = props;
  const { verificationWithdrawal: texts } = words;
  const { awaitedInLetter: count, requestNumber } = request;
  const whole: FieldSpec = { name: "whole", kind: "tick", label: texts.whole(count, requestNumber) };
  const fields = count > 1 ? [...keys(props), whole] : keys(props);
  return <WithdrawalForm act={act} fields={fields} texts={texts} words={words} />;
}
