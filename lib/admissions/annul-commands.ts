import type { Context } from "../command";
import { decide } from "../workflow/machine";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { lastAnnullable, withAnnulled } from "./case/history";
import type { CaseRecord } from "./case/record";
import { type Locked, refusedBeforehand, type Sent } from "./case-lock";
import { admission, type StepInput } from "./procedure/procedure";
import { factsOf } from "./records/case-record-queries";
import { writeStep } from "./step-persistence";

type Last = CaseRecord["transitions"][number] | undefined;

/** Nobody approves the own act, and nobody takes it back alone either. */
const ownAct = (last: Last, accountId: string): Refusal | undefined =>
  last?.accountId === accountId ? { code: "own-act", facts: { step: last.step } } : undefined;

/**
 * Annuls the last step that stands, for a mistake in recording: nothing is edited, a row is added, and the case is put
 * back as it was before that step. Repeated, it walks further back, to the nomination and no further.
 */
export const annulLast = async (context: Context<Sent & StepInput, Locked>): Promise<Outcome<{ caseId: string }>> => {
  const { actor, db, input, subject } = context;
  const { record } = subject;
  const beforehand = refusedBeforehand("annulStep", context);
  if (beforehand) return refused(beforehand);
  const last = lastAnnullable(record.transitions);
  const own = ownAct(last, actor.accountId);
  if (own) return refused(own);
  const present = { ...(await factsOf(db, record)), on: input.occurredOn };
  const refusals = decide(admission, record.stage, "annulStep", present, input, []);
  if (!last || refusals.length > 0) return refused(...refusals);
  const facts = await factsOf(db, { ...record, transitions: withAnnulled(record.transitions, last) });
  const { caseId, sequence: _, ...stated } = input;
  await writeStep(context, { step: "annulStep", facts, left: {}, stated, annuls: last });
  return done({ caseId });
};
