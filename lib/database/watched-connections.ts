import pg from "pg";
import { noteBusy } from "../primitives/answer-state";

/**
 * What says that the database cannot serve just now, not that a statement is wrong: a limit of time or of connections, a
 * server that starts or stops, a broken connection. Source: PostgreSQL, appendix A.
 */
const busyCodes = /^(57014|55P03|25P03|25P04|53\d{3}|57P\d{2}|08\w{3}|ECONN\w+|ETIMEDOUT|EPIPE|ENOENT)$/;
const busyMessages = /timeout exceeded when trying to connect|connection terminated|connection error|not queryable/i;

/** Whether an error of the driver is over soon. */
export const isBusyError = (error: unknown): boolean => {
  const { code, message } = error as Readonly<{ code?: unknown; message?: unknown }>;
  return busyCodes.test(String(code ?? "")) || busyMessages.test(String(message ?? ""));
};

const watch = <Answer>(answer: Answer): Answer => {
  if (answer instanceof Promise)
    answer.catch((error: unknown) => {
      if (isBusyError(error)) noteBusy();
    });
  return answer;
};

type Arguments = readonly never[];

/** Tells the answer in progress when the database could not serve in time. */
export class WatchedClient extends pg.Client {
  override query(...sent: Arguments): never {
    return watch(super.query(...(sent as unknown as [never])) as never);
  }
}

export class WatchedPool extends pg.Pool {
  override connect(...given: Arguments): never {
    return watch(super.connect(...(given as unknown as [never])) as never);
  }
  override query(...sent: Arguments): never {
    return watch(super.query(...(sent as unknown as [never])) as never);
  }
}
