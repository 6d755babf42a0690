import type { Reach } from "../access/actor";
import { Prisma } from "./generated/client";

/**
 * The cases within reach, or rows that belong to them, by the range the policy also uses, so that the planner may take its index.
 * @param columns what the case's id and path are called in the statement
 */
export const casesInReach = (
  { from, to, cases }: Reach,
  columns: Readonly<{ id: string; path: string }>,
): Prisma.Sql =>
  from === ""
    ? Prisma.sql`${Prisma.raw(columns.id)} = ANY (${[...cases]}::uuid[])`
    : Prisma.sql`${Prisma.raw(columns.path)} >= ${from} AND ${Prisma.raw(columns.path)} < ${to}`;
