import { groundCites } from "@/lib/admissions/case/relatives";
import type { VerificationSubject } from "@/lib/dossier/verification/queries";
import type { VerificationRequest } from "@/lib/dossier/verification/view-queries";
import { formatDay } from "@/lib/primitives/day";
import { isReadable } from "@/lib/primitives/sealed-text";
import { formatPartialDay } from "@/lib/primitives/typed-day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { Source } from "../../regulations/source";
import { Notice } from "../../ui/notice";
import { Tag } from "../../ui/tag";
import { Sealed } from "../sealed";
import { OpenLink } from "./open-link";
import { NotAskedAbout, RelativeIdentity } from "./relative-acts";
import { ChaseForm, ReplyForm, RequestWithdrawal } from "./request-forms";
import { RequestWork } from "./request-work";
import { pageOf, type RowForm, type SubjectProps } from "./row-forms";
import { pointsText } from "./subject-names";
import { FormBelow, ResultForm, SecondCheckForm } from "./verification-forms";

type RequestProps = SubjectProps & Readonly<{ request: VerificationRequest }>;

function RequestState({ request, words }: Readonly<{ request: VerificationRequest; words: Words }>) {
  const { request: names, results } = words.verification;
  if (request.withdrawal) return <Tag>{words.verificationWithdrawal.tag}</Tag>;
  if (request.isVoid) return <Tag tone="warning">{words.returns.void}</Tag>;
  if (request.ground) return <Tag tone="success">{names.exempt}</Tag>;
  if (request.result) {
    const isCleared = request.result !== "correct" && !request.isBlocking;
    return (
      <>
        <Tag tone={request.isBlocking ? "danger" : "success"}>{results[request.result]}</Tag>
        {isCleared && <span className="text-muted text-sm">{names.cleared}</span>}
        {request.isBlocking && request.isCheckedAgain && (
          <span className="text-muted text-sm">{names.beingChecked}</span>
        )}
      </>
    );
  }
  if (request.answeredOn) return <Tag>{names.answered}</Tag>;
  return <Tag tone={request.isOverdue ? "danger" : "plain"}>{request.isOverdue ? names.overdue : names.waiting}</Tag>;
}

/** The day the reply is due, or why there is none: the period is not known, or the calendar does not reach so far. */
const dueText = (
  { dueOn, estimatedOn, periodUnknownIn }: VerificationRequest,
  { verification: { request: names }, verificationWork: { letters } }: Words,
): string => {
  if (dueOn) return formatDay(dueOn);
  if (estimatedOn) return letters.estimated(formatDay(estimatedOn));
  return periodUnknownIn ? names.periodUnknown(source(periodUnknownIn)) : names.noDue;
};

const factsOf = (request: VerificationRequest, words: Words) => {
  const { request: names } = words.verification;
  const { ground, requestNumber, verifier, receivedOn, answeredOn, residenceOn } = request;
  const number = requestNumber ? [{ label: names.number, value: requestNumber }] : [];
  if (ground)
    return [
      ...number,
      { label: names.confirmedOn, value: formatDay(receivedOn) },
      ...(residenceOn ? [{ label: names.residenceOn, value: formatDay(residenceOn) }] : []),
    ];
  return [
    ...number,
    ...(verifier ? [{ label: names.verifier, value: verifier }] : []),
    { label: names.receivedOn, value: formatDay(receivedOn) },
    ...(answeredOn ? [{ label: names.answeredOn, value: formatDay(answeredOn) }] : []),
    ...(answeredOn || request.withdrawal ? [] : [{ label: names.dueOn, value: dueText(request, words) }]),
  ];
};

/** What may be recorded next of a request: its answer, a reminder, that it was a mistake, or a second check of an answer that does not agree. */
function RequestAct(props: RequestProps) {
  const { request, forms, open, view, words } = props;
  const { forms: names } = words.verification;
  const { reply, chase } = words.verificationWork;
  const isChecked = request.isBlocking && !request.isCheckedAgain;
  if (!view.mayKeep || request.isVoid || (request.answeredOn && !isChecked)) return null;
  const act = ({ action, initialOf }: RowForm) => ({ action, initial: initialOf(request.id) });
  if (open === request.id)
    return isChecked ? (
      <SecondCheckForm {...props} act={act(forms.checkAgain)} />
    ) : (
      <FormBelow hint={reply.hint} title={reply.title}>
        <ReplyForm {...props} act={act(forms.recordReplies)} />
      </FormBelow>
    );
  if (!isChecked && open === `whole-${request.id}`) return <ResultForm {...props} act={act(forms.recordResult)} />;
  if (!isChecked && open === `chase-${request.id}`)
    return (
      <FormBelow hint={chase.hint(request.reminders.remind.join(", "))} title={chase.title}>
        <ChaseForm {...props} act={act(forms.chaseRequest)} />
      </FormBelow>
    );
  if (!isChecked && open === `withdraw-${request.id}`)
    return <RequestWithdrawal {...props} act={act(forms.withdrawRequest)} />;
  const link = (what: string, label: string) => (
    <OpenLink label={label} open={what} page={pageOf(view)} to={`request-${request.id}`} />
  );
  if (isChecked) return link(request.id, names.checkAgain);
  return (
    <div className="flex flex-wrap gap-x-6">
      {link(request.id, reply.title)}
      {link(`whole-${request.id}`, reply.whole)}
      {link(`chase-${request.id}`, chase.title)}
      {link(`withdraw-${request.id}`, words.verificationWithdrawal.title)}
    </div>
  );
}

function Request(props: RequestProps) {
  const { request, words } = props;
  const { request: names, grounds } = words.verification;
  const { agency, abroad, finding, ground, checksId } = request;
  return (
    <li className="py-4" id={`request-${request.id}`}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">
          {checksId && props.view.seesFindings && <span className="text-muted">{names.checksAgain}: </span>}
          {agency}
          {abroad && <span className="text-muted"> ({names.abroad})</span>}
        </span>
        <RequestState request={request} words={words} />
      </p>
      {ground && (
        <p className="mt-1">
          {grounds[ground]}
          <span className="text-muted">
            {" "}
            (<Source cites={groundCites} />)
          </span>
        </p>
      )}
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {factsOf(request, words).map(({ label, value }) => (
          <div className="flex flex-wrap gap-x-1" key={label}>
            <dt className="text-muted">{label}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {finding && (
        <p className="mt-2 whitespace-pre-wrap break-words border-line border-l-2 pl-3">
          <Sealed text={finding} words={words} />
        </p>
      )}
      <RequestWork request={request} seesFindings={props.view.seesFindings} words={words} />
      <RequestAct {...props} />
    </li>
  );
}

const notAskedText = (
  { kinship, isNamedOnly, requests }: VerificationSubject,
  texts: Words["verification"],
): string => {
  if (!isNamedOnly) return requests.length > 0 ? texts.noneCounts : texts.noRequests;
  return kinship === "sibling" ? texts.namedOnly : texts.notRequired;
};

/** One person whose history is verified, with every request and its answer. */
export function SubjectSection({ subject, ...shared }: SubjectProps & Readonly<{ subject: VerificationSubject }>) {
  const { verification } = shared.words;
  const { list } = shared.words.verificationWork;
  const role = subject.kinship ? verification.kinships[subject.kinship] : null;
  return (
    <section className="my-6 rounded-lg border border-line p-5" id={`subject-${subject.id ?? "applicant"}`}>
      <h2 className="font-semibold text-lg">
        <Sealed text={subject.name} words={shared.words} />
        <span className="ml-2 font-normal text-base text-muted">
          {role ?? (subject.id === null ? verification.applicant : verification.relative)}
        </span>
      </h2>
      {subject.born && (
        <p className="mt-1 text-muted text-sm">
          {verification.born(
            isReadable(subject.born) ? formatPartialDay(subject.born) : shared.words.layout.unreadable,
          )}
        </p>
      )}
      {subject.details && (
        <p className="mt-1 whitespace-pre-wrap break-words text-muted text-sm">
          <Sealed text={subject.details} words={shared.words} />
        </p>
      )}
      {subject.points.length === 1 && (
        <p className="mt-1 text-sm">{list.onePoint(pointsText(subject.points, shared.words))}</p>
      )}
      {subject.difference && <Notice tone="warning">{list[subject.difference]}</Notice>}
      <RelativeIdentity {...shared} subject={subject} />
      {subject.requests.every(({ isVoid }) => isVoid) && (
        <>
          <p className="mt-3 text-muted">{notAskedText(subject, verification)}</p>
          <NotAskedAbout {...shared} subject={subject} />
        </>
      )}
      {subject.requests.length > 0 && (
        <ul className="mt-1 divide-y divide-line">
          {subject.requests.map((request) => (
            <Request key={request.id} request={request} {...shared} />
          ))}
        </ul>
      )}
    </section>
  );
}
