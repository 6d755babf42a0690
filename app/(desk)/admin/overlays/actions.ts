"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/packs/local-rule-commands";

export const enterLocalText = action(commands.enterLocalText, () => "/admin/overlays?done=enterLocalText");
export const endLocalText = action(commands.endLocalText, () => "/admin/overlays?done=endLocalText");
