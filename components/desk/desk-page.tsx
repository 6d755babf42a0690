import type { Place } from "@/lib/desk/desk";
import type { DeskView } from "@/lib/desk/queries";
import { formatDay, weekday } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { EmptyDesk } from "./empty-desk";
import { DeskGroupView } from "./group";
import { OverviewView } from "./overview";
import { People } from "./people";

type Props = Readonly<{ view: DeskView; words: Words }>;

const countOf = (view: DeskView, place: Place): number =>
  view.groups.find((group) => group.place === place)?.total ?? 0;

function CalendarNotice({ years, words }: Readonly<{ years: readonly number[]; words: Words }>) {
  const { calendar } = words.desk;
  return (
    <Notice title={calendar.title(years.join(", "))} tone="warning">
      <p>{calendar.why}</p>
      <p className="mt-3">
        <LinkButton href="/admin/calendar">{calendar.act}</LinkButton>
      </p>
    </Notice>
  );
}

/** An applicant's ways into the own file. */
function OwnFile({ caseId, words }: Readonly<{ caseId: string; words: Words }>) {
  const { own } = words.desk;
  return (
    <nav aria-label={own.label} className="mt-6 flex flex-wrap gap-3 print:hidden">
      <LinkButton href={`/admissions/${caseId}`} tone="quiet">
        {own.case}
      </LinkButton>
      <LinkButton href={`/dossiers/${caseId}`} tone="quiet">
        {own.dossier}
      </LinkButton>
      <LinkButton href={`/admissions/${caseId}/log`} tone="quiet">
        {own.log}
      </LinkButton>
    </nav>
  );
}

/** What waits for the reader this morning, nearest due first. */
export function DeskPage({ view, words }: Props) {
  const { desk } = words;
  const reader = { isApplicant: view.role === "applicant", unit: view.unit };
  const quiet = view.groups.every(({ place }) => place === "others") && view.missingYears.length === 0;
  const numbers = desk.summary(countOf(view, "overdue"), countOf(view, "soon"), countOf(view, "waiting"));
  const people = <People isMentor={view.role === "mentor"} people={view.people} unit={view.unit} words={words} />;
  return (
    <>
      <PageHeading
        actions={
          view.nominates ? (
            <LinkButton href="/admissions/nominate" tone="quiet">
              {desk.empty.nominate}
            </LinkButton>
          ) : undefined
        }
        subtitle={desk.today(weekday(view.on), formatDay(view.on))}
        title={desk.title}
      />
      {view.missingYears.length > 0 && <CalendarNotice words={words} years={view.missingYears} />}
      {view.overview ? (
        <OverviewView overview={view.overview} words={words} />
      ) : (
        <>
          {quiet ? <EmptyDesk view={view} words={words} /> : view.groups.length > 0 && <p>{numbers}</p>}
          {view.groups
            .filter(({ place }) => place !== "others")
            .map((group) => (
              <DeskGroupView group={group} key={group.place} reader={reader} words={words} />
            ))}
          {people}
          {view.ownCaseId && <OwnFile caseId={view.ownCaseId} words={words} />}
          {view.groups
            .filter(({ place }) => place === "others")
            .map((group) => (
              <DeskGroupView group={group} key={group.place} reader={reader} words={words} />
            ))}
        </>
      )}
    </>
  );
}
