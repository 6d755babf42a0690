"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/rule-packs/local-rule-commands";
import { naming } from "@/lib/units/named/queries";

export const enterLocalRules = action(
  naming("unitId", "any", commands.enterLocalRules),
  () => "/admin/local-rules?done=enterLocalRules",
);
export const endLocalRule = action(commands.endLocalRule, () => "/admin/local-rules?done=endLocalRule");
