import {
  groundCites,
  groundsFor,
  isKinship,
  needsResidence,
  residenceCites,
  type VerificationGround,
} from "../../admissions/case/relatives";
import type { VerificationResult } from "../../admissions/case/verification";
import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import { type Day, dateOf, dayOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, notYet, type Refusal, refused } from "../../workflow/refusal";
import { writeReturn } from "../return-persistence";
import { lockCase } from "../section-lock";
import { groundSchema, resultSchema } from "./schema";
import { cites, stageRefusals } from "./stage-refusals";

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
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async (context) => {
    const { db, input, on } = context;
    const { caseId, verificationId, answeredOn, result } = input;
    const refusals = stageRefusals(context.subject, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const request = await db.verification.findFirst({
      where: { id: verificationId, caseId, voidedBy: null },
      select: { receivedOn: true, result: true },
    });
    if (!request) return refused({ code: "field-not-a-choice", facts: {}, field: "verificationId" });
    const wrong = answerRefusals(request, input, on);
    if (wrong.length > 0) return refused(...wrong);
    const { finding } = input;
    const findingSealed = finding ? encrypt(finding, "Verification.findingSealed", verificationId) : null;
    await db.verification.update({
      where: { id: verificationId },
      data: { answeredOn: dateOf(answeredOn), result, findingSealed },
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
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async (context) => {
    const { db, input, on, subject } = context;
    const { caseId, relativeId, ground, agency, requestNumber, confirmedOn, residenceOn } = input;
    const refusals = stageRefusals(context.subject, ["verification"]);
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
