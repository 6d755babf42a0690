import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { choosePort } from "../../lib/server/settings";
import { temporaryFolder } from "./cluster";
import { runProgram, type Start, untilServing } from "./start";

const git = (...words: readonly string[]): string => execFileSync("git", words, { encoding: "utf8" }).trim();

const stop = async ({ child, ended }: Start): Promise<void> => {
  child.kill("SIGTERM");
  await ended;
};

/** The program of `npm start`, which lay elsewhere in early commits. */
const startProgram = (checkout: string): string =>
  JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")).scripts.start.replace(/^node /, "");

/** Starts a checkout on the data folder, which migrates it and fills an empty one with the demonstration, and stops it. */
const serveOnce = async (checkout: string, folder: string): Promise<void> => {
  const port = String(await choosePort("127.0.0.1"));
  const env = { NODE_ENV: "production", DATA_DIR: folder, PORT: port } as const;
  const running = runProgram(checkout, [startProgram(checkout)], env);
  try {
    await untilServing(running, 600);
    // Until the blank line before the address: what the start did to the database.
    console.log(running.output().split("\n\n")[0]);
  } finally {
    await stop(running);
  }
};

/**
 * Fills a database with the demonstration by an earlier commit, upgrades it with the present code, and compares every
 * history with what is stored of it.
 * @param earlier the commit to fill the database with; the last one by default
 * @returns the exit code: 0 when nothing differs
 */
export const checkUpgrade = async ([earlier = "HEAD~1"]: readonly string[]): Promise<number> => {
  const place = temporaryFolder();
  const [checkout, folder] = [join(place, "earlier"), join(place, "data")];
  const commit = git("rev-parse", `${earlier}^{commit}`);
  try {
    git("worktree", "add", "--detach", checkout, commit);
    // The same packages are copied (the build refuses a link out of the checkout); others are installed.
    if (git("diff", "--name-only", commit, "--", "package-lock.json") === "")
      cpSync("node_modules", join(checkout, "node_modules"), { recursive: true, verbatimSymlinks: true });
    else spawnSync("npm", ["ci", "--prefer-offline"], { cwd: checkout, stdio: "inherit" });
    console.log(`Filling a database with ${commit.slice(0, 7)}…`);
    await serveOnce(checkout, folder);
    console.log("Upgrading it with the present code…");
    await serveOnce(process.cwd(), folder);
    const checking = runProgram(process.cwd(), ["lib/server/check-history.mjs"], {
      NODE_ENV: "production",
      DATA_DIR: folder,
    });
    const code = await checking.ended;
    console.log(checking.output().trim());
    return code ?? 1;
  } finally {
    spawnSync("git", ["worktree", "remove", "--force", checkout]);
    rmSync(place, { recursive: true, force: true });
  }
};
