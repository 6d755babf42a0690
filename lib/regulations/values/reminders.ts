import { dated } from "../dated";
import { provision } from "../instruments";

// When an agency that has not replied is reminded is the office's to say: no central text was read that sets it. The program
// has days of its own until then.
const setByNoCentralText = [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
] as const;

export const firstReminderDays = dated<number>(
  "Working days to the first reminder, from the receipt",
  setByNoCentralText,
);
export const secondReminderDays = dated<number>("Working days to the second reminder", setByNoCentralText);
export const escalationDays = dated<number>("Working days to the deputy secretary's reminder", setByNoCentralText);
export const firstReminderDaysAbroad = dated<number>("The first reminder abroad", setByNoCentralText);
export const escalationDaysAbroad = dated<number>("The deputy secretary's reminder abroad", setByNoCentralText);
export const lastReminderDaysAbroad = dated<number>(
  "The last reminder abroad before the reply is due",
  setByNoCentralText,
);
