import { z } from "zod";
import { count, idField, optionalProse } from "../forms/field-schema";
import { type Answers, answersIn, isAnswerField } from "./answers";
import { itemCount, longestItemLength } from "./items";

const section = { caseId: idField, number: count(1, itemCount), version: count() };

/** Reads some fields of a form by a schema of their own; what is wrong with them is said of the form. Undefined then. */
export const readPart = <Schema extends z.ZodType>(
  schema: Schema,
  part: Readonly<Record<string, unknown>>,
  context: z.RefinementCtx,
): z.output<Schema> | undefined => {
  const read = schema.safeParse(part);
  for (const issue of read.error?.issues ?? []) context.issues.push({ ...issue, input: part } as never);
  return read.data;
};

const answerBoxes = z.record(z.string(), optionalProse(2_000));

/** Reads the answers to open points among the fields of a form. */
export const answersOf = (sent: Readonly<Record<string, unknown>>, context: z.RefinementCtx): Answers => {
  const own = Object.fromEntries(Object.entries(sent).filter(([name]) => isAnswerField(name)));
  return answersIn(readPart(answerBoxes, own, context) ?? {});
};

/** A form with an answer to each open point it shows. */
export const withAnswers = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject(shape).transform((sent, context) => {
    const own: Readonly<Record<string, unknown>> = sent;
    for (const name of Object.keys(own))
      if (!Object.hasOwn(shape, name) && !isAnswerField(name))
        context.addIssue({ code: "custom", message: "field-unknown", path: [name] });
    const known = Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(shape, name)));
    return { ...(known as z.output<z.ZodObject<Shape>>), answers: answersOf(own, context) };
  });

/** A draft may be empty, and may carry the beginning of answers to open points. */
export const draftSchema = withAnswers({ ...section, content: optionalProse(longestItemLength) });
export const sendSchema = z.strictObject({ ...section, content: optionalProse(longestItemLength) });
export const answerSchema = draftSchema;
export const passSchema = z.strictObject(section);
