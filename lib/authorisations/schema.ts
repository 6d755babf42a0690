import { z } from "zod";
import { dayField, idField, line, ticked } from "../forms/field-schema";

export const newAuthorisation = z.strictObject({
  ...{ personId: idField, receive: ticked, review: ticked, sign: ticked },
  ...{ from: dayField, lastDay: dayField, paper: line(120) },
});

export const oneAuthorisation = z.strictObject({ postId: idField });
