"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/people/same-person/commands";

export const joinPair = action(
  commands.joinPair,
  ({ keptId, goneId }) => `/people/${keptId}/compare/${goneId}?done=join`,
);
export const tellApart = action(commands.tellApart, () => "/people/duplicates?done=apart");
export const reopenPair = action(
  commands.reopenPair,
  ({ personId, otherId }) => `/people/${personId}/compare/${otherId}?done=reopen`,
);
