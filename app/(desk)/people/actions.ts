"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/people/commands";
import * as moves from "@/lib/people/move-commands";
import * as renames from "@/lib/people/rename-commands";
import * as standings from "@/lib/people/standing-commands";
import { naming } from "@/lib/units/named/queries";

const recordOf =
  (done: string) =>
  ({ personId }: { personId: string }) =>
    `/people/${personId}?done=${done}`;

export const addPerson = action(naming("unitId", "any", commands.addPerson), recordOf("add"));
export const correctPerson = action(commands.correctPerson, recordOf("correct"));
export const addStanding = action(standings.addStanding, recordOf("addStanding"));
export const endStanding = action(standings.endStanding, recordOf("endStanding"));
export const renamePerson = action(renames.renamePerson, recordOf("rename"));
export const movePerson = action(naming("unitId", "cell", moves.movePerson), recordOf("move"));
