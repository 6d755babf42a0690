import { isVerifiedRelative } from "@/lib/dossier/verification";
import type { VerificationRequest, VerificationSubject } from "@/lib/dossier/verification-queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import { formatPartialDay } from "@/lib/primitives/typed-day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { FormAction, FormState } from "../../ui/form-state";
import { Tag } from "../../ui/tag";
import { ResultForm } from "./verification-forms";

export type ResultBinding = Readonly<{ action: FormAction; initialOf: (verificationId: string) => FormState }>;

type SubjectProps = Readonly<{
  caseId: string;
  mayKeep: boolean;
  /** The form named in the address. It stays open when the form is refused, also without JavaScript. */
  open: string | null;
  recordResult: ResultBinding;
  on: Day;
  words: Words;
}>;

function RequestState({ request, words }: Readonly<{ request: VerificationRequest; words: Words }>) {
  const { request: names, results } = words.verification;
  if (request.result) return <Tag tone={request.isBlocking ? "danger" : "success"}>{results[request.result]}</Tag>;
  if (request.answeredOn) return <Tag>{names.answered}</Tag>;
  return <Tag tone={request.isOverdue ? "danger" : "plain"}>{request.isOverdue ? names.overdue : names.waiting}</Tag>;
}

/** The day the reply is due, or why there is none: the period is not known, or the calendar does not reach so far. */
const dueText = (
  { dueOn, periodUnknownIn }: VerificationRequest,
  { request: names }: Words["verification"],
): string => {
  if (dueOn) return formatDay(dueOn);
  return periodUnknownIn ? names.periodUnknown(source(periodUnknownIn)) : names.noDue;
};

function Request({ request, ...shared }: SubjectProps & Readonly<{ request: VerificationRequest }>) {
  const { request: names, forms } = shared.words.verification;
  const { agency, abroad, requestNumber, receivedOn, answeredOn, finding, verifier } = request;
  const facts = [
    ...(requestNumber ? [{ label: names.number, value: requestNumber }] : []),
    ...(verifier ? [{ label: names.verifier, value: verifier }] : []),
    { label: names.receivedOn, value: formatDay(receivedOn) },
    answeredOn
      ? { label: names.answeredOn, value: formatDay(answeredOn) }
      : { label: names.dueOn, value: dueText(request, shared.words.verification) },
  ];
  return (
    <li className="py-4" id={`request-${request.id}`}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">
          {agency}
          {abroad && <span className="text-muted"> ({names.abroad})</span>}
        </span>
        <RequestState request={request} words={shared.words} />
      </p>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {facts.map(({ label, value }) => (
          <div className="flex gap-1" key={label}>
            <dt className="text-muted">{label}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {finding && <p className="mt-2 whitespace-pre-wrap break-words border-line border-l-2 pl-3">{finding}</p>}
      {shared.mayKeep && !request.isSettled && shared.open !== request.id && (
        <p className="mt-2 print:hidden">
          <a
            className="link inline-flex min-h-8 items-center font-medium"
            href={`/dossiers/${shared.caseId}/verification?open=${request.id}#request-${request.id}`}
          >
            {answeredOn ? forms.clearUp : forms.resultTitle}
          </a>
        </p>
      )}
      {shared.mayKeep && !request.isSettled && shared.open === request.id && (
        <ResultForm
          act={{ action: shared.recordResult.action, initial: shared.recordResult.initialOf(request.id) }}
          caseId={shared.caseId}
          on={shared.on}
          request={request}
          words={shared.words}
        />
      )}
    </li>
  );
}

/** One person whose history is verified, with every request and its answer. */
export function SubjectSection({ subject, ...shared }: SubjectProps & Readonly<{ subject: VerificationSubject }>) {
  const { verification } = shared.words;
  const role = subject.kinship ? verification.kinships[subject.kinship] : null;
  return (
    <section className="my-6 rounded-lg border border-line p-5">
      <h2 className="font-semibold text-lg">
        {subject.name}
        <span className="ml-2 font-normal text-base text-muted">
          {role ?? (subject.id === null ? verification.applicant : verification.relative)}
        </span>
      </h2>
      {subject.born && <p className="mt-1 text-muted text-sm">{verification.born(formatPartialDay(subject.born))}</p>}
      {subject.details && <p className="mt-1 whitespace-pre-wrap break-words text-muted text-sm">{subject.details}</p>}
      {subject.requests.length === 0 ? (
        <p className="mt-3 text-muted">
          {subject.kinship && !isVerifiedRelative(subject.kinship) ? verification.namedOnly : verification.noRequests}
        </p>
      ) : (
        <ul className="mt-1 divide-y divide-line">
          {subject.requests.map((request) => (
            <Request key={request.id} request={request} {...shared} />
          ))}
        </ul>
      )}
    </section>
  );
}
