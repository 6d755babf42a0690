"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/absences/commands";

const listAfter =
  (done: string) =>
  ({ personId, isOwn }: { personId: string; isOwn: boolean }): string =>
    `${isOwn ? "/account" : `/people/${personId}`}/absences?done=${done}`;

export const recordAbsence = action(commands.recordAbsence, listAfter("record"));
export const changeAbsence = action(commands.changeAbsence, listAfter("change"));
export const withdrawAbsence = action(commands.withdrawAbsence, listAfter("withdraw"));
