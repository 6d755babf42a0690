import pg from "pg";

type Send = (statement: pg.QueryConfig) => Promise<pg.QueryResult>;

/** Sends a statement at once, behind those that are not answered yet. */
export const sendAtOnce = (connection: pg.ClientBase, statement: pg.QueryConfig): Promise<pg.QueryResult> =>
  (pg.Client.prototype.query as Send).call(connection, statement);

/**
 * A connection that sends one statement after another, also those asked for together: the next major version of `pg` no
 * longer keeps a statement until its turn.
 */
class OrderedConnection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    let earlier: Promise<unknown> = Promise.resolve();
    const inTurn: Send = (statement) => {
      const answer = earlier.then(() => sendAtOnce(this, statement));
      earlier = answer.catch(() => undefined);
      return answer;
    };
    const sendAny = pg.Client.prototype.query as (...given: unknown[]) => unknown;
    // With a callback, the pool itself asks: it does so on a connection nobody else has.
    this.query = ((...given: [pg.QueryConfig, ...unknown[]]) =>
      given.length === 1 ? inTurn(given[0]) : sendAny.apply(this, given)) as typeof pg.Client.prototype.query;
  }
}

/** Connections that send in order, and several statements at once only by `sendAtOnce`. */
export const openPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ ...config, pipeline: true, Client: OrderedConnection });
  // Without a listener, an idle connection that breaks would end the process; the pool opens another.
  pool.on("error", () => undefined);
  return pool;
};
