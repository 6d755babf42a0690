import { z } from "zod";
import { idField, line, optionalProse, prose } from "../../forms/field-schema";
import { longestTip } from "./tips";

export const tipSchema = z.strictObject({
  remarkId: idField,
  cause: line(60),
  text: prose(longestTip),
  noNames: optionalProse(1_000),
});
export const oneTip = z.strictObject({ tipId: idField });
