"use server";

import { action } from "@/app/action";
import { bookHref } from "@/lib/documents/numbers/book";
import * as commands from "@/lib/documents/numbers/commands";

export const giveNumber = action(commands.giveNumber, ({ unitId, kind }) => bookHref(unitId, { kind, done: "give" }));
export const withdrawNumber = action(commands.withdrawNumber, ({ unitId, kind }) =>
  bookHref(unitId, { kind, done: "withdraw" }),
);
export const explainGap = action(commands.explainGap, ({ unitId, kind, of }) =>
  bookHref(unitId, { kind, of, done: "explain" }),
);
