import type { YearView } from "@/lib/calendar/view-queries";
import { weekday, written } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { Months } from "./months";

type Task = "addDay" | "loadYear" | "removeDay";
type Props = Readonly<{
  view: YearView;
  done: string | null;
  actions: Readonly<Record<Task, FormAction>>;
  initial: Readonly<Record<Task, FormState>>;
  words: Words;
}>;

function Years({ view, words }: Readonly<{ view: YearView; words: Words }>) {
  const next = Math.max(...view.years) + 1;
  return (
    <nav aria-label={words.admin.calendar.years} className="my-4 flex flex-wrap gap-2">
      {[...view.years, next].map((year) => (
        <a
          aria-current={year === view.year ? "page" : undefined}
          className="inline-flex min-h-11 items-center rounded-full border border-line px-4 tabular-nums hover:border-accent aria-[current=page]:border-accent aria-[current=page]:bg-accent aria-[current=page]:text-white"
          href={`/admin/calendar?year=${year}`}
          key={year}
        >
          {year}
        </a>
      ))}
    </nav>
  );
}

function OpenYear({ view, actions, initial, words }: Props) {
  const { calendar } = words.admin;
  return (
    <>
      <Notice tone="warning">{calendar.notLoaded(view.year)}</Notice>
      <SectionHeading>{calendar.loadTitle(view.year)}</SectionHeading>
      <Form
        action={actions.loadYear}
        fields={[
          { name: "year", label: "", kind: "hidden" },
          { name: "source", label: calendar.loadSource, kind: "line", max: 300 },
        ]}
        initial={initial.loadYear}
        submit={calendar.loadSubmit}
        words={words.frame.form}
      />
    </>
  );
}

function Changes({ view, actions, initial, words }: Props) {
  const { calendar } = words.admin;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <section>
        <SectionHeading>{calendar.addTitle}</SectionHeading>
        <Form
          action={actions.addDay}
          fields={[
            { name: "day", label: calendar.day, kind: "day" },
            {
              name: "kind",
              label: calendar.kind,
              kind: "radio",
              options: [
                { value: "off", label: calendar.off },
                { value: "worked", label: calendar.worked },
              ],
            },
            { name: "note", label: calendar.note, kind: "line", max: 200 },
          ]}
          initial={initial.addDay}
          submit={calendar.addSubmit}
          words={words.frame.form}
        />
      </section>
      {view.days.length > 0 && (
        <section>
          <SectionHeading>{calendar.remove}</SectionHeading>
          <Form
            action={actions.removeDay}
            fields={[
              {
                name: "removedDay",
                label: calendar.day,
                kind: "select",
                options: view.days.map(({ day, note }) => ({ value: day, label: `${written(day)} – ${note}` })),
              },
            ]}
            initial={initial.removeDay}
            submit={calendar.remove}
            tone="quiet"
            words={words.frame.form}
          />
        </section>
      )}
    </div>
  );
}

/** A year of the working calendar: twelve months at a glance, the exceptional days in a table, and the two changes. */
export function CalendarPage(props: Props) {
  const { view, done, words } = props;
  const { admin } = words;
  const { calendar } = admin;
  const news = done && done in admin.done ? admin.done[done as keyof typeof admin.done] : null;
  return (
    <>
      <PageHeading
        back={{ href: "/admin", label: admin.back }}
        subtitle={calendar.intro}
        title={calendar.title(view.year)}
      />
      {news && <Notice tone="success">{news}</Notice>}
      <Years view={view} words={words} />
      {view.source === null ? (
        <OpenYear {...props} />
      ) : (
        <>
          <p className="my-4 text-muted">
            {calendar.source}: {view.source}
          </p>
          <Months view={view} words={words} />
          {view.days.length === 0 ? (
            <p className="my-6">{calendar.none}</p>
          ) : (
            <Table
              caption={calendar.caption(view.year)}
              columns={[calendar.day, calendar.weekday, calendar.kind, calendar.note]}
              rows={view.days.map(({ day, working, note }) => ({
                key: day,
                cells: [
                  written(day),
                  calendar.weekdays[weekday(day) - 1],
                  working ? calendar.worked : calendar.off,
                  note,
                ],
              }))}
            />
          )}
          <p className="my-6 text-muted">{calendar.beware}</p>
          <Changes {...props} />
        </>
      )}
    </>
  );
}
