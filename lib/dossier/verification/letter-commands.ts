import type { z } from "zod";
import { groundsFor, isKinship, pointsIn } from "../../admissions/case/relatives";
import { pointsNotAsked } from "../../admissions/case/verification";
import { keepLetterNumber } from "../../admissions/number-persistence";
import { keptNumber, numberRefusal, verificationLetter } from "../../admissions/procedure/paper-numbers";
import { type Command, type Context, command, type Definition, rehearsal } from "../../command";
import type { Database } from "../../database/client";
import { dateOf, dayOrNull } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { hd06 } from "../../regulations/cite";
import { readRulesAndCalendar } from "../../regulations/queries";
import { done, notYet, type Refusal, refused } from "../../workflow/refusal";
import { type LockedCase, lockCase } from "../section-lock";
import { lastChasedOn } from "./chasing";
import { byAgency, isSameLetter, numbersFrom } from "./letters";
import { secondCheckRefusals, tooEarlyRefusals } from "./refusal-queries";
import { replyDaysOf } from "./reply-days";
import { lettersSchema, receiptSchema } from "./schema";
import { cites, stageRefusals } from "./stage-refusals";

type Input = z.output<typeof lettersSchema>;
type Question = Input["questions"][number];
type Asking = Context<Input, LockedCase>;

/** Why a question may not be asked: it is about nobody of the file, on a ground that does not fit, or checks nothing. */
const questionRefusals = async (
  db: Database,
  { caseId, sentOn }: Input,
  { relativeId, shortcut, checksId }: Question,
): Promise<Refusal[]> => {
  const relative = relativeId
    ? await db.relative.findFirst({ where: { id: relativeId, caseId }, select: { kinship: true } })
    : null;
  if (relativeId && !relative) return [{ code: "field-not-a-choice", facts: {} }];
  const kinship = relative?.kinship ?? "";
  const fits = shortcut === null || (isKinship(kinship) && groundsFor(kinship).includes(shortcut));
  if (!fits) return [{ code: "ground-does-not-fit", facts: {}, cites: hd06("3.4c") }];
  return secondCheckRefusals(db, { caseId, relativeId, checksId, on: sentOn }, "sentOn");
};

/** Why nothing may be asked twice: the plan was made before somebody else sent one. An answer may be checked again. */
const againRefusals = async (db: Database, { caseId, questions }: Input): Promise<Refusal[]> => {
  const asked = await db.verification.findMany({
    where: { caseId, voidedBy: null },
    select: { relativeId: true, points: true },
  });
  const isAsked = ({ relativeId: id, points, checksId }: Question): boolean =>
    checksId === null && pointsNotAsked({ id, points }, asked).length < pointsIn(points).length;
  return questions.some(isAsked) ? [{ code: "asked-already", facts: {} }] : [];
};

const refusalsOf = async ({ db, input, on, subject }: Asking): Promise<Refusal[]> => {
  const { sentOn, firstNumber, questions } = input;
  const stage = stageRefusals(subject, ["verification"]);
  if (stage.length > 0) return stage;
  if (questions.length === 0) return [{ code: "nothing-asked", facts: {}, cites }];
  const improper = numberRefusal("firstNumber", firstNumber, verificationLetter, sentOn);
  const days = [...notYet("sentOn", sentOn, on), ...(improper ? [improper] : [])];
  if (days.length > 0) return days;
  const early = await tooEarlyRefusals(db, subject, "sentOn", sentOn);
  if (early.length > 0) return early;
  for (const question of questions) {
    const unfit = await questionRefusals(db, input, question);
    if (unfit.length > 0) return unfit;
  }
  return againRefusals(db, input);
};

type Numbered = Readonly<{ id: string; number: string | null }>;

/** Keeps the number of a letter for one of its requests, or refuses where another document has it. */
const keepNumberOf = async (
  { db, input }: Asking,
  { id: verificationId, number }: Numbered,
  agency: string,
): Promise<Refusal | undefined> => {
  const { caseId, sentOn: on, confirmation } = input;
  const kept = keptNumber("firstNumber", number, verificationLetter, on);
  const letter = { caseId, verificationId, agency, on, confirmed: confirmation !== null };
  return kept && (await keepLetterNumber(db, letter, kept));
};

/** Asks every question in one act: one letter to each agency, numbered one after the other. */
const asking: Definition<typeof lettersSchema, LockedCase, Readonly<{ caseId: string }>> = {
  name: "verification.askByLetters",
  permission: "verification.keep",
  input: lettersSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async (context) => {
    const { db, input, subject } = context;
    const refusals = await refusalsOf(context);
    if (refusals.length > 0) return refused(...refusals);
    const { caseId, sentOn, firstNumber, questions } = input;
    const letters = byAgency(questions);
    const numbers = firstNumber ? numbersFrom(firstNumber, letters.length) : [];
    const { rules, calendar } = await readRulesAndCalendar(db, subject.path);
    const rows = letters.flatMap((letter, at) =>
      letter.map(({ points, ...question }) => ({
        ...question,
        ...{ id: newId(), caseId, path: subject.path, agency: letter[0]?.agency ?? question.agency },
        ...{ points: points.length === 2 ? [] : [...points], requestNumber: numbers[at] ?? null },
        ...replyDaysOf(rules, calendar, { receivedOn: sentOn, abroad: question.abroad }, null),
        ...{ sentOn: dateOf(sentOn), receivedKnown: false },
      })),
    );
    for (const { id, requestNumber: number, agency } of rows) {
      const taken = await keepNumberOf(context, { id, number }, agency);
      if (taken) return refused(taken);
    }
    await db.verification.createMany({ data: rows });
    return done({ caseId });
  },
};

export const askByLetters: Command<Readonly<{ caseId: string }>> = command(asking);

/** The requests of a case with the people they are about: what the letters would be. */
const lookAtRequests = async ({ db, subject }: Asking) => {
  const requests = await db.verification.findMany({
    where: { caseId: subject.caseId },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, agency: true, abroad: true, requestNumber: true, points: true, checksId: true, dueOn: true },
      relative: { select: { kinship: true } },
    },
  });
  return requests.map(({ relative, dueOn, ...request }) => ({
    ...request,
    kinship: relative?.kinship ?? null,
    dueOn: dayOrNull(dueOn),
  }));
};

export const rehearseLetters = rehearsal(asking, lookAtRequests);

/** Records when the agency received a letter: from that day on its reply is due. */
export const recordReceipt = command({
  name: "verification.recordReceipt",
  permission: "verification.keep",
  input: receiptSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input, on, subject }) => {
    const { caseId, verificationId, receivedOn } = input;
    const refusals = [...stageRefusals(subject, ["verification"]), ...notYet("receivedOn", receivedOn, on)];
    if (refusals.length > 0) return refused(...refusals);
    const waiting = await db.verification.findMany({
      where: { caseId, answeredOn: null, voidedBy: null, sentOn: { not: null } },
      select: {
        ...{ id: true, agency: true, requestNumber: true, sentOn: true, abroad: true },
        chases: { select: { chasedOn: true } },
      },
    });
    const sent = waiting.map(({ sentOn, ...request }) => ({ ...request, sentOn: dayOrNull(sentOn) }));
    const letter = sent.find(({ id }) => id === verificationId);
    if (!letter?.sentOn) return refused({ code: "field-not-a-choice", facts: {}, field: "verificationId" });
    if (receivedOn < letter.sentOn)
      return refused({ code: "received-before-sent", facts: { sentOn: letter.sentOn }, field: "receivedOn" });
    const { rules, calendar } = await readRulesAndCalendar(db, subject.path);
    const own = sent.filter((each) => isSameLetter(each, letter));
    const days = replyDaysOf(rules, calendar, { receivedOn, abroad: letter.abroad }, lastChasedOn(own));
    const ids = own.map(({ id }) => id);
    await db.verification.updateMany({ where: { id: { in: ids } }, data: { ...days, receivedKnown: true } });
    return done({ caseId });
  },
});
