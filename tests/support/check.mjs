// `npm run check`: format and lint, types, dead code. All run, side by side; each says how it went.
import { spawn } from "node:child_process";
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

/** Runs a program to its end. @returns everything it said, and whether it was content */
const run = (words) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
    child.once("error", (error) => resolve({ said: [Buffer.from(String(error))], isFine: false }));
    child.once("close", (code) => resolve({ said, isFine: code === 0 }));
  });

const check = async ([name, commands]) => {
  const said = [];
  let isFine = true;
  for (const words of commands) {
    if (!isFine) break;
    const one = await run(words);
    said.push(...one.said);
    isFine = one.isFine;
  }
  console.log(`\n── ${name}`);
  process.stdout.write(Buffer.concat(said));
  console.log(`── ${name}: ${isFine ? "passed" : "FAILED"}`);
  return isFine ? [] : [name];
};

const failed = (await Promise.all(checks.map(check))).flat();
console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
