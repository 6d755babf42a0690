import { client } from "../database/client";

/** Whether first-run setup, or the demonstration, has named the committee. */
export const isInstalled = async (): Promise<boolean> =>
  (await client().installation.findUnique({ where: { id: 1 }, select: { id: true } })) !== null;
