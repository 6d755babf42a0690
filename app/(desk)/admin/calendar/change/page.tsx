import { notFound } from "next/navigation";
import { newFormState, refusedState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CalendarForm } from "@/components/admin/calendar-form";
import { CalendarPreview } from "@/components/admin/calendar-preview";
import { changes, isCalendarTask } from "@/lib/calendar/change";
import { changePreview } from "@/lib/calendar/preview-queries";
import { yearView } from "@/lib/calendar/view-queries";
import { addDay, loadYear, preview, removeDay, replaceDays } from "../actions";
import { yearAsked } from "../asked";

const steps = { addDay, loadYear, removeDay, replaceDays };

export default async function CalendarChangePage({ searchParams }: PageProps<"/admin/calendar/change">) {
  const actor = await requireActor();
  const query = await searchParams;
  const task = isCalendarTask(query.task) ? query.task : "addDay";
  const words = await readWords();
  const stated = changes[task].fields.flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const values = Object.fromEntries(stated);
  const outcome = query.preview ? await changePreview(actor, task, values) : null;
  if (outcome?.kind === "done") {
    const { value } = outcome;
    return (
      <CalendarPreview apply={steps[task]} initial={newFormState(values)} preview={value} task={task} words={words} />
    );
  }
  const view = (await yearView(actor, yearAsked(query.year))) ?? notFound();
  const initial = outcome ? await refusedState(outcome, values) : newFormState(values);
  return <CalendarForm initial={initial} preview={preview} task={task} view={view} words={words} />;
}
