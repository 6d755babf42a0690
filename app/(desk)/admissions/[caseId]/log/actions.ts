"use server";

import { action } from "@/app/action";
import type { FormAction } from "@/components/ui/form-state";
import * as commands from "@/lib/mentoring/commands";
import type { Verdict } from "@/lib/mentoring/schema";

const logOf =
  (done: string) =>
  ({ caseId }: { caseId: string }) =>
    `/admissions/${caseId}/log?done=${done}`;

export const giveTask = action(commands.giveTask, logOf("giveTask"));
export const writeNote = action(commands.writeNote, logOf("writeNote"));
export const evaluate = action(commands.evaluate, logOf("evaluate"));

const byVerdict: Readonly<Record<Verdict, FormAction>> = {
  accepted: action(commands.acceptTask, logOf("acceptTask")),
  returned: action(commands.returnTask, logOf("returnTask")),
  withdrawn: action(commands.withdrawTask, logOf("withdrawTask")),
};

const isVerdict = (text: unknown): text is Verdict => typeof text === "string" && Object.hasOwn(byVerdict, text);

/** One form for three commands; the chosen verdict decides which. With none chosen, `acceptTask` reports the missing field. */
export const takeResult: FormAction = async (previous, form) => {
  const verdict = form.get("verdict");
  return byVerdict[isVerdict(verdict) ? verdict : "accepted"](previous, form);
};
