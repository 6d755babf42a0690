import { rowsFunction } from "../database/database-function";
import { personNamed } from "./rows-schema";

/** The people within reach who have all words of a name, or where nobody has, names a letter away: looked for by an index. */
export const peopleNamed = rowsFunction("people_named", personNamed);
