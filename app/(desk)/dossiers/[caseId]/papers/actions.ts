"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/papers-needed/commands";

const listAfter =
  (act: string) =>
  ({ caseId }: Readonly<{ caseId: string }>): string =>
    `/dossiers/${caseId}/papers?done=${act}`;

export const answerQuestions = action(commands.answerQuestions, listAfter("answer"));
export const keepPaper = action(commands.keepPaper, listAfter("keep"));
