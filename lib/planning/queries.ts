import { type Actor, may } from "../access/actor";
import type { Stage } from "../admissions/case/stages";
import { rowsFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import { readPipelined } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { gapOf, readinessOf } from "./plan";
import { successorsOfPost } from "./rows-schema";

type OnDay = Range & Readonly<{ on: Day }>;

const successorsByPost = rowsFunction("successors_by_post", successorsOfPost);

const mostPosts = 1_000;

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

const successors = typedQuery((tables, given: Given<OnDay>) =>
  tables
    .selectFrom("Successor as s")
    .innerJoin("PlannedPost as p", "p.id", "s.postId")
    .leftJoin("AdmissionCase as c", (join) => join.onRef("c.personId", "=", "s.personId").on("c.closedOn", "is", null))
    .where((eb) => inRange(eb.ref("s.path"), given))
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

/** People in training in cells that plan for posts, and are planned for none of them. */
const unplanned = typedQuery((tables, given: Given<OnDay>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .where((eb) => inRange(eb.ref("c.path"), given))
    .where("c.closedOn", "is", null)
    .where("c.unitId", "in", (eb) => eb.selectFrom("PlannedPost").where("closedOn", "is", null).select("unitId"))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("Successor as s")
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
 * The posts for which successors are planned, by unit: how many are wanted and named, who they are and whether they are
 * trained, and who is in training there and planned for nothing. Names only for who keeps the plan. Null for others.
 */
export const planView = async (actor: Actor, on: Day) => {
  if (!may(actor, "planning.read")) return null;
  const { from, to } = actor.reach;
  const given = { from, to, on };
  const mayKeep = may(actor, "planning.keep");
  const [posts, people, training] = await readPipelined(
    actor,
    plannedPosts(given),
    mayKeep ? successors(given) : null,
    mayKeep ? unplanned(given) : null,
  );
  const byPost = grouped(people, ({ postId }) => postId);
  const byUnit = grouped(training, ({ unitId }) => unitId);
  const rows = posts.map(({ named, untrained, ...post }) => ({
    ...post,
    named: named ?? 0,
    untrained: untrained ?? 0,
    gap: gapOf({ wanted: post.wanted, named: named ?? 0 }),
    successors: (byPost.get(post.id) ?? []).map(({ isMember, ...person }) => ({
      ...(person satisfies Named),
      readiness: readinessOf({ isMember, stage: person.stage }),
    })),
  }));
  const units = [...grouped(rows, ({ unitId }) => unitId)].map(([id, own]) => ({
    id,
    name: own[0]?.unit ?? "",
    posts: own,
    hasGap: own.some(({ gap }) => gap > 0),
    /** In training in this cell and planned for nothing. */
    unplanned: byUnit.get(id) ?? [],
  }));
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    on,
    mayKeep,
    units,
    untrained: rows.flatMap(({ successors: own, ...post }) =>
      own.filter(({ readiness }) => readiness === "untrained").map((person) => ({ ...person, post: post.title })),
    ),
    totals: {
      posts: rows.length,
      wanted: sum(({ wanted }) => wanted),
      named: sum(({ named }) => named),
      gap: sum(({ gap }) => gap),
      untrained: sum(({ untrained }) => untrained),
    },
    isWhole: rows.length < mostPosts,
  };
};

export type PlanView = NonNullable<Awaited<ReturnType<typeof planView>>>;
