import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The one without windows first: it draws the same and asks less of the machine. */
const known = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser named in the environment, or one this machine has. */
export const installedBrowser = (): string | undefined =>
  process.env.NGUON_BROWSER || known.find((path) => existsSync(path));

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Debian's packages, the better one first: an older Debian has the second only. */
const packages = ["chromium-headless-shell", "chromium"];

/**
 * A browser for the journeys: the system's Chromium, else Debian's package when we are root, else Playwright's own.
 * @returns the program, or undefined when Playwright knows its own
 */
export const prepareBrowser = (): string | undefined => {
  const found = installedBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No browser found: installing Debian's Chromium…");
    if (run("apt-get", "update", "-qq") && packages.some((name) => run("apt-get", "install", "-y", "-qq", name)))
      return installedBrowser();
  }
  console.log("No browser found: downloading Playwright's Chromium…");
  if (run(process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium")) return undefined;
  throw new Error("The journeys need a browser: install Chromium, or name one in NGUON_BROWSER, and run again.");
};
