"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/classes/commands";
import * as results from "@/lib/classes/result-commands";
import * as seats from "@/lib/classes/seat-commands";
import { withRows, withTicks } from "@/lib/forms/rows";

const classAfter =
  (done: string) =>
  ({ classId }: { classId: string }) =>
    `/classes/${classId}?done=${done}`;

export const openClass = action(commands.openClass, classAfter("open"));
export const changeClass = action(commands.changeClass, classAfter("change"));
export const cancelClass = action(commands.cancelClass, classAfter("cancel"));
export const propose = action((actor, sent) => seats.propose(actor, withTicks(sent, "cases")), classAfter("propose"));
export const choose = action((actor, sent) => seats.choose(actor, withTicks(sent, "seats")), classAfter("choose"));
export const withdraw = action(
  (actor, sent) => seats.withdraw(actor, withTicks(sent, "seats")),
  classAfter("withdraw"),
);
export const noteAttendance = action(
  (actor, sent) => seats.noteAttendance(actor, withTicks(sent, "seats")),
  classAfter("attend"),
);
export const recordResults = action(
  (actor, sent) => results.recordResults(actor, withRows(sent)),
  classAfter("results"),
);
export const pasteResults = action(results.pasteResults, classAfter("results"));
