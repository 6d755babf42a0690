import { z } from "zod";
import { idField } from "../forms/field-schema";

export const confirmedHandOver = z.strictObject({ postId: idField });
