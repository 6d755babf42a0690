import { z } from "zod";
import { choice, dayField, idField, line, nameLine, optionalLine, prose } from "../forms/field-schema";
import { because } from "../people/schema";
import { schoolingLevels } from "../regulations/values/admission";

/** A person noticed for the first time, or one already in the cell's register. */
export const nominationSchema = z.strictObject({
  occurredOn: dayField,
  unitId: idField,
  fullName: nameLine(120),
  bornOn: dayField,
  sex: choice(["female", "male"]),
  schooling: choice(schoolingLevels),
  occupation: line(120),
  joinedUnitOn: dayField,
  reason: prose(2_000),
  /** The id of the person of the register who is meant, or that it is somebody else; asked when there is one like them. */
  known: optionalLine(40),
  because,
});
export type Nomination = z.output<typeof nominationSchema>;
