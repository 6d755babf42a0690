import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { readFile } from "../../admissions/file/head-queries";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { asHex } from "../../database/expressions";
import type { RowOf } from "../../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import { addDays, type Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { levelsOn } from "../levels";
import { isLogOpen } from "../log-access";
import { reportsVisibleTo } from "./report-access";
import { openedAnswers, openedReport } from "./report-encryption";
import { lastDayOf, reportsOf, type Term, termsBetween } from "./terms";

/** A case has fewer quarters and versions than this. */
const mostReports = 200;

type OfCase = Readonly<{ caseId: string }>;

/** The reports of mentors on a case, the latest quarter and version first. */
export const mentorReportsIn = (tables: QueryBuilder, { caseId }: Given<OfCase>) =>
  jsonArrayFrom(
    tables
      .selectFrom("MentorReport as m")
      .where("m.caseId", "=", caseId)
      .select(["m.id", "m.quarter", "m.version", "m.attitude", "m.responsibility", "m.motive", "m.authorName"])
      .select((report) => ["m.recordedAt", asHex(report.ref("m.contentSealed")).$notNull().as("sealed")])
      .orderBy("m.quarter", "desc")
      .orderBy("m.version", "desc")
      .limit(mostReports),
  ).as("mentorReports");

export const ownReportsIn = (tables: QueryBuilder, { caseId }: Given<OfCase>) =>
  jsonArrayFrom(
    tables
      .selectFrom("OwnReport as o")
      .where("o.caseId", "=", caseId)
      .select(["o.id", "o.half", "o.version", "o.authorName", "o.recordedAt"])
      .select((report) => asHex(report.ref("o.answersSealed")).$notNull().as("sealed"))
      .orderBy("o.half", "desc")
      .orderBy("o.version", "desc")
      .limit(mostReports),
  ).as("ownReports");

const reports = typedQuery((tables, given: Given<OfCase>) =>
  tables.selectNoFrom(() => [mentorReportsIn(tables, given), ownReportsIn(tables, given)]),
);

export type ReportsRow = RowOf<ReturnType<typeof reports>>;

export const mentorReportFrom = ({ sealed, recordedAt, ...report }: ReportsRow["mentorReports"][number]) => ({
  ...report,
  ...openedReport(sealed, report.id),
  recordedOn: today(new Date(recordedAt)),
});

export const ownReportFrom = ({ sealed, recordedAt, ...report }: ReportsRow["ownReports"][number]) => ({
  ...report,
  answers: openedAnswers(sealed, report.id),
  recordedOn: today(new Date(recordedAt)),
});

export type MentorReportView = ReturnType<typeof mentorReportFrom>;
export type OwnReportView = ReturnType<typeof ownReportFrom>;

/** A quarter or half-year with the versions written of it, the latest first, and the day by which it is due. */
type Written<Report> = Readonly<{ first: Day; dueOn: Day; isOver: boolean; versions: readonly Report[] }>;

const written = <Report>(
  term: Term,
  asked: Readonly<{ from: Day; on: Day; days: number }>,
  of: (first: Day) => readonly Report[],
): Written<Report>[] =>
  termsBetween(term, asked.from, asked.on).map((first) => {
    const last = lastDayOf(term, first);
    return { first, dueOn: addDays(last, asked.days), isOver: last < asked.on, versions: of(first) };
  });

/**
 * The reports on a person, as far as the reader may see them, by quarter and half-year since there was a mentor. Writes an
 * audit row. Null when out of reach, or for who reads none.
 */
export const auditedReportsView = async (actor: Actor, caseId: string, on: Day) => {
  if (!may(actor, "cases.read") || !isId(caseId) || !reportsVisibleTo(actor.actingPost.role, false)) return null;
  const file = await readFile(actor, caseId, on, reports({ caseId }), caseSeenAudit(actor, "log.seen", caseId));
  const [row] = file?.more[0] ?? [];
  if (!file || !row) return null;
  const { head, facts } = file;
  const isOwnFile = actor.personId === head.person.id;
  const shown = reportsVisibleTo(actor.actingPost.role, isOwnFile);
  if (!shown) return null;
  const levels = levelsOn(facts.rules, on);
  const until = head.closedOn ?? on;
  const mentoredSince = head.mentors.map(({ from }) => from).toSorted()[0] ?? head.openedOn;
  const mentorReports = row.mentorReports.map(mentorReportFrom);
  const ownReports = row.ownReports.map(ownReportFrom);
  const ofMentors = written("quarter", { from: mentoredSince, on: until, days: levels.daysForMentorReport }, (first) =>
    mentorReports.filter(({ quarter }) => quarter === first),
  );
  return {
    head,
    on,
    isOwnFile,
    shown,
    mayReport: head.mayLog,
    mayWriteOwn: may(actor, "reports.own") && isOwnFile && isLogOpen(head.stage),
    quarters: shown.mentor
      ? ofMentors.map((each) => ({ ...each, isOwed: reportsOf(mentoredSince, each.first) && each.isOver }))
      : [],
    halves: shown.own
      ? written("half", { from: head.openedOn, on: until, days: levels.daysForOwnReport }, (first) =>
          ownReports.filter(({ half }) => half === first),
        )
      : [],
  };
};

export type ReportsView = NonNullable<Awaited<ReturnType<typeof auditedReportsView>>>;
