import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export type Weight = Readonly<{ scripts: number; html: number }>;

const compressed = new Map<string, number>();
const weigh = (file: string): number => {
  const known = compressed.get(file) ?? gzipSync(readFileSync(file)).length;
  compressed.set(file, known);
  return known;
};

/** The addresses of the scripts a page loads at once, without those for browsers without modules. */
const scriptsIn = (html: string): Set<string> => {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag));
  const preloaded = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => /as="script"/.test(tag));
  return new Set(
    [...tags, ...preloaded].flatMap((tag) => /(?:src|href)="(\/_next\/static\/[^"?]+\.js)/.exec(tag)?.[1] ?? []),
  );
};

/** The bytes of a page after gzip: its scripts, read from the build folder, and its markup. */
export const weighPage = (html: string, dist: string): Weight => ({
  scripts: [...scriptsIn(html)].reduce(
    (sum, address) => sum + weigh(join(dist, decodeURIComponent(address.replace("/_next/", "")))),
    0,
  ),
  html: gzipSync(html).length,
});
