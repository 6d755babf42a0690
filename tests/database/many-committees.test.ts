import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { addOtherCommittees } from "../support/other-committees";
import { type Asked, actorNamed, pages, preparePages } from "../support/page-reads";

const database = useDatabase();
const owner = useOwner(database.url);

/** It lists who opened a file, these very readings included. */
const ledger = "/dossiers/[caseId]/readers";
const opened = Object.entries(pages)
  .filter(([page]) => page !== ledger)
  .flatMap(([page, [who, ask]]) => who.map((username) => ({ page, username, ask })));
type Opened = (typeof opened)[number];

let ids: Asked;
const alone = new Map<string, unknown>();
const nameOf = ({ page, username }: Opened): string => `${page} as ${username}`;
const read = async ({ ask, username }: Opened): Promise<unknown> =>
  JSON.parse(JSON.stringify(await ask(await actorNamed(owner, username), ids)));

beforeAll(async () => {
  ids = await preparePages(owner, database.url);
  for (const each of opened) alone.set(nameOf(each), await read(each));
  // A reviewer's page tells what changed since the last look: each reading is to be the first.
  await owner.sectionLook.deleteMany();
  await addOtherCommittees(owner, 999);
}, 300_000);

describe("in a database of a thousand committees, the last of them sees on every page what it would see alone", () => {
  test.each(opened)("$page as $username", async (each) => {
    expect(await read(each)).toEqual(alone.get(nameOf(each)));
  });
});
