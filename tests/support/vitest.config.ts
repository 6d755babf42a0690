import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { everyFile } from "./chosen-tests";

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

/** Files that replace modules, the clock or the environment, or that start servers: what they leave must reach no other file. */
const alone = everyFile().filter(
  (file) => file.startsWith("tests/start/") || /\bvi\b[^}]*} from "vitest"/.test(readFileSync(checkout + file, "utf8")),
);

const shared = ["tests/{domain,database,access,architecture}/**/*.test.{ts,tsx}", "tests/architecture.test.ts"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.includes(`/tests/${name}.test.`));
      return (project.config.isolate ? 0 : longest.length) + (place < 0 ? longest.length : place);
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  root: checkout,
  resolve: { alias: { "@": checkout.replace(/\/$/, "") } },
  test: {
    globalSetup: ["tests/support/global-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each file has its own database; most share a process with others, which read the program once for all of them.
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      { extends: true, test: { name: "shared", include: shared, exclude: alone, isolate: false } },
    ],
  },
});
