import { type Actor, may } from "../../access/actor";
import { cellLeaders } from "../../access/roles";
import { writeListSeenAudit } from "../../audit/audit-persistence";
import { asActor } from "../../database/client";
import { asDay } from "../../database/expressions";
import { readPipelined } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { tableSignature } from "../../documents/forms/register-signature";
import { termOn, termsInReach } from "../../goals/term-queries";
import { type Day, yearOf } from "../../primitives/day";
import { writeWorkbook } from "../../spreadsheets/write-workbook";
import type { Words } from "../../text/text";
import { fileHash } from "../file-encryption";
import { issuerNamed, issuerOn } from "../issuer-queries";
import { membersEver } from "../members-queries";
import { inOrderOfComing } from "../registers/membership-here";
import { admitted, type Facts } from "./facts";
import { toldRows } from "./figures";
import { type Period, periodOf, type StatisticsAsked, yearBefore } from "./period";
import { yearReport } from "./report";
import { statisticsColumns, statisticsNotes, statisticsSheets, statisticsTitles } from "./statistics-sheet";
import { statisticsTables } from "./tables";

/** The first day each person was listed as a sympathiser in the range; a move to another cell begins no new listing. */
const firstListed = typedQuery((tables, given: Given<Range & Readonly<{ on: Day }>>) =>
  tables
    .selectFrom("Standing as s")
    .where((eb) => inRange(eb.ref("s.path"), given))
    .where("s.kind", "=", "sympathiser")
    .where("s.from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("s.to", "is", null), eb("s.to", "<>", eb.ref("s.from"))]))
    .groupBy("s.personId")
    .select((eb) => eb.fn.min("s.from").as("on")),
);

/** Whoever sees the whole of a committee reads its statistics; a reader of registers without small groups. */
export const readsStatistics = (actor: Actor): boolean =>
  may(actor, "goals.read") && !cellLeaders.some((role) => role === actor.actingPost.role);

const readTables = async (actor: Actor, asked: StatisticsAsked) => {
  if (!readsStatistics(actor)) return null;
  const range = { from: actor.reach.from, to: actor.reach.to };
  const [people, listed, [issuer], [found]] = await readPipelined(
    actor,
    membersEver({ ...range, on: asked.on }),
    firstListed({ ...range, on: asked.on }),
    issuerOn({ unitId: actor.actingPost.unitId, on: asked.on }),
    termsInReach(actor),
  );
  if (!issuer) return null;
  const listedOn = listed.map(({ on }) => on);
  const period = periodOf(asked);
  const isProtected = actor.reach.files === "register";
  const factsOf = (of: Period): Facts => ({
    ...{ period: of, listedOn },
    memberships: inOrderOfComing(people, range, of.to),
  });
  const [now, before] = [factsOf(period), factsOf(yearBefore(period))];
  const tables = statisticsTables.map((table) => ({ table, rows: toldRows(table, now, before, isProtected) }));
  const term = termOn(found?.terms ?? [], asked.on);
  return {
    issuer: issuerNamed(issuer),
    organisation: issuer.name,
    superior: issuer.superior,
    period,
    isProtected,
    tables,
    now,
    term,
  };
};

/** The tables of statistics of a period, with the hash of their file. Null for whoever does not see a whole committee. */
export const statisticsView = async (actor: Actor, asked: StatisticsAsked) => {
  const read = await readTables(actor, asked);
  if (!read) return null;
  const { tables, isProtected, period } = read;
  return {
    ...{ asked, issuer: read.issuer, superior: read.superior, period },
    tables: tables.map((told) => ({
      ...{ code: told.table.code, title: told.table.title, rows: told.rows },
      heading: `Biểu ${told.table.code}: ${told.table.title}`,
      ...{ titles: statisticsTitles(told, period), notes: statisticsNotes(told, isProtected) },
    })),
    columns: statisticsColumns.map(({ title }) => title),
    signatures: tableSignature,
    hash: fileHash(await writeWorkbook(statisticsSheets(tables, read))),
  };
};
export type StatisticsView = NonNullable<Awaited<ReturnType<typeof statisticsView>>>;

/** The tables as an .xlsx. Nobody is named in them; who had them stands in the audit. */
export const auditedStatisticsFile = async (
  actor: Actor,
  { words, ...asked }: StatisticsAsked & Readonly<{ words: Words }>,
) => {
  const read = await readTables(actor, asked);
  if (!read) return null;
  await asActor(actor, (db) => writeListSeenAudit(db, actor, { list: "statistics", cases: [], people: [] }));
  return {
    name: `${words.exports.fileNames.statistics}-${asked.on}.xlsx`,
    bytes: await writeWorkbook(statisticsSheets(read.tables, read)),
  };
};

/** The report of the year as a paper to be completed. Nobody is named in it; who had it stands in the audit. */
export const auditedYearReport = async (actor: Actor, on: Day) => {
  const read = await readTables(actor, { on, kind: "year" });
  if (!read) return null;
  await asActor(actor, (db) => writeListSeenAudit(db, actor, { list: "year-report", cases: [], people: [] }));
  const { term, now } = read;
  const target = term?.targets.find(({ unitId, year }) => unitId === null && year === yearOf(on))?.target ?? null;
  const inTerm = term && {
    ...{ name: term.name, target: term.target },
    admitted: admitted({ ...now, period: { from: term.from, to: on } }).length,
  };
  return yearReport({ ...read, facts: now, target, term: inTerm ?? null });
};
