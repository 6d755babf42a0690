import { type Actor, may } from "../access/actor";
import { reachFilter } from "../access/reach";
import { readFile } from "../admissions/file/head-queries";
import { caseSeenAudit } from "../audit/audit-persistence";
import { readTie } from "../audit/tie-queries";
import { reading } from "../database/client";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { isLogOpen } from "./log-access";
import { logFrom, logStatement } from "./log-queries";

/**
 * A person's training log on a day, as far as the actor's role may read it, under the head of the case. Writes an audit
 * row. Null when out of reach.
 */
export const auditedLogView = async (actor: Actor, caseId: string, on: Day, all = false) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const asked = logStatement(actor, caseId, all);
  const file = asked && (await readFile(actor, caseId, on, asked, caseSeenAudit(actor, "log.seen", caseId)));
  const [row] = file?.more[0] ?? [];
  return file && row ? logFrom(actor, file.head, row, on) : null;
};

/** The log a form writes to, and whether it is open. Null when out of reach, the actor's own or a relative's. */
export const logForm = async (actor: Actor, caseId: string) => {
  if (!may(actor, "mentoring.log") || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const found = await db.admissionCase.findFirst({
      where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
      relationLoadStrategy: "join",
      select: {
        id: true,
        stage: true,
        person: { select: { id: true, fullName: true } },
        unit: { select: { shortName: true } },
      },
    });
    if (!found || (await readTie(db, actor, caseId))) return null;
    return {
      caseId: found.id,
      name: found.person.fullName,
      unit: found.unit.shortName,
      isLogOpen: isLogOpen(found.stage),
    };
  });
};

export type LogForm = NonNullable<Awaited<ReturnType<typeof logForm>>>;

/** The log an evaluation is written in, and the task it is about where one was asked for. Null when out of reach. */
export const evaluationForm = async (actor: Actor, caseId: string, taskId: string | null) => {
  const form = await logForm(actor, caseId);
  if (!form) return null;
  const task =
    taskId !== null && isId(taskId)
      ? await reading(actor, (db) =>
          db.task.findFirst({ where: { id: taskId, caseId }, select: { id: true, title: true } }),
        )
      : null;
  return { ...form, task };
};
