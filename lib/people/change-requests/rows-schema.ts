import { z } from "zod";
import { storedDay } from "../../primitives/day-schema";
import { schoolingLevels } from "../../regulations/values/admission";
import { sexes } from "../schema";
import { changeFields } from "./schema";

/** What the database function `own_record` answers. */
export const ownRecordRow = z.strictObject({
  id: z.string(),
  path: z.string(),
  unit: z.string(),
  fullName: z.string(),
  bornOn: storedDay,
  sex: z.enum(sexes),
  schooling: z.enum(schoolingLevels),
  occupation: z.string(),
  joinedUnitOn: storedDay,
  nationalId: z.string().nullable(),
  isAdmitted: z.boolean(),
  standings: z.array(
    z.strictObject({
      ...{ kind: z.string(), from: storedDay },
      ...{ openedBy: z.string().nullable(), decidedOn: storedDay.nullable() },
    }),
  ),
});

/** What is sealed of a request, and of its answer. */
export const storedValues = z.array(z.strictObject({ field: z.enum(changeFields), old: z.string(), new: z.string() }));
export const storedAnswers = z.array(
  z.strictObject({ field: z.enum(changeFields), isAccepted: z.boolean(), because: z.string().nullable() }),
);
