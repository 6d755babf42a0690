"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/dossier/care/commands";

const itemAfter =
  (done: string) =>
  ({ caseId, number }: Readonly<{ caseId: string; number: number }>): string =>
    `/dossiers/${caseId}/sections/${number}?done=${done}&item=${number}`;

export const writeHelp = action(commands.writeHelp, itemAfter("help"));
export const shareSection = action(commands.shareSection, itemAfter("share"));
export const endShare = action(commands.endShare, itemAfter("endShare"));
