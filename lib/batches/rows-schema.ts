import { z } from "zod";

/** What `claim_batch_work` answers: a paper to make, the files of a batch where `paperId` is null, or nothing to do. */
export const batchWork = z
  .strictObject({ batchId: z.string(), paperId: z.string().nullable(), accountId: z.string(), postId: z.string() })
  .nullable();
