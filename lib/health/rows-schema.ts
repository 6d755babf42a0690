import { z } from "zod";

/** A migration, as Prisma's own table has it. */
export const migrationRow = z.strictObject({
  migration_name: z.string(),
  finished_at: z.date().nullable(),
  rolled_back_at: z.date().nullable(),
});
