"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/authorisations/commands";

const pageAfter = (done: string) => (): string => `/account/authorisations?done=${done}`;

export const giveAuthorisation = action(commands.giveAuthorisation, pageAfter("give"));
export const endAuthorisation = action(commands.endAuthorisation, pageAfter("end"));
