"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/second-person/commands";

export const agreeToRequest = action(commands.agreeToRequest, () => "/");
export const acknowledgeException = action(commands.acknowledgeException, () => "/");
