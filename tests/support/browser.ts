import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const installed = (): string | undefined => known.find((path) => existsSync(path));

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/**
 * A browser for the journeys: the system's Chromium, else Debian's package when we are root, else Playwright's own.
 * @returns the program, or undefined when Playwright knows its own
 */
export const prepareBrowser = (): string | undefined => {
  const { NGUON_BROWSER: wish } = process.env;
  const found = wish || installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No browser found: installing Debian's Chromium…");
    if (run("apt-get", "update", "-qq") && run("apt-get", "install", "-y", "-qq", "chromium")) return installed();
  }
  console.log("No browser found: downloading Playwright's Chromium…");
  if (run(process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium")) return undefined;
  throw new Error("The journeys need a browser: install Chromium, or name one in NGUON_BROWSER, and run again.");
};
