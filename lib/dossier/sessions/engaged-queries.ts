import type { Database } from "../../database/client";
import { rowsFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { type Engaged, lastDayLookedAt } from "./free-times";
import { noTimeRow, reviewerRow } from "./rows-schema";

const reviewersFound = rowsFunction("reviewers_of", reviewerRow);
const noTimeFound = rowsFunction("no_time", noTimeRow);

const reviewers = typedQuery((tables, given: Given<{ caseId: string; on: Day }>) =>
  tables.selectFrom(reviewersFound(given.caseId, asDay(given.on)).as("r")).select(["r.personId", "r.name"]),
);

/** With whom the applicant of a case can go through the history: deputy secretaries first. */
export const readReviewers = (db: Database, caseId: string, on: Day) =>
  readInTransaction(db, reviewers({ caseId, on }));

const noTime = typedQuery((tables, given: Given<{ reviewerId: string; from: Day; to: Day }>) =>
  tables
    .selectFrom(noTimeFound(given.reviewerId, asDay(given.from), asDay(given.to)).as("n"))
    .select(["n.from", "n.lastDay", "n.minute"]),
);

/** When a reviewer has no time from a day on, as far as times are offered. */
export const readEngaged = async (db: Database, reviewerId: string, on: Day): Promise<Engaged> => {
  const rows = await readInTransaction(db, noTime({ reviewerId, from: on, to: lastDayLookedAt(on) }));
  return {
    away: rows.filter(({ minute }) => minute === null),
    taken: rows.flatMap(({ from, minute }) => (minute === null ? [] : [{ on: from, minute }])),
  };
};
