"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/accounts/commands";

export const changePassword = action(commands.changePassword, () => "/sign-in?done=password");
