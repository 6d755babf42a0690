import { disconnect } from "../../lib/database/client";
import { startRelay } from "./postgres-relay";

export type Counter = Readonly<{
  /** The statements sent while `run` ran, without BEGIN, COMMIT and ROLLBACK. */
  during: (run: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}>;

/** Connects the app to its database through a relay that records the statements, until closed. */
export const startStatementCounter = async (): Promise<Counter> => {
  const direct = process.env.APP_DATABASE_URL ?? "";
  const relay = await startRelay(direct);
  const goTo = async (url: string) => {
    await disconnect();
    process.env.APP_DATABASE_URL = url;
  };
  await goTo(relay.url);
  return {
    during: async (run) => {
      relay.statements.length = 0;
      await run();
      return [...relay.statements];
    },
    close: async () => {
      await goTo(direct);
      relay.close();
    },
  };
};
