import { createServer, type Socket } from "node:net";
import { expect, test, vi } from "vitest";
import { GET } from "../../app/api/health/route";
import { disconnect } from "../../lib/database/client";
import { freePort } from "../../lib/server/machine/ports";
import { useDatabase } from "../support/database";

const database = useDatabase();

const connectTo = async (url: string): Promise<void> => {
  await disconnect();
  process.env.APP_DATABASE_URL = url;
};

test("health tells the state of database, migrations and calendar, and nothing else", async () => {
  await database.owner.query(`INSERT INTO "CalendarYear" (year, source, "loadedAt") VALUES (2026, 'test', now())`);
  // The first connection of a busy machine may take longer than health waits.
  const response = await vi.waitFor(
    async () => {
      const answer = await GET();
      expect(answer.status).toBe(200);
      return answer;
    },
    { timeout: 20_000, interval: 100 },
  );
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toEqual({
    status: "ok",
    database: "reachable",
    migrations: { applied: expect.any(Number), latest: expect.stringMatching(/^\d{14}_/) },
    calendar: { loadedTo: 2026 },
  });
});

test("health answers 503 within a second when the database is gone", async () => {
  await connectTo(`postgresql://nguon_app:secret-word@127.0.0.1:${await freePort()}/nguon`);
  const asked = performance.now();
  const response = await GET();
  expect(response.status).toBe(503);
  expect(performance.now() - asked).toBeLessThan(1000);
  expect(await response.text()).toBe('{"status":"unavailable","database":"unreachable"}');
});

test("health answers 503 within a second when the database takes the call and stays silent", async () => {
  const callers: Socket[] = [];
  const silent = createServer((caller) => callers.push(caller));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  if (!address || typeof address === "string") throw new Error("no port");
  await connectTo(`postgresql://nguon_app@127.0.0.1:${address.port}/nguon?connect_timeout=3`);
  const asked = performance.now();
  expect((await GET()).status).toBe(503);
  expect(performance.now() - asked).toBeLessThan(1000);
  silent.close();
  for (const caller of callers) caller.destroy();
});
