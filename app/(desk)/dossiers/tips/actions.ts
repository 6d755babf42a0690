"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/dossier/rework/tip-commands";

const library = () => "/dossiers/tips?done=saved";

export const publishTip = action(commands.publishTip, library);
export const retireTip = action(commands.retireTip, library);
