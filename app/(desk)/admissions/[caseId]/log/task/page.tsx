import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TaskFormPage } from "@/components/mentoring/tasks/task-form";
import { newTaskForm } from "@/lib/mentoring/tasks/form-queries";
import { kindOf } from "@/lib/mentoring/tasks/templates";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { giveTask } from "../actions";

export default async function GiveTaskPage({ params, searchParams }: PageProps<"/admissions/[caseId]/log/task">) {
  const actor = await requireActor();
  const { template: requested } = await searchParams;
  const on = today();
  const asked = paramOrNull(requested);
  const form = (await newTaskForm(actor, (await params).caseId, asked, on)) ?? notFound();
  const words = await readWords();
  const { template, own } = form;
  const work = template
    ? { ...words.mentoring.templates[template], kind: kindOf(template) }
    : own && { title: own.title, purpose: own.purpose, kind: own.kind };
  const initial = newFormState({ caseId: form.caseId, kind: "other", ...work, dueOn: form.dueOn, givenOn: on });
  return <TaskFormPage action={giveTask} form={form} initial={initial} on={on} words={words} />;
}
