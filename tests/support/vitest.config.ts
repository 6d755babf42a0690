import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root: checkout,
  resolve: { alias: { "@": checkout.replace(/\/$/, "") } },
  test: {
    include: ["tests/{domain,database,access,start,architecture}/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    // One process per file: each has its own database and its own environment.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
