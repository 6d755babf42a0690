import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { type Asked, actorNamed, pages, preparePages } from "../support/page-reads";
import { type Counter, startStatementCounter } from "../support/statement-counter";

const database = useDatabase();
const owner = useOwner(database.url);

/** Pages that only read the session, or whether the server is set up. */
const withoutView = [
  "/account/display",
  "/account/password",
  "/admin",
  "/bench/empty",
  "/help",
  "/help/[role]",
  "/help/glossary",
  "/invitation/[token]",
  "/setup",
  "/sign-in",
  "/sign-in/new-password",
  "/sign-in/without-post",
];

let ids: Asked;
let counter: Counter;
beforeAll(async () => {
  ids = await preparePages(owner, database.url);
  counter = await startStatementCounter();
}, 300_000);
afterAll(() => counter.close());

/** The pages open all day, where each round trip is felt; the others may ask more often and stay simple. */
const hot = [
  "/",
  "/admissions",
  "/admissions/[caseId]",
  "/admissions/[caseId]/papers",
  "/admissions/[caseId]/votes",
  "/admissions/[caseId]/history",
  "/admissions/[caseId]/log",
  "/dossiers/[caseId]",
  "/dossiers/[caseId]/sections/[number]",
  "/dossiers/[caseId]/sections/[number]/rows/[rowId]",
  "/dossiers/[caseId]/text",
  "/goals",
  "/goals/[termId]",
  "/search",
];
const most = (page: string): number => (hot.includes(page) ? 6 : 12);

describe("a page sends at most six statements if it is open all day and twelve otherwise, session and settings included", () => {
  test("every page of the app is listed here", () => {
    const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
      /(^|\/)page(\.bench)?\.tsx$/.test(file),
    );
    const found = files.map(
      (file) =>
        `/${file
          .split("/")
          .slice(0, -1)
          .filter((part) => !part.startsWith("("))
          .join("/")}`,
    );
    expect(found.sort()).toEqual([...Object.keys(pages), ...withoutView].sort());
  });

  test.each(Object.entries(pages))("%s", async (page, [who, ask]) => {
    for (const username of who) {
      let view: unknown = null;
      const sent = await counter.during(async () => {
        view = await ask(await actorNamed(owner, username), ids);
      });
      expect([page, username, view === null]).toEqual([page, username, false]);
      expect(sent.length, `${page} as ${username}:\n${sent.join("\n")}`).toBeGreaterThanOrEqual(2);
      expect(sent.length, `${page} as ${username}:\n${sent.join("\n")}`).toBeLessThanOrEqual(most(page));
    }
  });
});
