import { z } from "zod";
import { dayField, idField, line, prose } from "../forms/field-schema";

/** Many lines of a few words: a whole regulation fits. */
const longestText = 40_000;

const packName = line(7).refine((text) => /^20\d\d-(0[1-9]|1[0-2])$/.test(text), { error: "pack-name-malformed" });

export const draftSchema = z.strictObject({
  pack: packName,
  instrument: line(100),
  issuedOn: dayField,
  from: dayField,
  lines: prose(longestText),
});

export const onePack = z.strictObject({ packId: idField });

export const overlaySchema = z.strictObject({
  unitId: idField,
  instrument: line(100),
  from: dayField,
  lines: prose(longestText),
});

export const endOverlaySchema = z.strictObject({ overlayId: idField, until: dayField });
