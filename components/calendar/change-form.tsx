import { formatDayList } from "@/lib/calendar/day-off-list";
import type { CalendarChangeName } from "@/lib/calendar/year-changes";
import type { YearView } from "@/lib/calendar/year-view-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";

type Props = Readonly<{
  task: CalendarChangeName;
  view: YearView;
  preview: FormAction;
  initial: FormState;
  words: Words;
}>;

const fieldsOf = (task: CalendarChangeName, view: YearView, { form, off, worked }: Words["calendar"]): FieldSpec[] => {
  const year = { name: "year", label: "", kind: "hidden", value: String(view.year) } as const;
  const source = { name: "source", label: form.source, kind: "line", max: 300 } as const;
  const days = { name: "days", label: form.days, hint: form.daysHint, kind: "prose", max: 2_000, rows: 14 } as const;
  const kinds = [
    { value: "off", label: off },
    { value: "worked", label: worked },
  ];
  const dayOptions = view.days.map(({ day, note }) => ({ value: day, label: `${formatDay(day)} – ${note}` }));
  const fields = {
    loadYear: [year, source, { ...days, optional: true }],
    replaceDays: [year, { ...source, value: view.source ?? "" }, { ...days, value: formatDayList(view.days) }],
    addDay: [
      { name: "day", label: form.day, kind: "day" },
      { name: "kind", label: form.kind, kind: "radio", options: kinds, value: "off" },
      { name: "note", label: form.note, kind: "line", max: 200 },
    ],
    removeDay: [{ name: "removedDay", label: form.day, kind: "select", options: dayOptions }],
  } as const satisfies Readonly<Record<CalendarChangeName, readonly FieldSpec[]>>;
  return [{ name: "task", label: "", kind: "hidden", value: task }, ...fields[task]];
};

/** The form of one change of the calendar. Sending it shows the preview of what the change would do. */
export function CalendarForm({ task, view, preview, initial, words }: Props) {
  const { calendar } = words;
  return (
    <>
      <PageHeading
        trail={[
          placeOf("admin", words),
          { href: `/admin/calendar?year=${view.year}`, label: calendar.back(view.year) },
        ]}
        subtitle={calendar.form.subtitle}
        title={`${calendar.tasks[task]} (${view.year})`}
      />
      <Form
        action={preview}
        fields={fieldsOf(task, view, calendar)}
        initial={initial}
        submit={calendar.form.submit}
        words={words.layout.form}
      />
    </>
  );
}
