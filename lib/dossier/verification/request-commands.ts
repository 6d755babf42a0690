import type { z } from "zod";
import { keepLetterNumber } from "../../admissions/number-persistence";
import { keptNumber, numberRefusal, verificationLetter } from "../../admissions/procedure/paper-numbers";
import { lastWorkingDayIfLoaded } from "../../calendar/calendar";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { type Day, dateOf, dayOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { readRulesAndCalendar } from "../../regulations/queries";
import { done, type Refusal, refused } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { secondCheckRefusals, verifierRefusals } from "./refusal-queries";
import { replyDays } from "./reply-days";
import { requestSchema } from "./schema";
import { stageRefusals } from "./stage-refusals";

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
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async (context) => {
    const { db, input, on, subject } = context;
    const { caseId, relativeId, checksId, agency, abroad, requestNumber, receivedOn, verifierId } = input;
    const refusals = stageRefusals(context.subject, ["verification"]);
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
