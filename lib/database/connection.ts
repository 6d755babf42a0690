import type pg from "pg";
import { WatchedClient, WatchedPool } from "./watched-connections";

/** Sends a statement at once, behind those that are not answered yet. */
export const sendAtOnce = (connection: pg.PoolClient, statement: pg.QueryConfig): Promise<pg.QueryResult> =>
  WatchedClient.prototype.query.call(connection as unknown as WatchedClient, statement as never);

/**
 * A connection that sends one statement after another, also those asked for together: the next major version of `pg` no
 * longer keeps a statement until its turn.
 */
class OrderedConnection extends WatchedClient {
  #earlier: Promise<unknown> = Promise.resolve();

  override query(...sent: readonly never[]): never {
    // With a callback, the pool itself asks: it does so on a connection nobody else has.
    if (sent.length > 1) return super.query(...sent);
    const answer = this.#earlier.then(() => super.query(...sent));
    this.#earlier = answer.catch(() => undefined);
    return answer as never;
  }
}

/** Connections that send in order, and several statements at once only by `sendAtOnce`. */
export const openPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new WatchedPool({ ...config, pipeline: true, Client: OrderedConnection });
  // Without a listener, an idle connection that breaks would end the process; the pool opens another.
  pool.on("error", () => undefined);
  return pool;
};
