import { disconnect } from "../../lib/database/client";
import { listen } from "./wire";

export type Counter = Readonly<{
  /** What was sent while something ran, but for the bounds of transactions. */
  during: (run: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}>;

/** Has the app reach its database through a relay that writes down the statements, until closed. */
export const countStatements = async (): Promise<Counter> => {
  const direct = process.env.APP_DATABASE_URL ?? "";
  const wire = await listen(direct);
  const goTo = async (url: string) => {
    await disconnect();
    process.env.APP_DATABASE_URL = url;
  };
  await goTo(wire.url);
  return {
    during: async (run) => {
      wire.statements.length = 0;
      await run();
      return [...wire.statements];
    },
    close: async () => {
      await goTo(direct);
      wire.close();
    },
  };
};
