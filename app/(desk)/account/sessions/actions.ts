"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/accounts/own-account/session-commands";

export const endSessions = action(commands.endOwnSessions, () => "/sign-in?done=everywhere");
