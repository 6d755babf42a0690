"use server";

import { action } from "@/app/action";
import { withRows } from "@/lib/forms/rows";
import * as commands from "@/lib/intake/list/commands";

export const resolveList = action(
  (actor, sent) => commands.resolveList(actor, withRows(sent)),
  () => "/sympathisers?done=resolve",
);
export const confirmList = action(
  (actor, sent) => commands.confirmList(actor, withRows(sent)),
  () => "/sympathisers?done=confirm",
);
