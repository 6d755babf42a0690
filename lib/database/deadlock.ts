import { Prisma } from "./generated/client";

/** Whether PostgreSQL ended a transaction because it and another waited for one another: nothing of it is kept. */
export const isDeadlock = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === "P2034" || /\b40P01\b|TransactionWriteConflict/.test(error.message));
