import { nominate } from "../admissions/nominate-commands";
import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { readAlike } from "../people/alike-queries";
import { type AlikePeople, alikeRefusals, isAnyAlike } from "../people/likeness";
import { lockName } from "../people/person-lock";
import { dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { searchKey } from "../primitives/name";
import { done, notYet, type Refusal, refused } from "../workflow/refusal";
import { sealedBecause, sealedReason } from "./intake-encryption";
import { lockCell, lockIntroduction } from "./intake-lock";
import { decisionRefusals, lookAgainRefusals } from "./introduction";
import { readFollowed } from "./known-queries";
import { declining, takingUp, type UnionIntroduction, unionIntroduction } from "./schema";

/** The answer to who this is that names nobody of the register. */
const somebodyElse = "other";

/** Who is meant is asked at once: a known person is found, not typed again. */
const questionRefusals = ({ known, because }: UnionIntroduction, alike: AlikePeople): Refusal[] => {
  if (known === somebodyElse)
    return because || !isAnyAlike(alike) ? [] : [{ code: "identity-because", facts: {}, field: "because" }];
  if (known && !alike.people.some(({ id }) => id === known))
    return [{ code: "field-not-a-choice", facts: {}, field: "known" }];
  return alikeRefusals(alike, known, "known");
};

const dayRefusals = ({ paperOn, receivedOn, bornOn }: UnionIntroduction, on: Context<unknown, Subject>["on"]) => [
  ...notYet("paperOn", paperOn, on),
  ...notYet("receivedOn", receivedOn, on),
  ...(paperOn > receivedOn ? [{ code: "received-before-paper", facts: { day: paperOn }, field: "receivedOn" }] : []),
  ...(bornOn >= receivedOn ? [{ code: "born-after", facts: {}, field: "bornOn" }] : []),
];

/** Takes in the introduction of a union, which then waits for the cell. */
export const introduce = command({
  name: "intake.introduce",
  permission: "intake.introduce",
  input: unionIntroduction,
  lock: async (db, { unitId, fullName }, actor) => {
    await lockName(db, fullName);
    return lockCell(db, unitId, actor.reach);
  },
  run: async ({ db, actor, input, on, at, subject }) => {
    const alike = await readAlike(db, actor, input);
    const personId = alike.people.find(({ id }) => id === input.known)?.id ?? null;
    const refusals = [
      ...dayRefusals(input, on),
      ...questionRefusals(input, alike),
      ...(personId ? await readFollowed(db, personId) : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    const { fullName, occupation, union, unionName, paperNumber } = input;
    await db.introduction.create({
      data: {
        ...{ id, unitId: subject.unitId, path: subject.path, door: "union", recordedAt: at, recordedBy: actor.name },
        ...{ personId, fullName, searchKey: searchKey(fullName), occupation, union, unionName, paperNumber },
        ...{ receivedOn: dateOf(input.receivedOn), bornOn: dateOf(input.bornOn), paperOn: dateOf(input.paperOn) },
        reasonSealed: sealedReason(input.reason, id),
      },
      select: { id: true },
    });
    return done({ introductionId: id, unitId: subject.unitId });
  },
});

type Decision = Readonly<{
  introductionId: string;
  path: string;
  outcome: "taken" | "declined";
  decidedOn: Date;
  resolution: string;
}>;

const writeDecision = (
  db: Database,
  {
    id = newId(),
    ...decision
  }: Decision & Readonly<{ id?: string; becauseSealed?: Uint8Array<ArrayBuffer>; lookAgainOn?: Date }>,
  { actor, at }: Pick<Context<unknown, Subject>, "actor" | "at">,
) =>
  db.introductionDecision.create({
    data: { id, ...decision, decidedBy: actor.name, recordedAt: at },
    select: { id: true },
  });

/**
 * The cell takes somebody up: they are noted as an outstanding person and their case is opened, in one transaction with the
 * decision, which keeps by which door they came.
 */
export const takeUp = command({
  name: "intake.takeUp",
  permission: "intake.decide",
  input: takingUp,
  lock: async (db, { introductionId, fullName }, actor) => {
    // The nomination locks the name first, so that nobody waits in a ring.
    await lockName(db, fullName);
    return lockIntroduction(db, introductionId, actor.reach);
  },
  run: async (context) => {
    const { db, on, input, subject } = context;
    const { introductionId, resolution, ...noted } = input;
    const refusals = decisionRefusals(subject, input, on);
    if (refusals.length > 0) return refused(...refusals);
    const opened = await nominate.within(context, { ...filledIn(noted), unitId: subject.unitId });
    if (opened.kind !== "done") return opened;
    const { caseId } = opened.value;
    const { personId } = await db.admissionCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { personId: true },
    });
    await db.introduction.update({
      where: { id: introductionId },
      data: { state: "taken", lookAgainOn: null, openedCaseId: caseId, personId },
      select: { id: true },
    });
    const { path } = subject;
    const decidedOn = dateOf(input.occurredOn);
    await writeDecision(db, { introductionId, path, outcome: "taken", decidedOn, resolution }, context);
    return done({ caseId });
  },
});

/** A form sends no empty answers as null. */
const filledIn = (fields: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

/** The cell declines somebody for now, and says why and when it looks again. */
export const decline = command({
  name: "intake.decline",
  permission: "intake.decide",
  input: declining,
  lock: (db, { introductionId }, actor) => lockIntroduction(db, introductionId, actor.reach),
  run: async (context) => {
    const { db, on, input, subject } = context;
    const { introductionId, resolution, occurredOn, because } = input;
    const refusals = [...decisionRefusals(subject, input, on), ...lookAgainRefusals(input.lookAgainOn, on)];
    if (refusals.length > 0) return refused(...refusals);
    const lookAgainOn = dateOf(input.lookAgainOn);
    await db.introduction.update({
      where: { id: introductionId },
      data: { state: "declined", lookAgainOn },
      select: { id: true },
    });
    const { path } = subject;
    const id = newId();
    const decision = { introductionId, path, outcome: "declined", decidedOn: dateOf(occurredOn), resolution } as const;
    await writeDecision(db, { ...decision, id, lookAgainOn, becauseSealed: sealedBecause(because, id) }, context);
    return done({ introductionId, unitId: subject.unitId });
  },
});
