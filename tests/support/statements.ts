import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../lib/database/generated/client";

const bounds = /^\s*(BEGIN|COMMIT|ROLLBACK)/;

export type Counter = Readonly<{
  /** What was sent while something ran, but for the bounds of transactions. */
  during: (run: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}>;

/** Puts a client that writes down its statements in the place of the app's own, until closed. */
export const countStatements = (appUrl: string): Counter => {
  const kept = globalThis as { nguonDatabase?: PrismaClient };
  const before = kept.nguonDatabase;
  const sent: string[] = [];
  const counting = new PrismaClient({
    adapter: new PrismaPg({ connectionString: appUrl, max: 4 }),
    log: [{ emit: "event", level: "query" }],
  });
  counting.$on("query", ({ query }) => sent.push(query));
  kept.nguonDatabase = counting;
  return {
    during: async (run) => {
      sent.length = 0;
      await run();
      return sent.filter((query) => !bounds.test(query));
    },
    close: async () => {
      await counting.$disconnect();
      kept.nguonDatabase = before;
    },
  };
};
