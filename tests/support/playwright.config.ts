import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const systemBrowser = [
  process.env.NGUON_BROWSER ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find(existsSync);

export default defineConfig({
  testDir: "../journeys",
  outputDir: "../results/journeys",
  globalSetup: "./serve-journeys.ts",
  // One clock moves for the whole server, so journeys walk one after another.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${process.env.JOURNEY_PORT ?? 3999}`,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(systemBrowser ? { executablePath: systemBrowser } : {}),
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
