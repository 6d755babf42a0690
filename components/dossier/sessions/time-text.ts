import { type Day, formatDay, isRealDay, weekday } from "@/lib/primitives/day";
import { formatMinute } from "@/lib/primitives/time-of-day";
import type { Words } from "@/lib/text/text";

type Time = Readonly<{ on: Day; minute: number }>;

export const dayText = (on: Day, { sessions }: Words): string => sessions.dayOf(weekday(on), formatDay(on));

/** "14:00, Thứ Ba, 01/12/2026" */
export const timeText = ({ on, minute }: Time, words: Words): string =>
  words.sessions.time(formatMinute(minute), dayText(on, words));

/** A time as an address carries it: "2026-12-01T840". */
export const timeInAddress = ({ on, minute }: Time): string => `${on}T${minute}`;

/** A time from an address; null for anything else. */
export const timeFrom = (text: string | readonly string[] | undefined): Time | null => {
  const [, on = "", minute = ""] = (typeof text === "string" && /^([\d-]{10})T(\d{1,4})$/.exec(text)) || [];
  return isRealDay(on) && Number(minute) < 24 * 60 ? { on, minute: Number(minute) } : null;
};
