import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail } from "./messages/failure";
import { says } from "./messages/messages";

const folders = ["app", "components", "lib", "public", "prisma/schema"];
/** Parts of lib that are not built into the app: what starts it, and what is generated from the schema. */
const notBuilt = [join("lib", "server"), join("lib", "database", "generated")];
/** Settings and the proxy lie at the top; Next writes the one excepted. */
const topFiles = (): string[] =>
  readdirSync(".")
    .filter((name) => /\.(ts|mjs|json)$/.test(name) && name !== "next-env.d.ts")
    .sort();
const nextCli = "node_modules/next/dist/bin/next";

const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  if (notBuilt.includes(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
};

type Purpose = "use" | "journeys";

const fingerprint = (purpose: Purpose): string => {
  const hash = createHash("sha256").update(purpose);
  for (const [name, value] of Object.entries(process.env).sort())
    if (name.startsWith("NEXT_PUBLIC_")) hash.update(`${name}=${value}\n`);
  for (const file of [...folders.flatMap(filesBelow), ...topFiles()])
    hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
};

/** Where the build for this purpose lies. The one for the journeys has a clock that can be moved, so it lies apart. */
export const distOf = (purpose: Purpose): string => (purpose === "journeys" ? ".next-test" : ".next");

/** What the app's processes may know: no address of the owner of the tables, no way to another clock or build. */
export const appEnvironment = (purpose: Purpose, more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG|npm_|NGUON_|TEST_DATABASE_URL|APP_DATABASE_URL)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    // Empty, not absent: Next would read absent ones from .env.
    DATABASE_URL: "",
    NGUON_CLOCK_FILE: "",
    NGUON_BUILD_FOR: purpose === "journeys" ? "journeys" : "",
    NGUON_DIST: distOf(purpose),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    ...more,
  };
};

/**
 * Builds the app when a source changed since the last build.
 * @param onChild is told the process, so that a stop can end it
 */
export const build = async (
  purpose: Purpose,
  onChild: (pid: number) => void = () => undefined,
): Promise<"built" | "kept"> => {
  const stamp = join(distOf(purpose), "built-from");
  const wanted = fingerprint(purpose);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return "kept";
  console.log(says.building);
  rmSync(stamp, { force: true });
  // Types of routes, left by another kind of build, would name pages that are gone and fail this one.
  for (const left of [".next/types", ".next/dev/types", ".next-test/types"])
    rmSync(left, { recursive: true, force: true });
  const child = spawn(process.execPath, [nextCli, "build"], {
    env: appEnvironment(purpose),
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid) onChild(child.pid);
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => {
    child.once("close", resolve);
    child.once("error", resolve);
  });
  if (code !== 0) {
    // Without a code it was stopped, and its output explains nothing.
    if (code !== null) console.error(Buffer.concat(output).toString("utf8").slice(-6000));
    fail("buildFailed", {});
  }
  writeFileSync(stamp, wanted);
  return "built";
};
