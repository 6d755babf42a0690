import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { read, walk } from "./sources";

const folders = ["app", "components", "lib", "prisma", "tests"];
const files = folders.flatMap(walk).filter((path) => !path.startsWith("tests/results/"));
const readmes = ["README.md", ...files.filter((path) => path.endsWith(".md"))];
const names = new Set(files.map((path) => basename(path)));

/** The files a text names in backticks: "`rule-keys.ts`", "`lib/text/vi.ts`"; a star or an ellipsis stands for any. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`([\w./@()[\]-]*[\w-]+\.(?:tsx?|mjs|prisma|css))`/g)].map(([, name = ""]) => name);

describe("what the readmes say", () => {
  test("links lead to files that exist", () => {
    const broken = readmes.flatMap((readme) =>
      [...read(readme).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
        .filter(([, target = ""]) => !existsSync(join(dirname(readme), target)))
        .map(([, target]) => `${readme} links to ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("files named in backticks exist", () => {
    // Endings and names that Next or a tool gives, not files of ours.
    const general = new Set(["queries.ts", "commands.ts", "page.tsx", "actions.ts", "route.ts"]);
    const gone = readmes.flatMap((readme) =>
      namedIn(read(readme))
        .filter((name) => !general.has(name) && !/^-|generated\//.test(name))
        .filter((name) => !names.has(basename(name)) && !existsSync(name))
        .map((name) => `${readme} names ${name}`),
    );
    expect(gone).toEqual([]);
  });

  test("every room of lib with more than a query has a readme", () => {
    const rooms = new Set(files.filter((path) => /^lib\/[^/]+\//.test(path)).map((path) => path.split("/")[1]));
    const silent = [...rooms].filter((room) => room !== "health" && !existsSync(`lib/${room}/README.md`));
    expect(silent).toEqual([]);
  });
});
