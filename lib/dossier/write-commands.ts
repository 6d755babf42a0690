import { type Context, command } from "../command";
import { tidy } from "../primitives/name";
import { done, refused } from "../workflow/refusal";
import { answerRefusals, settledRefusals } from "./answers";
import { writeSent } from "./checks/sending-persistence";
import { itemOf } from "./items";
import { answerSchema, draftSchema, sendSchema } from "./schema";
import { afterSaving } from "./section";
import { factsOfSection, type LockedSection, lockOwnSection } from "./section-lock";
import { draftRefusals, sendRefusals } from "./section-refusals";
import { writeAnswers, writeSection } from "./written-persistence";

type Sent = Readonly<{ caseId: string; number: number; version: number; content: string | null }>;
type Writing = Context<Sent, LockedSection>;

const normalised = ({ number, content, ...rest }: Sent): Sent => ({
  ...rest,
  number,
  content: content && itemOf(number)?.kind === "line" ? tidy(content) : content,
});

const writingIn = ({ db, subject, input, at }: Writing) => ({ db, subject, number: input.number, at });

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
    const refusals = [
      ...draftRefusals(factsOfSection(subject), normalised(input)),
      ...settledRefusals(subject.remarks, input.answers),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writeSection(writingIn(context), normalised(input).content, afterSaving(subject.section.timestamps, at));
    await writeAnswers(context, input.answers, null);
    return done(sectionKey(input));
  },
});

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
    const held = await writeSent(context, { ...normalised(input), answers: {} });
    return done({ ...sectionKey(input), held });
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
    const { input, subject } = context;
    const facts = factsOfSection(subject);
    const isSettled = settledRefusals(subject.remarks, input.answers).length > 0;
    if (!facts.hasUnansweredRemark && !isSettled) return refused({ code: "nothing-to-answer", facts: {} });
    const refusals = [
      ...sendRefusals(facts, normalised(input), true),
      ...answerRefusals(subject.remarks, input.answers),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const held = await writeSent(context, { ...normalised(input), answers: input.answers });
    return done({ ...sectionKey(input), held });
  },
});
