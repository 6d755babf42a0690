import { z } from "zod";

/** What `overdue_cases` of the database answers. */
export const caseCount = z.number().int();
