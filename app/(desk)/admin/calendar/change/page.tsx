import { notFound } from "next/navigation";
import { newEditState, newFormState, refusedState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CalendarForm } from "@/components/calendar/change-form";
import { CalendarPreview } from "@/components/calendar/change-preview";
import { parseYear } from "@/lib/calendar/links";
import { changePreview } from "@/lib/calendar/preview-queries";
import { calendarChanges, isCalendarChange } from "@/lib/calendar/year-changes";
import { yearView } from "@/lib/calendar/year-view-queries";
import { today } from "@/lib/primitives/clock";
import { addDay, loadYear, preview, removeDay, replaceDays } from "../actions";

const steps = { addDay, loadYear, removeDay, replaceDays };

export default async function CalendarChangePage({ searchParams }: PageProps<"/admin/calendar/change">) {
  const actor = await requireActor();
  const query = await searchParams;
  const task = isCalendarChange(query.task) ? query.task : "addDay";
  const words = await readWords();
  const stated = calendarChanges[task].fields.flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const values = Object.fromEntries(stated);
  const outcome = query.preview ? await changePreview(actor, task, values) : null;
  if (outcome?.kind === "done") {
    const { value } = outcome;
    const initial = task === "replaceDays" ? newEditState(values, value.shown) : newFormState(values);
    return <CalendarPreview apply={steps[task]} initial={initial} preview={value} task={task} words={words} />;
  }
  const view = (await yearView(actor, parseYear(query.year, today()))) ?? notFound();
  const initial = outcome ? await refusedState(outcome, values) : newFormState(values);
  return <CalendarForm initial={initial} preview={preview} task={task} view={view} words={words} />;
}
