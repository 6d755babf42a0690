import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { choosePort } from "../../lib/server/settings";
import { everyone } from "../access/pages";
import { appOf } from "../support/own-database";
import { start, untilServing } from "../support/start";
import { crawl, type Found } from "./crawl";
import { drawFrom } from "./draw";
import { mutate } from "./mutations";
import { sendWire, type Wire } from "./wire";

const password = "nguon-demo-2026";
/** Pages an account is walked through, and requests on the way at the same time. */
const pagesEach = 40;
const lanes = 4;

const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

const describeWire = ({ method, target, headers, body }: Wire): string =>
  [
    `${method.slice(0, 20)} ${target.slice(0, 300)}`,
    ...headers
      .filter(([name]) => name !== "Cookie")
      .map(([name, value]) => `  ${name}: ${String(value).slice(0, 120)}`),
    body.length > 0 ? `  ${body.length} bytes: ${JSON.stringify(body.toString("latin1").slice(0, 300))}` : "",
  ].join("\n");

/** Sends one mutated request after the other in each lane. @returns how often each status was answered, and what failed */
const bombard = async (port: number, found: readonly Found[], count: number, seed: number) => {
  const statuses = new Map<string, number>();
  const failed: string[] = [];
  let sent = 0;
  const lane = async () => {
    while (sent < count) {
      const number = sent;
      sent += 1;
      const draw = drawFrom(seed + number);
      const wire = mutate(draw, draw.from(found), `127.0.0.1:${port}`);
      const status = await sendWire(port, wire);
      statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);
      if (status !== null && status >= 500) failed.push(`${status} to number ${number}:\n${describeWire(wire)}`);
      if (sent % 2_000 === 0) console.log(`  ${sent.toLocaleString("en")} requests`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { statuses, failed };
};

/**
 * `npm run check:fuzz [COUNT] [SEED]`: starts the app with the demonstration committee and sends mutated requests as every
 * account. @returns the exit code: 0 when nothing was answered 5xx and memory came back
 */
export const checkFuzz = async ([count = "20000", seed = String(Date.now() % 1_000_000_000)]: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), "nguon-fuzz-"));
  const port = await choosePort("127.0.0.1");
  const origin = `http://127.0.0.1:${port}`;
  const running = start({ DATA_DIR: folder, PORT: String(port), HOST: "127.0.0.1", NEXTAUTH_URL: origin });
  try {
    await untilServing(running, 600);
    const pid = appOf(folder, port);
    const found: Found[] = [];
    for (const username of everyone) found.push(...(await crawl(origin, username, password, pagesEach)));
    const forms = found.filter(({ fields }) => fields !== null).length;
    console.log(`${found.length - forms} pages and ${forms} forms of ${everyone.length} accounts, seed ${seed}`);
    await bombard(port, found, Math.min(1_000, Number(count) / 4), Number(seed) + 1_000_000);
    const before = memoryOf(pid);
    const { statuses, failed } = await bombard(port, found, Number(count), Number(seed));
    const at = memoryOf(pid);
    await pause(60_000);
    const after = appOf(folder, port) === pid ? memoryOf(pid) : Number.NaN;
    console.log(
      [...statuses]
        .sort()
        .map(([status, times]) => `${status}: ${times}`)
        .join("  "),
    );
    console.log(
      `Memory: ${before.toFixed(0)} MB before, ${at.toFixed(0)} MB at the end, ${after.toFixed(0)} MB a minute later`,
    );
    for (const each of failed.slice(0, 20)) console.log(each);
    const isBack = after <= before * 1.2;
    console.log(`${failed.length} answers of 5xx; memory ${isBack ? "came back" : "did not come back"}.`);
    return failed.length === 0 && isBack ? 0 : 1;
  } finally {
    running.child.kill("SIGTERM");
    await running.ended;
    rmSync(folder, { recursive: true, force: true });
  }
};
