"use server";

import { redirect } from "next/navigation";
import { action, formAction, refusedState } from "@/app/action";
import { textFieldsOf } from "@/app/kept-form";
import { requireSender } from "@/app/sent-form";
import * as commands from "@/lib/calendar/commands";
import { calendarChangeHref } from "@/lib/calendar/links";
import { changePreview } from "@/lib/calendar/preview-queries";
import { isCalendarChange } from "@/lib/calendar/year-changes";
import { notFound } from "@/lib/workflow/refusal";

const calendar =
  (done: string) =>
  ({ year, moved }: Readonly<{ year: number; moved: number }>) =>
    `/admin/calendar?year=${year}&done=${done}&moved=${moved}`;

export const loadYear = action(commands.loadYear, calendar("loadYear"));
export const replaceDays = action(commands.replaceDays, calendar("replaceDays"));
export const addDay = action(commands.addDay, calendar("addDay"));
export const removeDay = action(commands.removeDay, calendar("removeDay"));

/** Writes nothing: redirects to the preview of the change, or shows the form again with the refusals. */
export const preview = formAction(async (form) => {
  const actor = await requireSender(form);
  // A server action can be called with any arguments, not only by our form.
  const { task, requestId: _, ...sent } = form instanceof FormData ? textFieldsOf(form) : {};
  if (!isCalendarChange(task)) return refusedState(notFound, sent);
  const outcome = await changePreview(actor, task, sent);
  if (outcome.kind === "done") redirect(calendarChangeHref(task, outcome.value.year, sent, true));
  return refusedState(outcome, { task, ...sent });
});
