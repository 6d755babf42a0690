"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/dossier/copy/commands";

type OfCase = Readonly<{ caseId: string }>;
type Judged = OfCase & Readonly<{ next: string | null }>;

const copyAfter =
  (act: string) =>
  ({ caseId }: OfCase): string =>
    `/dossiers/${caseId}/copy?done=${act}`;

/** To the next page nothing was said of, or back to the list. */
const pageAfter =
  (act: string) =>
  ({ caseId, next }: Judged): string =>
    next === null ? copyAfter(act)({ caseId }) : `/dossiers/${caseId}/copy/pages/${next}`;

export const makeCopyModel = action(commands.makeCopyModel, copyAfter("make"));
export const confirmCopying = action(commands.confirmCopying, copyAfter("confirm"));
export const retractCopying = action(commands.retractCopying, copyAfter("retract"));
export const confirmStamps = action(commands.confirmStamps, copyAfter("confirm"));
export const retractStamps = action(commands.retractStamps, copyAfter("retract"));
export const acceptCopyPage = action(commands.acceptCopyPage, pageAfter("accept"));
export const returnCopyPage = action(commands.returnCopyPage, pageAfter("return"));
