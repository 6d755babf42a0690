"use server";

import { action } from "@/app/action";
import * as appointments from "@/lib/dossier/sessions/appointment-commands";
import * as commands from "@/lib/dossier/sessions/commands";

type OfCase = Readonly<{ caseId: string }>;
type OfSession = OfCase & Readonly<{ sessionId: string }>;

const listAfter =
  (act: string) =>
  ({ caseId }: OfCase): string =>
    `/dossiers/${caseId}/sessions?done=${act}`;

const nextAfter =
  (act: string) =>
  ({ caseId, sessionId, number }: OfSession & Readonly<{ number: number }>): string =>
    `/dossiers/${caseId}/sessions/${sessionId}?done=${act}&of=${number}`;

const minutesAfter =
  (act: string) =>
  ({ caseId, sessionId }: OfSession): string =>
    `/dossiers/${caseId}/sessions/${sessionId}/minutes?done=${act}`;

export const bookTime = action(appointments.bookTime, listAfter("book"));
export const moveTime = action(appointments.moveTime, listAfter("move"));
export const cancelTime = action(appointments.cancelTime, listAfter("cancel"));

export const beginSession = action(
  commands.beginSession,
  ({ caseId, sessionId }) => `/dossiers/${caseId}/sessions/${sessionId}`,
);
export const passInSession = action(commands.passInSession, nextAfter("passSection"));
export const returnInSession = action(commands.returnInSession, nextAfter("returnSection"));
export const leaveInSession = action(commands.leaveInSession, nextAfter("leaveSection"));
export const keepNotes = action(
  commands.keepNotes,
  ({ caseId, sessionId }) => `/dossiers/${caseId}/sessions/${sessionId}?done=notes`,
);
export const endSession = action(commands.endSession, minutesAfter("end"));
export const confirmMinutes = action(commands.confirmMinutes, minutesAfter("confirm"));
