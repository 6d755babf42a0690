"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/mentoring/reports/commands";

const reportsOf =
  (done: string) =>
  ({ caseId }: { caseId: string }) =>
    `/admissions/${caseId}/log/reports?done=${done}`;

export const writeMentorReport = action(commands.writeMentorReport, reportsOf("mentor"));
export const writeOwnReport = action(commands.writeOwnReport, reportsOf("own"));
