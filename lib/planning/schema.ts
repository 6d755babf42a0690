import { z } from "zod";
import { count, dayField, idField, line } from "../forms/field-schema";

/** Most successors wanted for one post. */
export const mostWanted = 20;

const stated = {
  title: line(160),
  firstYear: count(1_990, 2_200),
  lastYear: count(1_990, 2_200),
  wanted: count(1, mostWanted),
  paper: line(200),
};

export const newPostSchema = z.strictObject({ unitId: idField, ...stated });
export const changedPostSchema = z.strictObject({ postId: idField, ...stated });
export const closedPostSchema = z.strictObject({ postId: idField, because: line(300) });
export const successorSchema = z.strictObject({ postId: idField, personId: idField, from: dayField, paper: line(200) });
export const endedSuccessorSchema = z.strictObject({ successorId: idField, lastDay: dayField, because: line(300) });
