"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/rule-packs/commands";
import { byRule } from "@/lib/rule-packs/pack-by-rule";

const pack =
  (done: string) =>
  ({ packId }: Readonly<{ packId: string }>) =>
    `/admin/packs/${packId}?done=${done}`;

export const enterPack = action(commands.enterPack, pack("enterPack"));
export const enterPackByRule = action(byRule(commands.enterPack), pack("enterPack"));
export const switchOnPack = action(commands.switchOnPack, pack("switchOnPack"));
export const switchOffPack = action(commands.switchOffPack, pack("switchOffPack"));
