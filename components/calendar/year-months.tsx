import type { YearView } from "@/lib/calendar/year-view-queries";
import { addDays, type Day, day, weekday } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

const daysOf = (year: number, month: number): Day[] => {
  const first = day(`${year}-${String(month).padStart(2, "0")}-01`);
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index));
  return days.filter((each) => each.slice(0, 7) === first.slice(0, 7));
};

const dayStyles = {
  ordinary: "",
  weekend: "text-muted",
  off: "rounded bg-accent text-white",
  worked: "rounded border border-ink font-semibold",
};

/** Twelve small months, on wide screens and on paper. Hidden from screen readers, because the list beside them says the same in words. */
export function Months({ view, words }: Readonly<{ view: YearView; words: Words }>) {
  const { calendar } = words;
  const exceptions = new Map(view.days.map(({ day: on, working }) => [on, working]));
  const dayStyleOf = (on: Day): keyof typeof dayStyles => {
    const working = exceptions.get(on);
    if (working !== undefined) return working ? "worked" : "off";
    return weekday(on) > 5 ? "weekend" : "ordinary";
  };
  return (
    <figure aria-hidden="true" className="hidden sm:block print:block">
      <figcaption className="mb-4 flex gap-6 text-sm">
        {(["off", "worked"] as const).map((kind) => (
          <span key={kind}>
            <span className={`mr-2 inline-block size-6 text-center leading-6 ${dayStyles[kind]}`}>1</span>
            {calendar[kind]}
          </span>
        ))}
      </figcaption>
      <div className="grid grid-cols-3 gap-x-6 gap-y-4 print:gap-x-3">
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <div key={month}>
            <p className="mb-1 font-semibold text-sm">{calendar.month(month)}</p>
            <div className="grid grid-cols-7 gap-0.5 text-center text-sm tabular-nums">
              {daysOf(view.year, month).map((on, index) => (
                <span
                  className={`leading-6 ${dayStyles[dayStyleOf(on)]}`}
                  key={on}
                  style={index === 0 ? { gridColumnStart: weekday(on) } : undefined}
                >
                  {Number(on.slice(8))}
                </span>
              ))}
            </div>
          </div>
        ))}
      </div>
    </figure>
  );
}
