import { type Actor, may } from "../access/actor";
import type { Stage } from "../admissions/case/stages";
import { rowsFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import { readPipelined } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { type AskedPlan, gapOf, readinessOf, unitsAPage } from "./plan";
import { successorsOfPost } from "./rows-schema";

type OnDay = Range & Readonly<{ on: Day }>;

const successorsByPost = rowsFunction("successors_by_post", successorsOfPost);

const mostPosts = 5_000;

const plannedPosts = typedQuery((tables, given: Given<OnDay>) =>
  tables
    .selectFrom("PlannedPost as p")
    .innerJoin("Unit as u", "u.id", "p.unitId")
    .leftJoin("Unit as before", "before.id", "p.mergedFromId")
    .leftJoin(successorsByPost(asDay(given.on)).as("n"), "n.postId", "p.id")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .where("p.closedOn", "is", null)
    .select(["p.id", "p.unitId", "u.name as unit", "p.title", "p.firstYear", "p.lastYear", "p.wanted"])
    .select(["before.name as mergedFrom", "n.named", "n.untrained"])
    .orderBy("u.path")
    .orderBy("p.title")
    .orderBy("p.id")
    .limit(mostPosts),
);

type OfUnits = OnDay & Readonly<{ unitIds: readonly string[] }>;

const successors = typedQuery((tables, given: Given<OfUnits>) =>
  tables
    .selectFrom("Successor as s")
    .innerJoin("PlannedPost as p", "p.id", "s.postId")
    .leftJoin("AdmissionCase as c", (join) => join.onRef("c.personId", "=", "s.personId").on("c.closedOn", "is", null))
    .where((eb) => inRange(eb.ref("s.path"), given))
    .where((eb) => eb("p.unitId", "=", eb.fn.any(given.unitIds)))
    .where("p.closedOn", "is", null)
    .where("s.from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("s.to", "is", null), eb("s.to", ">", asDay(given.on))]))
    .select(["s.id", "s.postId", "s.personId", "s.personName as name", "c.id as caseId", "c.stage"])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("Standing as m")
            .whereRef("m.personId", "=", "s.personId")
            .where("m.kind", "in", ["official", "probationary"])
            .where("m.from", "<=", asDay(given.on))
            .where((row) => row.or([row("m.to", "is", null), row("m.to", ">", asDay(given.on))]))
            .select("m.id"),
        )
        .$castTo<boolean>()
        .as("isMember"),
    )
    .orderBy("s.from")
    .orderBy("s.id")
    .limit(5_000),
);

/** People in training in units that plan for posts, and planned for none that is still planned for. */
const unplanned = typedQuery((tables, given: Given<OfUnits>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .where((eb) => inRange(eb.ref("c.path"), given))
    .where("c.closedOn", "is", null)
    .where((eb) => eb("c.unitId", "=", eb.fn.any(given.unitIds)))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("Successor as s")
            .innerJoin("PlannedPost as planned", "planned.id", "s.postId")
            .where("planned.closedOn", "is", null)
            .whereRef("s.personId", "=", "c.personId")
            .where("s.from", "<=", asDay(given.on))
            .where((row) => row.or([row("s.to", "is", null), row("s.to", ">", asDay(given.on))]))
            .select("s.id"),
        ),
      ),
    )
    .select(["c.id", "c.unitId", "c.stage", "p.fullName as name"])
    .orderBy("p.sortKey")
    .orderBy("c.id")
    .limit(5_000),
);

type Named = Readonly<{ id: string; personId: string; name: string; caseId: string | null; stage: Stage | null }>;

const grouped = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

/**
 * The posts for which successors are planned, by unit, a page at a time: how many are wanted and named, who they are and whether
 * they are trained, and who is in training there and planned for nothing. Totals are of all units that are asked for. Names only
 * for who keeps the plan. Null for others.
 */
export const planView = async (actor: Actor, asked: AskedPlan, on: Day) => {
  if (!may(actor, "planning.read")) return null;
  const { from, to } = actor.reach;
  const given = { from, to, on };
  const mayKeep = may(actor, "planning.keep");
  const [posts] = await readPipelined(actor, plannedPosts(given));
  const key = searchKey(asked.unit);
  const counted = posts.map(({ named, untrained, ...post }) => ({
    ...post,
    named: named ?? 0,
    untrained: untrained ?? 0,
    gap: gapOf({ wanted: post.wanted, named: named ?? 0 }),
  }));
  const byUnitOfPost = [...grouped(counted, ({ unitId }) => unitId)];
  const found = byUnitOfPost.filter(
    ([, own]) => searchKey(own[0]?.unit ?? "").includes(key) && (!asked.gaps || own.some(({ gap }) => gap > 0)),
  );
  const page = Math.min(asked.page, Math.max(1, Math.ceil(found.length / unitsAPage)));
  const shown = found.slice((page - 1) * unitsAPage, page * unitsAPage);
  const unitIds = shown.map(([id]) => id);
  const [people, training] = mayKeep
    ? await readPipelined(actor, successors({ ...given, unitIds }), unplanned({ ...given, unitIds }))
    : [[], []];
  const byPost = grouped(people, ({ postId }) => postId);
  const byUnit = grouped(training, ({ unitId }) => unitId);
  const units = shown.map(([id, own]) => ({
    id,
    name: own[0]?.unit ?? "",
    posts: own.map((post) => ({
      ...post,
      successors: (byPost.get(post.id) ?? []).map(({ isMember, ...person }) => ({
        ...(person satisfies Named),
        readiness: readinessOf({ isMember, stage: person.stage }),
      })),
    })),
    hasGap: own.some(({ gap }) => gap > 0),
    /** In training in this cell and planned for nothing. */
    unplanned: byUnit.get(id) ?? [],
  }));
  const all = found.flatMap(([, own]) => own);
  const sum = (of: (row: (typeof all)[number]) => number): number => all.reduce((total, row) => total + of(row), 0);
  return {
    ...{ on, mayKeep, units, asked: { ...asked, page } },
    /** How many units are asked for, and how many plan for posts at all. */
    ...{ found: found.length, inAll: byUnitOfPost.length },
    untrained: units.flatMap(({ name: unit, posts: own }) =>
      own.flatMap((post) =>
        post.successors
          .filter(({ readiness }) => readiness === "untrained")
          .map((person) => ({ ...person, post: post.title, unit })),
      ),
    ),
    totals: {
      posts: all.length,
      wanted: sum(({ wanted }) => wanted),
      named: sum(({ named }) => named),
      gap: sum(({ gap }) => gap),
      untrained: sum(({ untrained }) => untrained),
    },
    isWhole: posts.length < mostPosts,
  };
};

export type PlanView = NonNullable<Awaited<ReturnType<typeof planView>>>;
