"use server";

import { action } from "@/app/action";
import type { FormState } from "@/components/ui/form-state";
import * as commands from "@/lib/absences/commands";

const listAfter =
  (done: string) =>
  ({ personId, isOwn }: { personId: string; isOwn: boolean }): string =>
    `${isOwn ? "/account" : `/people/${personId}`}/absences?done=${done}`;

export const recordAbsence = action(commands.recordAbsence, listAfter("record"));
export const changeAbsence = action(commands.changeAbsence, listAfter("change"));
export const withdrawAbsence = action(commands.withdrawAbsence, listAfter("withdraw"));

/** The days of a member, from the page of the unit: the month they begin in is shown then. */
export async function recordAbsenceInUnit(unitId: string, previous: FormState, sent: FormData): Promise<FormState> {
  const record = action(
    commands.recordAbsence,
    ({ from }) => `/units/${unitId}/absences?month=${from.slice(0, 7)}&done=record`,
  );
  return record(previous, sent);
}
