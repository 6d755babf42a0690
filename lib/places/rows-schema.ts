import { z } from "zod";
import { communeKinds } from "./catalogue";

/** A row the database function `places_found` tells. */
export const foundPlace = z.strictObject({
  province: z.string(),
  kind: z.enum(communeKinds),
  commune: z.string(),
  formerCommune: z.string().nullable(),
  formerDistrict: z.string().nullable(),
  formerProvince: z.string().nullable(),
  remark: z.string().nullable(),
  place: z.number().int(),
});
