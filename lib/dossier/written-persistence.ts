import type { Database } from "../database/client";
import { encrypt } from "../database/encryption";
import { newId } from "../primitives/ids";
import type { Answers } from "./answers";
import { type Content, contentFrom, storedContent } from "./history/content";
import { type SectionTimestamps, sectionState } from "./section";
import { sealedContent, storedText } from "./section-encryption";
import type { LockedSection } from "./section-lock";
import { keptVersion } from "./section-persistence";

type Writing = Readonly<{ db: Database; subject: LockedSection; number: number; at: Date }>;

/** Whether boxes take the place of a free text from the time before the item had them. */
const replacesText = ({ subject, number }: Writing, content: string | null): boolean => {
  const stored = storedText(subject.section);
  return !!content && !!stored && !!contentFrom(number, content) && !contentFrom(number, stored);
};

/** Keeps a text that a reviewer could read when its writer changes it, and a free text that rows replace. */
const keepReadable = async (writing: Writing, content: string | null): Promise<void> => {
  const { db, subject, number } = writing;
  const { caseId, path, section } = subject;
  const state = sectionState(section.timestamps);
  const { id, contentSealed, version, timestamps } = section;
  if (!id || !contentSealed) return;
  const replacedAt = replacesText(writing, content) ? writing.at : null;
  if (state !== "passed" && state !== "sent" && !replacedAt) return;
  const { sentAt, passedAt: acceptedAt } = timestamps;
  const kept = { caseId, path, number, version, sentAt, acceptedAt, replacedAt };
  const data = { ...kept, ...keptVersion(id, contentSealed) };
  await db.sectionVersion.createMany({ data, skipDuplicates: true });
};

/** Stores the text of a section as its next version. */
export const writeSection = async (
  writing: Writing,
  content: string | null,
  days: SectionTimestamps,
): Promise<void> => {
  await keepReadable(writing, content);
  const { db, subject, number } = writing;
  const { caseId, path, section } = subject;
  const id = section.id ?? newId();
  const contentSealed = content === null ? null : sealedContent(id, content);
  const data = { ...days, contentSealed, passedByName: null, version: section.version + 1 };
  if (section.id) await db.dossierSection.update({ where: { id }, data, select: { id: true } });
  else await db.dossierSection.create({ data: { ...data, id, caseId, path, number }, select: { id: true } });
};

/** Stores an item with its boxes and rows as its next version. */
export const writeContent = (writing: Writing, content: Content, days: SectionTimestamps): Promise<void> =>
  writeSection(writing, storedContent(content), days);

/**
 * Stores what a form holds of answers with the unanswered remarks; `answeredAt` stays null while they are drafts. An emptied
 * one is taken away, one the form does not hold stays as it is.
 */
export const writeAnswers = async (
  { db, subject }: Pick<Writing, "db" | "subject">,
  answers: Answers,
  answeredAt: Date | null,
): Promise<void> => {
  const held = subject.remarks.filter(({ id, answeredAt: at }) => at === null && answers[id] !== undefined);
  const emptied = held.flatMap(({ id }) => (answers[id] ? [] : [id]));
  if (emptied.length > 0) await db.remark.updateMany({ where: { id: { in: emptied } }, data: { answerSealed: null } });
  for (const { id } of held) {
    const answer = answers[id];
    if (!answer) continue;
    const answerSealed = encrypt(answer, "Remark.answerSealed", id);
    await db.remark.update({ where: { id }, data: { answerSealed, answeredAt }, select: { id: true } });
  }
};
