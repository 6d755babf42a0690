import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import { newId } from "../../primitives/ids";
import { done } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { noteSchema } from "./schema";

/** Notes something about an item for the other reviewers. It is never changed or deleted. */
export const noteForReviewers = command({
  name: "review.note",
  permission: "dossier.review",
  input: noteSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input: { caseId, number, text }, subject: { path }, at }) => {
    const id = newId();
    const textSealed = encrypt(text, "ReviewNote.textSealed", id);
    await db.reviewNote.create({
      data: { id, caseId, path, section: number, textSealed, authorName: actor.name, writtenAt: at },
      select: { id: true },
    });
    return done({ caseId, number });
  },
});
