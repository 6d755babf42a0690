"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/admissions/annulment-requests/commands";

const listOf =
  (done: string) =>
  ({ caseId }: { caseId: string }) =>
    `/admissions/${caseId}/annulments?done=${done}`;

export const askAnnulment = action(commands.askAnnulment, listOf("askAnnulment"));
export const answerAnnulment = action(commands.answerAnnulment, listOf("answerAnnulment"));
