import { z } from "zod";
import {
  choice,
  count,
  idField,
  line,
  monthField,
  optionalChoice,
  optionalCount,
  optionalId,
  optionalLine,
  optionalMonth,
  optionalPartialDay,
  optionalProse,
  prose,
} from "../../forms/field-schema";
import { isAnswerField } from "../answers";
import { itemCount } from "../items";
import { answersOf, readPart, withAnswers } from "../schema";
import { statements, type Values } from "./content";
import { fieldsOf, type HistoryField } from "./item-fields";
import { rowFields } from "./printed-content";
import { isNotKnown, notKnown } from "./values";

const item = { caseId: idField, number: count(1, itemCount) };
const versioned = { ...item, version: count() };

/** A year, a month or a day, or that nobody knows. */
const partialDay = z.preprocess(
  (text) => (typeof text === "string" && isNotKnown(text) ? "" : text),
  optionalPartialDay,
);

const anyOf = (choices: readonly string[]) => choices as readonly [string, ...string[]];

const boxOf = ({ kind, max, choices }: HistoryField, isNeeded: boolean): z.ZodType<string | null> => {
  if (kind === "month") return isNeeded ? monthField : optionalMonth;
  if (kind === "partialDay") return partialDay;
  if (kind === "choice") return isNeeded ? choice(anyOf(choices)) : optionalChoice(anyOf(choices));
  if (kind === "prose") return isNeeded ? prose(max) : optionalProse(max);
  return isNeeded ? line(max) : optionalLine(max);
};

type Sent = Readonly<Record<string, unknown>>;

/** Boxes left empty are absent; "không rõ" in a box of days stays as it is. */
const statedIn = (fields: readonly HistoryField[], sent: Sent, read: Readonly<Record<string, string | null>>): Values =>
  Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const isUnknown = kind === "partialDay" && isNotKnown(String(sent[name] ?? ""));
      const value = isUnknown ? notKnown : read[name];
      return value ? [[name, value]] : [];
    }),
  );

/** Reads boxes as a form sends them. @param isDraft whether a box the form needs may still be empty */
const boxesSchema = (fields: readonly HistoryField[], isDraft: boolean) =>
  z.strictObject(Object.fromEntries(fields.map((field) => [field.name, boxOf(field, field.required && !isDraft)])));

/**
 * A form of boxes: which ones they are follows from the other fields.
 * @param isDraft whether, by the other fields, a box the form needs may still be empty
 * @param hasAnswers whether it carries answers to open points
 */
const withBoxes = <Shape extends z.ZodRawShape>(
  shape: Shape,
  fieldsFor: (sent: Sent & Readonly<{ number: number }>) => readonly HistoryField[],
  isDraft: (sent: Sent) => boolean,
  hasAnswers: boolean,
) =>
  z.looseObject(shape).transform((sent, context) => {
    const own = sent as Sent & Readonly<{ number: number }>;
    const known = Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(shape, name)));
    const isBox = (name: string) => !(Object.hasOwn(shape, name) || (hasAnswers && isAnswerField(name)));
    const rest = Object.fromEntries(Object.entries(own).filter(([name]) => isBox(name)));
    const fields = fieldsFor(own);
    const read = readPart(boxesSchema(fields, isDraft(own)), rest, context);
    const values = read ? statedIn(fields, rest, read) : {};
    const answers = hasAnswers ? answersOf(own, context) : {};
    return { ...(known as z.output<z.ZodObject<Shape>>), values, answers };
  });

const itemBoxes = ({ number }: Readonly<{ number: number }>) => fieldsOf(number)?.fields ?? [];

/** The boxes of an item; with rows beside them also the version of the list that was seen. What the form needs is asked for when the item is sent, not of a draft, nor where there is nothing to state. */
const itemShape = { ...item, version: optionalCount(), says: choice(statements) };
export const itemDraftSchema = withBoxes(itemShape, itemBoxes, () => true, true);
export const itemSentSchema = withBoxes(itemShape, itemBoxes, ({ says }) => says !== "stated", true);

/** One row; a new one has no id. */
export const rowSchema = withBoxes(
  { ...item, rowId: optionalId },
  ({ number, kinship }) => rowFields(number, { kinship: String(kinship ?? "") }),
  () => false,
  false,
);
export const rowKeySchema = z.strictObject({ ...versioned, rowId: idField });
export const rowMoveSchema = z.strictObject({ ...versioned, rowId: idField, to: choice(["up", "down"]) });
export const statementSchema = z.strictObject({ ...versioned, says: choice(statements) });
/** What was pasted is read again when it is taken over, so that nothing can be taken over that was not shown. */
export const pasteSchema = z.strictObject({ ...versioned, pasted: prose(200_000) });
export const rowsSentSchema = withAnswers(versioned);
