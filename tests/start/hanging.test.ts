import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, expect, test, vi } from "vitest";
import { partOf, superviseServer, waitUntilHealthy } from "../../lib/server/app-server";
import { freePort } from "../../lib/server/machine/ports";
import { localAddress } from "../../lib/server/settings";

/** A process that answers as the app does at its health address. */
const server = (port: number) => `
  require("node:http").createServer((_, answer) => answer.end("{}")).listen(${port}, "127.0.0.1");
  process.title = "a server of a test";`;

const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
const lines = () => said.mock.calls.flat().join("\n");
const started: ChildProcess[] = [];
afterAll(() => {
  for (const { pid, exitCode, signalCode } of started)
    if (pid && exitCode === null && signalCode === null) process.kill(pid, "SIGKILL");
});

test.each([
  [undefined, "http://localhost:3000/"],
  ["0.0.0.0", "http://localhost:3000/"],
  ["::", "http://localhost:3000/"],
  ["10.0.0.7", "http://10.0.0.7:3000/"],
  ["::1", "http://[::1]:3000/"],
  ["fd00::7", "http://[fd00::7]:3000/"],
])("the app that listens on %s is asked at an address of its own kind", (host, address) => {
  expect(new URL(localAddress(host, 3000)).href).toBe(address);
});

test("an app that runs and does not answer is ended and started again on its port, and the console says so", async () => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const start = () => {
    const child = spawn(process.execPath, ["-e", server(port)], { stdio: "ignore" });
    started.push(child);
    return partOf(child);
  };
  const first = start();
  await waitUntilHealthy(first, address);
  const { stop } = superviseServer(first, start, address, { seconds: 0.3, times: 3 });
  process.kill(started[0]?.pid ?? 0, "SIGSTOP");
  await first.ended;
  await vi.waitFor(() => expect(lines()).toContain("The app is running again"), { timeout: 30_000 });
  expect(lines()).toContain("The app runs but does not answer");
  expect(started).toHaveLength(2);
  expect((await fetch(address)).status).toBe(200);
  await stop();
}, 90_000);
