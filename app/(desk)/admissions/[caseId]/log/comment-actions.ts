"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/mentoring/comment/commands";

const draftAfter =
  (done: string) =>
  ({ caseId, purpose }: { caseId: string; purpose: string }) =>
    `/admissions/${caseId}/log/comment/${purpose}?done=${done}`;

export const composeComment = action(commands.composeComment, draftAfter("compose"));
export const saveSentence = action(commands.saveSentence, draftAfter("save"));
export const moveSentence = action(commands.moveSentence, draftAfter("move"));
export const removeSentence = action(commands.removeSentence, draftAfter("remove"));
export const unlinkEvidence = action(commands.unlinkEvidence, draftAfter("unlink"));
