import type { z } from "zod";
import type { Day } from "../primitives/day";
import {
  choice,
  count,
  dayField,
  idField,
  idList,
  line,
  lineList,
  optionalChoice,
  optionalCount,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  prose,
} from "./field-schema";

/**
 * What a field asks for. `day`: a day that must have come · `anyDay`: a day that may lie ahead · `choice`: one of a few,
 * all shown · `list`: one of several, unfolded · `person`: somebody of the register · `unit`: a cell · `case`: another open
 * case · `ticks`: people ticked or things ticked one by one · `hidden`: sent back as it was shown.
 */
export type FieldKind =
  | "day"
  | "anyDay"
  | "line"
  | "prose"
  | "number"
  | "choice"
  | "list"
  | "person"
  | "unit"
  | "case"
  | "ticks"
  | "hidden";

/** One field of a form: how it is asked, and how what was typed is parsed into a `Value`. */
export type Field<Value = unknown> = Readonly<{
  kind: FieldKind;
  schema: z.ZodType<Value>;
  optional?: true;
  /** Characters at most. */
  max?: number;
  /** The values of a `choice` or a `list`, in the order they are offered. */
  values?: readonly string[];
  /** Shown only once something asks for it. */
  onlyWhenAsked?: true;
}>;

export type Form = Readonly<Record<string, Field>>;
type ValueOf<Asked> = Asked extends Field<infer Value> ? Value : never;

/** What a form states once it is parsed, field by field. */
export type InputOf<Fields extends Form> = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };

type Values = readonly [string, ...string[]];

/** The kinds of field a form is made of. Lengths are in characters. */
export const field = {
  day: { kind: "day", schema: dayField } satisfies Field<Day>,
  anyDay: { kind: "anyDay", schema: dayField } satisfies Field<Day>,
  optionalDay: { kind: "day", schema: optionalDay, optional: true } satisfies Field<Day | null>,
  line: (max = 200): Field<string> => ({ kind: "line", schema: line(max), max }),
  optionalLine: (max = 200): Field<string | null> => ({
    kind: "line",
    schema: optionalLine(max),
    max,
    optional: true,
  }),
  prose: (max: number): Field<string> => ({ kind: "prose", schema: prose(max), max }),
  optionalProse: (max: number): Field<string | null> => ({
    kind: "prose",
    schema: optionalProse(max),
    max,
    optional: true,
  }),
  number: (least: number, most: number): Field<number> => ({ kind: "number", schema: count(least, most) }),
  optionalNumber: (least: number, most: number): Field<number | null> => ({
    kind: "number",
    schema: optionalCount(least, most),
    optional: true,
  }),
  choice: <const Options extends Values>(values: Options): Field<Options[number]> => ({
    kind: "choice",
    schema: choice(values),
    values,
  }),
  list: <const Options extends Values>(values: Options): Field<Options[number]> => ({
    kind: "list",
    schema: choice(values),
    values,
  }),
  optionalList: <const Options extends Values>(values: Options): Field<Options[number] | null> => ({
    kind: "list",
    schema: optionalChoice(values),
    values,
    optional: true,
  }),
  person: { kind: "person", schema: idField } satisfies Field<string>,
  optionalPerson: { kind: "person", schema: optionalId, optional: true } satisfies Field<string | null>,
  unit: { kind: "unit", schema: idField } satisfies Field<string>,
  case: { kind: "case", schema: idField } satisfies Field<string>,
  ticks: (most: number): Field<string[]> => ({ kind: "ticks", schema: idList(most) }),
  /** Things ticked, at least one. */
  marks: (most: number): Field<string[]> => ({ kind: "ticks", schema: lineList(most) }),
  hidden: (max: number): Field<string | null> => ({ kind: "hidden", schema: optionalLine(max), optional: true }),
} as const;
