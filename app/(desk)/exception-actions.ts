"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/second-person/commands";

export const acknowledgeException = action(commands.acknowledgeException, () => "/");
