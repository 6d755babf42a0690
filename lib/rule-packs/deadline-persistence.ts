import { deadlinesOf } from "../admissions/clocks/deadlines";
import { nextStepOf } from "../admissions/procedure/next-step";
import { readOpenCases, type UnnamedCase } from "../admissions/records/unnamed-case-queries";
import { type Calendar, lastWorkingDayIfLoaded } from "../calendar/calendar";
import type { Database } from "../database/client";
import { replyDays } from "../dossier/verification/reply-days";
import { newId } from "../primitives/ids";
import { type EnteredRules, rulebookAt } from "../regulations/packs/entered-rules";

type RuleChange = Readonly<{ before: EnteredRules; after: EnteredRules; calendar: Calendar }>;
type RulesAndCalendar = Parameters<UnnamedCase["factsOn"]>[0];

/** The same result computed by the rules before the change and by those after it. */
const beforeAndAfter = <Result>(
  { before, after, calendar }: RuleChange,
  path: string,
  compute: (given: RulesAndCalendar) => Result,
): [Result, Result] => {
  const by = (entered: EnteredRules) => compute({ rules: rulebookAt(entered, path), calendar });
  return [by(before), by(after)];
};

/** The new deadline rows of a case, if they differ from the old ones. */
const changedDeadlines = (change: RuleChange, { id: caseId, path, stage, factsOn }: UnnamedCase) => {
  const [before, after] = beforeAndAfter(change, path, (given) => deadlinesOf(stage, factsOn(given)));
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const rows = after.map(({ pack, drafted: _, ...row }) => ({ ...row, id: newId(), caseId, path, rulePack: pack }));
  return [{ caseId, rows }];
};

/** The next step of a case and who owes it, where another body decides. */
const changedNextStep = (change: RuleChange, { id, path, stage, factsOn }: UnnamedCase) => {
  const [before, after] = beforeAndAfter(change, path, (given) => nextStepOf(stage, factsOn(given)));
  if (!after || (before?.step === after.step && before.holder === after.holder)) return [];
  return [{ id, nextStep: after.step, nextHolder: after.holder }];
};

/** The verification requests of a case whose days for the reply differ. */
const changedReplyDays = (change: RuleChange, { path, openRequests }: UnnamedCase) =>
  openRequests.flatMap(({ id, receivedOn, abroad }) => {
    const [before, workingDays] = beforeAndAfter(change, path, ({ rules }) => replyDays(rules, receivedOn, abroad));
    if (before === workingDays) return [];
    const dueOn = workingDays === null ? null : lastWorkingDayIfLoaded(change.calendar, receivedOn, workingDays);
    return [{ id, workingDays, dueOn }];
  });

/**
 * Replaces the deadlines and next steps of open cases where the rules of `after` give others than those of `before`. The caller
 * has locked the cases. A period that began before a pack's first day keeps its rule, so it does not change.
 * @returns how many cases have new deadlines
 */
export const recomputeDeadlines = async (db: Database, change: RuleChange): Promise<number> => {
  const cases = await readOpenCases(db);
  const deadlines = cases.flatMap((each) => changedDeadlines(change, each));
  const replies = cases.flatMap((each) => changedReplyDays(change, each));
  const nextSteps = cases.flatMap((each) => changedNextStep(change, each));
  if (nextSteps.length > 0) await db.$executeRaw`SELECT replace_next_steps(${JSON.stringify(nextSteps)}::jsonb)`;
  if (deadlines.length > 0) {
    const ids = deadlines.map(({ caseId }) => caseId);
    const rows = JSON.stringify(deadlines.flatMap((each) => each.rows));
    await db.$executeRaw`SELECT replace_deadlines(${ids}::uuid[], ${rows}::jsonb)`;
  }
  if (replies.length > 0) await db.$executeRaw`SELECT replace_reply_days(${JSON.stringify(replies)}::jsonb)`;
  return deadlines.length;
};
