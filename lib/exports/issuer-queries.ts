import { type Given, typedQuery } from "../database/typed-query";
import { committeeOf } from "../documents/case-values";
import type { Day } from "../primitives/day";
import { unitNameOn } from "../units/name-queries";

/** Who hands something up: of an organisation its committee. */
export const issuerNamed = ({ kind, name }: Readonly<{ kind: string; name: string }>): string =>
  kind === "organisation" ? committeeOf(name) : name;

/** The unit that hands something up and the one above it, as both were called on a day. */
export const issuerOn = typedQuery((tables, given: Given<Readonly<{ unitId: string; on: Day }>>) =>
  tables
    .selectFrom("Unit as u")
    .leftJoin("Unit as above", "above.id", "u.parentId")
    .where("u.id", "=", given.unitId)
    .select("u.kind")
    .select((eb) => [
      unitNameOn(tables, { id: eb.ref("u.id"), name: eb.ref("u.name") }, given.on).as("name"),
      unitNameOn(tables, { id: eb.ref("above.id"), name: eb.ref("above.name") }, given.on).as("superior"),
    ]),
);
