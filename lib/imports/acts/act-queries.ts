import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import { type Day, dateOf, dayOf } from "../../primitives/day";
import { searchKey } from "../../primitives/name";
import { type ActKind, namesPeople } from "../kinds";
import type { Settings } from "../list-row";
import { readNamed, type StoredRow } from "../row-queries";
import type { ActRegister, KnownCase } from "./act";
import { actValuesOf } from "./act-values";
import { plannedKey } from "./place-planned";

const readPosts = (db: Database, people: readonly string[], on: Day) =>
  db.post.findMany({
    where: { personId: { in: [...people] }, acting: false, OR: [{ to: null }, { to: { gt: dateOf(on) } }] },
    select: { personId: true, unitId: true, role: true },
    take: 20_000,
  });

/** The open cases of people, with the certificates of the awareness class that count: none that an annulled step recorded. */
const readCases = async (db: Database, people: readonly string[]): Promise<ReadonlyMap<string, KnownCase>> => {
  const cases = await db.admissionCase.findMany({
    where: { personId: { in: [...people] }, closedOn: null },
    select: { id: true, personId: true, sequence: true },
    take: 20_000,
  });
  const ofCases = { caseId: { in: cases.map(({ id }) => id) } };
  const papers = await db.paper.findMany({
    where: { ...ofCases, kind: "awarenessCertificate" },
    select: { caseId: true, sequence: true, number: true, datedOn: true },
    take: 20_000,
  });
  const steps = await db.transition.findMany({
    where: { ...ofCases, OR: [{ step: "recordCertificate" }, { annulsId: { not: null } }] },
    select: { id: true, caseId: true, sequence: true, annulsId: true },
    take: 20_000,
  });
  const annulled = new Set(steps.flatMap(({ annulsId }) => annulsId ?? []));
  const annulledSteps = new Set(
    steps.filter(({ id }) => annulled.has(id)).map(({ caseId, sequence }) => `${caseId} ${sequence}`),
  );
  return new Map(
    cases.map(({ id, personId, sequence }) => [
      personId,
      {
        ...{ caseId: id, sequence },
        certificates: papers
          .filter((paper) => paper.caseId === id && !annulledSteps.has(`${id} ${paper.sequence}`))
          .map(({ number, datedOn }) => ({ number: number ?? "", on: dayOf(datedOn) })),
      },
    ]),
  );
};

/** The posts within reach that are planned for now. */
const readPlanned = async (db: Database, { reach }: Actor): Promise<ActRegister["planned"]> => {
  const posts = await db.plannedPost.findMany({
    where: { path: { gte: reach.from, lt: reach.to }, closedOn: null },
    select: {
      ...{ id: true, unitId: true, title: true, firstYear: true, lastYear: true, wanted: true, paper: true },
      unit: { select: { name: true } },
    },
    relationLoadStrategy: "join",
    take: 20_000,
  });
  return new Map(posts.map(({ unit, ...post }) => [plannedKey(post), { ...post, unit: unit.name }]));
};

/** What of the register concerns the rows of a list of acts, in a few statements whatever their number. */
export const readActRegister = async (
  db: Database,
  actor: Actor,
  rows: readonly StoredRow[],
  { settings, kind, on }: Readonly<{ settings: Settings; kind: ActKind; on: Day }>,
): Promise<ActRegister> => {
  const units = await db.unit.findMany({
    where: { to: null },
    select: { id: true, name: true, shortName: true, kind: true, code: true },
    orderBy: { path: "asc" },
    take: 2_000,
  });
  const keys = rows.map(({ row }) => searchKey(actValuesOf(row, settings, kind, on).values.fullName ?? ""));
  const { people, byKey } = await readNamed(db, actor, namesPeople(kind) ? keys.filter(Boolean) : []);
  const ids = people.map(({ id }) => id);
  return {
    ...{ byKey, units },
    posts: kind === "posts" ? await readPosts(db, ids, on) : [],
    cases: kind === "certificates" ? await readCases(db, ids) : new Map(),
    planned: kind === "planned" ? await readPlanned(db, actor) : new Map(),
  };
};
