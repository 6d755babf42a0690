import type { Calendar } from "../calendar/calendar";
import type { Day } from "../primitives/day";

/** Placeholder until the deadlines land. */
export const replyDueOn = (_calendar: Calendar, _receivedOn: Day, _abroad: boolean): Day | null => null;
