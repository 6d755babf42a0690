import { type Context, command } from "../command";
import { encrypt } from "../database/encryption";
import { newId } from "../primitives/ids";
import { tidy } from "../primitives/name";
import { done, refused } from "../workflow/refusal";
import { openFindings } from "./checks/queries";
import { itemOf } from "./items";
import { answerSchema, draftSchema, sendSchema } from "./schema";
import { afterSaving, afterSending, type SectionTimestamps, sectionState } from "./section";
import { factsOfSection, type LockedSection, lockOwnSection } from "./section-lock";
import { keptVersion } from "./section-persistence";
import { draftRefusals, sendRefusals } from "./section-refusals";

type Sent = Readonly<{ caseId: string; number: number; version: number; content: string | null }>;
type Writing = Context<Sent, LockedSection>;

const normalised = ({ number, content, ...rest }: Sent): Sent => ({
  ...rest,
  number,
  content: content && itemOf(number)?.kind === "line" ? tidy(content) : content,
});

/** Keeps a text that a reviewer could read when its writer changes it: the next one is compared with it. */
const keepReadable = async ({ db, subject }: Writing): Promise<void> => {
  const { caseId, path, section } = subject;
  const state = sectionState(section.timestamps);
  if (!section.id || (state !== "passed" && state !== "sent")) return;
  const { number, contentSealed } = await db.dossierSection.findUniqueOrThrow({
    where: { id: section.id },
    select: { number: true, contentSealed: true },
  });
  if (!contentSealed) return;
  const { version, timestamps } = section;
  const kept = { caseId, path, number, version, sentAt: timestamps.sentAt, acceptedAt: timestamps.passedAt };
  const data = { ...kept, ...keptVersion(section.id, contentSealed) };
  await db.sectionVersion.createMany({ data, skipDuplicates: true });
};

const writeSection = async (context: Writing, days: SectionTimestamps): Promise<void> => {
  await keepReadable(context);
  const { db, input, subject } = context;
  const { caseId, path, section } = subject;
  const { number, content } = normalised(input);
  const id = section.id ?? newId();
  const contentSealed = content === null ? null : encrypt(content, "DossierSection.contentSealed", id);
  const data = { ...days, contentSealed, passedByName: null, version: section.version + 1 };
  if (section.id) await db.dossierSection.update({ where: { id }, data, select: { id: true } });
  else await db.dossierSection.create({ data: { ...data, id, caseId, path, number }, select: { id: true } });
};

/** Stores the answer with every unanswered remark; `answeredAt` stays null while it is a draft. */
const writeAnswer = async ({ db, subject }: Writing, answer: string, answeredAt: Date | null): Promise<void> => {
  for (const { id } of subject.remarks.filter((remark) => remark.answeredAt === null)) {
    const answerSealed = encrypt(answer, "Remark.answerSealed", id);
    await db.remark.update({ where: { id }, data: { answerSealed, answeredAt }, select: { id: true } });
  }
};

const sectionKey = ({ caseId, number }: Sent) => ({ caseId, number });

/** Saves a draft. A sent or passed section becomes a draft again. */
export const saveSection = command({
  name: "dossier.saveSection",
  permission: "dossier.write",
  own: true,
  input: draftSchema,
  lock: lockOwnSection,
  run: async (context) => {
    const { input, subject, at } = context;
    const refusals = draftRefusals(factsOfSection(subject), normalised(input));
    if (refusals.length > 0) return refused(...refusals);
    await writeSection(context, afterSaving(subject.section.timestamps, at));
    if (input.answer) await writeAnswer(context, input.answer, null);
    return done(sectionKey(input));
  },
});

/**
 * Sends the text, or keeps it as a draft while the checks find something that is neither corrected nor answered.
 * @returns how much they find
 */
const sendUnlessHeld = async (context: Writing): Promise<number> => {
  const { db, actor, input, subject, at, on } = context;
  const held = (await openFindings(db, actor, normalised(input), on)).length;
  await writeSection(context, (held > 0 ? afterSaving : afterSending)(subject.section.timestamps, at));
  return held;
};

/** Saves the text and sends it for review. */
export const sendSection = command({
  name: "dossier.sendSection",
  permission: "dossier.write",
  own: true,
  input: sendSchema,
  lock: lockOwnSection,
  run: async (context) => {
    const { input, subject } = context;
    const refusals = sendRefusals(factsOfSection(subject), normalised(input), false);
    if (refusals.length > 0) return refused(...refusals);
    return done({ ...sectionKey(input), held: await sendUnlessHeld(context) });
  },
});

/** Answers the open remarks, saves the text and sends it again. Answers are never deleted. */
export const answerRemark = command({
  name: "dossier.answerRemark",
  permission: "dossier.write",
  own: true,
  input: answerSchema,
  lock: lockOwnSection,
  run: async (context) => {
    const { input, subject, at } = context;
    const facts = factsOfSection(subject);
    if (!facts.hasUnansweredRemark) return refused({ code: "nothing-to-answer", facts: {} });
    const refusals = sendRefusals(facts, normalised(input), true);
    if (refusals.length > 0) return refused(...refusals);
    const held = await sendUnlessHeld(context);
    await writeAnswer(context, input.answer, held > 0 ? null : at);
    return done({ ...sectionKey(input), held });
  },
});
