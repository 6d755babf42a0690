"use server";

import { redirect } from "next/navigation";
import { action, formAction, refusedState } from "@/app/action";
import { textFieldsOf } from "@/app/kept-form";
import { requireSender } from "@/app/sent-form";
import * as commands from "@/lib/imports/commands";
import { commitImport as commit } from "@/lib/imports/commit-commands";
import { correctionIn, mappingIn } from "@/lib/imports/sent-fields";
import { undoImport as undo } from "@/lib/imports/undo-commands";
import { notFound, refused } from "@/lib/workflow/refusal";

const mostMegabytes = 3;

export const readFile = formAction(async (form) => {
  const actor = await requireSender(form);
  // A server action can be called with any arguments, not only by our form.
  if (!(form instanceof FormData)) return refusedState(notFound, {});
  const sent = textFieldsOf(form);
  const file = form.get("file");
  if (file instanceof File && file.size > mostMegabytes * 1_000_000)
    return refusedState(refused({ code: "file-too-big", facts: { most: mostMegabytes }, field: "file" }), sent);
  const read =
    file instanceof File
      ? { fileName: file.name.slice(0, 200), file: Buffer.from(await file.arrayBuffer()).toString("base64") }
      : {};
  const outcome = await commands.readFile(actor, { ...sent, ...read });
  if (outcome.kind === "done") redirect(`/imports/${outcome.value.importId}/columns`);
  return refusedState(outcome, sent);
});

const at = (done: string) => (value: Readonly<{ importId: string }>) => `/imports/${value.importId}?done=${done}`;

export const mapColumns = action((actor, sent) => commands.mapColumns(actor, mappingIn(sent)), at("map"));
export const correctRows = action((actor, sent) => commands.correctRows(actor, correctionIn(sent)), at("correct"));
export const commitImport = action(commit, at("commit"));
export const undoImport = action(undo, at("undo"));
export const discardImport = action(commands.discardImport, () => "/imports?done=discard");
