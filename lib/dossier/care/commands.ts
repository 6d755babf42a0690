import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { factsOfSection, lockOwnSection, lockSection } from "../section-lock";
import { notOpenRefusals } from "../section-refusals";
import { helpSchema, shareSchema } from "./schema";

/** A mentor's words of help on an item, while the history is written. */
export const writeHelp = command({
  name: "dossier.help",
  permission: "dossier.help",
  input: helpSchema,
  lock: (db, { caseId, number }) => lockSection(db, caseId, number),
  run: async ({ db, actor, at, subject, input: { number, text } }) => {
    const refusals = notOpenRefusals(factsOfSection(subject));
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    await db.sectionHelp.create({
      data: {
        ...{ id, number, caseId: subject.caseId, path: subject.path, authorName: actor.name, writtenAt: at },
        textSealed: encrypt(text, "SectionHelp.textSealed", id),
      },
      select: { id: true },
    });
    return done({ caseId: subject.caseId, number });
  },
});

/** The applicant lets the present mentors read an item, whatever its state. */
export const shareSection = command({
  name: "dossier.share",
  permission: "dossier.write",
  own: true,
  input: shareSchema,
  lock: lockOwnSection,
  run: async ({ db, at, subject: { caseId, path }, input: { number } }) => {
    const mentorships = await db.mentorship.findMany({ where: { caseId, to: null }, select: { id: true } });
    if (mentorships.length === 0) return refused({ code: "no-mentor-to-share-with", facts: {} });
    const open = await db.sectionShare.findMany({
      where: { caseId, number, endedAt: null },
      select: { mentorshipId: true },
    });
    const shared = new Set(open.map(({ mentorshipId }) => mentorshipId));
    const data = mentorships
      .filter(({ id }) => !shared.has(id))
      .map(({ id }) => ({ id: newId(), caseId, path, number, mentorshipId: id, sharedAt: at }));
    await db.sectionShare.createMany({ data });
    return done({ caseId, number });
  },
});

/** No mentor reads the item any more. */
export const endShare = command({
  name: "dossier.endShare",
  permission: "dossier.write",
  own: true,
  input: shareSchema,
  lock: lockOwnSection,
  run: async ({ db, at, subject: { caseId }, input: { number } }) => {
    await db.sectionShare.updateMany({ where: { caseId, number, endedAt: null }, data: { endedAt: at } });
    return done({ caseId, number });
  },
});
