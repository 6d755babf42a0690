import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { code, importsIn } from "./sources";

/**
 * The rooms of the program from the bottom up. A file imports from its own room and from those above it in this list.
 * The first entry that a path begins with is its room.
 */
export const rooms: readonly (readonly [room: string, knows: string])[] = [
  ["lib/primitives/", "days, periods, names, ids, addresses' parameters"],
  ["lib/workflow/", "what a step, a guard and a refusal are, in any procedure"],
  ["lib/forms/", "kinds of field and how each is parsed"],
  ["lib/access/roles.ts", "the names of the roles"],
  ["lib/calendar/calendar.ts", "counting working days"],
  ["lib/regulations/", "the rules and which of them hold on a day"],
  ["lib/admissions/case/", "what is known of a case"],
  ["lib/admissions/clocks/", "its periods and due days"],
  ["lib/admissions/voting/", "who counts in a vote and what carries it"],
  ["lib/admissions/procedure/", "the steps"],
  ["lib/admissions/forecast/", "what follows from the procedure"],
  ["lib/access/", "who may do what, and where"],
  ["lib/database/", "connections, the actor's transaction, encryption"],
  ["lib/audit/", "what is kept of who did and saw what"],
  ["lib/command.ts", "the one way to write"],
];

/** What files that read, lock or write may use in any room. */
export const isService = (path: string): boolean => /^lib\/(access|database|audit)\/|^lib\/command\.ts$/.test(path);

/** The room of a path; undefined for what is not ordered. */
export const roomOf = (path: string): number => rooms.findIndex(([room]) => path.startsWith(room));

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file an import leads to; undefined for a package. */
export const fileOf = (target: string): string | undefined =>
  ["", ".ts", ".tsx"].map((ending) => `${target}${ending}`).find(isFile);

export const sources = ["app", "components", "lib", "prisma"].flatMap(code);

/** Each file with the files it imports, types included. */
export const graph: ReadonlyMap<string, readonly string[]> = new Map(
  sources.map((path) => [path, importsIn(path).flatMap(({ target }) => fileOf(target) ?? [])]),
);

/** The groups of files that import one another in a ring (Tarjan's strongly connected components). */
export const cycles = (): readonly (readonly string[])[] => {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const lowest = (path: string) => low.get(path) ?? 0;
  const visit = (path: string): void => {
    order.set(path, order.size);
    low.set(path, order.size - 1);
    stack.push(path);
    for (const next of graph.get(path) ?? []) {
      if (!order.has(next)) {
        visit(next);
        low.set(path, Math.min(lowest(path), lowest(next)));
      } else if (stack.includes(next)) low.set(path, Math.min(lowest(path), order.get(next) ?? 0));
    }
    if (lowest(path) !== order.get(path)) return;
    const ring = stack.splice(stack.indexOf(path));
    if (ring.length > 1) found.push(ring);
  };
  for (const path of sources) if (!order.has(path)) visit(path);
  return found;
};

/** How many source files lie in each folder, those in its sub-folders not counted. */
export const filesPerFolder = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const path of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return counts;
};
