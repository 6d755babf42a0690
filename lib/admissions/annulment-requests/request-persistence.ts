import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";

/** A step that is annulled answers whoever asked for it. */
export const answerByAnnulment = async (
  db: Database,
  { accountId, name }: Actor,
  transitionId: string,
  at: Date,
): Promise<void> => {
  await db.annulmentRequest.updateMany({
    where: { transitionId, answer: null, accountId: { not: accountId } },
    data: { answer: "annulled", answeredAt: at, answeredById: accountId, answeredBy: name },
  });
};
