import type { ActField, ActNote, FoundAct, KeptRow, RowProblem } from "../list-row";
import type { Act, ActRegister } from "./act";
import type { ActValues } from "./act-values";

/** A row as it is read, the register beside it, and by their keys the first rows of the list. */
export type Placing = Readonly<{
  row: KeptRow;
  number: number;
  read: ActValues;
  register: ActRegister;
  first: ReadonlyMap<string, Readonly<{ number: number; sheet: string; line: number }>>;
}>;
/** What a row of acts comes to, before its act was tried. */
export type Judged = Readonly<{
  problems?: readonly RowProblem<ActField>[];
  notes?: readonly ActNote[];
  isKnown?: boolean;
  candidates?: FoundAct["candidates"];
  about?: FoundAct["about"];
  values?: Readonly<Partial<Record<ActField, string>>>;
  sent?: Act["sent"];
  key?: string;
  rank?: number;
}>;

export type ActProblem = RowProblem<ActField>;

export const problem = (field: ActField, code: string, facts: ActProblem["facts"] = {}): ActProblem => ({
  field,
  code,
  facts,
});

/** A cell that is empty, or says nothing its field knows. */
export const notUnderstood = (field: ActField, said: string): ActProblem =>
  said === "" ? problem(field, "field-required") : problem(field, "cell-not-understood", { text: said });
