"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/hand-over/commands";

export const confirmHandOver = action(
  commands.confirmHandOver,
  ({ unitId }) => `/units/${unitId}/hand-over?done=confirm`,
);
