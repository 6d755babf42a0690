import { createServer } from "node:net";

/**
 * Why nobody can listen on the port, as the code of the system's error; null where it is free.
 * @param host undefined for every address of the machine
 */
export const obstacleAt = (port: number, host?: string): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code = "" }: NodeJS.ErrnoException) => resolve(code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });

/** A port that no program listens on, at 127.0.0.1. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
