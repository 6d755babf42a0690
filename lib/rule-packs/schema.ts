import { z } from "zod";
import { dayField, idField, line, optionalProse, prose } from "../forms/field-schema";

/** Room for the lines of a whole regulation. */
const longestText = 40_000;

const packName = line(7).refine((text) => /^20\d\d-(0[1-9]|1[0-2])$/.test(text), { error: "pack-name-malformed" });

export const draftSchema = z.strictObject({
  pack: packName,
  instrument: line(100),
  issuedOn: dayField,
  from: dayField,
  lines: prose(longestText),
});

export const packIdSchema = z.strictObject({ packId: idField });

/** `confirmation`: why one person enters and switches on, where there is no second one. */
export const switchOnSchema = z.strictObject({ packId: idField, confirmation: optionalProse(500) });

export const localRulesSchema = z.strictObject({
  unitId: idField,
  instrument: line(100),
  from: dayField,
  lines: prose(longestText),
});

export const endLocalRuleSchema = z.strictObject({ localRuleId: idField, until: dayField });
