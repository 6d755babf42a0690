"use server";

import { action } from "@/app/action";
import * as cells from "@/lib/units/cell-commands";
import * as commands from "@/lib/units/commands";
import * as delegation from "@/lib/units/delegation-commands";
import { naming } from "@/lib/units/named/queries";

const unitAfter =
  (done: string) =>
  ({ unitId }: { unitId: string }) =>
    `/units/${unitId}?done=${done}`;

export const foundUnit = action(naming("parentId", "parent", commands.foundUnit), unitAfter("found"));
export const renameUnit = action(commands.renameUnit, unitAfter("rename"));
export const recordUnitCode = action(commands.recordUnitCode, unitAfter("code"));
export const placeUnit = action(naming("parentId", "parent", commands.placeUnit), unitAfter("place"));
export const mergeCell = action(naming("intoId", "cell", cells.mergeCell), unitAfter("merge"));
export const splitCell = action(cells.splitCell, unitAfter("split"));
export const delegate = action(delegation.delegate, unitAfter("delegate"));
export const endDelegation = action(delegation.endDelegation, unitAfter("endDelegation"));
export const dissolveUnit = action(commands.dissolveUnit, unitAfter("dissolve"));
