"use server";

import { refresh } from "next/cache";
import { action } from "@/app/action";
import type { FormState } from "@/components/ui/form-state";
import * as review from "@/lib/dossier/review-commands";
import * as verify from "@/lib/dossier/verification-commands";
import * as write from "@/lib/dossier/write-commands";

type Place = Readonly<{ caseId: string; number: number }>;
type Reviewed = Place & Readonly<{ next: number | null }>;

const listAfter =
  (act: string) =>
  ({ caseId, number }: Place): string =>
    `/dossiers/${caseId}?done=${act}&item=${number}`;

/** A session goes from section to section; only when none waits does it come back to the list. */
const nextAfter =
  (act: string) =>
  ({ caseId, number, next }: Reviewed): string =>
    next === null
      ? listAfter(act)({ caseId, number })
      : `/dossiers/${caseId}/sections/${next}?done=${act}&item=${number}`;

const verificationAfter =
  (act: string) =>
  ({ caseId }: Readonly<{ caseId: string }>): string =>
    `/dossiers/${caseId}/verification?done=${act}`;

const save = action(
  write.saveSection,
  ({ caseId, number }) => `/dossiers/${caseId}/sections/${number}?done=saveSection&item=${number}`,
);
const send = action(write.sendSection, listAfter("sendSection"));
const answer = action(write.answerRemark, listAfter("answerRemark"));

/** The writer's one form: which button was pressed says whether the text is kept, sent, or sent with an answer. */
export const writeSection = async (previous: FormState, form: FormData): Promise<FormState> => {
  const intent = form.get("intent");
  form.delete("intent");
  const act = intent === "send" ? send : intent === "answer" ? answer : save;
  const state = await act(previous, form);
  // Refused: read the section anew, so that a text saved elsewhere stands beside the one typed here.
  refresh();
  return state;
};

export const passSection = action(review.passSection, nextAfter("passSection"));
export const returnSection = action(review.returnSection, nextAfter("returnSection"));

export const addRelative = action(verify.addRelative, verificationAfter("addRelative"));
export const requestVerification = action(verify.requestVerification, verificationAfter("requestVerification"));
export const recordVerificationResult = action(
  verify.recordVerificationResult,
  verificationAfter("recordVerificationResult"),
);
