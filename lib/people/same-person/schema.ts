import { z } from "zod";
import { idField, line, optionalChoice, optionalProse, prose } from "../../forms/field-schema";
import type { PairField } from "./pair";

/** Whose value stays: of the record that stays, or of the one that goes. Not asked where they are equal. */
const whose = optionalChoice(["kept", "gone"]);

export const joinPairSchema = z.strictObject({
  keptId: idField,
  goneId: idField,
  ...({
    fullName: whose,
    bornOn: whose,
    sex: whose,
    schooling: whose,
    occupation: whose,
    joinedUnitOn: whose,
    nationalId: whose,
  } satisfies Record<PairField, typeof whose>),
  paper: line(200),
  note: optionalProse(1_000),
});

const pairOf = { personId: idField, otherId: idField };

export const pairReasonSchema = z.strictObject({ ...pairOf, reason: prose(1_000) });
