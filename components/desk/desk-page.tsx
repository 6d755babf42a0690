import type { GivenWord } from "@/lib/accounts/session-queries";
import type { DeskGroupName } from "@/lib/desk/desk-rows";
import type { DeskView } from "@/lib/desk/queries";
import { formatDay, weekday } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { GivenWords } from "../accounts/given-words";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { CalendarNotice } from "./calendar-notice";
import { Changes } from "./changes";
import { CommitteeOverview } from "./committee-overview";
import { DeskGroupView } from "./desk-group";
import { type Acknowledging, Exceptions } from "./exceptions";
import { FirstDay } from "./first-day";
import { Introduced } from "./introduced";
import { Neglected } from "./neglected";
import { NothingWaiting } from "./nothing-waiting";
import { Office } from "./office";
import { OwnReportDue } from "./own-report-due";
import { PeopleInCare } from "./people-in-care";
import { type Agreeing, Requests } from "./requests";
import { StandingIn } from "./standing-in";

type Props = Readonly<{
  view: DeskView;
  /** Passwords that were given in the reader's place in the last days. */
  given: readonly GivenWord[];
  acknowledging: Acknowledging;
  agreeing: Agreeing;
  words: Words;
}>;

const countOf = (view: DeskView, name: DeskGroupName): number =>
  view.groups.find(({ group }) => group === name)?.total ?? 0;

/** Links for an applicant to the own case, personal history and tasks. */
function OwnFile({ caseId, words }: Readonly<{ caseId: string; words: Words }>) {
  const { ownFile } = words.desk;
  return (
    <nav aria-label={ownFile.label} className="mt-6 flex flex-wrap gap-3 print:hidden">
      <LinkButton href={`/admissions/${caseId}`} tone="quiet">
        {ownFile.case}
      </LinkButton>
      <LinkButton href={`/dossiers/${caseId}`} tone="quiet">
        {ownFile.dossier}
      </LinkButton>
      <LinkButton href={`/admissions/${caseId}/log`} tone="quiet">
        {ownFile.log}
      </LinkButton>
    </nav>
  );
}

/** What waits for the reader on a day, nearest due first; for a committee member, totals. */
export function DeskPage({ view, given, acknowledging, agreeing, words }: Props) {
  const { desk } = words;
  const reader = { isApplicant: view.role === "applicant", unit: view.unit };
  const hasNothingWaiting =
    view.groups.every(({ group }) => group === "others") &&
    view.missingYears.length === 0 &&
    view.introduced.waiting + view.introduced.again === 0 &&
    view.changes.asked.length === 0 &&
    view.changes.answeredOn === null &&
    view.neglectedInAll === 0 &&
    view.ownReport === null &&
    // Before the first case the first steps are shown, also when accounts were opened by one administrator.
    (view.hasNoCaseYet || (view.exceptions.length === 0 && view.requests.length === 0)) &&
    // Cells begin without a secretary: whoever sees to that is shown the first steps beside it.
    view.office.handOvers.length === 0 &&
    (view.hasNoCaseYet || view.role === "administrator" || view.office.unled.length === 0);
  const numbers = desk.summary(
    countOf(view, "overdue"),
    countOf(view, "soon"),
    countOf(view, "waiting"),
    view.neglectedInAll,
    view.hasMoreNeglected,
  );
  const people = <PeopleInCare isMentor={view.role === "mentor"} people={view.people} unit={view.unit} words={words} />;
  return (
    <>
      <PageHeading
        actions={
          <>
            {view.mayNominate && (
              <LinkButton href="/admissions/nominate" tone="quiet">
                {desk.empty.nominate}
              </LinkButton>
            )}
            <LinkButton href="/account/absences" tone="quiet">
              {words.absences.iAmAway}
            </LinkButton>
          </>
        }
        subtitle={desk.today(weekday(view.on), formatDay(view.on))}
        title={desk.title}
      />
      <StandingIn view={view} words={words} />
      <GivenWords given={given} words={words} />
      {view.missingYears.length > 0 && <CalendarNotice words={words} years={view.missingYears} />}
      {view.overview ? (
        <>
          <CommitteeOverview overview={view.overview} words={words} />
          <Changes changes={view.changes} words={words} />
          <FirstDay view={view} words={words} />
        </>
      ) : (
        <>
          {hasNothingWaiting ? (
            <NothingWaiting view={view} words={words} />
          ) : (
            view.groups.length > 0 && <p>{numbers}</p>
          )}
          {view.groups
            .filter(({ group }) => group !== "others")
            .map((deskGroup) => (
              <DeskGroupView deskGroup={deskGroup} key={deskGroup.group} reader={reader} words={words} />
            ))}
          <Introduced introduced={view.introduced} words={words} />
          <Changes changes={view.changes} words={words} />
          <Office view={view} words={words} />
          <Requests agreeing={agreeing} requests={view.requests} words={words} />
          <Exceptions acknowledging={acknowledging} exceptions={view.exceptions} words={words} />
          <Neglected view={view} words={words} />
          {view.ownReport && <OwnReportDue report={view.ownReport} words={words} />}
          {people}
          {view.ownCaseId && <OwnFile caseId={view.ownCaseId} words={words} />}
          {view.groups
            .filter(({ group }) => group === "others")
            .map((deskGroup) => (
              <DeskGroupView deskGroup={deskGroup} key={deskGroup.group} reader={reader} words={words} />
            ))}
        </>
      )}
    </>
  );
}
