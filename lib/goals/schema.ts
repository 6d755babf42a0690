import { z } from "zod";
import type { Shown } from "../forms/edit";
import { count, dayField, idField, line, nameLine, optionalId } from "../forms/field-schema";

export const termSchema = z.strictObject({
  termId: optionalId,
  name: nameLine(120),
  resolution: line(200),
  resolvedOn: dayField,
  from: dayField,
  to: dayField,
  target: count(0, 10_000),
});
export type TermInput = z.output<typeof termSchema>;

const share = z
  .string({ error: "field-required" })
  .transform((text) => text.trim() || "0")
  .pipe(count(0, 10_000));

const shareKey = /^(year-\d{4}|unit-[0-9a-f-]{36})$/;

type ShareKey = Readonly<{ year: number | null; unitId: string | null }>;

/** The name of the field that states the share of a year or of a cell. */
export const shareField = ({ year, unitId }: ShareKey): string => (year === null ? `unit-${unitId}` : `year-${year}`);

/** What was shown by a form in which an empty field is no share. */
export const shownShares = (values: Readonly<Record<string, string>>): Shown =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value || "0"]));

/** The shares of a term: one field a year ("year-2011") and one a cell ("unit-…"); an empty one is no share. */
export const termTargetsSchema = z
  .object({ termId: idField })
  .catchall(share)
  .superRefine((sent, context) => {
    for (const key of Object.keys(sent))
      if (key !== "termId" && !shareKey.test(key))
        context.addIssue({ code: "custom", message: "field-unknown", path: [key] });
  });
export type TermTargetsInput = z.output<typeof termTargetsSchema>;

/** The shares a form stated, by year and by unit. */
export const sharesOf = (input: TermTargetsInput) => {
  const stated = Object.entries(input).flatMap(([key, value]) =>
    typeof value === "number" ? [[key, value] as const] : [],
  );
  const of = (prefix: string) =>
    stated.flatMap(([key, target]) => (key.startsWith(prefix) ? [{ key: key.slice(prefix.length), target }] : []));
  return {
    years: of("year-").map(({ key, target }) => ({ year: Number(key), target })),
    units: of("unit-").map(({ key, target }) => ({ unitId: key, target })),
  };
};
