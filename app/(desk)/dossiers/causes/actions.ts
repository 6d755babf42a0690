"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/dossier/review/cause-commands";

const here = () => "/dossiers/causes?done=saved";

export const addCause = action(commands.addCause, here);
export const renameCause = action(commands.renameCause, here);
export const retireCause = action(commands.retireCause, here);
export const restoreCause = action(commands.restoreCause, here);
