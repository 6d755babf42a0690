import { z } from "zod";

/** A row of `successors_by_post` of the database. */
export const successorsOfPost = z.strictObject({
  postId: z.uuid(),
  named: z.number().int(),
  untrained: z.number().int(),
});
