import type { z } from "zod";
import {
  groundCites,
  groundsFor,
  isKinship,
  needsResidence,
  residenceCites,
  type VerificationGround,
} from "../admissions/case/relatives";
import type { Stage } from "../admissions/case/stages";
import type { VerificationResult } from "../admissions/case/verification";
import { keepLetterNumber } from "../admissions/number-persistence";
import { keptNumber, numberRefusal, verificationLetter } from "../admissions/procedure/paper-numbers";
import { lastWorkingDayIfLoaded } from "../calendar/calendar";
import { type Context, command } from "../command";
import type { Database } from "../database/client";
import { encrypt } from "../database/encryption";
import { type Day, dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { readRulesAndCalendar } from "../regulations/queries";
import { done, notYet, type Refusal, refused } from "../workflow/refusal";
import { writeReturn } from "./return-persistence";
import { groundSchema, relativeKeySchema, relativeSchema, requestSchema, resultSchema } from "./schema";
import { type LockedCase, lockCase } from "./section-lock";
import { replyDays } from "./verification";
import { relativeRefusals, secondCheckRefusals, verifierRefusals } from "./verification-refusal-queries";

const cites = { instrument: "HD 06-HD/TW", clause: "3.4" };

type CaseContext = Context<Readonly<{ caseId: string }>, LockedCase>;

/** Entries are possible only at these stages. */
const stageRefusals = ({ subject }: CaseContext, stages: readonly Stage[]): Refusal[] => {
  if (stages.includes(subject.stage)) return [];
  return [{ code: "verification-shut", facts: { stage: subject.stage }, cites }];
};

const lock = (db: Database, { caseId }: Readonly<{ caseId: string }>) => lockCase(db, caseId);

/** Names a relative; possible from the stage dossier on, so that the list is ready when verification begins. */
export const addRelative = command({
  name: "verification.addRelative",
  permission: "verification.keep",
  input: relativeSchema,
  lock,
  run: async (context) => {
    const { db, input, subject } = context;
    const refusals = [
      ...stageRefusals(context, ["dossier", "verification"]),
      ...(input.born ? notYet("born", input.born.padEnd(10, "-01") as Day, context.on) : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { caseId, kinship, fullName, born, details, personId } = input;
    const unfit = personId ? await relativeRefusals(db, subject, { personId, kinship }) : [];
    if (unfit.length > 0) return refused(...unfit);
    await db.relative.create({
      data: {
        id: newId(),
        caseId,
        path: subject.path,
        kinship,
        nameSealed: encrypt(fullName),
        bornSealed: born ? encrypt(born) : null,
        detailsSealed: details ? encrypt(details) : null,
        personId,
      },
      select: { id: true },
    });
    return done({ caseId });
  },
});

/** Takes somebody off the list who was named by mistake; not once somebody was asked about them. */
export const removeRelative = command({
  name: "verification.removeRelative",
  permission: "verification.keep",
  input: relativeKeySchema,
  lock,
  run: async (context) => {
    const { db, input } = context;
    const { caseId, relativeId } = input;
    const refusals = stageRefusals(context, ["dossier", "verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const relative = await db.relative.findFirst({
      where: { id: relativeId, caseId },
      select: { verifications: { select: { id: true }, take: 1 } },
    });
    if (!relative) return refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
    if (relative.verifications.length > 0) return refused({ code: "relative-asked-about", facts: {}, cites });
    await db.relative.deleteMany({ where: { id: relativeId, caseId } });
    return done({ caseId });
  },
});

/** The day of the step that brought the case to verification. */
const sentOn = async (db: Database, caseId: string): Promise<Day | null> => {
  const arrived = await db.transition.findFirst({
    where: { caseId, to: "verification", NOT: { from: "verification" } },
    orderBy: { sequence: "desc" },
    select: { occurredOn: true },
  });
  return arrived && dayOf(arrived.occurredOn);
};

type Request = z.output<typeof requestSchema>;

/** Keeps the number of the letter in the register, or refuses the request where another document has it. */
const keepLetter = async (db: Database, verificationId: string, input: Request): Promise<Refusal | undefined> => {
  const { caseId, agency, requestNumber, receivedOn: on, confirmation } = input;
  const kept = keptNumber("requestNumber", requestNumber, verificationLetter, on);
  const letter = { caseId, verificationId, agency, on, confirmed: confirmation !== null };
  return kept && (await keepLetterNumber(db, letter, kept));
};

/** Records a request to an agency, with the day its reply is due. Source: HD 06-HD/TW 3.4d. */
export const requestVerification = command({
  name: "verification.request",
  permission: "verification.keep",
  input: requestSchema,
  lock,
  run: async (context) => {
    const { db, input, on, subject } = context;
    const { caseId, relativeId, checksId, agency, abroad, requestNumber, receivedOn, verifierId } = input;
    const refusals = stageRefusals(context, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const relative = relativeId
      ? await db.relative.findFirst({ where: { id: relativeId, caseId }, select: { id: true } })
      : null;
    if (relativeId && !relative) return refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
    if (receivedOn > on) return refused({ code: "future-day", facts: { day: receivedOn }, field: "receivedOn" });
    const improper = numberRefusal("requestNumber", requestNumber, verificationLetter, receivedOn);
    if (improper) return refused(improper);
    const unfit = verifierId ? await verifierRefusals(db, caseId, verifierId, receivedOn) : [];
    if (unfit.length > 0) return refused(...unfit);
    const unneeded = await secondCheckRefusals(db, input);
    if (unneeded.length > 0) return refused(...unneeded);
    const since = await sentOn(db, caseId);
    if (since && receivedOn < since)
      return refused({ code: "before-its-stage", facts: { since, stage: subject.stage }, field: "receivedOn" });
    const id = newId();
    const taken = await keepLetter(db, id, input);
    if (taken) return refused(taken);
    const { rules, calendar } = await readRulesAndCalendar(db, subject.path);
    const workingDays = replyDays(rules, receivedOn, abroad);
    const dueOn = workingDays === null ? null : lastWorkingDayIfLoaded(calendar, receivedOn, workingDays);
    await db.verification.create({
      data: {
        ...{ id, caseId, path: subject.path, relativeId, checksId, agency, abroad, requestNumber, verifierId },
        receivedOn: dateOf(receivedOn),
        workingDays,
        dueOn: dueOn && dateOf(dueOn),
      },
      select: { id: true },
    });
    return done({ caseId });
  },
});

type Asked = Readonly<{ receivedOn: Date; result: VerificationResult | null }>;
type Answer = Readonly<{ answeredOn: Day; result: VerificationResult; finding: string | null }>;

/** A recorded answer is not written over: what does not agree is asked about a second time. */
const answerRefusals = (request: Asked, { answeredOn, result, finding }: Answer, on: Day): Refusal[] => {
  if (request.result !== null) return [{ code: "verification-answered", facts: {} }];
  const receivedOn = dayOf(request.receivedOn);
  return [
    ...notYet("answeredOn", answeredOn, on),
    ...(answeredOn < receivedOn
      ? [{ code: "answered-before-received", facts: { receivedOn }, field: "answeredOn" }]
      : []),
    ...(result !== "correct" && !finding ? [{ code: "finding-required", facts: {}, field: "finding", cites }] : []),
  ];
};

/** Records the answer of an agency: the declaration is correct, incorrect or incomplete. */
export const recordVerificationResult = command({
  name: "verification.recordResult",
  permission: "verification.keep",
  input: resultSchema,
  lock,
  run: async (context) => {
    const { db, input, on } = context;
    const { caseId, verificationId, answeredOn, result } = input;
    const refusals = stageRefusals(context, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const request = await db.verification.findFirst({
      where: { id: verificationId, caseId, voidedBy: null },
      select: { receivedOn: true, result: true },
    });
    if (!request) return refused({ code: "field-not-a-choice", facts: {}, field: "verificationId" });
    const wrong = answerRefusals(request, input, on);
    if (wrong.length > 0) return refused(...wrong);
    const { finding } = input;
    await db.verification.update({
      where: { id: verificationId },
      data: { answeredOn: dateOf(answeredOn), result, findingSealed: finding ? encrypt(finding) : null },
      select: { id: true },
    });
    await writeReturn(db, caseId);
    return done({ caseId });
  },
});

type Ground = Readonly<{ ground: VerificationGround; confirmedOn: Day; residenceOn: Day | null }>;

const groundRefusals = (kinship: string, { ground, confirmedOn, residenceOn }: Ground, on: Day): Refusal[] => {
  const fits = isKinship(kinship) && groundsFor(kinship).includes(ground);
  const lacksResidence = needsResidence(ground) && residenceOn === null;
  return [
    ...(fits ? [] : [{ code: "ground-does-not-fit", facts: {}, field: "ground", cites: groundCites }]),
    ...notYet("confirmedOn", confirmedOn, on),
    ...(residenceOn ? notYet("residenceOn", residenceOn, on) : []),
    ...(lacksResidence
      ? [{ code: "residence-not-confirmed", facts: {}, field: "residenceOn", cites: residenceCites }]
      : []),
  ];
};

/** Records on what ground a relative need not be verified: which committee confirmed it, and when. */
export const recordVerificationGround = command({
  name: "verification.recordGround",
  permission: "verification.keep",
  input: groundSchema,
  lock,
  run: async (context) => {
    const { db, input, on, subject } = context;
    const { caseId, relativeId, ground, agency, requestNumber, confirmedOn, residenceOn } = input;
    const refusals = stageRefusals(context, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const relative = await db.relative.findFirst({ where: { id: relativeId, caseId }, select: { kinship: true } });
    if (!relative) return refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
    const unfit = groundRefusals(relative.kinship, input, on);
    if (unfit.length > 0) return refused(...unfit);
    await db.verification.create({
      data: {
        ...{ id: newId(), caseId, path: subject.path, relativeId, ground, agency, requestNumber, abroad: false },
        ...{ receivedOn: dateOf(confirmedOn), answeredOn: dateOf(confirmedOn), result: "correct" },
        residenceOn: residenceOn && dateOf(residenceOn),
      },
      select: { id: true },
    });
    await writeReturn(db, caseId);
    return done({ caseId });
  },
});
