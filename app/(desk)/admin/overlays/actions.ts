"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/packs/local-rule-commands";

export const enterLocalText = action(commands.enterLocalRules, () => "/admin/overlays?done=enterLocalText");
export const endLocalText = action(commands.endLocalRule, () => "/admin/overlays?done=endLocalText");
