import { type Facts, formatFact } from "../facts";
import type { refusals as vi } from "../vi/refusals";

/** What was asked for by its name. */
const unitNoun = (what: Facts[string] | undefined): string => (what === "cell" ? "cell" : "unit");

export const refusals: typeof vi = {
  "field-required": () => "Not {enter}: {field}.",
  "field-not-a-day": () =>
    "{Field}: not a day that exists, or written another way. Write day/month/year, for example 21/03/2026.",
  "field-short-year": ({ one, other }: Facts) =>
    `{Field}: the year has two digits only, is it ${one} or ${other}? Write all four.`,
  "field-partial-day": () =>
    "{Field}: only the year, or the month and the year, is given. The whole day is needed here as the papers have it (a birth day: the birth certificate). Ask again and enter it.",
  "field-not-a-month": () =>
    "{Field}: there is no such month, or it is written in another way. Write month/year, for example 9/2019; months from 1 to 12, the year with four digits.",
  "field-month-missing": () => "{Field}: only the year is given. Write the month too, for example 9/2019.",
  "day-too-far": ({ last }: Facts) =>
    `{Field}: that day is far away; the year may be mistyped. Enter a day not after ${formatFact(last)}.`,
  "field-not-a-number": () => "{Field}: a whole number in digits is needed.",
  "field-out-of-range": () => "{Field}: the number is outside what is possible. Check it.",
  "field-too-long": ({ max, length }: Facts) =>
    max && length
      ? `{Field}: the text has ${Number(length).toLocaleString("en-GB")} characters; ${Number(max).toLocaleString("en-GB")} are allowed. What you typed is kept; shorten it and send again.`
      : "{Field}: the text is longer than allowed. Shorten it and send again.",
  "field-bad-characters": ({ position, before }: Facts) =>
    `{Field}: character ${position} is broken and cannot be stored${before ? ` (right after “${before}”)` : " (at the beginning)"}. Remove it and send again.`,
  "field-old-encoding": ({ encoding, text }: Facts) =>
    `{Field}: this seems typed in the old encoding ${encoding === "TCVN3" ? "TCVN3 (ABC)" : "VNI"}; it reads “${text}”. Choose below the form whether to convert or to keep it.`,
  "name-bad-character": ({ position, before }: Facts) =>
    `{Field}: character ${position} is no letter of any alphabet${before ? ` (right after “${before}”)` : " (at the beginning)"}, so the name would not be shown correctly. Type the name again.`,
  "name-without-letter": () => "{Field}: a name has at least one letter. Enter the name again.",
  "unit-unknown": ({ what, typed, near }) =>
    `No ${unitNoun(what)} is called “${typed}”. ${near ? `Names with this part: ${near}. Please give the whole name.` : "Please type a part of the name and choose from the list that opens."}`,
  "unit-of-several": ({ what, typed, count, labels }) =>
    `${count} ${unitNoun(what)}s are called “${typed}”: ${labels}. Please give what it lies under too, in brackets; where that is the same, rename one of them first.`,
  "field-not-a-choice": () => "{Field}: that choice is not in the list. Choose again.",
  "field-unknown": () => "The form sent a field nobody asked for. Reload the page and fill it in again.",
  "not-permitted": () =>
    "The post you are acting in may not do this. If you hold another post, switch to it at the top of the page.",
  "server-busy": () =>
    "The server is busy, so this may not be recorded yet. What was typed is kept; send it again in a few seconds. Nothing is recorded twice.",
  "request-unmarked": () => "The form lacks its sending number. Reload the page and send again.",
  "request-reused": () =>
    "This form was already sent with other content. Reload the page to see the outcome before going on.",
  "too-busy": () => "The server is busy; nothing was recorded. Send again in a few seconds.",
  "already-recorded": () => "That number or record already exists. Check number and day, or look at what is recorded.",
  "saved-meanwhile": ({ by, time, day }: Facts) =>
    `${by ? `${by} saved another version at ${time} on ${formatFact(day)}` : "Another version was saved"} after you opened this form. Nothing of yours was recorded, and what you typed is kept. Compare the two below, then save yours over it or drop it.`,
  "field-saved-meanwhile": () => "{Field}: just saved with another value.",
  "field-taken-over": () =>
    "{Field}: just saved with another value; you had not changed it, so the form took the new one.",
  "not-found": () => "This is not to be found within your reach. Reload the page, or open it again from its list.",
  "future-day": () => "{Field}: that day has not come yet. Record only what has happened, on a day not after today.",
  "before-its-stage": ({ since }: Facts) =>
    `That day is earlier than the day the case came to its present stage (${formatFact(since)}). Check the day on the paper.`,
};
