import { type Context, command } from "../command";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, type Refusal, refused } from "../workflow/refusal";
import { type Checklist, nothingKept, shownAnswers, shownKeeping } from "./checklist";
import { sealedChecklist } from "./checklist-encryption";
import { type LockedChecklist, lockChecklist } from "./checklist-lock";
import { statedUntil } from "./lapses";
import { isPaperKey } from "./paper-keys";
import { type Answers, questions } from "./questions";
import { answersSchema, keepingSchema } from "./schema";

type Writing = Pick<Context<unknown, LockedChecklist>, "db" | "subject" | "at">;

const dateOrNone = (on: Day | null): Date | null => on && dateOf(on);

const writeChecklist = async ({ db, subject, at }: Writing, checklist: Checklist): Promise<void> => {
  const { caseId, path, rowId } = subject;
  const id = rowId ?? newId();
  const data = {
    ...{ contentSealed: sealedChecklist(checklist, id), changedAt: at },
    ...{ plannedOn: dateOrNone(checklist.plannedOn), statedUntil: dateOrNone(statedUntil(checklist)) },
  };
  if (rowId) await db.paperChecklist.update({ where: { id }, data, select: { id: true } });
  else await db.paperChecklist.create({ data: { ...data, id, caseId, path }, select: { id: true } });
};

/** Answers what decides which papers a case needs, and states the day on which the cell means to meet. */
export const answerQuestions = command({
  name: "papers.answerQuestions",
  permission: "papers.keep",
  input: answersSchema,
  lock: (db, { caseId }) => lockChecklist(db, caseId),
  shown: async ({ subject: { checklist } }) => shownAnswers(checklist),
  run: async (context) => {
    const { input, subject, on } = context;
    const { checklist } = subject;
    const { plannedOn } = input;
    const isPast = plannedOn !== null && plannedOn < on && plannedOn !== checklist.plannedOn;
    if (isPast) return refused({ code: "planned-in-the-past", facts: { day: plannedOn }, field: "plannedOn" });
    const answers: Answers = Object.fromEntries(
      questions.flatMap((question) => (input[question] ? [[question, input[question]]] : [])),
    );
    await writeChecklist(context, { ...checklist, answers, plannedOn });
    return done({ caseId: input.caseId });
  },
});

const keepRefusals = ({ paper }: Readonly<{ paper: string }>): Refusal[] =>
  isPaperKey(paper) ? [] : [{ code: "paper-unknown", facts: {} }];

/** Notes of a paper its state, who has it, where the original lies and until when it counts. */
export const keepPaper = command({
  name: "papers.keepPaper",
  permission: "papers.keep",
  input: keepingSchema,
  lock: (db, { caseId }) => lockChecklist(db, caseId),
  shown: async ({ input: { paper }, subject: { checklist } }) => shownKeeping(checklist.papers[paper] ?? nothingKept),
  run: async (context) => {
    const { caseId, paper, ...keeping } = context.input;
    const refusals = keepRefusals({ paper });
    if (refusals.length > 0) return refused(...refusals);
    const { checklist } = context.subject;
    await writeChecklist(context, { ...checklist, papers: { ...checklist.papers, [paper]: keeping } });
    return done({ caseId });
  },
});
