import { isRole } from "@/lib/access/roles";
import type { AnnulmentRequests, AnnulmentRequestView } from "@/lib/admissions/annulment-requests/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../../dossier/sealed";
import { caseTrail } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { DoneNotice } from "../../ui/notice";
import { recordedStep } from "./step-text";

type Props = Readonly<{
  view: AnnulmentRequests;
  done: string | null;
  /** Says that a step is kept; one form for each request. */
  action: FormAction;
  initial: Readonly<Record<string, FormState>>;
  words: Words;
}>;

function Answer({ request, words }: Readonly<{ request: AnnulmentRequestView; words: Words }>) {
  const { list } = words.annulments;
  if (!request.answeredOn) return <p className="text-muted">{list.waiting}</p>;
  const day = formatDay(request.answeredOn);
  const by = request.answeredBy ?? "";
  return (
    <>
      <p className="font-medium">{request.answer === "annulled" ? list.annulled(by, day) : list.kept(by, day)}</p>
      {request.because !== null && <p className="whitespace-pre-wrap">{sealedText(request.because, words)}</p>}
    </>
  );
}

/** The two answers: the step that annuls, or why it is kept. */
function Answering({
  request,
  caseId,
  action,
  initial,
  words,
}: Pick<Props, "action" | "words"> &
  Readonly<{ request: AnnulmentRequestView; caseId: string; initial: FormState | undefined }>) {
  const { list } = words.annulments;
  if (!request.mayAnswer || !initial) return null;
  const fields: readonly FieldSpec[] = [
    { name: "annulmentId", label: "", kind: "hidden" },
    { name: "because", label: list.because, kind: "prose", max: 2_000, rows: 2 },
  ];
  return (
    <div className="mt-3">
      {request.first.length > 0 ? (
        <>
          <p>{list.first}</p>
          <ul className="list-disc pl-5">
            {request.first.map((each) => (
              <li key={each.id}>{recordedStep(each, words)}</li>
            ))}
          </ul>
        </>
      ) : request.mayAnnul ? (
        <LinkButton href={`/admissions/${caseId}/steps/annulStep`}>{list.annul}</LinkButton>
      ) : (
        <p>{list.ownStep}</p>
      )}
      <Form
        action={action}
        fields={fields}
        initial={initial}
        submit={list.keep}
        tone="quiet"
        words={words.layout.form}
      />
    </div>
  );
}

/** What was asked about the steps of a case, open requests first, and how it was answered. */
export function AnnulmentRequestsPage({ view: { caseId, name, requests }, done, action, initial, words }: Props) {
  const { list, done: sentences } = words.annulments;
  return (
    <>
      <PageHeading title={list.title} trail={caseTrail({ id: caseId, name, isOwn: false }, words)} />
      <DoneNotice done={done} sentences={sentences} />
      {requests.length === 0 && <EmptyState hint={list.noneHint} title={list.none} />}
      <ul className="max-w-3xl divide-y divide-line">
        {requests.map((request) => (
          <li className="py-4" key={request.id}>
            <h2 className="font-semibold text-lg">{recordedStep(request.step, words)}</h2>
            <p className="text-muted text-sm">
              {list.askedBy(
                isRole(request.role) ? words.steps.roles[request.role] : "",
                request.actorName,
                formatDay(request.on),
              )}
            </p>
            <p className="my-2 whitespace-pre-wrap">{sealedText(request.reason, words)}</p>
            <Answer request={request} words={words} />
            <Answering action={action} caseId={caseId} initial={initial[request.id]} request={request} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
