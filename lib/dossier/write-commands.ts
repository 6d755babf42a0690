import type { Actor } from "../access/actor";
import { type Context, command } from "../command";
import type { Database } from "../database/client";
import { encrypt } from "../database/encryption";
import { newId } from "../primitives/ids";
import { tidy } from "../primitives/name";
import { done, refused } from "../workflow/refusal";
import { itemOf } from "./items";
import { answerSchema, draftSchema, sendSchema } from "./schema";
import { type SectionDays, saved, sectionState, sent } from "./section";
import { type LockedSection, lockSection } from "./section-lock";
import { draftRefusals, type SectionFacts, sendRefusals } from "./section-refusals";

type Sent = Readonly<{ caseId: string; number: number; version: number; content: string | null }>;
type Writing = Context<Sent, LockedSection>;

/** The applicant's own case only: whoever else asks is told that there is nothing. */
const lockOwn = async (db: Database, { caseId, number }: Sent, actor: Actor): Promise<LockedSection | undefined> => {
  const locked = await lockSection(db, caseId, number);
  return locked?.personId === actor.personId ? locked : undefined;
};

const factsOf = ({ stage, hasApplication, section, remarks }: LockedSection): SectionFacts => ({
  stage,
  hasApplication,
  state: sectionState(section.days),
  version: section.version,
  hasUnansweredRemark: remarks.some(({ answeredAt }) => answeredAt === null),
});

const shaped = ({ number, content, ...rest }: Sent): Sent => ({
  ...rest,
  number,
  content: content && itemOf(number)?.kind === "line" ? tidy(content) : content,
});

const writeSection = async ({ db, input, subject }: Writing, days: SectionDays): Promise<void> => {
  const { caseId, path, section } = subject;
  const { number, content } = shaped(input);
  const data = { ...days, contentSealed: content === null ? null : encrypt(content), passedByName: null };
  const version = section.version + 1;
  if (section.id) {
    await db.dossierSection.update({ where: { id: section.id }, data: { ...data, version }, select: { id: true } });
  } else {
    await db.dossierSection.create({
      data: { ...data, version, id: newId(), caseId, path, number },
      select: { id: true },
    });
  }
};

/** Puts the words beside every remark still without an answer; `answeredAt` stays empty while they are a draft. */
const writeAnswer = async ({ db, subject }: Writing, answer: string, answeredAt: Date | null): Promise<void> => {
  const ids = subject.remarks.filter((remark) => remark.answeredAt === null).map(({ id }) => id);
  if (ids.length === 0) return;
  await db.remark.updateMany({ where: { id: { in: ids } }, data: { answerSealed: encrypt(answer), answeredAt } });
};

const here = ({ caseId, number }: Sent) => ({ caseId, number });

/** Keeps a draft. What was sent or passed comes back to its writer with it. */
export const saveSection = command({
  name: "dossier.saveSection",
  permission: "dossier.write",
  own: true,
  input: draftSchema,
  lock: lockOwn,
  run: async (context) => {
    const { input, subject, at } = context;
    const refusals = draftRefusals(factsOf(subject), shaped(input));
    if (refusals.length > 0) return refused(...refusals);
    await writeSection(context, saved(subject.section.days, at));
    if (input.answer) await writeAnswer(context, input.answer, null);
    return done(here(input));
  },
});

/** Keeps the text and hands it to the reviewer. */
export const sendSection = command({
  name: "dossier.sendSection",
  permission: "dossier.write",
  own: true,
  input: sendSchema,
  lock: lockOwn,
  run: async (context) => {
    const { input, subject, at } = context;
    const refusals = sendRefusals(factsOf(subject), shaped(input), false);
    if (refusals.length > 0) return refused(...refusals);
    await writeSection(context, sent(subject.section.days, at));
    return done(here(input));
  },
});

/** Answers the open remark, keeps the text and sends it again. The answer stays beside the remark for good. */
export const answerRemark = command({
  name: "dossier.answerRemark",
  permission: "dossier.write",
  own: true,
  input: answerSchema,
  lock: lockOwn,
  run: async (context) => {
    const { input, subject, at } = context;
    const facts = factsOf(subject);
    if (!facts.hasUnansweredRemark) return refused({ code: "nothing-to-answer", facts: {} });
    const refusals = sendRefusals(facts, shaped(input), true);
    if (refusals.length > 0) return refused(...refusals);
    await writeSection(context, sent(subject.section.days, at));
    await writeAnswer(context, input.answer, at);
    return done(here(input));
  },
});
