import type { ExceptionalDay } from "@/lib/calendar/calendar";
import { type DaySpan, daySpansOf } from "@/lib/calendar/day-off-list";
import { type Day, formatDay, weekday } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Tag } from "../ui/tag";

type Props = Readonly<{
  label: string;
  days: readonly ExceptionalDay[];
  /** The announcement named above the list; a line does not repeat it as its note. */
  source?: string;
  words: Words;
}>;

const daysOfSpan = ({ from, to }: DaySpan): string =>
  from === to ? formatDay(from) : `${formatDay(from).slice(0, 5)} – ${formatDay(to)}`;

const weekdaysOfSpan = ({ from, to, days }: DaySpan, { weekdays, span }: Words["calendar"]): string => {
  const nameOf = (on: Day) => weekdays[weekday(on) - 1];
  return from === to ? `${nameOf(from)}` : `${nameOf(from)} – ${nameOf(to)}, ${span(days)}`;
};

/** Exceptional days as a list, one line for each span of consecutive days. */
export function ExceptionalDays({ label, days, source, words }: Props) {
  const { calendar } = words;
  return (
    <ul aria-label={label} className="divide-y divide-line border-line border-y">
      {daySpansOf(days).map((span) => (
        <li className="flex items-start justify-between gap-3 py-2" key={span.from}>
          <span>
            <strong className="tabular-nums">{daysOfSpan(span)}</strong>
            <span className="block text-muted text-sm">
              {weekdaysOfSpan(span, calendar)}
              {span.note && span.note !== source && ` · ${span.note}`}
            </span>
          </span>
          <span className="whitespace-nowrap">
            <Tag tone={span.working ? "plain" : "info"}>{span.working ? calendar.worked : calendar.off}</Tag>
          </span>
        </li>
      ))}
    </ul>
  );
}
