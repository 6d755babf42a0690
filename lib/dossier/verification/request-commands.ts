import type { z } from "zod";
import { keepLetterNumber } from "../../admissions/number-persistence";
import { keptNumber, numberRefusal, verificationLetter } from "../../admissions/procedure/paper-numbers";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { newId } from "../../primitives/ids";
import { readRulesAndCalendar } from "../../regulations/queries";
import { done, type Refusal, refused } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { secondCheckRefusals, tooEarlyRefusals, verifierRefusals } from "./refusal-queries";
import { replyDaysOf } from "./reply-days";
import { requestSchema } from "./schema";
import { stageRefusals } from "./stage-refusals";

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
  run: async ({ db, input, on, subject }) => {
    const { caseId, relativeId, checksId, agency, abroad, requestNumber, receivedOn, verifierId } = input;
    const refusals = stageRefusals(subject, ["verification"]);
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
    const unneeded = await secondCheckRefusals(db, { ...input, on: receivedOn }, "receivedOn");
    if (unneeded.length > 0) return refused(...unneeded);
    const early = await tooEarlyRefusals(db, subject, "receivedOn", receivedOn);
    if (early.length > 0) return refused(...early);
    const id = newId();
    const taken = await keepLetter(db, id, input);
    if (taken) return refused(taken);
    const { rules, calendar } = await readRulesAndCalendar(db, subject.path);
    await db.verification.create({
      data: {
        ...{ id, caseId, path: subject.path, relativeId, checksId, agency, abroad, requestNumber, verifierId },
        ...replyDaysOf(rules, calendar, input, null),
      },
      select: { id: true },
    });
    return done({ caseId });
  },
});
