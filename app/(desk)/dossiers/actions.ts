"use server";

import { refresh } from "next/cache";
import { action } from "@/app/action";
import type { FormState } from "@/components/ui/form-state";
import { isAnswerField } from "@/lib/dossier/answers";
import { answerFinding as answerOne } from "@/lib/dossier/checks/commands";
import { noteForReviewers } from "@/lib/dossier/review/note-commands";
import { switchKeys as switchKeysCommand } from "@/lib/dossier/review/settings-commands";
import * as review from "@/lib/dossier/review-commands";
import * as write from "@/lib/dossier/write-commands";

type SectionKey = Readonly<{ caseId: string; number: number }>;
type Sent = SectionKey & Readonly<{ held: number }>;
type Reviewed = SectionKey & Readonly<{ next: number | null }>;

const listAfter =
  (act: string) =>
  ({ caseId, number }: SectionKey): string =>
    `/dossiers/${caseId}?done=${act}&item=${number}`;

const itemAfter =
  (act: string) =>
  ({ caseId, number }: SectionKey): string =>
    `/dossiers/${caseId}/sections/${number}?done=${act}&item=${number}`;

/** To the next section that waits for review, or to the list when none waits. */
const nextAfter =
  (act: string) =>
  ({ caseId, number, next }: Reviewed): string =>
    next === null
      ? listAfter(act)({ caseId, number })
      : `/dossiers/${caseId}/sections/${next}?done=${act}&item=${number}`;

/** To the list, or back to the item where the checks still find something in it. */
const sentOrHeld =
  (act: string) =>
  ({ caseId, number, held }: Sent): string =>
    held > 0 ? `/dossiers/${caseId}/sections/${number}?held=yes` : listAfter(act)({ caseId, number });

const save = action(write.saveSection, itemAfter("saveSection"));
const send = action(write.sendSection, sentOrHeld("sendSection"));
const answer = action(write.answerRemark, sentOrHeld("answerRemark"));

/** The writer's form; the pressed button decides whether the text is saved, sent, or sent with an answer. */
export const writeSection = async (previous: FormState, form: FormData): Promise<FormState> => {
  const intent = form.get("intent");
  form.delete("intent");
  const act = intent === "send" ? send : intent === "answer" ? answer : save;
  const state = await act(previous, form);
  // After a refusal the section is read again, to show a text saved elsewhere beside the one typed here. Not where an answer
  // goes to no remark any more: its box would be gone with what was typed.
  const isAboutAnswer = state.messages.some(({ field }) => field && isAnswerField(field) && form.get(field));
  if (!isAboutAnswer) refresh();
  return state;
};

export const answerFinding = action(answerOne, itemAfter("answerFinding"));

export const passSection = action(review.passSection, nextAfter("passSection"));
export const returnSection = action(review.returnSection, nextAfter("returnSection"));

export const writeReviewNote = action(noteForReviewers, itemAfter("note"));
export const switchKeys = action(switchKeysCommand, itemAfter("keys"));
