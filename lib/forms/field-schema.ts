import { z } from "zod";
import { type Place, unassignedIn, unstorableIn, withOfficeCharacters } from "../primitives/characters";
import { type Day, formatDay, isRealDay } from "../primitives/day";
import { isId } from "../primitives/ids";
import { lengthOf } from "../primitives/length";
import { tidy } from "../primitives/name";
import { daysOfShortYear, isToPresent, parseDay, parseMonth, parsePartialDay } from "../primitives/typed-day";
import type { Refusal } from "../workflow/refusal";

/** What a field can be told. The words are in `lib/text`. */
export type FieldCode =
  | "field-required"
  | "field-not-a-day"
  | "field-short-year"
  | "field-partial-day"
  | "field-not-a-month"
  | "field-month-missing"
  | "field-not-a-number"
  | "field-out-of-range"
  | "field-too-long"
  | "field-bad-characters"
  | "name-bad-character"
  | "name-without-letter"
  | "field-not-a-choice"
  | "field-unknown";

const message = (code: FieldCode) => code;

/** Refuses a text for a character and tells where it stands. */
const placed =
  (code: FieldCode, find: (text: string) => Place | undefined) =>
  (text: string, context: z.RefinementCtx): void => {
    const place = find(text);
    if (place) context.addIssue({ code: "custom", message: code, params: place, continue: false });
  };

/** Refuses a text of more than so many characters, counted in the form in which it is stored. */
const within =
  (max: number) =>
  (text: string, context: z.RefinementCtx): void => {
    const length = lengthOf(text);
    if (length > max)
      context.addIssue({
        code: "custom",
        message: message("field-too-long"),
        params: { max, length },
        continue: false,
      });
  };

const typed = z
  .string({ error: message("field-required") })
  .transform(withOfficeCharacters)
  .superRefine(placed("field-bad-characters", unstorableIn));

/** A short text of a given shape: a day, a number, an id. */
const raw = (max: number) => typed.superRefine(within(max));

const oneLine = (max: number) => typed.transform(tidy).superRefine(within(max));

/** One line of text, composed and trimmed. */
export const line = (max = 200) =>
  oneLine(max).refine((text) => text.length > 0, { error: message("field-required"), abort: true });
export const optionalLine = (max = 200) =>
  oneLine(max)
    .optional()
    .transform((text) => text || null);

/** The name of somebody or something: one line that has a letter and no character of no alphabet. */
export const nameLine = (max = 120) =>
  line(max)
    .superRefine(placed("name-bad-character", unassignedIn))
    .refine((text) => /\p{L}/u.test(text), message("name-without-letter"));

const severalLines = (max: number) =>
  typed.transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim()).superRefine(within(max));

/** Several lines of text, composed; line ends kept as "\n". */
export const prose = (max = 5_000) => severalLines(max).refine((text) => text.length > 0, message("field-required"));
export const optionalProse = (max = 5_000) =>
  severalLines(max)
    .optional()
    .transform((text) => text || null);

/** Refuses what is no day, and says what is missing where that can be told. */
const needsDay = (text: string, context: z.RefinementCtx): void => {
  const day = parseDay(text);
  if (isRealDay(day)) return;
  const [one, other] = daysOfShortYear(text).map(formatDay);
  const refuse = (code: FieldCode, params = {}) => context.addIssue({ code: "custom", message: code, params });
  if (one && other) refuse("field-short-year", { one, other });
  else if (parsePartialDay(text)) refuse("field-partial-day");
  else refuse("field-not-a-day");
};

/** A day that exists, as people type it or as "2026-03-21". */
const dayText = raw(60).transform((text) => text.trim());
export const dayField = dayText
  .refine((text) => text !== "", { error: message("field-required"), abort: true })
  .superRefine(needsDay)
  .transform((text) => parseDay(text) as Day);
export const optionalDay = dayText
  .superRefine((text, context) => {
    if (text) needsDay(text, context);
  })
  .transform((text) => (text === "" ? null : (parseDay(text) as Day)))
  .optional()
  .transform((on) => on ?? null);

/** When somebody was born, as far as it is known: a year, a month or a day. */
export const optionalPartialDay = dayText
  .optional()
  .superRefine((text, context) => {
    if (text && !parsePartialDay(text)) needsDay(text, context);
  })
  .transform((text) => (text ? (parsePartialDay(text) ?? null) : null));

/** Refuses what is no month of a year, and says when only the month is missing. */
const needsMonth = (text: string, context: z.RefinementCtx): void => {
  if (!text || parseMonth(text)) return;
  const code: FieldCode = parsePartialDay(text) ? "field-month-missing" : "field-not-a-month";
  context.addIssue({ code: "custom", message: code });
};

/** A month of a year, "2019-09". */
export const monthField = dayText
  .refine((text) => text !== "", { error: message("field-required"), abort: true })
  .superRefine(needsMonth)
  .transform((text) => parseMonth(text) ?? "");

/** The last month of a period; null where it lasts to the present: left empty, or "nay". */
export const optionalMonth = dayText
  .optional()
  .transform((text) => (text && !isToPresent(text) ? text : ""))
  .superRefine(needsMonth)
  .transform((text) => parseMonth(text) ?? null);

/** A whole number written in digits. */
export const count = (min = 0, max = 100_000) =>
  raw(20)
    .transform((text) => text.trim())
    .refine((text) => text !== "", { error: message("field-required"), abort: true })
    .refine((text) => /^\d+$/.test(text), { error: message("field-not-a-number"), abort: true })
    .transform(Number)
    .refine((number) => number >= min && number <= max, message("field-out-of-range"));

/** One transform and not a union: what a union refuses has no code of ours. */
export const optionalCount = (min = 0, max = 100_000) =>
  raw(20)
    .optional()
    .transform((text) => text?.trim() ?? "")
    .refine((text) => /^\d*$/.test(text), { error: message("field-not-a-number"), abort: true })
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((number) => number === null || (number >= min && number <= max), message("field-out-of-range"));

export const idField = raw(40).refine(isId, message("field-required"));
export const optionalId = raw(40)
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isId(text), message("field-not-a-choice"));
/** Several ids, at most so many. */
export const idList = (most: number) =>
  z.array(idField, { error: message("field-unknown") }).max(most, { error: message("field-out-of-range") });
/** Several short values, at most so many; at least one. */
export const lineList = (most: number) =>
  z
    .array(line(60), { error: message("field-required") })
    .min(1, { error: message("field-required") })
    .max(most, { error: message("field-out-of-range") });

/** One of a few values. Nothing chosen is a different mistake from a choice that does not exist. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, {
    error: ({ input }) => message(input === undefined || input === "" ? "field-required" : "field-not-a-choice"),
  });

/** One of a few values, or none. */
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .enum(["", ...values], { error: message("field-not-a-choice") })
    .optional()
    .transform((chosen) => (chosen ? (chosen as Values[number]) : null));

/** A box that was ticked sends "on"; one that was not sends nothing. */
export const ticked = z
  .literal("on")
  .optional()
  .transform((sent) => sent === "on");

/** What zod found wrong, as refusals that name their field. */
export const refusalsOf = (error: z.ZodError): Refusal[] =>
  error.issues.map((issue) => ({
    code: issue.code === "unrecognized_keys" ? "field-unknown" : issue.message,
    facts: { max: "maximum" in issue ? Number(issue.maximum) : null, ...("params" in issue ? issue.params : {}) },
    field: issue.path.join("."),
  }));
