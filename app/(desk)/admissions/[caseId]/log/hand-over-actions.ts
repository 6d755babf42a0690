"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/mentoring/mentors/commands";

const handOverAfter =
  (done: string) =>
  ({ caseId }: { caseId: string }) =>
    `/admissions/${caseId}/log/hand-over?done=${done}`;

export const writeHandOver = action(commands.writeHandOver, handOverAfter("writeHandOver"));
export const confirmHandOver = action(commands.confirmHandOver, handOverAfter("confirmHandOver"));
