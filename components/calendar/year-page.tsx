import { calendarChangeHref } from "@/lib/calendar/links";
import type { CalendarChangeName } from "@/lib/calendar/year-changes";
import type { YearView } from "@/lib/calendar/year-view-queries";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { ExceptionalDays } from "./exceptional-days";
import { Months } from "./year-months";

/** The change that was just made, and how many due days it moved. */
type ChangeDone = Readonly<{ task: CalendarChangeName; moved: number }>;

type Props = Readonly<{ view: YearView; changeDone: ChangeDone | null; words: Words }>;

function YearLinks({ view, words }: Omit<Props, "changeDone">) {
  const next = Math.max(...view.years) + 1;
  return (
    <nav aria-label={words.calendar.years} className="my-4 flex flex-wrap gap-2 print:hidden">
      {[...view.years, next].map((year) => (
        <a
          aria-current={year === view.year ? "page" : undefined}
          className="inline-flex min-h-11 items-center rounded-full border border-line px-4 tabular-nums hover:border-link aria-[current=page]:border-link aria-[current=page]:bg-link aria-[current=page]:text-paper"
          href={`/admin/calendar?year=${year}`}
          key={year}
        >
          {year}
        </a>
      ))}
    </nav>
  );
}

/** Links to the changes that are possible in the year. */
function ChangeLinks({ view, words }: Omit<Props, "changeDone">) {
  const changesOfOpenYear: readonly CalendarChangeName[] =
    view.days.length > 0 ? ["addDay", "removeDay", "replaceDays"] : ["addDay", "replaceDays"];
  const tasks = view.source === null ? (["loadYear"] as const) : changesOfOpenYear;
  return (
    <p className="my-6 flex flex-wrap gap-3 print:hidden">
      {tasks.map((task, index) => (
        <LinkButton href={calendarChangeHref(task, view.year)} key={task} tone={index === 0 ? "primary" : "quiet"}>
          {words.calendar.tasks[task]}
        </LinkButton>
      ))}
    </p>
  );
}

/** A year of the working calendar: its exceptional days, the twelve months beside them, and links to the changes. */
export function CalendarPage({ view, changeDone, words }: Props) {
  const { calendar } = words;
  return (
    <>
      <PageHeading
        actions={view.source === null ? undefined : <PrintButton label={words.layout.print} />}
        trail={[placeOf("admin", words)]}
        subtitle={calendar.intro}
        title={calendar.title(view.year)}
      />
      {changeDone && (
        <Notice tone="success">
          {calendar.done[changeDone.task]} {calendar.moved(changeDone.moved)}
        </Notice>
      )}
      <YearLinks view={view} words={words} />
      {view.source === null && <Notice tone="warning">{calendar.notLoaded(view.year)}</Notice>}
      {view.lacksUnconfirmedDayOff && <Notice tone="info">{calendar.unsettled(view.year)}</Notice>}
      <ChangeLinks view={view} words={words} />
      {view.source !== null && (
        <div className="grid gap-8 lg:grid-cols-[2fr_3fr] print:grid-cols-[2fr_3fr]">
          <section>
            <SectionHeading>{calendar.list(view.year)}</SectionHeading>
            <p className="mb-3 text-muted">
              {calendar.source}: {view.source}
            </p>
            {view.days.length === 0 ? (
              <p>{calendar.none}</p>
            ) : (
              <ExceptionalDays days={view.days} label={calendar.list(view.year)} source={view.source} words={words} />
            )}
          </section>
          <Months view={view} words={words} />
        </div>
      )}
    </>
  );
}
