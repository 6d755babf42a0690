import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TaskPage } from "@/components/mentoring/tasks/task-page";
import { lastAskedFor } from "@/lib/mentoring/tasks/entries";
import { auditedTaskView } from "@/lib/mentoring/tasks/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { answerTime, askTime, handIn, takeResult } from "../../actions";

export default async function OneTaskPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/log/tasks/[taskId]">) {
  const actor = await requireActor();
  const { caseId, taskId } = await params;
  const { done } = await searchParams;
  const task = (await auditedTaskView(actor, caseId, taskId, today())) ?? notFound();
  const of = { caseId, taskId };
  const judged = { returned: String(task.returnedCount), entries: String(task.entries.length) };
  const newDueOn = lastAskedFor(task.entries)?.dueOn ?? "";
  return (
    <TaskPage
      done={paramOrNull(done)}
      forms={{
        handIn: { action: handIn, initial: newFormState(of) },
        askTime: { action: askTime, initial: newFormState(of) },
        takeResult: { action: takeResult, initial: newFormState({ ...of, ...judged }) },
        answerTime: { action: answerTime, initial: newFormState({ ...of, newDueOn }) },
      }}
      task={task}
      words={await readWords()}
    />
  );
}
