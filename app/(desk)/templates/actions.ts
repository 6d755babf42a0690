"use server";

import { redirect } from "next/navigation";
import { action, formAction, refusedState } from "@/app/action";
import { textFieldsOf } from "@/app/kept-form";
import { requireSender } from "@/app/sent-form";
import * as commands from "@/lib/documents/templates/commands";
import { notFound } from "@/lib/workflow/refusal";

type OfTemplate = Readonly<{ form: string; templateId: string }>;

const templateAfter = ({ form, templateId }: OfTemplate, act: string): string =>
  `/templates/${form}/${templateId}?done=${act}`;

/** The file goes to the command as text, as everything else of a form. */
export const uploadTemplate = formAction(async (form) => {
  const actor = await requireSender(form);
  // A server action can be called with any arguments, not only by our form.
  if (!(form instanceof FormData)) return refusedState(notFound, {});
  const sent = textFieldsOf(form);
  const file = form.get("file");
  const read =
    file instanceof File && file.size > 0
      ? { fileName: file.name, file: Buffer.from(await file.arrayBuffer()).toString("base64") }
      : {};
  const outcome = await commands.uploadTemplate(actor, { ...sent, ...read });
  if (outcome.kind === "done") redirect(templateAfter(outcome.value, "upload"));
  return refusedState(outcome, sent);
});

export const applyTemplate = action(commands.applyTemplate, (value) => templateAfter(value, "apply"));
export const resetTemplate = action(commands.resetTemplate, ({ form }) => `/templates/${form}?done=reset`);
