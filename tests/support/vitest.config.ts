import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

/** The files that take longest, longest first: begun last, one of them would run alone at the end. */
const longest = [
  "start/clean-clone",
  "start/refusals",
  "start/crash",
  "domain/paper-rendering",
  "access/commands",
  "database/annulment",
  "database/leaving",
  "database/recount",
  "database/seed",
  "database/statements",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.includes(`/tests/${name}.test.`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  root: checkout,
  resolve: { alias: { "@": checkout.replace(/\/$/, "") } },
  test: {
    include: ["tests/{domain,database,access,start,architecture}/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    // One process per file: each has its own database and its own environment.
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
