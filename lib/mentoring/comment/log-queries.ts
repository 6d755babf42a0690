import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";

type Asked = Readonly<{ caseId: string; from: Day; last: Day }>;

/** More entries than a case has in the years it is followed. */
const most = 500;

/** The entries of a log in a period a comment may rest on: what is withdrawn is none. */
export const commentLogIn = (tables: QueryBuilder, { caseId, from, last }: Given<Asked>) =>
  [
    jsonArrayFrom(
      tables
        .selectFrom("Task as t")
        .where("t.caseId", "=", caseId)
        .where("t.state", "<>", "withdrawn")
        .where("t.givenOn", "<=", last)
        .where((task) => task.or([task("t.assessedOn", "is", null), task("t.assessedOn", ">=", from)]))
        .select(["t.id", "t.title", "t.state", "t.givenOn", "t.dueOn", "t.assessedOn", "t.returnedCount"])
        .orderBy("t.givenOn")
        .orderBy("t.id")
        .limit(most),
    ).as("tasks"),
    jsonArrayFrom(
      tables
        .selectFrom("Note as n")
        .where("n.caseId", "=", caseId)
        .where("n.notedOn", ">=", from)
        .where("n.notedOn", "<=", last)
        .select(["n.id", "n.notedOn"])
        .orderBy("n.notedOn")
        .orderBy("n.id")
        .limit(most),
    ).as("notes"),
    jsonArrayFrom(
      tables
        .selectFrom("Evaluation as e")
        .where("e.caseId", "=", caseId)
        .where("e.evaluatedOn", ">=", from)
        .where("e.evaluatedOn", "<=", last)
        .select(["e.id", "e.evaluatedOn", "e.attitude", "e.responsibility", "e.motive", "e.authorName"])
        .orderBy("e.evaluatedOn")
        .orderBy("e.recordedAt")
        .limit(most),
    ).as("evaluations"),
    jsonArrayFrom(
      tables
        .selectFrom("MentorReport as m")
        .where("m.caseId", "=", caseId)
        .where("m.quarter", ">=", from)
        .where("m.quarter", "<=", last)
        .select(["m.id", "m.quarter", "m.version", "m.attitude", "m.responsibility", "m.motive", "m.authorName"])
        .orderBy("m.quarter")
        .orderBy("m.version")
        .limit(most),
    ).as("mentorReports"),
    jsonArrayFrom(
      tables
        .selectFrom("OwnReport as o")
        .where("o.caseId", "=", caseId)
        .where("o.half", ">=", from)
        .where("o.half", "<=", last)
        .select(["o.id", "o.half", "o.version"])
        .orderBy("o.half")
        .orderBy("o.version")
        .limit(most),
    ).as("ownReports"),
  ] as const;

/** The log of a case in a period, for a comment. */
export const commentLog = typedQuery((tables, given: Given<Asked>) =>
  tables.selectNoFrom(() => commentLogIn(tables, given)),
);
