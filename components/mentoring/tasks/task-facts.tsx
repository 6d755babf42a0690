import { isRole } from "@/lib/access/roles";
import type { Basis } from "@/lib/mentoring/tasks/basis";
import type { TaskView } from "@/lib/mentoring/tasks/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../../dossier/sealed";
import { FactList } from "../../ui/fact-list";

/** A role as it stands behind a name; null where it was not kept. */
export const roleName = (role: string | null, { tasks }: Words): string | null =>
  role !== null && isRole(role) ? tasks.roles[role] : null;

/** The resolution or meeting a task is given by: "Nghị quyết số 12-NQ/CB ngày 02/03/2026". */
export const basisName = ({ kind, number, on }: Basis, { tasks }: Words): string =>
  tasks.basis(kind, number, formatDay(on));

/** What a task is: what for, of which kind, who gave it, until when, by what. */
export function TaskFacts({ task, words }: Readonly<{ task: TaskView; words: Words }>) {
  const { tasks, mentoring, desk } = words;
  const { facts, waits } = tasks;
  const due = task.isOpen ? `${formatDay(task.dueOn)} · ${desk.due(task.daysLeft)}` : formatDay(task.dueOn);
  const state =
    task.waitsFor && task.waitsSince
      ? waits[task.waitsFor](formatDay(task.waitsSince))
      : mentoring.tasks.states[task.state];
  return (
    <FactList
      facts={[
        { label: facts.purpose, value: <Sealed text={task.purpose} words={words} /> },
        {
          label: facts.given,
          value: tasks.givenBy(task.giverName, roleName(task.giverRole, words), formatDay(task.givenOn)),
        },
        { label: facts.due, value: due },
        ...(task.kind ? [{ label: facts.kind, value: tasks.kinds[task.kind] }] : []),
        ...(task.basis ? [{ label: facts.basis, value: basisName(task.basis, words) }] : []),
        { label: facts.state, value: state },
        ...(task.returnedCount > 0
          ? [{ label: facts.returned, value: mentoring.resultForm.times(task.returnedCount) }]
          : []),
        ...(task.pauseReason
          ? [{ label: facts.pauseReason, value: <Sealed text={task.pauseReason} words={words} /> }]
          : []),
      ]}
      isNarrow
    />
  );
}
