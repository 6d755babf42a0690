import { spawn } from "node:child_process";
import { createHash, hkdfSync } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail } from "./messages/failure";
import { messages } from "./messages/progress";

const folders = ["app", "components", "lib", "public", "prisma/schema"];
/** Parts of lib that are not built into the app: what starts it, and what is generated from the schema. */
const notBuilt = [join("lib", "server"), join("lib", "database", "generated")];
/** Settings and the proxy, at the top of the repository. Next writes next-env.d.ts itself. */
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

const hashOf = (beginning: string, files: readonly string[]): string => {
  const hash = createHash("sha256").update(beginning);
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
};

const fingerprint = (purpose: Purpose): string => {
  const publicVariables = Object.entries(process.env)
    .sort()
    .flatMap(([name, value]) => (name.startsWith("NEXT_PUBLIC_") ? [`${name}=${value}\n`] : []));
  return hashOf(`${purpose}${publicVariables.join("")}`, [...folders.flatMap(filesBelow), ...topFiles()]);
};

/** Names the program by what it computes from the history of a case with: its own sources, and the migrations. */
export const programVersion = (): string => hashOf("program", ["lib", "prisma/migrations"].flatMap(filesBelow));

/**
 * The folder of the build. The one for the browser tests has a clock that can be moved, so it has a folder of its own.
 */
export const buildFolder = (purpose: Purpose): string => (purpose === "journeys" ? ".next-test" : ".next");

/**
 * The environment of the app's processes. Left out are the address of the tables' owner, and what would give the app
 * another clock or another build.
 */
export const appEnvironment = (purpose: Purpose, more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG|npm_|NGUON_|TEST_DATABASE_URL|APP_DATABASE_URL|APP_ROLE_PASSWORD)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    // Empty, not absent: Next would read a variable that is absent from .env.
    DATABASE_URL: "",
    NGUON_CLOCK_FILE: "",
    NGUON_BUILD_FOR: purpose === "journeys" ? "journeys" : "",
    NGUON_DIST: buildFolder(purpose),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    ...more,
  };
};

/**
 * The key from which Next names the actions of the build. The same at every build of an installation, so that a page opened
 * before an upgrade still finds its actions.
 */
export const actionKey = (secret: string | undefined): Record<string, string> =>
  secret && !process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
    ? {
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.from(hkdfSync("sha256", secret, "", "nguon actions 1", 32)).toString(
          "base64",
        ),
      }
    : {};

/**
 * Builds the app when a source changed since the last build.
 * @param onStarting is given what ends the build, so that an interrupted start ends it too
 * @throws Failure when the build fails
 */
export const build = async (
  purpose: Purpose,
  onStarting: (stop: () => void) => void = () => undefined,
): Promise<"built" | "kept"> => {
  const stamp = join(buildFolder(purpose), "built-from");
  const wanted = fingerprint(purpose);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return "kept";
  console.log(messages.building);
  rmSync(stamp, { force: true });
  // Types of routes from an earlier build may name pages that no longer exist, and would make this build fail.
  for (const left of [".next/types", ".next/dev/types", ".next-test/types"])
    rmSync(left, { recursive: true, force: true });
  const child = spawn(process.execPath, [nextCli, "build"], {
    env: appEnvironment(purpose, { ...actionKey(process.env.NGUON_KEY), NGUON_BUILD_ID: wanted.slice(0, 20) }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Not by its number: of a build that has ended, that may belong to another process.
  onStarting(() => void child.kill("SIGKILL"));
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => {
    child.once("close", resolve);
    child.once("error", resolve);
  });
  if (code !== 0) {
    // Without an exit code it was stopped by a signal, and its output explains nothing.
    if (code !== null) console.error(Buffer.concat(output).toString("utf8").slice(-6000));
    fail("buildFailed", {});
  }
  writeFileSync(stamp, wanted);
  return "built";
};
