import { messages } from "../messages/progress";
import { type Cluster, startCluster } from "./embedded";

/**
 * Starts the embedded PostgreSQL and keeps it running: when it ends unasked, it is started again on the same port, so
 * that the app's connections find it. When it cannot be started again, this process is told to stop.
 * @param password of the superuser `owner`
 * @throws Failure when the first start fails
 */
export const superviseCluster = async (
  folder: string,
  password: string,
): Promise<{ cluster: Cluster; stop: () => Promise<void> }> => {
  const first = await startCluster({ folder, password });
  let current = first;
  let isStopping = false;
  const restartWhenEnded = async (): Promise<void> => {
    for (;;) {
      await current.ended;
      if (isStopping) return;
      current.release();
      current = await startCluster({ folder, password, port: first.port });
      console.error(messages.databaseRestarted);
    }
  };
  restartWhenEnded().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.kill(process.pid, "SIGTERM");
  });
  const stop = async () => {
    isStopping = true;
    await current.stop();
  };
  return { cluster: first, stop };
};
