"use server";

import { action } from "@/app/action";
import * as attaching from "@/lib/files/attach-commands";
import * as register from "@/lib/files/register-commands";

type Kept = Readonly<{ caseId: string; attachmentId: string }>;

const fileAfter =
  (act: string) =>
  ({ caseId, attachmentId }: Kept): string =>
    `/dossiers/${caseId}/files/${attachmentId}?done=${act}`;

export const enter = action(register.enter, ({ caseId }: Kept) => `/dossiers/${caseId}/files?done=enter`);
export const keepEntry = action(register.keepEntry, fileAfter("entry"));
export const withdraw = action(attaching.withdraw, fileAfter("withdraw"));
export const cropPortrait = action(attaching.cropPortrait, fileAfter("crop"));
