import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Actor } from "../../access/actor";
import type { Look } from "../../audit/look-persistence";
import { tieTo } from "../../audit/tie-queries";
import type { Database } from "../../database/client";
import { valueFunction } from "../../database/database-function";
import { openSealedHex } from "../../database/encryption";
import { asHex } from "../../database/expressions";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import { checkedHistoryIn } from "../checks/history-queries";
import { momentOf, type SectionState, sectionState, timestampsFrom } from "../section";
import { keptTextsIn } from "../section-text-queries";
import { causesFrom } from "./causes";
import { inReviewOrder, nextToReviewAfter, type ReviewSettings, seenOf, settingsFrom } from "./order";
import { timesRaised } from "./rows-schema";

/** How often a cause was given at an item in the cases of a committee. */
const raised = valueFunction("times_raised", timesRaised);

type OfReviewer = Readonly<{ accountId: string; caseId: string }>;

/** Which versions of the sections of a case a reviewer has opened, as JSON. */
export const looksIn = (tables: QueryBuilder, { accountId, caseId }: Given<OfReviewer>) =>
  jsonArrayFrom(
    tables
      .selectFrom("SectionLook")
      .where("accountId", "=", accountId)
      .where("caseId", "=", caseId)
      .select(["number", "version", "at", "earlierVersion", "earlierAt"]),
  );

/** How a reviewer goes through the items, as JSON. */
export const settingsIn = (tables: QueryBuilder, { accountId }: Given<Pick<OfReviewer, "accountId">>) =>
  jsonObjectFrom(
    tables.selectFrom("ReviewSettings").where("accountId", "=", accountId).select(["order", "ownOrder", "keys"]),
  );

/** The list of causes as a committee changed it, as JSON. */
export const causeRowsIn = (tables: QueryBuilder, { path }: Given<Readonly<{ path: string }>>) =>
  jsonArrayFrom(
    tables
      .selectFrom("ReturnCause")
      .where("path", "=", path)
      .select(["id", "key", "name", "retiredAt"])
      .orderBy("addedAt")
      .orderBy("id"),
  );

type Line = Readonly<{ number: number; version: number; state: SectionState }>;

/** How a reviewer stands to a history: the items in the order chosen, each with what was seen of it. */
export const reviewOf = (
  lines: readonly Line[],
  looks: readonly Readonly<{ number: number; version: number }>[],
  settings: ReviewSettings,
) => {
  const reviewed = lines.map((line) => ({
    number: line.number,
    state: line.state,
    seen: ["sent", "passed"].includes(line.state) ? seenOf(line, looks) : null,
  }));
  return { settings, lines: inReviewOrder(reviewed, settings), next: nextToReviewAfter(reviewed, settings, 0) };
};

/** The tips for an item, the most frequent first, as JSON. */
const tipsIn = (tables: QueryBuilder, { number }: Given<Readonly<{ number: number }>>) =>
  jsonArrayFrom(
    tables
      .selectFrom("ErrorTip as t")
      .where("t.section", "=", number)
      .where("t.retiredAt", "is", null)
      .select((row) => [
        ...(["t.id", "t.text", "t.box", "t.publishedAt"] as const),
        raised(row.ref("t.path"), row.ref("t.section"), row.ref("t.cause")).as("times"),
      ])
      .orderBy("times", "desc")
      .orderBy("t.publishedAt")
      .limit(10),
  );

type TipRow = Readonly<{ id: string; text: string; box: string | null; times: number }>;
const tipsFrom = (rows: readonly TipRow[] = []) => rows.map(({ id, text, box, times }) => ({ id, text, box, times }));

const tips = typedQuery((tables, given: Given<Readonly<{ number: number }>>) =>
  tables.selectNoFrom(() => [tipsIn(tables, given).as("tips")]),
);

/** The tips for an item, for whoever reads nothing else of it. */
export const readTips = async (db: Database, number: number) => {
  const [row] = await readInTransaction(db, tips({ number }));
  return tipsFrom(row?.tips);
};

type OfSection = OfReviewer & Readonly<{ personId: string; number: number; path: string }>;

const beside = typedQuery((tables, given: Given<OfSection>) =>
  tables.selectNoFrom([
    tieTo(given).as("tie"),
    looksIn(tables, given).as("looks"),
    settingsIn(tables, given).as("settings"),
    checkedHistoryIn(tables, given).as("history"),
    keptTextsIn(tables, given).as("kept"),
    causeRowsIn(tables, given).as("causes"),
    jsonArrayFrom(
      tables
        .selectFrom("StockPhrase")
        .where("accountId", "=", given.accountId)
        .select(["id", "text"])
        .orderBy("addedAt")
        .orderBy("id"),
    ).as("phrases"),
    jsonArrayFrom(
      tables
        .selectFrom("ReviewNote as n")
        .where("n.caseId", "=", given.caseId)
        .where("n.section", "=", given.number)
        .select((row) => ["n.id", "n.authorName", "n.writtenAt", asHex(row.ref("n.textSealed")).$notNull().as("text")])
        .orderBy("n.writtenAt")
        .orderBy("n.id"),
    ).as("notes"),
    tipsIn(tables, given).as("tips"),
  ]),
);

type LookRow = Readonly<{
  number: number;
  version: number;
  at: string;
  earlierVersion: number | null;
  earlierAt: string | null;
}>;

export const looksFrom = (rows: readonly LookRow[]): (Look & Readonly<{ number: number }>)[] =>
  rows.map(({ at, earlierAt, ...look }) => ({ ...look, at: new Date(at), earlierAt: momentOf(earlierAt) }));

/**
 * What stands beside a section, in one statement: the texts of the case, sealed, and those the section may be compared with;
 * the tips for it and how the reader is tied to the case; for a reviewer what was opened before, the settings, causes, own
 * phrases and the notes among reviewers, which the policies show to nobody else.
 */
export const readBeside = async (db: Database, actor: Actor, caseId: string, number: number) => {
  const { accountId, personId, actingPost } = actor;
  const [row] = await readInTransaction(db, beside({ accountId, personId, caseId, number, path: actingPost.path }));
  return {
    tie: row?.tie ?? null,
    history: row?.history ?? null,
    kept: row?.kept ?? [],
    looks: looksFrom(row?.looks ?? []),
    settings: settingsFrom(row?.settings),
    causes: causesFrom(row?.causes ?? []),
    phrases: row?.phrases ?? [],
    notes: (row?.notes ?? []).map(({ id, text, writtenAt, authorName }) => ({
      id,
      authorName,
      writtenOn: today(new Date(writtenAt)),
      text: openSealedHex(text, "ReviewNote.textSealed", id),
    })),
    tips: tipsFrom(row?.tips),
  };
};

export type Beside = Awaited<ReturnType<typeof readBeside>>;

/** What a reviewer has at hand beside a section, and which items come before and after it in the order chosen. */
export const sectionDesk = (
  { looks, settings, causes, phrases, notes }: Beside,
  sections: readonly Line[],
  number: number,
) => {
  const { lines } = reviewOf(sections, looks, settings);
  const place = lines.findIndex((line) => line.number === number);
  return {
    settings,
    seen: lines[place]?.seen ?? null,
    causes: causes.filter(({ isRetired }) => !isRetired),
    phrases,
    notes,
    before: lines[place - 1]?.number ?? null,
    after: lines[place + 1]?.number ?? null,
    nextToReview: nextToReviewAfter(lines, settings, number),
  };
};

const queue = typedQuery((tables, given: Given<OfReviewer>) =>
  tables.selectNoFrom([
    jsonArrayFrom(
      tables
        .selectFrom("DossierSection as s")
        .where("s.caseId", "=", given.caseId)
        .select(["s.number", "s.version", "s.savedAt", "s.sentAt", "s.returnedAt", "s.passedAt"])
        .orderBy("s.number"),
    ).as("sections"),
    looksIn(tables, given).as("looks"),
    settingsIn(tables, given).as("settings"),
  ]),
);

/** The item a reviewer reads after another. */
export const readNextToReview = async (
  db: Database,
  { accountId }: Actor,
  caseId: string,
  number: number,
): Promise<number | null> => {
  const [row] = await readInTransaction(db, queue({ accountId, caseId }));
  const lines = (row?.sections ?? []).map((section) => ({
    number: section.number,
    state: sectionState(timestampsFrom(section)),
    seen: seenOf(section, row?.looks ?? []),
  }));
  return nextToReviewAfter(lines, settingsFrom(row?.settings), number);
};
