import { type Context, command } from "../command";
import { done, type Refusal, refused } from "../workflow/refusal";
import { writeReturn } from "./return-persistence";
import { passSchema, returnSchema } from "./schema";
import { afterPassing, progressOf, sectionState } from "./section";
import { type LockedSection, lockSection } from "./section-lock";
import { returnSections } from "./section-persistence";
import { reviewRefusals } from "./section-refusals";

type Sent = Readonly<{ caseId: string; number: number; version: number }>;
type Reviewing = Context<Sent, LockedSection>;
type Returning = Context<Sent & Readonly<{ remark: string }>, LockedSection>;

const refusalsOf = (act: "pass" | "return", { subject, input }: Reviewing): Refusal[] => {
  const { stage, hasApplication, section } = subject;
  const state = sectionState(section.timestamps);
  return reviewRefusals(
    act,
    { stage, hasApplication, state, version: section.version, hasUnansweredRemark: false },
    input,
  );
};

/** The next section that waits for review: after this one, or from the first. */
const nextToReview = async ({ db, input }: Reviewing): Promise<number | null> => {
  const sections = await db.dossierSection.findMany({
    where: { caseId: input.caseId },
    select: { number: true, savedAt: true, sentAt: true, returnedAt: true, passedAt: true, returnedCount: true },
  });
  const waiting = sections.map((section) => ({ ...section, state: sectionState(section) }));
  return (
    progressOf(waiting.filter(({ number }) => number > input.number)).nextToReview ?? progressOf(waiting).nextToReview
  );
};

/** What passing a section does, also within a working session. */
export const passIn = async (context: Reviewing) => {
  const { db, actor, input, subject, at } = context;
  const refusals = refusalsOf("pass", context);
  if (refusals.length > 0 || !subject.section.id) return refused(...refusals);
  await db.dossierSection.update({
    where: { id: subject.section.id },
    data: { ...afterPassing(subject.section.timestamps, at), passedByName: actor.name },
    select: { id: true },
  });
  await db.remark.updateMany({
    where: { caseId: input.caseId, section: input.number, closedAt: null },
    data: { closedAt: at },
  });
  await writeReturn(db, input.caseId);
  return done({ caseId: input.caseId, number: input.number, next: await nextToReview(context) });
};

/** What returning a section does, also within a working session: its remarks are written at the time of the act. */
export const returnIn = async (context: Returning) => {
  const { db, actor, input, subject, at } = context;
  const refusals = refusalsOf("return", context);
  if (refusals.length > 0 || !subject.section.id) return refused(...refusals);
  const { caseId, number, remark } = input;
  const returned = { caseId, path: subject.path, at, authorName: actor.name, remark };
  await returnSections(db, returned, [number]);
  return done({ caseId: input.caseId, number: input.number, next: await nextToReview(context) });
};

/** Passes a section in the version the reviewer read, and closes its remarks. */
export const passSection = command({
  name: "dossier.passSection",
  permission: "dossier.review",
  input: passSchema,
  lock: (db, { caseId, number }) => lockSection(db, caseId, number),
  run: passIn,
});

/** Returns a section with a reason. The reason is never deleted. */
export const returnSection = command({
  name: "dossier.returnSection",
  permission: "dossier.review",
  input: returnSchema,
  lock: (db, { caseId, number }) => lockSection(db, caseId, number),
  run: returnIn,
});
