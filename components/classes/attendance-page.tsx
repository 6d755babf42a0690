import type { KeptClassView } from "@/lib/classes/class-queries";
import { daysText } from "@/lib/classes/training-class";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { hidden, tickFields } from "./class-fields";

type Props = FormBinding & Readonly<{ view: KeptClassView; day: Day | null; words: Words }>;

/** Who came on a day of the class: all are ticked until the day was noted. */
export function AttendancePage({ view, day, action, initial, words }: Props) {
  const { classes } = words;
  const { attendance } = classes;
  const present = new Set(view.chosen.flatMap(({ id, absentOn }) => (day && absentOn.includes(day) ? [] : [id])));
  const isNoted = view.chosen.some(({ presentOn, absentOn }) => day && [...presentOn, ...absentOn].includes(day));
  const absences = new Map(view.chosen.map(({ id, absentOn }) => [id, [...absentOn].sort()]));
  const days = view.days.filter((each) => each <= view.on);
  return (
    <>
      <PageHeading
        subtitle={view.name}
        title={attendance.title}
        trail={[
          placeOf("cases", words),
          { href: "/classes", label: classes.title },
          { href: `/classes/${view.id}`, label: view.name },
        ]}
      />
      {view.chosen.length === 0 && <EmptyState title={attendance.none} />}
      {view.chosen.length > 0 && !day && (
        <Notice tone="info">{attendance.later(formatDay(view.days[0] ?? view.on))}</Notice>
      )}
      {view.chosen.length > 0 && day && (
        <>
          <Filter
            action={`/classes/${view.id}/attendance`}
            apply={attendance.show}
            fields={[
              {
                ...{ name: "day", label: attendance.day, kind: "select", value: day },
                options: days.map((each) => ({ value: each, label: formatDay(each) })),
              },
            ]}
          />
          {isNoted && <Notice tone="info">{attendance.noted}</Notice>}
          <p className="my-2">{attendance.hint}</p>
          <Form
            action={action}
            fields={[
              hidden("classId", view.id),
              hidden("day", day),
              ...tickFields(
                "seats",
                view.chosen.map(({ id, name, unit }) => ({ id, name, unit })),
                (id) => present.has(id),
                (id) => {
                  const missed = absences.get(id) ?? [];
                  return missed.length > 0 ? attendance.missed(daysText(missed)) : undefined;
                },
              ),
            ]}
            initial={initial}
            submit={attendance.save}
            words={words.layout.form}
          />
        </>
      )}
    </>
  );
}
