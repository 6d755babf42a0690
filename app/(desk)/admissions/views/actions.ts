"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/admissions/list/view-commands";

/** The list in the view a command was about, and what was done. */
const listAfter =
  (done: "kept" | "renamed" | "removed") =>
  ({ query }: Readonly<{ query: string }>): string =>
    `/admissions?${query ? `${query}&` : ""}done=${done}`;

export const keepView = action(commands.keepView, listAfter("kept"));
export const renameView = action(commands.renameView, listAfter("renamed"));
export const removeView = action(commands.removeView, listAfter("removed"));
