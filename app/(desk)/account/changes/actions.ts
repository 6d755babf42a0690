"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/people/change-requests/commands";

const after = (done: string) => () => `/account/changes?done=${done}`;

export const askChange = action(commands.askChange, after("ask"));
export const withdrawChange = action(commands.withdrawChange, after("withdraw"));
export const readAnswer = action(commands.readAnswer, after("read"));
