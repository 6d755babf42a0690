"use server";

import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { answerFields } from "@/components/people/change-requests/answer-fields";
import type { Actor } from "@/lib/access/actor";
import * as commands from "@/lib/people/change-requests/answer-commands";
import { auditedChangeView } from "@/lib/people/change-requests/queries";

/** Refused because the register was corrected meanwhile, the form shows what it holds now. */
const withPresent = async (actor: Actor, { changeId = "" }: Readonly<Record<string, string>>) => {
  const view = await auditedChangeView(actor, changeId);
  return view && { fields: answerFields(view, await readWords()), values: { basis: view.basis } };
};

export const answerChange = action(commands.answerChange, ({ changeId }) => `/people/changes/${changeId}?done=answer`, {
  askAgain: withPresent,
});
