import type { z } from "zod";
import {
  groundCites,
  groundsFor,
  isKinship,
  needsResidence,
  pointsIn,
  residenceCites,
  type VerificationGround,
  type VerificationPoint,
} from "../../admissions/case/relatives";
import type { VerificationResult } from "../../admissions/case/verification";
import { command } from "../../command";
import { encrypt, openSealed } from "../../database/encryption";
import { type Day, dateOf, dayOf, dayOrNull } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { isReadable } from "../../primitives/sealed-text";
import { done, notYet, type Refusal, refused } from "../../workflow/refusal";
import { writeReturn } from "../return-persistence";
import { plainPoint } from "../review/points";
import { lockCase } from "../section-lock";
import { reopenSections } from "../section-persistence";
import { isSameLetter } from "./letters";
import { itemRefusals } from "./refusal-queries";
import { groundSchema, letterCorrectSchema, replySchema, resultSchema } from "./schema";
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
  run: async ({ db, input, on, subject }) => {
    const { caseId, verificationId, answeredOn, result } = input;
    const refusals = stageRefusals(subject, ["verification"]);
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

type Reply = z.output<typeof replySchema>;
type PointReply = Readonly<{ point: VerificationPoint; result: VerificationResult | null; finding: string | null }>;

const saidOf = (reply: Reply, point: VerificationPoint): PointReply =>
  point === "history"
    ? { point, result: reply.resultHistory, finding: reply.findingHistory }
    : { point, result: reply.resultConduct, finding: reply.findingConduct };

const fieldOf = (part: "result" | "finding", point: VerificationPoint): string =>
  `${part}${point === "history" ? "History" : "Conduct"}`;

const pointRefusals = ({ point, result, finding }: PointReply): Refusal[] => {
  if (result === null) return [{ code: "field-required", facts: {}, field: fieldOf("result", point) }];
  return result !== "correct" && !finding
    ? [{ code: "finding-required", facts: {}, field: fieldOf("finding", point), cites }]
    : [];
};

/** Keeps what was said of each point of a request. */
const findingsOf = (
  place: Readonly<{ caseId: string; path: string; verificationId: string }>,
  said: readonly PointReply[],
) =>
  said.flatMap(({ point, result, finding }) => {
    const id = newId();
    const findingSealed = finding ? encrypt(finding, "VerificationFinding.findingSealed", id) : null;
    return result === null ? [] : [{ ...place, id, point, result, findingSealed }];
  });

/** The worst of what is said of the points is what the whole answer says. */
const worstOf = (said: readonly PointReply[]): VerificationResult =>
  (["incorrect", "incomplete"] as const).find((each) => said.some(({ result }) => result === each)) ?? "correct";

/** The item that names the family. */
const familyItem = 21;

/**
 * Records what an agency says of each point that was asked. What is wrong or incomplete reopens exactly the items it is
 * about, with the finding as the remark: of a relative item 21, of the applicant those that are named.
 */
export const recordReplies = command({
  name: "verification.recordReplies",
  permission: "verification.keep",
  input: replySchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input, on, at, subject }) => {
    const { caseId, verificationId, answeredOn } = input;
    const refusals = stageRefusals(subject, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const request = await db.verification.findFirst({
      where: { id: verificationId, caseId, voidedBy: null },
      select: {
        ...{ receivedOn: true, result: true, points: true },
        relative: { select: { id: true, nameSealed: true } },
      },
    });
    if (!request) return refused({ code: "field-not-a-choice", facts: {}, field: "verificationId" });
    const said = pointsIn(request.points).map((point) => saidOf(input, point));
    const result = worstOf(said);
    const finding = said.flatMap((each) => (each.result === "correct" ? [] : (each.finding ?? []))).join("\n") || null;
    const wrong = said.flatMap(pointRefusals);
    if (wrong.length > 0) return refused(...wrong);
    const misplaced = answerRefusals(request, { answeredOn, result, finding }, on);
    if (misplaced.length > 0) return refused(...misplaced);
    const items = result === "correct" ? [] : request.relative ? [familyItem] : input.items;
    const unknown = result === "correct" ? [] : await itemRefusals(db, caseId, items);
    if (unknown.length > 0) return refused(...unknown);
    const place = { caseId, path: subject.path, verificationId };
    await db.verificationFinding.createMany({ data: findingsOf(place, said) });
    await db.verification.update({
      where: { id: verificationId },
      data: { answeredOn: dateOf(answeredOn), result, reopens: [...items] },
      select: { id: true },
    });
    if (finding && items.length > 0) {
      const name =
        request.relative && openSealed(request.relative.nameSealed, "Relative.nameSealed", request.relative.id);
      const text = name && isReadable(name) ? `${name}: ${finding}` : finding;
      const points = [{ ...plainPoint(text), cause: "finding" }];
      await reopenSections(db, { caseId, path: subject.path, at, authorName: actor.name, points }, items);
    }
    await writeReturn(db, caseId);
    return done({ caseId });
  },
});

/** Records in one act that all of a letter that still awaits an answer agrees with the history, point by point. */
export const recordLetterCorrect = command({
  name: "verification.recordLetterCorrect",
  permission: "verification.keep",
  input: letterCorrectSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input: { caseId, verificationId, answeredOn }, on, subject }) => {
    const refusals = stageRefusals(subject, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const found = await db.verification.findMany({
      where: { caseId, answeredOn: null, voidedBy: null, sentOn: { not: null } },
      select: { ...{ id: true, agency: true, requestNumber: true, sentOn: true }, receivedOn: true, points: true },
    });
    const waiting = found.map(({ sentOn, ...request }) => ({ ...request, sentOn: dayOrNull(sentOn) }));
    const letter = waiting.find(({ id }) => id === verificationId);
    if (!letter) return refused({ code: "verification-answered", facts: {} });
    const answer = { answeredOn, result: "correct", finding: null } as const;
    const misplaced = answerRefusals({ receivedOn: letter.receivedOn, result: null }, answer, on);
    if (misplaced.length > 0) return refused(...misplaced);
    const answered = waiting.filter((each) => isSameLetter(each, letter));
    await db.verificationFinding.createMany({
      data: answered.flatMap(({ id, points }) =>
        findingsOf(
          { caseId, path: subject.path, verificationId: id },
          pointsIn(points).map((point) => ({ ...answer, point })),
        ),
      ),
    });
    await db.verification.updateMany({
      where: { id: { in: answered.map(({ id }) => id) } },
      data: { answeredOn: dateOf(answeredOn), result: "correct" },
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
  run: async ({ db, input, on, subject }) => {
    const { caseId, relativeId, ground, agency, requestNumber, confirmedOn, residenceOn } = input;
    const refusals = stageRefusals(subject, ["verification"]);
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
