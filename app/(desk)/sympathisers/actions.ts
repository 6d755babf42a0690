"use server";

import { action } from "@/app/action";
import { withRows } from "@/lib/forms/rows";
import * as commands from "@/lib/intake/list/commands";
import { confirmingHref } from "@/lib/intake/list/confirming";

export const resolveList = action(
  (actor, sent) => commands.resolveList(actor, withRows(sent)),
  () => "/sympathisers?done=resolve",
);
export const confirmList = action(
  (actor, sent) => commands.confirmList(actor, withRows(sent)),
  ({ count, ...place }) => confirmingHref({ done: count, ...place }),
);
