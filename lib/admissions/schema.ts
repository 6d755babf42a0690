import { z } from "zod";
import { choice, dayField, idField, line, nameLine, prose } from "../forms/field-schema";
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
});
export type Nomination = z.output<typeof nominationSchema>;
