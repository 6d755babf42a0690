import { z } from "zod";
import { idField, line } from "../../forms/field-schema";
import { longestViewName } from "./views";

/** The query of a view, as the address of the list has it; empty for the list as it opens. */
const query = z.string({ error: "field-required" }).max(4_000, { error: "field-too-long" });
const name = line(longestViewName);

export const newView = z.strictObject({ name, query });
export const viewName = z.strictObject({ viewId: idField, name });
export const oneView = z.strictObject({ viewId: idField });
