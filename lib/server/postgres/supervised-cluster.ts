import { supervise } from "../machine/supervision";
import { failureLine } from "../messages/failure";
import { messages } from "../messages/progress";
import { type Cluster, startCluster } from "./embedded";

/**
 * Starts the embedded PostgreSQL and keeps it running: when it ends unasked, it is started again on the same port, so
 * that the app's connections find it. The data folder stays locked meanwhile.
 * @param password of the superuser `owner`
 * @throws Failure when the first start fails
 */
export const superviseCluster = async (
  folder: string,
  password: string,
): Promise<{ cluster: Cluster; stop: () => Promise<void> }> => {
  const cluster = await startCluster({ folder, password });
  const { port, release } = cluster;
  const supervision = supervise(cluster, {
    restart: () => startCluster({ folder, password, port, isLocked: true }),
    onEnded: (seconds) => console.error(messages.databaseEnded(seconds)),
    onRestarted: () => console.error(messages.databaseRestarted),
    onFailed: (reason) => console.error(failureLine(reason)),
  });
  return { cluster, stop: () => supervision.stop().then(release) };
};
