import type { FreeDay } from "@/lib/dossier/sessions/free-times";
import { formatMinute } from "@/lib/primitives/time-of-day";
import type { Words } from "@/lib/text/text";
import { dayText, timeInAddress } from "./time-text";

type Props = Readonly<{
  days: readonly FreeDay[];
  /** The address of the page that confirms a time. */
  hrefOf: (time: string) => string;
  words: Words;
}>;

/** Days with their free times, each a link to where it is confirmed. */
export function FreeTimes({ days, hrefOf, words }: Props) {
  if (days.length === 0) return <p className="my-3">{words.sessions.choose.none}</p>;
  return (
    <ul className="my-4 divide-y divide-line border-line border-y">
      {days.map(({ on, minutes }) => (
        <li className="py-3" key={on}>
          <p className="mb-2 font-semibold">{dayText(on, words)}</p>
          <ul className="flex flex-wrap gap-2">
            {minutes.map((minute) => (
              <li key={minute}>
                <a
                  className="inline-flex min-h-11 min-w-16 items-center justify-center rounded-md border border-line px-3 text-link tabular-nums no-underline hover:border-link hover:bg-link-soft"
                  href={hrefOf(timeInAddress({ on, minute }))}
                >
                  <span className="sr-only">{dayText(on, words)}: </span>
                  {formatMinute(minute)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
