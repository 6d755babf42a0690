import { type Context, command } from "../command";
import { openSealed } from "../database/encryption";
import { isReadable } from "../primitives/sealed-text";
import { done, type Refusal, refused } from "../workflow/refusal";
import { writeReturn } from "./return-persistence";
import { readCauses } from "./review/cause-queries";
import { readNextToReview } from "./review/desk-queries";
import { pointRefusals, pointsFrom, type SentPoint } from "./review/point-refusals";
import { returnSchema } from "./review/schema";
import { passSchema } from "./schema";
import { afterPassing, sectionState } from "./section";
import { type LockedSection, lockSection } from "./section-lock";
import { returnSections } from "./section-persistence";
import { reviewRefusals } from "./section-refusals";

type Sent = Readonly<{ caseId: string; number: number; version: number }>;
type Reviewing = Context<Sent, LockedSection>;
type Returning = Context<Sent & Readonly<{ points: readonly SentPoint[] }>, LockedSection>;

const refusalsOf = (act: "pass" | "return", { subject, input }: Reviewing): Refusal[] => {
  const { stage, hasApplication, section } = subject;
  const state = sectionState(section.timestamps);
  return reviewRefusals(
    act,
    { stage, hasApplication, state, version: section.version, hasUnansweredRemark: false },
    input,
  );
};

const reviewed = async ({ db, actor, input: { caseId, number } }: Reviewing) =>
  done({ caseId, number, next: await readNextToReview(db, actor, caseId, number) });

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
  return reviewed(context);
};

/** The text a reviewer reads, to see that the rows and boxes a return points at are there. */
const contentOf = async ({ db }: Reviewing, sectionId: string): Promise<string> => {
  const { contentSealed } = await db.dossierSection.findUniqueOrThrow({
    where: { id: sectionId },
    select: { contentSealed: true },
  });
  const text = contentSealed && openSealed(contentSealed, "DossierSection.contentSealed", sectionId);
  return text && isReadable(text) ? text : "";
};

/** What returning a section does, also within a working session: its remarks are written at the time of the act. */
export const returnIn = async (context: Returning) => {
  const { db, actor, input, subject, at } = context;
  const refusals = refusalsOf("return", context);
  if (refusals.length > 0 || !subject.section.id) return refused(...refusals);
  const { caseId, number, points } = input;
  const known = {
    causes: await readCauses(db, actor),
    content: await contentOf(context, subject.section.id),
    open: subject.remarks,
  };
  const wrong = pointRefusals(number, points, known);
  if (wrong.length > 0) return refused(...wrong);
  const returned = { caseId, path: subject.path, at, authorName: actor.name, points: pointsFrom(points, known) };
  await returnSections(db, returned, [number]);
  return reviewed(context);
};

/** Passes a section in the version the reviewer read, and closes its remarks. */
export const passSection = command({
  name: "dossier.passSection",
  permission: "dossier.review",
  input: passSchema,
  lock: (db, { caseId, number }) => lockSection(db, caseId, number),
  run: passIn,
});

/** Returns a section with its points, all at once. They are never deleted. */
export const returnSection = command({
  name: "dossier.returnSection",
  permission: "dossier.review",
  input: returnSchema,
  lock: (db, { caseId, number }) => lockSection(db, caseId, number),
  run: returnIn,
});
