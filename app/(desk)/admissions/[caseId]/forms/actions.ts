"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/documents/commands";

type OfForm = Readonly<{ caseId: string; form: string }>;
type OfPaper = Readonly<{ caseId: string; paperId: string }>;

const formAfter =
  (act: string) =>
  ({ caseId, form }: OfForm): string =>
    `/admissions/${caseId}/forms/${form}?done=${act}`;

const paperAfter =
  (act: string) =>
  ({ caseId, paperId }: OfPaper): string =>
    `/admissions/${caseId}/issued/${paperId}?done=${act}`;

export const saveDraft = action(commands.saveDraft, formAfter("save"));
export const discardDraft = action(commands.discardDraft, formAfter("discard"));
export const issuePaper = action(commands.issuePaper, paperAfter("issue"));
export const markPaper = action(commands.markPaper, paperAfter("mark"));
export const retractMark = action(commands.retractMark, paperAfter("retract"));
