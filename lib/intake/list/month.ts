import { addDays, addMonths, type Day, day, earlier, isRealDay } from "../../primitives/day";
import { notYet, type Refusal } from "../../workflow/refusal";

/** A month by its first day. */
export const monthOf = (on: Day): Day => day(`${on.slice(0, 7)}-01`);

/** The month an address asks for, "2026-03"; that of the day where it asks for none, or for one that has not come. */
export const monthAsked = (asked: string | null, on: Day): Day => {
  const first = `${asked ?? ""}-01`;
  return isRealDay(first) && first <= on ? first : monthOf(on);
};

/** The day a list of a month is as of: its last day, or today while the month runs. */
export const asOfDay = (month: Day, on: Day): Day => earlier(addDays(addMonths(month, 1), -1), on);

/** "2026-03", as addresses have it. */
export const monthInAddress = (month: Day): string => month.slice(0, 7);

/** Why a meeting of a month is refused by its day. */
export const meetingRefusals = (month: Day, heldOn: Day, on: Day): Refusal[] => [
  ...notYet("heldOn", heldOn, on),
  ...(monthOf(heldOn) === month ? [] : [{ code: "meeting-of-another-month", facts: {}, field: "heldOn" }]),
];
