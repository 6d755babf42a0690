import { type Actor, may } from "../../access/actor";
import { reachFilter } from "../../access/reach";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { readTie } from "../../audit/tie-queries";
import { asActor } from "../../database/client";
import { deviceKey, openSealed } from "../../database/encryption";
import { viewPass } from "../../files/attachment-encryption";
import { now } from "../../primitives/clock";
import { type Day, dayOf, dayOrNull, daysBetween } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { isLogOpen, logVisibleTo } from "../log-access";
import { taskTexts } from "../log-queries";
import { isOpenTask } from "../task-states";
import { basisOf } from "./basis";
import { type EntryKind, type HandedInFile, isWaits, type TaskEntry } from "./entries";
import { isTaskKind } from "./task-kinds";

const entrySelect = {
  ...{ id: true, sequence: true, kind: true, on: true, textSealed: true, placeSealed: true, wasDueOn: true },
  ...{ dueOn: true, byName: true, byRole: true },
  attachment: { select: { versions: { select: { id: true, form: true, size: true, parts: true }, take: 1 } } },
} as const;

const taskSelect = {
  ...{ id: true, title: true, purpose: true, purposeSealed: true, kind: true, givenOn: true, dueOn: true },
  ...{ giverName: true, giverRole: true, basis: true, basisNumber: true, basisOn: true, pauseReasonSealed: true },
  ...{ state: true, result: true, resultSealed: true, assessedOn: true, assessorName: true, returnedCount: true },
  ...{ waitsFor: true, waitsSince: true },
  entries: { select: entrySelect, orderBy: { sequence: "asc" } },
  case: {
    select: {
      ...{ id: true, path: true, stage: true, personId: true },
      person: { select: { fullName: true } },
      unit: { select: { shortName: true } },
    },
  },
} as const;

type EntryRow = Readonly<{
  id: string;
  sequence: number;
  kind: string;
  on: Date;
  textSealed: Uint8Array | null;
  placeSealed: Uint8Array | null;
  wasDueOn: Date | null;
  dueOn: Date | null;
  byName: string;
  byRole: string;
  attachment: Readonly<{
    versions: readonly Readonly<{ id: string; form: string; size: number; parts: number }>[];
  }> | null;
}>;

const fileFrom = (attachment: EntryRow["attachment"]): HandedInFile | null => {
  const [version] = attachment?.versions ?? [];
  if (!version) return null;
  const { id: versionId, form, size, parts } = version;
  return { versionId, form: form as HandedInFile["form"], size, parts };
};

const entryFrom = ({
  textSealed,
  placeSealed,
  attachment,
  kind,
  on,
  wasDueOn,
  dueOn,
  ...row
}: EntryRow): TaskEntry => ({
  ...row,
  ...{ kind: kind as EntryKind, on: dayOf(on), wasDueOn: dayOrNull(wasDueOn), dueOn: dayOrNull(dueOn) },
  text: textSealed && openSealed(textSealed, "TaskEntry.textSealed", row.id),
  place: placeSealed && openSealed(placeSealed, "TaskEntry.placeSealed", row.id),
  file: fileFrom(attachment),
});

/** Where the words of a hand-in are kept on the device of the person. */
const draftPlaceOf = ({ accountId }: Actor, caseId: string, taskId: string) => {
  const name = [accountId, caseId, "task", taskId].join(" ");
  return { name, key: deviceKey(name) };
};

/**
 * One task with all that has passed about it, for those who read the log of its case. Writes an audit row; with the pass it gives,
 * the pictures handed in may be fetched for some minutes. Null when out of reach.
 */
export const auditedTaskView = async (actor: Actor, caseId: string, taskId: string, on: Day) => {
  if (!may(actor, "cases.read") || !logVisibleTo(actor.actingPost.role, false) || !isId(caseId) || !isId(taskId))
    return null;
  return asActor(actor, async (db) => {
    const found = await db.task.findFirst({
      where: { id: taskId, caseId, case: reachFilter(actor.reach) },
      relationLoadStrategy: "join",
      select: taskSelect,
    });
    if (!found) return null;
    const { case: file, entries, pauseReasonSealed, ...task } = found;
    await writeSeenAudit(db, actor, "log.seen", { id: caseId, path: file.path, caseId });
    const tie = await readTie(db, actor, caseId);
    const isOwn = file.personId === actor.personId;
    const isOpen = isOpenTask(task.state) && isLogOpen(file.stage);
    const mayHandIn = isOwn && may(actor, "mentoring.handIn");
    const texts = taskTexts(task);
    const shown = entries.map(entryFrom);
    return {
      ...{ id: task.id, caseId, name: file.person.fullName, unit: file.unit.shortName, isOwn, ...texts },
      ...{ title: task.title, state: task.state, returnedCount: task.returnedCount },
      kind: isTaskKind(task.kind) ? task.kind : null,
      pauseReason: pauseReasonSealed && openSealed(pauseReasonSealed, "Task.pauseReasonSealed", task.id),
      ...{
        giverName: task.giverName,
        giverRole: task.giverRole,
        givenOn: dayOf(task.givenOn),
        dueOn: dayOf(task.dueOn),
      },
      daysLeft: daysBetween(on, dayOf(task.dueOn)),
      basis: basisOf({ ...task, on: dayOrNull(task.basisOn) }),
      ...{ assessorName: task.assessorName, assessedOn: dayOrNull(task.assessedOn) },
      waitsFor: isWaits(task.waitsFor) ? task.waitsFor : null,
      waitsSince: dayOrNull(task.waitsSince),
      entries: shown,
      isOpen,
      isLogOpen: isLogOpen(file.stage),
      mayJudge: isOpen && may(actor, "mentoring.log") && !tie,
      mayEvaluate: isLogOpen(file.stage) && may(actor, "mentoring.log") && !tie,
      mayHandIn: isOpen && mayHandIn,
      draftPlace: mayHandIn ? draftPlaceOf(actor, caseId, taskId) : null,
      passes: Object.fromEntries(
        shown.flatMap(({ file: sent }) =>
          sent ? [[sent.versionId, viewPass(actor.accountId, sent.versionId, now())]] : [],
        ),
      ) as Readonly<Record<string, string>>,
    };
  });
};

export type TaskView = NonNullable<Awaited<ReturnType<typeof auditedTaskView>>>;
