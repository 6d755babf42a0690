import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { readFile } from "../../admissions/file/head-queries";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { openSealedHex } from "../../database/encryption";
import { asHex } from "../../database/expressions";
import { type Given, typedQuery } from "../../database/typed-query";
import { type Day, isRealDay } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { levelsOn } from "../levels";
import { isLogOpen } from "../log-access";
import { workOfQuarter } from "./prefill";
import { mentorReportFrom, mentorReportsIn, ownReportFrom, ownReportsIn } from "./queries";
import { endedBefore, lastDayOf, reportsOf, termOf, termsBetween } from "./terms";

type Asked = Readonly<{ caseId: string; from: Day; last: Day }>;

/** What the log has of some months, and what was reported already. */
const logOfMonths = typedQuery((tables, given: Given<Asked>) =>
  tables.selectNoFrom(() => [
    jsonArrayFrom(
      tables
        .selectFrom("Task as t")
        .where("t.caseId", "=", given.caseId)
        .where("t.state", "<>", "withdrawn")
        .where("t.givenOn", "<=", given.last)
        .where((task) => task.or([task("t.assessedOn", "is", null), task("t.assessedOn", ">=", given.from)]))
        .select(["t.id", "t.title", "t.state", "t.givenOn", "t.dueOn", "t.assessedOn", "t.returnedCount"])
        .orderBy("t.givenOn")
        .orderBy("t.id")
        .limit(100),
    ).as("tasks"),
    jsonArrayFrom(
      tables
        .selectFrom("Note as n")
        .where("n.caseId", "=", given.caseId)
        .where("n.notedOn", ">=", given.from)
        .where("n.notedOn", "<=", given.last)
        .select((note) => ["n.id", "n.notedOn", "n.text", asHex(note.ref("n.textSealed")).as("sealed")])
        .orderBy("n.notedOn")
        .orderBy("n.id")
        .limit(100),
    ).as("notes"),
    jsonArrayFrom(
      tables
        .selectFrom("Evaluation as e")
        .where("e.caseId", "=", given.caseId)
        .where("e.evaluatedOn", ">=", given.from)
        .where("e.evaluatedOn", "<=", given.last)
        .select(["e.id", "e.evaluatedOn", "e.attitude", "e.responsibility", "e.motive", "e.authorName"])
        .orderBy("e.evaluatedOn")
        .orderBy("e.recordedAt")
        .limit(100),
    ).as("evaluations"),
    mentorReportsIn(tables, given),
  ]),
);

const isWithin = (first: Day, on: Day): boolean => on >= first && on <= lastDayOf("quarter", first);

/**
 * The form of the mentor's report of a quarter, with what the log has of it: the work is put into words, and the levels begin
 * with those of the writer's last evaluation in the quarter. Without a quarter asked for, the last one that has ended and has
 * no report, or else the present one. Writes an audit row. Null when out of reach, the actor's own file or a relative's.
 */
export const auditedReportForm = async (actor: Actor, caseId: string, asked: string | null, on: Day) => {
  if (!may(actor, "mentoring.log") || !isId(caseId)) return null;
  const chosen = asked && isRealDay(asked) ? termOf("quarter", asked) : null;
  const from = chosen ?? endedBefore("quarter", on);
  const last = chosen ? lastDayOf("quarter", chosen) : on;
  const read = logOfMonths({ caseId, from, last });
  const file = await readFile(actor, caseId, on, read, caseSeenAudit(actor, "log.seen", caseId));
  const [row] = file?.more[0] ?? [];
  if (!file || !row || file.tie) return null;
  const { head, facts } = file;
  const mentoredSince = head.mentors.map((mentor) => mentor.from).toSorted()[0] ?? head.openedOn;
  const ended = endedBefore("quarter", on);
  const isWritten = row.mentorReports.some((report) => report.quarter === ended);
  const first = chosen ?? (reportsOf(mentoredSince, ended) && !isWritten ? ended : termOf("quarter", on));
  const until = lastDayOf("quarter", first);
  const tasks = row.tasks.filter(
    (task) => task.givenOn <= until && (task.assessedOn === null || task.assessedOn >= first),
  );
  const notes = row.notes.filter(({ notedOn }) => isWithin(first, notedOn));
  const evaluations = row.evaluations.filter(({ evaluatedOn }) => isWithin(first, evaluatedOn));
  const [latest] = row.mentorReports.filter((report) => report.quarter === first).map(mentorReportFrom);
  const levels = latest ?? evaluations.findLast(({ authorName }) => authorName === actor.name);
  return {
    caseId,
    name: head.person.name,
    unit: head.unit.shortName,
    isLogOpen: isLogOpen(head.stage),
    first,
    hasBegun: first <= on,
    quarters: termsBetween("quarter", mentoredSince, on).slice(0, 4),
    tasks,
    notes: notes.map(({ sealed, text, ...note }) => ({
      ...note,
      text: sealed === null ? (text ?? "") : openSealedHex(sealed, "Note.textSealed", note.id),
    })),
    evaluations,
    /** The version this one corrects; null where there is none. */
    latest: latest ?? null,
    levels: levels ? { attitude: levels.attitude, responsibility: levels.responsibility, motive: levels.motive } : null,
    work: latest ? latest.work : workOfQuarter(tasks, notes.length),
    days: levelsOn(facts.rules, on).daysForMentorReport,
  };
};

export type ReportForm = NonNullable<Awaited<ReturnType<typeof auditedReportForm>>>;

const ownReports = typedQuery((tables, given: Given<Readonly<{ caseId: string }>>) =>
  tables.selectNoFrom(() => [ownReportsIn(tables, given)]),
);

/**
 * The form of one's own report of a half-year; without one asked for, the last one that has ended and has no report, or else
 * the present one. Writes an audit row. Null for anybody but the person.
 */
export const auditedOwnReportForm = async (actor: Actor, caseId: string, asked: string | null, on: Day) => {
  if (!may(actor, "reports.own") || !isId(caseId)) return null;
  const read = ownReports({ caseId });
  const file = await readFile(actor, caseId, on, read, caseSeenAudit(actor, "log.seen", caseId));
  const [row] = file?.more[0] ?? [];
  if (!file || !row || file.head.person.id !== actor.personId) return null;
  const { head, facts } = file;
  const ended = endedBefore("half", on);
  const isOwed = head.openedOn <= lastDayOf("half", ended) && !row.ownReports.some(({ half }) => half === ended);
  const first = asked && isRealDay(asked) ? termOf("half", asked) : isOwed ? ended : termOf("half", on);
  return {
    caseId,
    name: head.person.name,
    isLogOpen: isLogOpen(head.stage),
    first,
    hasBegun: first <= on,
    halves: termsBetween("half", head.openedOn, on).slice(0, 3),
    latest: row.ownReports.filter(({ half }) => half === first).map(ownReportFrom)[0] ?? null,
    days: levelsOn(facts.rules, on).daysForOwnReport,
  };
};

export type OwnReportForm = NonNullable<Awaited<ReturnType<typeof auditedOwnReportForm>>>;
