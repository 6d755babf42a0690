import type { DueDayMoveGroup } from "@/lib/calendar/deadline-moves";
import { calendarChangeHref } from "@/lib/calendar/links";
import type { ChangePreview } from "@/lib/calendar/preview-queries";
import { type CalendarChangeName, calendarChanges } from "@/lib/calendar/year-changes";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { ExceptionalDays } from "./exceptional-days";

type Props = Readonly<{
  task: CalendarChangeName;
  preview: ChangePreview;
  apply: FormAction;
  /** What was typed: sent unchanged by "apply", and given back to the form by "edit". */
  initial: FormState;
  words: Words;
}>;

/** The moved due days by kind of period: old day, new day, number. */
function Moves({ groups, words }: Readonly<{ groups: readonly DueDayMoveGroup[]; words: Words }>) {
  const names = words.calendar.preview;
  const dayOf = (on: Day | null) => (on ? formatDay(on) : names.unknown);
  const countOf = ({ kind, count }: DueDayMoveGroup) =>
    kind === "verification" ? names.requests(count) : names.cases(count);
  return [...new Set(groups.map(({ kind }) => kind))].map((kind) => (
    <section className="my-4 max-w-2xl" key={kind}>
      <h3 className="font-semibold">{words.steps.deadlines[kind as keyof Words["steps"]["deadlines"]]}</h3>
      <ul className="divide-y divide-line border-line border-y tabular-nums">
        {groups
          .filter((group) => group.kind === kind)
          .map((group) => (
            <li className="flex flex-wrap justify-between gap-x-4 py-2" key={`${group.from} ${group.to}`}>
              <span>
                {dayOf(group.from)} → <strong>{dayOf(group.to)}</strong>
              </span>
              <span className="text-muted">{countOf(group)}</span>
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** What a change of the calendar would do: the days added and removed, the due days moved (without names), and the choice to apply or edit. */
export function CalendarPreview({ task, preview, apply, initial, words }: Props) {
  const { year, added, removed, groups, moved } = preview;
  const names = words.calendar.preview;
  const labels: Readonly<Record<string, string>> = {
    source: words.calendar.form.source,
    days: words.calendar.form.days,
  };
  const days = [
    { label: names.added, of: added },
    { label: names.removed, of: removed },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      <PageHeading
        trail={[placeOf("admin", words), { href: `/admin/calendar?year=${year}`, label: words.calendar.back(year) }]}
        subtitle={names.subtitle(year)}
        title={names.title(words.calendar.tasks[task])}
      />
      <div className="grid gap-x-8 lg:grid-cols-2">
        {days.map(({ label, of }) => (
          <section key={label}>
            <SectionHeading>{label}</SectionHeading>
            <ExceptionalDays days={of} label={label} words={words} />
          </section>
        ))}
      </div>
      {days.length === 0 && <p className="my-4">{names.same}</p>}
      <SectionHeading>{names.moves}</SectionHeading>
      <p className="my-3 font-semibold">{names.moved(moved)}</p>
      {moved > 0 && <Moves groups={groups} words={words} />}
      <p className="mt-6 text-muted">{names.fresh}</p>
      <Form
        action={apply}
        fields={calendarChanges[task].fields.map((name) => ({ name, label: labels[name] ?? "", kind: "hidden" }))}
        initial={initial}
        submit={names.apply}
        words={words.layout.form}
      />
      <LinkButton href={calendarChangeHref(task, year, initial.values)} tone="quiet">
        {names.edit}
      </LinkButton>
    </>
  );
}
