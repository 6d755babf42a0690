"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/people/commands";
import * as moves from "@/lib/people/move-commands";
import * as renames from "@/lib/people/rename-commands";
import * as standings from "@/lib/people/standing-commands";

const recordOf =
  (done: string) =>
  ({ personId }: { personId: string }) =>
    `/people/${personId}?done=${done}`;

export const addPerson = action(commands.addPerson, recordOf("add"));
export const correctPerson = action(commands.correctPerson, recordOf("correct"));
export const addStanding = action(standings.addStanding, recordOf("addStanding"));
export const endStanding = action(standings.endStanding, recordOf("endStanding"));
export const renamePerson = action(renames.renamePerson, recordOf("rename"));
export const movePerson = action(moves.movePerson, recordOf("move"));
