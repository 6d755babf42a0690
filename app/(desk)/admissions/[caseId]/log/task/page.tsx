import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TaskFormPage } from "@/components/mentoring/task-form";
import { newTaskForm } from "@/lib/mentoring/queries";
import { isTemplate } from "@/lib/mentoring/templates";
import { today } from "@/lib/primitives/clock";
import { giveTask } from "../actions";

export default async function GiveTaskPage({ params, searchParams }: PageProps<"/admissions/[caseId]/log/task">) {
  const actor = await requireActor();
  const requested = (await searchParams).template;
  const template = isTemplate(requested) ? requested : null;
  const on = today();
  const form = (await newTaskForm(actor, (await params).caseId, template, on)) ?? notFound();
  const words = await readWords();
  const initial = newFormState({
    caseId: form.caseId,
    ...(template ? words.mentoring.templates[template] : {}),
    dueOn: form.dueOn,
    givenOn: on,
  });
  return <TaskFormPage action={giveTask} form={form} initial={initial} on={on} template={template} words={words} />;
}
