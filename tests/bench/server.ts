import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { newSessionClaims, sessionCookie } from "../../app/sign-in/session-token";
import { serverArguments } from "../../lib/server/app-server";
import { appEnvironment } from "../../lib/server/build";
import { freePort } from "../../lib/server/machine/ports";
import { endProcess } from "../../lib/server/machine/processes";

const secret = "a secret for measuring, never for a real committee";

export type Served = Readonly<{ address: string; pid: number; stop: () => Promise<unknown> }>;

/** Serves the test build with a database, in the same way as `npm start` serves the production build. */
export const serveBuild = async (appUrl: string, key: string): Promise<Served> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, serverArguments("start", port, "127.0.0.1"), {
    stdio: ["ignore", "ignore", "inherit"],
    env: appEnvironment("journeys", {
      APP_DATABASE_URL: appUrl,
      NGUON_KEY: key,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: address,
    }),
  });
  const { pid = 0 } = child;
  const stop = () =>
    endProcess(pid, [
      ["SIGTERM", 5],
      ["SIGKILL", 3],
    ]);
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The measured server ended with code ${child.exitCode}.`);
    const answer = await fetch(`${address}/api/health`).catch(() => undefined);
    if (answer?.ok) return { address, pid, stop };
    await pause(100);
  }
  await stop();
  throw new Error("The measured server did not answer within a minute.");
};

/** The session cookie of a user, made without hashing a password, which is slow. */
export const cookieOf = async (ownerUrl: string, username: string): Promise<string> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(`SELECT id, "sessionVersion" AS version FROM "Account" WHERE username = $1`, [
    username,
  ]);
  await client.end();
  const value = await encode({ token: newSessionClaims(rows[0].id, rows[0].version), secret, maxAge: 1800 });
  return `${sessionCookie}=${value}`;
};
