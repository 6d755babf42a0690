// `npm run check`: format and lint, types, dead code. All run; each says how it went.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();

// Types of routes that an older build left behind may name pages that are gone.
for (const left of [".next/types", ".next/dev/types", ".next-test/types"])
  rmSync(left, { recursive: true, force: true });

const checks = [
  ["format and lint", [["node_modules/@biomejs/biome/bin/biome", "check", "."]]],
  [
    "types",
    [
      ["node_modules/next/dist/bin/next", "typegen"],
      ["node_modules/typescript/bin/tsc", "--noEmit"],
    ],
  ],
  [
    "dead code",
    [["node_modules/knip/bin/knip.js", "--config", ".config/knip.json", "--no-progress", "--no-config-hints"]],
  ],
];

const failed = checks.filter(([name, commands]) => {
  console.log(`\n── ${name}`);
  const isFine = commands.every((words) => spawnSync(process.execPath, words, { stdio: "inherit" }).status === 0);
  console.log(`── ${name}: ${isFine ? "passed" : "FAILED"}`);
  return !isFine;
});

console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.map(([name]) => name).join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
