import { deadlinesOf } from "../admissions/clocks/deadlines";
import { readOpenCases, type UnnamedCase } from "../admissions/records/unnamed-case-queries";
import { type Calendar, lastWorkingDayIfLoaded } from "../calendar/calendar";
import type { Database } from "../database/client";
import { replyDays } from "../dossier/reply-days";
import { newId } from "../primitives/ids";
import { type PacksInForce, rulebookUnder } from "../regulations/packs/packs-in-force";

type Laws = Readonly<{ before: PacksInForce; after: PacksInForce; calendar: Calendar }>;

const both = <Result>({ before, after, calendar }: Laws, path: string, look: (ground: Ground) => Result) =>
  [before, after].map((law) => look({ rules: rulebookUnder(law, path), calendar })) as [Result, Result];
type Ground = Parameters<UnnamedCase["factsOn"]>[0];

const moved = (laws: Laws, each: UnnamedCase) => {
  const [old, now] = both(laws, each.path, (ground) => deadlinesOf(each.stage, each.factsOn(ground)));
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  return [
    {
      id: each.id,
      rows: now.map(({ pack, ...row }) => ({ ...row, id: newId(), caseId: each.id, path: each.path, rulePack: pack })),
    },
  ];
};

const replies = (laws: Laws, { path, asked }: UnnamedCase) =>
  asked.flatMap(({ id, receivedOn, abroad }) => {
    const [old, now] = both(laws, path, ({ rules }) => replyDays(rules, receivedOn, abroad));
    if (old === now) return [];
    const dueOn = now === null ? null : lastWorkingDayIfLoaded(laws.calendar, receivedOn, now);
    return [{ id, workingDays: now, dueOn }];
  });

/**
 * Writes the deadlines of open cases anew where the rules of `after` give others than those of `before`. The caller
 * holds the cases. A period that began before a pack keeps its rule, so it is not among them.
 * @returns how many cases were written
 */
export const recomputeDeadlines = async (db: Database, laws: Laws): Promise<number> => {
  const cases = await readOpenCases(db);
  const changed = cases.flatMap((each) => moved(laws, each));
  const late = cases.flatMap((each) => replies(laws, each));
  if (changed.length > 0) {
    const ids = changed.map(({ id }) => id);
    const rows = JSON.stringify(changed.flatMap((each) => each.rows));
    await db.$queryRaw`SELECT replace_deadlines(${ids}::uuid[], ${rows}::jsonb)`;
  }
  if (late.length > 0) await db.$queryRaw`SELECT replace_reply_days(${JSON.stringify(late)}::jsonb)`;
  return changed.length;
};
