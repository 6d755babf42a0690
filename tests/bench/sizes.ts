import { mkdirSync, writeFileSync } from "node:fs";
import pg from "pg";
import type { Username } from "../support/journey";
import { quantile } from "./load";
import { cookieOf, type Served, serveBuild } from "./server";

/** A committee of some size: the owner's address of its database, and the app's. */
type Committee = Readonly<{ ownerUrl: string; appUrl: string }>;
type Asked = Readonly<{ page: string; as: Username; path: string }>;
type Size = Readonly<{ served: Served; cookies: ReadonlyMap<Username, string>; pages: readonly Asked[] }>;

/** Requests of each page before and while it is measured. */
const warmUp = 8;
const requests = 40;

const pagesOf = async (ownerUrl: string): Promise<Asked[]> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(`
    SELECT (SELECT c.id FROM "AdmissionCase" c JOIN "Person" p ON p.id = c."personId" JOIN "Account" a ON a."personId" = p.id
            WHERE a.username = 'quanchung' AND c."closedOn" IS NULL) AS "caseId",
           (SELECT id FROM "Term" ORDER BY "from" DESC, id LIMIT 1) AS "termId",
           (SELECT id FROM "Unit" WHERE kind = 'organisation') AS "unitId"`);
  await client.end();
  const { caseId, termId, unitId } = rows[0];
  return [
    { page: "desk of the committee", as: "phobithu", path: "/" },
    { page: "desk of a committee member", as: "danguy", path: "/" },
    { page: "desk of a cell", as: "bithu", path: "/" },
    { page: "desk of a mentor", as: "huongdan", path: "/" },
    { page: "case list", as: "phobithu", path: "/admissions" },
    { page: "case list, a name", as: "phobithu", path: "/admissions?q=mau" },
    { page: "case file", as: "phobithu", path: `/admissions/${caseId}` },
    { page: "present term", as: "phobithu", path: "/goals" },
    { page: "dashboard", as: "phobithu", path: `/goals/${termId}` },
    { page: "cells of a term", as: "phobithu", path: `/goals/${termId}/cells` },
    { page: "tree of units", as: "phobithu", path: "/units" },
    { page: "an organisation", as: "phobithu", path: `/units/${unitId}` },
    { page: "search, a name", as: "phobithu", path: "/search?q=mau" },
    { page: "search, a slip", as: "phobithu", path: "/search?q=nguyeen" },
    { page: "people, a name", as: "phobithu", path: `/units/${unitId}?q=mau` },
  ];
};

const timeOf = async ({ served, cookies, pages }: Size, index: number): Promise<number> => {
  const { as, path } = pages[index] as Asked;
  const from = performance.now();
  const answer = await fetch(`${served.address}${path}`, { headers: { cookie: cookies.get(as) ?? "" } });
  await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status} to ${as}.`);
  return performance.now() - from;
};

const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);

/**
 * Requests each page of a small and a large committee in turn, one request after the other, so that other load on the
 * machine affects both alike. Prints the medians in milliseconds, their ratio and the p90 of the large one, and writes tests/results/bench-sizes.json.
 * @param onServed is told how to stop each server
 */
export const compareSizes = async (
  committees: Readonly<Record<"small" | "large", Committee>>,
  key: string,
  onServed: (stop: () => unknown) => void,
): Promise<void> => {
  const sizeOf = async ({ ownerUrl, appUrl }: Committee): Promise<Size> => {
    const served = await serveBuild(appUrl, key);
    onServed(served.stop);
    const pages = await pagesOf(ownerUrl);
    const cookies = new Map<Username, string>();
    for (const { as } of pages) if (!cookies.has(as)) cookies.set(as, await cookieOf(ownerUrl, as));
    return { served, cookies, pages };
  };
  const small = await sizeOf(committees.small);
  const large = await sizeOf(committees.large);
  const rows = [];
  for (const [index, { page, as }] of small.pages.entries()) {
    const times: { small: number[]; large: number[] } = { small: [], large: [] };
    for (let turn = -warmUp; turn < requests; turn += 1) {
      const taken = { small: await timeOf(small, index), large: await timeOf(large, index) };
      if (turn < 0) continue;
      times.small.push(taken.small);
      times.large.push(taken.large);
    }
    const [least, most] = [quantile(sorted(times.small), 0.5), quantile(sorted(times.large), 0.5)];
    rows.push({
      ...{ page, as, small: least.toFixed(1), large: most.toFixed(1), ratio: (most / least).toFixed(2) },
      largeP90: quantile(sorted(times.large), 0.9).toFixed(1),
    });
  }
  console.table(rows);
  mkdirSync("tests/results", { recursive: true });
  writeFileSync("tests/results/bench-sizes.json", `${JSON.stringify(rows, null, 2)}\n`);
};
