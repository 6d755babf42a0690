import type { Stage } from "../admissions/case/stages";
import { lastWorkingDayIfLoaded } from "../calendar/calendar";
import { type Context, command } from "../command";
import type { Database } from "../database/client";
import { decrypt, encrypt } from "../database/encryption";
import { type Day, dateOf, dayOf, formatDay } from "../primitives/day";
import { newId } from "../primitives/ids";
import { readRulesAndCalendar } from "../regulations/queries";
import { done, notYet, type Refusal, refused } from "../workflow/refusal";
import { relativeSchema, requestSchema, resultSchema } from "./schema";
import { type LockedCase, lockCase } from "./section-lock";
import { isBlockingResult, replyDays, type VerificationResult } from "./verification";
import { relativeRefusals, verifierRefusals } from "./verification-refusal-queries";

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

/** The day of the step that brought the case to verification. */
const sentOn = async (db: Database, caseId: string): Promise<Day | null> => {
  const arrived = await db.transition.findFirst({
    where: { caseId, to: "verification", NOT: { from: "verification" } },
    orderBy: { sequence: "desc" },
    select: { occurredOn: true },
  });
  return arrived && dayOf(arrived.occurredOn);
};

/** Records a request to an agency, with the day its reply is due. Source: HD 06-HD/TW 3.4d. */
export const requestVerification = command({
  name: "verification.request",
  permission: "verification.keep",
  input: requestSchema,
  lock,
  run: async (context) => {
    const { db, input, on, subject } = context;
    const { caseId, relativeId, agency, abroad, requestNumber, receivedOn, verifierId } = input;
    const refusals = stageRefusals(context, ["verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const relative = relativeId
      ? await db.relative.findFirst({ where: { id: relativeId, caseId }, select: { id: true } })
      : null;
    if (relativeId && !relative) return refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
    if (receivedOn > on) return refused({ code: "future-day", facts: { day: receivedOn }, field: "receivedOn" });
    const unfit = verifierId ? await verifierRefusals(db, caseId, verifierId, receivedOn) : [];
    if (unfit.length > 0) return refused(...unfit);
    const since = await sentOn(db, caseId);
    if (since && receivedOn < since)
      return refused({ code: "before-its-stage", facts: { since, stage: subject.stage }, field: "receivedOn" });
    const { rules, calendar } = await readRulesAndCalendar(db, subject.path);
    const workingDays = replyDays(rules, receivedOn, abroad);
    const dueOn = workingDays === null ? null : lastWorkingDayIfLoaded(calendar, receivedOn, workingDays);
    await db.verification.create({
      data: {
        id: newId(),
        caseId,
        path: subject.path,
        relativeId,
        agency,
        abroad,
        requestNumber,
        verifierId,
        receivedOn: dateOf(receivedOn),
        workingDays,
        dueOn: dueOn && dateOf(dueOn),
      },
      select: { id: true },
    });
    return done({ caseId });
  },
});

type Earlier = Readonly<{
  receivedOn: Date;
  answeredOn: Date | null;
  result: VerificationResult | null;
  findingSealed: Uint8Array | null;
}>;
type Answer = Readonly<{ answeredOn: Day; result: VerificationResult; finding: string | null }>;

const answerRefusals = (earlier: Earlier, { answeredOn, result, finding }: Answer, on: Day): Refusal[] => {
  const receivedOn = dayOf(earlier.receivedOn);
  return [
    ...(earlier.result === "correct" ? [{ code: "verification-answered", facts: {} }] : []),
    ...notYet("answeredOn", answeredOn, on),
    ...(answeredOn < receivedOn
      ? [{ code: "answered-before-received", facts: { receivedOn }, field: "answeredOn" }]
      : []),
    ...(isBlockingResult(result) && !finding ? [{ code: "finding-required", facts: {}, field: "finding", cites }] : []),
  ];
};

/** The finding of a later answer, followed by the earlier one with its day, so that none is lost. */
const findingWith = (earlier: Earlier, finding: string | null): string | null => {
  const before = earlier.findingSealed && decrypt(earlier.findingSealed);
  if (!before) return finding;
  const on = earlier.answeredOn ? formatDay(dayOf(earlier.answeredOn)) : "";
  return [finding, `(${on}) ${before}`].filter(Boolean).join("\n\n");
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
    const earlier = await db.verification.findFirst({
      where: { id: verificationId, caseId },
      select: { receivedOn: true, answeredOn: true, result: true, findingSealed: true },
    });
    if (!earlier) return refused({ code: "field-not-a-choice", facts: {}, field: "verificationId" });
    const wrong = answerRefusals(earlier, input, on);
    if (wrong.length > 0) return refused(...wrong);
    const finding = findingWith(earlier, input.finding);
    await db.verification.update({
      where: { id: verificationId },
      data: { answeredOn: dateOf(answeredOn), result, findingSealed: finding ? encrypt(finding) : null },
      select: { id: true },
    });
    return done({ caseId });
  },
});
