import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { choosePort } from "../../lib/server/settings";
import { ownerUrlOf } from "../support/own-database";
import { start, untilServing } from "../support/start";
import { countNominated } from "../support/write-load";
import { keepNominating } from "./journal";
import { killAndWait, type Victim } from "./kills";

/** Seconds between two kills. The app, and the server, are so killed once a minute each: after each they run well again. */
const between = 11;
const turn: readonly Victim[] = ["app", "backend", "backend", "server", "backend", "backend"];
/** Seconds in which everything must be back without a hand. */
const patience = 15;

/**
 * `npm run check:crash [SECONDS]`: starts the app with the demonstration committee, lets secretaries write, and kills the
 * app, single backends and the whole PostgreSQL in turn.
 * @returns the exit code: 0 when nothing acknowledged was lost or doubled and everything was back in time
 */
export const checkCrash = async ([seconds = "300"]: readonly string[]): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), "nguon-crash-"));
  const port = await choosePort("127.0.0.1");
  const running = start({ DATA_DIR: folder, PORT: String(port), HOST: "127.0.0.1" });
  try {
    await untilServing(running, 600);
    const secretaries = ["A", "B", "C"].map((label) => keepNominating(`http://127.0.0.1:${port}`, label));
    const until = performance.now() + Number(seconds) * 1000;
    const backAfter: { victim: Victim; seconds: number }[] = [];
    for (let number = 0; performance.now() < until; number += 1) {
      await pause(between * 1000);
      const victim = turn[number % turn.length] ?? "app";
      const lasted = await killAndWait(victim, { folder, port }, secretaries);
      backAfter.push({ victim, seconds: lasted });
      console.log(`  ${victim} killed, back after ${lasted.toFixed(1)} s`);
    }
    for (const { stop } of secretaries) await stop();
    const names = secretaries.flatMap(({ acknowledged }) => acknowledged);
    const rows = await countNominated(ownerUrlOf(folder), names);
    const counts = rows.map(({ name: _, ...each }) => Object.values(each));
    const lost = counts.filter((each) => each.includes(0)).length;
    const doubled = counts.filter((each) => each.some((count) => count > 1)).length;
    const slowest = Math.max(...backAfter.map((each) => each.seconds));
    console.log(
      `${backAfter.length} kills, ${names.length} acknowledged, ${lost} lost, ${doubled} doubled, back after ${slowest.toFixed(1)} s at most`,
    );
    return lost === 0 && doubled === 0 && slowest <= patience ? 0 : 1;
  } finally {
    running.child.kill("SIGTERM");
    await running.ended;
    rmSync(folder, { recursive: true, force: true });
  }
};
