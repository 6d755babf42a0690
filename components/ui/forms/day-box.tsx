import { type InputHTMLAttributes, useRef, useState } from "react";
import { type Day, formatDay, isRealDay } from "@/lib/primitives/day";
import { useHasScript } from "../has-script";
import { type CalendarWords, DayPicker } from "./day-picker";
import { dayInBox } from "./month";

type Props = InputHTMLAttributes<HTMLInputElement> & Readonly<{ last: string | undefined; calendar: CalendarWords }>;

/** Today where the reader is; only where a calendar opens. */
const todayHere = (): string => {
  const now = new Date(Date.now());
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-");
};

/** A box to type a day in, and beside it, where scripts run, a calendar to pick one from. */
export function DayBox({ last, calendar, ...input }: Props) {
  const isLive = useHasScript();
  const [opened, setOpened] = useState<Day | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const open = () => {
    const typed = dayInBox(box.current?.value ?? "");
    const isChoosable = typed !== undefined && isRealDay(typed) && (last === undefined || typed <= last);
    setOpened((isChoosable ? typed : (last ?? todayHere())) as Day);
  };
  const close = (on: Day | null) => {
    setOpened(null);
    if (on && box.current) {
      box.current.value = formatDay(on);
      box.current.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  return (
    <div className="flex max-w-72 gap-2">
      <input {...input} ref={box} />
      {isLive && (
        <button
          aria-haspopup="dialog"
          aria-label={calendar.open}
          className="inline-flex min-h-11 w-12 shrink-0 items-center justify-center rounded-md border border-line bg-paper text-link hover:border-link"
          onClick={open}
          title={calendar.open}
          type="button"
        >
          <svg
            aria-hidden="true"
            className="size-6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            viewBox="0 0 24 24"
          >
            <path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />
          </svg>
        </button>
      )}
      {opened && <DayPicker first={opened} last={last} onClose={close} words={calendar} />}
    </div>
  );
}
