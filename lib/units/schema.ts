import { z } from "zod";
import { choice, dayField, idField, line, nameLine } from "../forms/field-schema";

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

export const renameSchema = z.strictObject({ unitId: idField, ...names, paper });

export const placeSchema = z.strictObject({ unitId: idField, parentId: idField, placedOn: dayField, paper });
export type PlaceUnitInput = z.output<typeof placeSchema>;

export const dissolveSchema = z.strictObject({ unitId: idField, lastDay: dayField, paper });
export type DissolveUnitInput = z.output<typeof dissolveSchema>;
