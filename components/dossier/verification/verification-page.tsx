import type { VerificationView } from "@/lib/dossier/verification/queries";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { MissingList } from "../../admissions/missing-list";
import { answerLink } from "../../help/guides";
import { TermsHere } from "../../help/term";
import { caseTrail } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Form } from "../../ui/form";
import { PageHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { LetterList } from "./letter-list";
import type { RowForms } from "./row-forms";
import { type FormBinding, RelativeForm, RequestForm } from "./verification-forms";
import { SubjectSection } from "./verification-subject";

type Props = Readonly<{
  view: VerificationView;
  done: string | null;
  open: string | null;
  on: Day;
  addRelative: FormBinding;
  request: FormBinding;
  forms: RowForms;
  words: Words;
}>;

function Summary({ view, words }: Readonly<{ view: VerificationView; words: Words }>) {
  const { verification } = words;
  const { total, answered, overdue, blocking } = view.counts;
  const isSettled = total > 0 && view.missing.length === 0 && view.seesFindings;
  const steps = `/admissions/${view.caseId}/steps`;
  const isMending = view.subjects.some(({ requests }) => requests.some(({ mending }) => mending.length > 0));
  return (
    <>
      {total > 0 && (
        <p className="my-4 font-semibold text-xl tabular-nums">
          {verification.counts(answered, total)}
          {overdue > 0 && <span className="text-danger"> · {verification.overdue(overdue)}</span>}
          {blocking > 0 && <span className="text-danger"> · {verification.blockingCount(blocking)}</span>}
        </p>
      )}
      {view.missing.length > 0 && view.stage === "verification" && (
        <Notice title={verification.missingTitle} tone={blocking > 0 ? "error" : "warning"}>
          <MissingList missing={view.missing} words={words} />
          {blocking > 0 && view.mayReturn && !isMending && (
            <p className="mt-3 print:hidden">
              <LinkButton href={`${steps}/returnDossier`} tone="quiet">
                {verification.returnDossier}
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      {isSettled && (
        <Notice tone="success">
          <p>{verification.allSettled}</p>
          {view.mayCertify && (
            <p className="mt-3 print:hidden">
              <LinkButton href={`${steps}/certifyHistory`}>{verification.certify}</LinkButton>
            </p>
          )}
        </Notice>
      )}
    </>
  );
}

type LeftOut = NonNullable<VerificationView["fromHistory"]>["left"];

/** Those of item 21 who are not verified, each with the reason. */
function LeftOutOfHistory({ left, words }: Readonly<{ left: LeftOut; words: Words }>) {
  const { list } = words.verificationWork;
  if (left.length === 0) return null;
  return (
    <details className="my-3 print:hidden">
      <summary className="min-h-9 cursor-pointer py-1 text-link">{list.leftTitle(left.length)}</summary>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {left.map(({ rowId, fullName, why }) => (
          <li key={rowId}>{[fullName, list.left[why]].filter(Boolean).join(": ")}</li>
        ))}
      </ul>
    </details>
  );
}

/** Makes the list of relatives from the history, once item 21 has passed in rows. */
function FromHistory({ view, forms, words }: Pick<Props, "view" | "forms" | "words">) {
  const { list } = words.verificationWork;
  const { caseId, familyLacks, fromHistory } = view;
  if (!view.mayAddRelative) return null;
  const isListed = view.subjects.length > 1;
  if (!fromHistory) return !isListed && familyLacks && <Notice tone="info">{list.lacks[familyLacks]}</Notice>;
  if (fromHistory.toList === 0) return <LeftOutOfHistory left={fromHistory.left} words={words} />;
  return (
    <section className="my-6 rounded-lg border border-line p-5 print:hidden">
      <h2 className="font-semibold text-lg">{list.title}</h2>
      <p className="mt-1">{list.toList(fromHistory.toList)}</p>
      <p className="mt-1 text-muted">{list.hint}</p>
      <Form
        action={forms.listFromHistory.action}
        fields={[{ name: "caseId", kind: "hidden", label: "", value: caseId }]}
        initial={forms.listFromHistory.initialOf(caseId)}
        submit={list.submit}
        words={words.layout.form}
      />
      <LeftOutOfHistory left={fromHistory.left} words={words} />
    </section>
  );
}

/** The people whose history is verified, with the requests, their due days and the answers. */
export function VerificationPage({ view, done, open, on, addRelative, request, forms, words }: Props) {
  const { verification } = words;
  const { plan, trips } = words.verificationWork;
  const [applicant, ...relatives] = view.subjects;
  const here = `/dossiers/${view.caseId}/verification`;
  const isEmpty = view.counts.total === 0 && relatives.length === 0 && !view.fromHistory?.toList;
  const subjects = applicant ? [applicant, ...relatives] : relatives;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} of={{ caseId: view.caseId, part: "verification" }} />}
        trail={caseTrail({ id: view.caseId, name: view.person.name, isOwn: view.isApplicant }, words, {
          href: `/dossiers/${view.caseId}`,
          label: words.dossier.title,
        })}
        subtitle={verification.subtitle(view.person.name, view.unit.name)}
        title={verification.title}
      />
      <TermsHere names={["verification", "certification", "politicalStandard"]} words={words} />
      <DoneNotice
        done={done}
        sentences={{ ...verification.done, ...words.verificationWork.done, ...words.verificationWithdrawal.done }}
      />
      {view.stage !== "verification" && (
        <Notice tone="info">{verification.wrongStage(words.steps.stages[view.stage])}</Notice>
      )}
      {!view.seesFindings && <Notice tone="info">{verification.notSeen}</Notice>}
      <Summary view={view} words={words} />
      <FromHistory forms={forms} view={view} words={words} />
      {(view.mayAddRelative || view.mayKeep) && (
        <div className="my-6 flex flex-wrap gap-3 print:hidden">
          {view.proposals.length > 0 && (
            <LinkButton href={`${here}/plan`} tone={view.fromHistory?.toList ? "quiet" : "primary"}>
              {plan.open(view.proposals.length)}
            </LinkButton>
          )}
          {view.mayKeep && (
            <LinkButton href={`${here}?open=request`} tone="quiet">
              {verification.forms.requestTitle}
            </LinkButton>
          )}
          {view.mayKeep && (
            <LinkButton href={`${here}/trips`} tone="quiet">
              {trips.open}
            </LinkButton>
          )}
          {view.mayAddRelative && (
            <LinkButton href={`${here}?open=relative`} tone="quiet">
              {verification.forms.relativeTitle}
            </LinkButton>
          )}
        </div>
      )}
      {view.mayKeep && open === "request" && <RequestForm act={request} on={on} view={view} words={words} />}
      {view.mayAddRelative && open === "relative" && (
        <RelativeForm act={addRelative} on={on} view={view} words={words} />
      )}
      <LetterList forms={forms} on={on} open={open} view={view} words={words} />
      {isEmpty ? (
        <EmptyState
          help={answerLink("committeeLeader", "verification", words)}
          hint={verification.emptyHint}
          title={verification.emptyTitle}
        />
      ) : (
        subjects.map((subject) => (
          <SubjectSection
            forms={forms}
            key={subject.id ?? "applicant"}
            on={on}
            open={open}
            subject={subject}
            view={view}
            words={words}
          />
        ))
      )}
      <p className="mt-8 print:hidden">
        <a href={`/admissions/${view.caseId}`}>{verification.toCase}</a>
        {view.mayAddRelative && (
          <a className="link ml-6" href="/verifications">
            {words.verificationWork.overview.all}
          </a>
        )}
      </p>
    </>
  );
}
