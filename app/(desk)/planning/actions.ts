"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/planning/commands";
import { naming } from "@/lib/units/named/queries";

const postAfter =
  (done: string) =>
  ({ postId }: { postId: string }) =>
    `/planning/${postId}?done=${done}`;

export const addPlannedPost = action(naming("unitId", "house", commands.addPlannedPost), postAfter("addPost"));
export const changePlannedPost = action(commands.changePlannedPost, postAfter("changePost"));
export const closePlannedPost = action(commands.closePlannedPost, postAfter("closePost"));
export const nameSuccessor = action(commands.nameSuccessor, postAfter("nameSuccessor"));
export const endSuccessor = action(commands.endSuccessor, postAfter("endSuccessor"));
