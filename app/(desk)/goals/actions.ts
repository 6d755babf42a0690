"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/goals/commands";

export const setTerm = action(commands.setTerm, ({ termId }) => `/goals/${termId}?done=setTerm`);
export const setTermTargets = action(commands.setTermTargets, ({ termId }) => `/goals/${termId}?done=setTermTargets`);
