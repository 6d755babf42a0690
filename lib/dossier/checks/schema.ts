import { z } from "zod";
import { count, idField, line, prose } from "../../forms/field-schema";
import { itemCount } from "../items";

/** Why what a finding is about is right all the same. */
export const findingAnswerSchema = z.strictObject({
  caseId: idField,
  number: count(1, itemCount),
  key: line(),
  because: prose(500),
});
