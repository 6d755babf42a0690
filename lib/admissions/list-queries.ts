import { type Actor, may } from "../access/actor";
import { within } from "../access/reach";
import { reading } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { dateOf, dayOrNull } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { type CaseFilter, pageSize } from "./filter";
import { openStages } from "./steps";

const matching = (actor: Actor, filter: CaseFilter): Prisma.AdmissionCaseWhereInput => {
  const words = searchKey(filter.q).split(" ").filter(Boolean);
  const admitted = {
    ...(filter.admittedFrom ? { gte: dateOf(filter.admittedFrom) } : {}),
    ...(filter.admittedTo ? { lte: dateOf(filter.admittedTo) } : {}),
  };
  return {
    AND: [
      within(actor.reach),
      filter.unit ? { unitId: filter.unit } : {},
      Object.keys(admitted).length > 0 ? { admittedOn: admitted } : {},
      ...words.map((word) => ({ person: { searchKey: { contains: word } } })),
    ],
  };
};

const atStage = (stage: CaseFilter["stage"]): Prisma.AdmissionCaseWhereInput => {
  if (!stage) return {};
  return stage === "open" ? { stage: { in: [...openStages] } } : { stage };
};

/**
 * The cases within reach that the filter asks for, nearest due first, and how many stand at each stage under the same
 * filter. Null when the actor may not list cases.
 */
export const caseList = async (actor: Actor, filter: CaseFilter) => {
  if (!may(actor, "cases.list")) return null;
  const where = matching(actor, filter);
  return reading(actor, async (db) => {
    const groups = await db.admissionCase.groupBy({ by: ["stage"], where, _count: { _all: true } });
    const rows = await db.admissionCase.findMany({
      where: { AND: [where, atStage(filter.stage)] },
      relationLoadStrategy: "join",
      select: {
        id: true,
        stage: true,
        nextStep: true,
        nextHolder: true,
        nextDueOn: true,
        admittedOn: true,
        officialOn: true,
        openedOn: true,
        provisional: true,
        unit: { select: { shortName: true } },
        person: { select: { fullName: true } },
      },
      orderBy: [{ nextDueOn: { sort: "asc", nulls: "last" } }, { openedOn: "desc" }, { id: "asc" }],
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
    });
    const units = await db.unit.findMany({
      where: { kind: "cell", ...(actor.reach.from ? { path: { gte: actor.reach.from, lt: actor.reach.to } } : {}) },
      select: { id: true, shortName: true },
      orderBy: { path: "asc" },
      take: 300,
    });
    const counts = new Map(groups.map((group) => [group.stage, group._count._all]));
    const total = groups.reduce((sum, group) => {
      const { stage } = filter;
      const asked = !stage || (stage === "open" ? openStages.includes(group.stage) : stage === group.stage);
      return asked ? sum + group._count._all : sum;
    }, 0);
    return {
      filter,
      units,
      counts,
      total,
      /** Whether a row opens the file: a viewer of registers sees the line only. */
      opens: may(actor, "cases.read"),
      rows: rows.map(({ nextDueOn, admittedOn, officialOn, openedOn, unit, person, ...row }) => ({
        ...row,
        name: person.fullName,
        unit: unit.shortName,
        nextDueOn: dayOrNull(nextDueOn),
        admittedOn: dayOrNull(admittedOn),
        officialOn: dayOrNull(officialOn),
        openedOn: dayOrNull(openedOn),
      })),
    };
  });
};

export type CaseList = NonNullable<Awaited<ReturnType<typeof caseList>>>;
export type CaseRow = CaseList["rows"][number];
