import { z } from "zod";
import { choice, count, dayField, idField, line, nameLine, optionalLine, optionalProse } from "../forms/field-schema";
import { isId } from "../primitives/ids";

/** Kinds of unit a committee can found under its organisation. */
export const foundableKinds = ["cell", "department"] as const;

const names = { name: nameLine(120), shortName: nameLine(60) };
const paper = line(200);

/** An official code as it is kept: papers write it with dots or spaces between its parts. */
export const digitsOf = (code: string): string => code.replace(/[ .]/g, "");

/** Fourteen digits; spaces and dots are removed. Empty: the organisation has none, or it is not known yet. */
const code = optionalLine(40)
  .transform((text) => (text === null ? null : digitsOf(text)))
  .refine((text) => text === null || /^\d{14}$/.test(text), "unit-code-shape");

export const foundSchema = z.strictObject({
  kind: choice(foundableKinds),
  parentId: idField,
  ...names,
  from: dayField,
  paper,
  code,
});
export type FoundUnitInput = z.output<typeof foundSchema>;

export const renameSchema = z.strictObject({ unitId: idField, ...names, renamedOn: dayField, paper });

export const codeSchema = z.strictObject({ unitId: idField, code });

export const mergeSchema = z.strictObject({ unitId: idField, intoId: idField, mergedOn: dayField, paper });

/** A tick for each person who goes into the new cell is named so, followed by the person's id. */
export const leaverPrefix = "leaves-";

export const splitSchema = z
  .object({ unitId: idField, ...names, from: dayField, paper })
  .catchall(optionalLine())
  .transform(({ unitId, name, shortName, from, paper, ...ticked }, context) => {
    const ticks = Object.keys(ticked);
    const personIds = ticks.map((tick) => tick.slice(leaverPrefix.length));
    if (!ticks.every((tick) => tick.startsWith(leaverPrefix)) || !personIds.every(isId))
      context.addIssue({ code: "custom", message: "field-unknown" });
    if (ticks.length === 0) context.addIssue({ code: "custom", message: "split-of-nobody" });
    return { unitId, name, shortName, from, paper, personIds };
  });

export const placeSchema = z.strictObject({ unitId: idField, parentId: idField, placedOn: dayField, paper });
export type PlaceUnitInput = z.output<typeof placeSchema>;

/** The superior delegates the power to decide; where the condition of that day is not known, on what ground it is recorded. */
export const delegateSchema = z.strictObject({
  unitId: idField,
  from: dayField,
  paper,
  goodYears: count(0, 100),
  confirmation: optionalProse(500),
});
export type DelegateInput = z.output<typeof delegateSchema>;

export const endDelegationSchema = z.strictObject({ unitId: idField, lastDay: dayField, paper });
export type EndDelegationInput = z.output<typeof endDelegationSchema>;

export const dissolveSchema = z.strictObject({ unitId: idField, lastDay: dayField, paper });
export type DissolveUnitInput = z.output<typeof dissolveSchema>;
