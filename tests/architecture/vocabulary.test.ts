import { describe, expect, test } from "vitest";
import { code, importsIn, read, withoutComments } from "./sources";
import { isPure, type Kind, kindOf, vocabulary } from "./vocabulary";
import { exceptions } from "./writes";

// lib/server runs beside the app: it starts processes, migrates, and reads its environment.
const files = code("lib").filter((path) => kindOf(path) !== "server");
const suffixes = Object.entries(vocabulary) as [
  keyof typeof vocabulary,
  (typeof vocabulary)[keyof typeof vocabulary],
][];

/** Who may note in a read that it was read is checked by its name, with the writes. */
const isSeenAudit = (target: string): boolean => /^lib\/audit\/(audit|look)-persistence$/.test(target);

describe("the end of a file's name tells the truth", () => {
  test.each(suffixes)("a file that ends in %s imports what such a file may", (suffix, { imports, why }) => {
    const own = files.filter((path) => kindOf(path) === suffix && !(path in exceptions));
    const wrong = own.flatMap((path) =>
      importsIn(path)
        .filter(({ types }) => !types)
        .filter(({ target }) => !(suffix === "queries" && isSeenAudit(target)))
        .filter(({ target }) => !(imports as readonly Kind[]).includes(kindOf(target)))
        .map(({ of }) => `${path} imports ${of}: ${why}.`),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test.each(suffixes)("and one that ends in %s is one", (suffix, { shows, why }) => {
    const pretending = files.filter(
      (path) => kindOf(path) === suffix && shows && !(path in exceptions) && !shows.test(withoutComments(read(path))),
    );
    expect(pretending.map((path) => `${path}: ${why}.`)).toEqual([]);
  });

  test("commands are defined nowhere else", () => {
    const found = files.filter((path) => /[^.\w]command\(\{/.test(read(path)) && kindOf(path) !== "commands");
    expect(found.map((path) => `${path} defines a command: it belongs to a commands.ts of its room.`)).toEqual([]);
  });

  test("a pure file is handed no database, not even as a type", () => {
    const found = files.filter(isPure).flatMap((path) =>
      importsIn(path)
        .filter(({ target }) => kindOf(target) === "database" || kindOf(target) === "command")
        .map(({ of }) => `${path} imports ${of}: what asks the database ends in -queries, -lock or -persistence.`),
    );
    expect(found).toEqual([]);
  });

  test("what a process remembers stands in a -state.ts", () => {
    const changes = /globalThis|^(export )?let /m;
    const others = files.filter((path) => kindOf(path) !== "state" && changes.test(withoutComments(read(path))));
    // The connections of the process; nothing outside lib/database touches them.
    expect(others).toEqual(["lib/database/client.ts"]);
  });

  test("a map or list of a module outside lib/database is never changed", () => {
    const found = files
      .filter((path) => kindOf(path) !== "state" && kindOf(path) !== "database")
      .flatMap((path) => {
        const source = withoutComments(read(path));
        const kept = [
          ...source.matchAll(/^(?:export )?const (\w+)(?:: [^=\n]+)? = (?:new (?:Map|Set|WeakMap)|\[|\{)/gm),
        ];
        return kept
          .map(([, name = ""]) => name)
          .filter((name) =>
            new RegExp(`\\b${name}\\.(set|add|delete|clear|push|pop|shift|splice|sort)\\(`).test(source),
          )
          .map((name) => `${path} changes ${name}: what the process remembers belongs to a -state.ts.`);
      });
    expect(found).toEqual([]);
  });

  test("what a process was started with is read in few places", () => {
    const found = files.filter(
      (path) => kindOf(path) !== "state" && /\bprocess\.env\b/.test(withoutComments(read(path))),
    );
    // The address of the database, the key, and the clock the journeys move.
    expect(found).toEqual(["lib/database/client.ts", "lib/database/encryption.ts", "lib/primitives/clock.ts"]);
  });
});
