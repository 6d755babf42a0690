"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/dossier/review/settings-commands";

const here = () => "/dossiers/review?done=saved";

export const chooseOrder = action(commands.chooseOrder, here);
export const moveItem = action(commands.moveItem, here);
export const addPhrase = action(commands.addPhrase, here);
export const removePhrase = action(commands.removePhrase, here);
