import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { addMonths, type Day, formatDay, weekday } from "@/lib/primitives/day";
import { type DaysOff, daysOffIn } from "./days-off";
import { dayByKey, weeksOf } from "./month";

export type CalendarWords = Readonly<
  Record<
    "open" | "title" | "month" | "previous" | "next" | "close" | "off" | "worked" | "unknown" | "unreached",
    string
  > & {
    weekdays: readonly string[];
    short: readonly string[];
  }
>;

type Props = Readonly<{
  /** The day it begins at, and the last that may be chosen. */
  first: Day;
  last: string | undefined;
  /** Called once it is closed, with the day chosen or nothing. */
  onClose: (on: Day | null) => void;
  words: CalendarWords;
}>;

type Kind = "work" | "off" | "worked";

/** Undefined while they are asked for, null where they cannot be had: the weekends are marked alone. */
type Known = DaysOff | null | undefined;

const kindOf = (on: Day, known: Known): Kind => {
  if (known?.worked.includes(on)) return "worked";
  return weekday(on) > 5 || known?.off.includes(on) ? "off" : "work";
};

const looks: Readonly<Record<Kind, string>> = {
  work: "text-ink",
  off: "text-muted underline decoration-dotted underline-offset-4",
  worked: "text-ink outline outline-1 outline-line",
};

const step = "inline-flex size-11 items-center justify-center rounded-md border border-line text-lg hover:border-link";

/** A month to choose a day from, with the days off marked; arrow keys, Home, End, Page up and down lead through it. */
export function DayPicker({ first, last, onClose, words }: Props) {
  const [on, setOn] = useState(first);
  const [known, setKnown] = useState<Known>();
  const dialog = useRef<HTMLDialogElement>(null);
  const current = useRef<HTMLButtonElement>(null);
  const chosen = useRef<Day | null>(null);
  const year = on.slice(0, 4);
  useEffect(() => {
    dialog.current?.showModal();
    current.current?.focus();
  }, []);
  useEffect(() => {
    let isWanted = true;
    daysOffIn(year).then((found) => isWanted && setKnown(found));
    return () => {
      isWanted = false;
    };
  }, [year]);
  const isKeyed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day that a key led to.
  useEffect(() => {
    if (isKeyed.current) current.current?.focus();
    isKeyed.current = false;
  }, [on]);
  const lead = (to: Day) => setOn(last !== undefined && to > last ? (last as Day) : to);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, on);
    if (!next) return;
    event.preventDefault();
    isKeyed.current = true;
    lead(next);
  };
  // Closing gives the focus back to where it was.
  const choose = (each: Day | null) => {
    chosen.current = each;
    dialog.current?.close();
  };
  const nameOf = (each: Day): string => {
    const kind = kindOf(each, known);
    const mark = kind === "work" ? "" : `, ${words[kind]}`;
    return `${words.weekdays[weekday(each) - 1]}, ${formatDay(each)}${mark}`;
  };
  return (
    <dialog
      aria-labelledby="day-picker-title"
      className="m-auto w-80 max-w-[94vw] rounded-lg border border-line bg-paper p-4 text-ink shadow-lg backdrop:bg-black/30"
      onClose={() => onClose(chosen.current)}
      ref={dialog}
    >
      <h2 className="sr-only" id="day-picker-title">
        {words.title}
      </h2>
      <div className="flex items-center justify-between">
        <button aria-label={words.previous} className={step} onClick={() => lead(addMonths(on, -1))} type="button">
          <span aria-hidden="true">‹</span>
        </button>
        <p aria-live="polite" className="font-semibold">
          {words.month} {Number(on.slice(5, 7))}/{year}
        </p>
        <button aria-label={words.next} className={step} onClick={() => lead(addMonths(on, 1))} type="button">
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <table className="mt-2 w-full table-fixed text-center" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {words.short.map((name, index) => (
              <th className="p-0 text-center font-normal text-muted text-sm" key={name} scope="col">
                <abbr className="no-underline" title={words.weekdays[index]}>
                  {name}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(on).map((week) => (
            <tr key={week.find((each) => each !== null)}>
              {week.map((each, index) => (
                <td className="p-0" key={each ?? words.short[index]}>
                  {each && (
                    <button
                      aria-current={each === on ? "date" : undefined}
                      aria-label={nameOf(each)}
                      className={`h-10 w-full rounded-md tabular-nums hover:bg-link-soft disabled:opacity-40 ${looks[kindOf(each, known)]} ${each === on ? "bg-link-soft font-semibold" : ""}`}
                      disabled={last !== undefined && each > last}
                      onClick={() => choose(each)}
                      ref={each === on ? current : undefined}
                      tabIndex={each === on ? 0 : -1}
                      type="button"
                    >
                      {Number(each.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-muted text-sm">
        <span className="text-muted underline decoration-dotted underline-offset-4">1</span> {words.off}
        {known?.isLoaded === false && `. ${words.unknown}`}
        {known === null && `. ${words.unreached}`}
      </p>
      <button
        className="mt-3 min-h-11 rounded-md border border-line px-4 hover:border-link"
        onClick={() => choose(null)}
        type="button"
      >
        {words.close}
      </button>
    </dialog>
  );
}
