"use server";

import { redirect } from "next/navigation";
import { action, formAction, refusedState } from "@/app/action";
import { textFieldsOf } from "@/app/kept-form";
import { requireSender } from "@/app/sent-form";
import * as commands from "@/lib/places/commands";
import { notFound } from "@/lib/workflow/refusal";

/** The file is read as UTF-8; the command refuses it where it is not. */
export const readPlaces = formAction(async (form) => {
  const actor = await requireSender(form);
  // A server action can be called with any arguments, not only by our form.
  if (!(form instanceof FormData)) return refusedState(notFound, {});
  const sent = textFieldsOf(form);
  const file = form.get("file");
  const read = file instanceof File ? { fileName: file.name, file: await file.text() } : {};
  const outcome = await commands.readPlaces(actor, { ...sent, ...read });
  if (outcome.kind === "done") redirect("/admin/places?done=read");
  return refusedState(outcome, sent);
});

export const applyPlaces = action(commands.applyPlaces, () => "/admin/places?done=apply");
