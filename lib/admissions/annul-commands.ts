import type { z } from "zod";
import { command, type Definition } from "../command";
import type { Database } from "../database/client";
import { isJoinedAway } from "../people/same-person/answer-queries";
import { decide } from "../workflow/machine";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { answerByAnnulment } from "./annulment-requests/request-persistence";
import { lastAnnullable, withAnnulled } from "./case/history";
import type { CaseRecord } from "./case/record";
import { isOpenStage } from "./case/stages";
import { type Locked, lockCase, refusedBeforehand, type Sent } from "./case-lock";
import { freeNumber } from "./number-persistence";
import { admission, type StepInput } from "./procedure/procedure";
import { stepSchema } from "./procedure/schema";
import { factsFrom } from "./records/case-record-queries";
import { writeStep } from "./step-persistence";

type Last = CaseRecord["transitions"][number] | undefined;

/** Nobody annuls what the same account recorded. */
const ownAct = (last: Last, accountId: string): Refusal | undefined =>
  last?.accountId === accountId ? { code: "own-act", facts: { step: last.step } } : undefined;

/** A case that ended is not opened again in a record that was joined into another: the joining itself is annulled first. */
const joinedAway = async (db: Database, { person, stage }: CaseRecord, last: Last): Promise<Refusal | undefined> =>
  !isOpenStage(stage) && last?.step !== "joinCase" && (await isJoinedAway(db, person.id))
    ? { code: "annul-joined-record", facts: {} }
    : undefined;

/** Nor once the person was noted again: what they are since then follows from the later case. */
const followedAnew = async (
  db: Database,
  { id, person, stage }: CaseRecord,
  last: Last,
): Promise<Refusal | undefined> => {
  if (isOpenStage(stage) || !last?.from || !isOpenStage(last.from)) return undefined;
  const later = await db.admissionCase.findFirst({
    where: { personId: person.id, id: { gt: id } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  const met = later && ([{ kind: "case", id: later.id, name: person.fullName }] as const);
  return met ? { code: "annul-followed-anew", facts: {}, met } : undefined;
};

/**
 * Annuls the last step that stands, for a mistake in recording: nothing is edited, a row is added, and the case is put
 * back as it was before that step. Repeated, it walks further back, to the nomination and no further.
 */
export const annulling: Definition<z.ZodType<Sent & StepInput>, Locked, Readonly<{ caseId: string }>> = {
  name: "admission.annulStep",
  permission: "admission.annulStep",
  input: stepSchema("annulStep") as unknown as z.ZodType<Sent & StepInput>,
  lock: (db, input) => lockCase(db, "annulStep", input),
  run: async (context): Promise<Outcome<{ caseId: string }>> => {
    const { actor, input, subject } = context;
    const { record, beside } = subject;
    const beforehand = refusedBeforehand("annulStep", context);
    if (beforehand) return refused(beforehand);
    const last = lastAnnullable(record.transitions);
    const own = ownAct(last, actor.accountId);
    if (own) return refused(own);
    const joined = await joinedAway(context.db, record, last);
    if (joined) return refused(joined);
    const anew = await followedAnew(context.db, record, last);
    if (anew) return refused(anew);
    const present = { ...factsFrom(record, beside), on: input.occurredOn };
    const refusals = decide(admission, record.stage, "annulStep", present, input, []);
    if (!last || refusals.length > 0) return refused(...refusals);
    const facts = factsFrom({ ...record, transitions: withAnnulled(record.transitions, last) }, beside);
    const { caseId, sequence: _, ...stated } = input;
    await freeNumber(context.db, caseId, last);
    await writeStep(context, { step: "annulStep", facts, left: {}, stated, provisional: false, annuls: last });
    await answerByAnnulment(context.db, actor, last.id, context.at);
    return done({ caseId });
  },
};

export const annulStep = command(annulling);
