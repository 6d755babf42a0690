import { isRole } from "@/lib/access/roles";
import { isOpenStage, openStages } from "@/lib/admissions/case/stages";
import type { CaseView, OpenStepView } from "@/lib/admissions/queries";
import type { NamesOfKin } from "@/lib/dossier/relative-name-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { partyAgeText } from "../../people/party-age";
import { StepSource } from "../../regulations/source";
import { LinkButton } from "../../ui/button";
import { FactList } from "../../ui/fact-list";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { Stepper } from "../../ui/stepper";
import { MissingList } from "../missing-list";
import { CaseHistory } from "./case-history";
import { Deadlines, DueLine, LocalDeadlines } from "./deadlines";
import { Papers } from "./papers";
import { RecordedNotice } from "./recorded-notice";
import { RelatedCases } from "./related-cases";
import { ReturnedNotice } from "./returned-notice";
import { Votes } from "./votes";

type Props = Readonly<{ view: CaseView; words: Words; done: string | null }>;
type FileProps = Props & Readonly<{ names: NamesOfKin }>;

const nameOf = (words: Words, holder: string): string => (isRole(holder) ? words.steps.roles[holder] : holder);

/** The next step: what it is, who is responsible, by when, and what is still missing. */
function NextStep({ view, step, words }: Readonly<{ view: CaseView; step: OpenStepView; words: Words }>) {
  const { file } = words.admissions;
  const ready = step.missing.length === 0;
  return (
    <section
      aria-labelledby="next-step"
      className="my-6 rounded-lg border border-line border-l-4 border-l-accent bg-wash p-5"
    >
      <p className="text-muted text-sm" id="next-step">
        {file.next}
      </p>
      <p className="mt-1 font-semibold text-xl">{words.steps.steps[step.step]}</p>
      <p className="mt-2">{file.responsibleRole(nameOf(words, step.responsibleRole))}</p>
      <DueLine view={view} words={words} />
      {ready ? (
        <p className="mt-3">{step.mine ? file.ready : file.waiting(nameOf(words, step.responsibleRole))}</p>
      ) : (
        <div className="mt-3">
          <p className="font-medium">{file.missing}</p>
          <MissingList missing={step.missing} words={words} />
        </div>
      )}
      {step.mine && (
        <p className="mt-4 print:hidden">
          <LinkButton href={`/admissions/${view.id}/steps/${step.step}`}>{file.doIt}</LinkButton>
        </p>
      )}
      <p className="mt-3 text-muted text-sm">
        <StepSource cites={step.cites} words={words} />
      </p>
    </section>
  );
}

function StepLinks({
  title,
  open,
  view,
  words,
}: Readonly<{ title: string; open: readonly OpenStepView[]; view: CaseView; words: Words }>) {
  if (open.length === 0) return null;
  return (
    <section className="my-6 print:hidden">
      <SectionHeading>{title}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {open.map((step) => (
          <li className="py-3" key={step.step}>
            {step.mine ? (
              <a className="link font-medium" href={`/admissions/${view.id}/steps/${step.step}`}>
                {words.steps.steps[step.step]}
              </a>
            ) : (
              <span className="font-medium">{words.steps.steps[step.step]}</span>
            )}
            <span className="text-muted text-sm"> · {nameOf(words, step.responsibleRole)}</span>
            {step.missing.length > 0 && (
              <div className="mt-1 text-sm">
                <MissingList missing={step.missing} words={words} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why no step is open: the case is paused, was transferred, or has ended. */
function NothingOpen({ view, words }: Readonly<{ view: CaseView; words: Words }>) {
  const { file } = words.leaving;
  if (view.pausedSince) return <Notice tone="warning">{file.paused(formatDay(view.pausedSince))}</Notice>;
  return (
    <>
      <Notice tone="info">{words.admissions.file.nothingOpen}</Notice>
      {view.transferPoint && <Notice tone="info">{file.point[view.transferPoint](view.transferPeriods)}</Notice>}
    </>
  );
}

const factsOf = (view: CaseView, words: Words) => {
  const { admissions, matters, people } = words;
  const { file } = admissions;
  const mentor = view.mentors.findLast(({ to }) => to === null);
  const dated = [
    { label: view.former.length > 0 ? matters.againDecisionOn : file.decisionOn, on: view.decisionOn },
    { label: file.admittedOn, on: view.admittedOn },
    { label: file.officialOn, on: view.officialOn },
    { label: file.closedOn, on: view.closedOn },
  ].flatMap(({ label, on }) => (on ? [{ label, value: formatDay(on) }] : []));
  const former = view.former.map(({ from, leftOn, leftHow }) =>
    matters.formerMembership(formatDay(from), formatDay(leftOn), matters.leaving[leftHow]),
  );
  return [
    { label: file.unit, value: view.unit.name },
    { label: file.bornOn, value: formatDay(view.person.bornOn) },
    { label: file.openedOn, value: formatDay(view.openedOn) },
    { label: file.mentor, value: mentor?.name ?? file.noMentor },
    ...(former.length > 0 ? [{ label: matters.former, value: [...new Set(former)].join("; ") }] : []),
    ...dated,
    ...(view.partyAge ? [{ label: people.partyAge.label, value: partyAgeText(view.partyAge, words) }] : []),
  ];
};

/** The case file: stage, next step, what is missing, deadlines, papers, votes and history. */
export function CaseFile({ view, names, words, done }: FileProps) {
  const { admissions, steps } = words;
  const { file } = admissions;
  const [next, ...others] = view.open.filter(({ sideStep }) => !sideStep);
  // Side steps are shown only when nothing is missing, or when what is missing can be confirmed.
  const sideSteps = view.open.filter(
    ({ sideStep, mine, missing }) => sideStep && mine && missing.every(({ confirmable }) => confirmable),
  );
  const isOnLine = isOpenStage(view.stage);
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        trail={[placeOf(view.sees.list ? "cases" : "desk", words)]}
        subtitle={steps.stages[view.stage]}
        title={view.person.name}
      />
      <RecordedNotice done={done} view={view} words={words} />
      {view.isRelative && <Notice tone="info">{file.isRelative}</Notice>}
      {view.provisional && <Notice tone="warning">{file.provisional}</Notice>}
      <Stepper
        current={isOnLine ? view.stage : null}
        done={view.stage === "official"}
        label={file.stageLine}
        steps={openStages.map((stage) => ({ key: stage, label: steps.stages[stage] }))}
      />
      <RelatedCases view={view} words={words} />
      <ReturnedNotice names={names} view={view} words={words} />
      {next ? <NextStep step={next} view={view} words={words} /> : <NothingOpen view={view} words={words} />}
      <nav className="my-6 flex flex-wrap gap-3 print:hidden">
        {view.sees.log && (
          <LinkButton href={`/admissions/${view.id}/log`} tone="quiet">
            {file.log}
          </LinkButton>
        )}
        {view.sees.dossier && (
          <LinkButton href={`/dossiers/${view.id}`} tone="quiet">
            {file.dossier}
          </LinkButton>
        )}
        {view.sees.personPage && (
          <LinkButton href={`/people/${view.person.id}`} tone="quiet">
            {file.person}
          </LinkButton>
        )}
        {view.sees.schedule && (
          <LinkButton href={`/admissions/${view.id}/schedule`} tone="quiet">
            {words.earliest.link}
          </LinkButton>
        )}
      </nav>
      <FactList facts={factsOf(view, words)} />
      <StepLinks open={others} title={file.otherSteps} view={view} words={words} />
      <Deadlines view={view} words={words} />
      <LocalDeadlines view={view} words={words} />
      <Papers view={view} words={words} />
      <Votes view={view} words={words} />
      <CaseHistory view={view} words={words} />
      <StepLinks open={sideSteps} title={file.asideSteps} view={view} words={words} />
    </>
  );
}
