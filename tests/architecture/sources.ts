import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Every file below a folder, but for what is generated or installed. */
export const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === "generated" || entry.name === "node_modules") return [];
    return entry.isDirectory() ? walk(path) : [path];
  });

export const code = (folder: string): string[] => walk(folder).filter((path) => /\.tsx?$/.test(path));
export const house = ["app", "components", "lib"].flatMap(code);
export const read = (path: string): string => readFileSync(path, "utf8");
export const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** An import as written: `types` when it leaves no trace in the running program. */
export type Import = Readonly<{ of: string; target: string; types: boolean }>;

export const importsIn = (path: string): Import[] => {
  const source = withoutComments(read(path));
  const statements = [
    ...source.matchAll(/^(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']/gm),
    ...source.matchAll(/^import\s+()["']([^"']+)["']/gm),
    ...source.matchAll(/\bimport\(\s*()["']([^"']+)["']/g),
  ];
  return statements.map(([, types, of = ""]) => {
    const target = of.startsWith("@/") ? of.slice(2) : of.startsWith(".") ? normalize(join(dirname(path), of)) : of;
    return { of, target, types: types !== undefined && types !== "" };
  });
};
