"use server";

import { action } from "@/app/action";
import * as relatives from "@/lib/dossier/verification/relative-commands";
import * as replies from "@/lib/dossier/verification/reply-commands";
import * as requests from "@/lib/dossier/verification/request-commands";

const after =
  (act: string) =>
  ({ caseId }: Readonly<{ caseId: string }>): string =>
    `/dossiers/${caseId}/verification?done=${act}`;

export const addRelative = action(relatives.addRelative, after("addRelative"));
export const removeRelative = action(relatives.removeRelative, after("removeRelative"));
export const requestVerification = action(requests.requestVerification, after("requestVerification"));
export const recordVerificationGround = action(replies.recordVerificationGround, after("recordVerificationGround"));
export const recordVerificationResult = action(replies.recordVerificationResult, after("recordVerificationResult"));
