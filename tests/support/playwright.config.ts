import { defineConfig } from "@playwright/test";
import { installedBrowser } from "./browser";
import { address, workers } from "./serve-journeys";

const browser = installedBrowser();

/** The journeys that take longest begin first: begun last, one of them would walk alone at the end. */
const longest = /(whole-way|gates|own-history|verification)\.spec\.ts$/;

export default defineConfig({
  projects: [
    { name: "longest", testMatch: longest },
    { name: "others", testIgnore: longest },
  ],
  testDir: "../journeys",
  outputDir: "../results/journeys",
  globalSetup: "./serve-journeys.ts",
  workers,
  // One clock moves for a whole server, so the journeys of a file walk one after another.
  fullyParallel: false,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
