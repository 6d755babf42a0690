import { z } from "zod";
import { choice, count, dayField, idField, line, nameLine, optionalProse } from "../forms/field-schema";

/** Kinds of unit a committee can found under its organisation. */
export const foundableKinds = ["cell", "department"] as const;

const names = { name: nameLine(120), shortName: nameLine(60) };
const paper = line(200);

export const foundSchema = z.strictObject({
  kind: choice(foundableKinds),
  parentId: idField,
  ...names,
  from: dayField,
  paper,
});
export type FoundUnitInput = z.output<typeof foundSchema>;

export const renameSchema = z.strictObject({ unitId: idField, ...names, renamedOn: dayField, paper });

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
