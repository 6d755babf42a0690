import { z } from "zod";
import { field } from "../../forms/field";
import { count, idField } from "../../forms/field-schema";
import { definitionOf, type Step, type StepInput } from "./procedure";

/** What any step may state: on what ground a person confirms what the rules leave open, kept with the step. */
const confirmation = { ...field.optionalProse(500), onlyWhenAsked: true as const };

/** The fields a step's form asks for, in order, each with its kind. */
export const stepFormOf = (step: Step) => ({ ...definitionOf(step).form, confirmation });

type NamesOf<Form> = Form extends unknown ? keyof Form : never;
export type FieldName = Extract<NamesOf<StepInput>, string>;

export const fieldsOf = (step: Step): readonly FieldName[] => Object.keys(stepFormOf(step)) as FieldName[];

/** The name of one tick of a field. */
export const tickIn = (field: string, ticked: string): string => `${field}-${ticked}`;
/** The name of the tick that says a member left out was there after all. */
export const tickOf = (personId: string): string => tickIn("here", personId);

/** Ticks come one by one; the list they make is what is stated. */
const gatherTicks =
  (field: string) =>
  (sent: unknown): unknown => {
    if (typeof sent !== "object" || sent === null) return sent;
    const beginning = tickIn(field, "");
    const isTick = ([name, value]: [string, unknown]) => name.startsWith(beginning) && value === "on";
    const entries = Object.entries(sent);
    const ticked = entries.filter(isTick).map(([name]) => name.slice(beginning.length));
    return { [field]: ticked, ...Object.fromEntries(entries.filter((entry) => !isTick(entry))) };
  };

/** What a step's form sends, field by field: `sequence` is the last transition the reader saw. */
export const formSchema = (step: Step) => {
  const fields = Object.entries(stepFormOf(step)).map(([name, { schema }]) => [name, schema] as const);
  return z.strictObject({ caseId: idField, sequence: count(0, 1_000_000), ...Object.fromEntries(fields) });
};

/** A step's form as it is sent. */
export const stepSchema = (step: Step) => {
  const form = formSchema(step);
  const ticked = Object.entries(definitionOf(step).form).find(([, { kind }]) => kind === "ticks");
  return ticked ? z.preprocess(gatherTicks(ticked[0]), form) : form;
};
