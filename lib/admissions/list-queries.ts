import { type Actor, may } from "../access/actor";
import { Prisma } from "../database/generated/client";
import { readPipelined, type Statement, statement } from "../database/pipelined-read";
import { casesInReach } from "../database/reach-filter";
import type { Day } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { openStages, type Stage } from "./case/stages";
import { type CaseFilter, pageSize } from "./filter";

/** Wildcards of LIKE are removed from what was typed. */
const wordsOf = (q: string): string[] =>
  searchKey(q)
    .replace(/[%_\\]/g, " ")
    .split(" ")
    .filter(Boolean);

/** The units whose name has all the words, found as people are: whatever the case and the accents. */
const unitsNamed = (words: readonly string[]): Prisma.Sql => {
  const key = Prisma.raw(
    `regexp_replace(translate(normalize("shortName", NFD), 'đĐ', 'dd'), '[\\u0300-\\u036f]', '', 'g')`,
  );
  const has = words.map((word) => Prisma.sql`${key} ILIKE ${`%${word}%`}`);
  return Prisma.sql`(SELECT id FROM "Unit" WHERE ${Prisma.join(has, " AND ")})`;
};

/** The filter but for the stage. */
const matching = ({ reach }: Actor, { unit, unitName, admittedFrom, admittedTo, q }: CaseFilter): Prisma.Sql => {
  const nameOfUnit = wordsOf(unitName);
  const conditions = [
    casesInReach(reach, { id: "c.id", path: "c.path" }),
    ...(unit ? [Prisma.sql`c."unitId" = ${unit}::uuid`] : []),
    ...(nameOfUnit.length > 0 ? [Prisma.sql`c."unitId" IN ${unitsNamed(nameOfUnit)}`] : []),
    ...(admittedFrom ? [Prisma.sql`c."admittedOn" >= ${admittedFrom}::date`] : []),
    ...(admittedTo ? [Prisma.sql`c."admittedOn" <= ${admittedTo}::date`] : []),
    ...wordsOf(q).map(
      (word) =>
        Prisma.sql`EXISTS (SELECT FROM "Person" p WHERE p.id = c."personId" AND p."searchKey" LIKE ${`%${word}%`})`,
    ),
  ];
  return Prisma.join(conditions, " AND ");
};

const stagesOf = (stage: CaseFilter["stage"]): readonly Stage[] | null => {
  if (!stage) return null;
  return stage === "open" ? openStages : [stage];
};

const countsByStage = (where: Prisma.Sql): Statement<{ stage: Stage; count: number }> =>
  statement`
    SELECT c.stage::text, count(*)::int AS count FROM "AdmissionCase" c WHERE ${where} GROUP BY c.stage`;

export type CaseRow = Readonly<{
  id: string;
  stage: Stage;
  nextStep: string | null;
  nextHolder: string | null;
  nextDueOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
  openedOn: Day;
  provisional: boolean;
  unit: string;
  name: string;
}>;

/** One page of rows. Names are looked up for the rows shown only, not for every row that is sorted. */
const pageOf = (where: Prisma.Sql, { stage, page }: CaseFilter): Statement<CaseRow> => {
  const stages = stagesOf(stage);
  const atStage = stages ? Prisma.sql`AND c.stage = ANY (${[...stages]}::"Stage"[])` : Prisma.empty;
  return statement`
    WITH shown AS (
      SELECT c.id, c.stage::text, c."nextStep", c."nextHolder", c."nextDueOn", c."admittedOn", c."officialOn", c."openedOn",
             c.provisional, c."unitId", c."personId"
      FROM "AdmissionCase" c WHERE ${where} ${atStage}
      ORDER BY c."nextDueOn" NULLS LAST, c."openedOn" DESC, c.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize})
    SELECT shown.id, shown.stage, shown."nextStep", shown."nextHolder", shown."nextDueOn", shown."admittedOn", shown."officialOn",
           shown."openedOn", shown.provisional, u."shortName" AS unit, p."fullName" AS name
    FROM shown JOIN "Unit" u ON u.id = shown."unitId" JOIN "Person" p ON p.id = shown."personId"
    ORDER BY shown."nextDueOn" NULLS LAST, shown."openedOn" DESC, shown.id`;
};

/** As many cells as a list offers; of more, the name is typed. */
const choosable = 40;

/** The cell asked for and those next to it, one more than can be chosen from where there are too many. */
const cellsWithin = ({ reach }: Actor, unit: string | null): Statement<{ id: string; shortName: string }> => statement`
  SELECT id, "shortName" FROM (
    SELECT id, "shortName", path FROM "Unit"
    WHERE kind = 'cell' ${reach.from ? Prisma.sql`AND path >= ${reach.from} AND path < ${reach.to}` : Prisma.empty}
    ORDER BY id IS DISTINCT FROM ${unit}::uuid, path LIMIT ${choosable + 1}) cells
  ORDER BY path`;

/**
 * The cases within reach that the filter asks for, nearest due first, and how many stand at each stage under the same
 * filter. Null when the actor may not list cases.
 */
export const caseList = async (actor: Actor, filter: CaseFilter) => {
  if (!may(actor, "cases.list")) return null;
  const where = matching(actor, filter);
  const [groups, rows, units] = await readPipelined(
    actor,
    countsByStage(where),
    pageOf(where, filter),
    cellsWithin(actor, filter.unit),
  );
  const stages = stagesOf(filter.stage);
  return {
    filter,
    /** The cells to choose from; where there are too many, the one asked for alone, or none. */
    units: units.length > choosable ? units.filter(({ id }) => id === filter.unit) : units,
    counts: new Map(groups.map(({ stage, count }) => [stage, count])),
    total: groups.reduce((sum, { stage, count }) => (stages?.includes(stage) === false ? sum : sum + count), 0),
    /** Whether a row opens the file: a viewer of registers sees the line only. */
    opens: may(actor, "cases.read"),
    rows,
  };
};

export type CaseList = NonNullable<Awaited<ReturnType<typeof caseList>>>;
