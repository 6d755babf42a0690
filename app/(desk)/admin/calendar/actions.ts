"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/calendar/commands";

const calendar =
  (done: string) =>
  ({ year }: Readonly<{ year: number }>) =>
    `/admin/calendar?year=${year}&done=${done}`;

export const loadYear = action(commands.loadYear, calendar("loadYear"));
export const addDay = action(commands.addDay, calendar("addDay"));
export const removeDay = action(commands.removeDay, calendar("removeDay"));
