import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { personNameOn } from "../people/name-queries";
import type { Day } from "../primitives/day";
import { text } from "../text/text";
import { unitNameOn } from "../units/name-queries";
import type { OfficeList } from "./lists";
import type { ListedPerson } from "./office-lists";
import { probationEnd } from "./probation-end";
import { unbroken } from "./unbroken";

type Asked = Range & Readonly<{ on: Day; kinds: readonly string[] }>;

/** Those who have one of the standings on a day in the units of the range, with what the register knows for that day. */
const listedOn = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("Standing as s")
    .innerJoin("Person as p", "p.id", "s.personId")
    .innerJoin("Unit as u", "u.path", "s.path")
    .where((eb) => inRange(eb.ref("s.path"), given))
    .where((eb) => eb(eb.cast<string>("s.kind", "text"), "=", eb.fn.any(given.kinds)))
    // Of two records of one person the one that stays, also for a day before they were joined.
    .where("p.joinedIntoId", "is", null)
    .where("s.from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("s.to", "is", null), eb("s.to", ">", asDay(given.on))]))
    .select(["p.id", "p.bornOn", "p.sex", "p.schooling", "p.occupation", "s.kind", "s.from", "u.path"])
    .select((eb) => [
      unitNameOn(tables, { id: eb.ref("u.id"), name: eb.ref("u.name") }, given.on).as("unit"),
      personNameOn(tables, { id: eb.ref("p.id"), name: eb.ref("p.fullName") }, given.on).as("name"),
      jsonArrayFrom(
        eb
          .selectFrom("Standing as b")
          .whereRef("b.personId", "=", "p.id")
          .where("b.kind", "in", ["probationary", "official", "sympathiser", "applicant"])
          .where("b.from", "<=", asDay(given.on))
          .select(["b.kind", "b.from", "b.to", "b.ending"])
          .orderBy("b.from")
          .orderBy("b.id"),
      ).as("before"),
      jsonArrayFrom(
        eb
          .selectFrom("Post as po")
          .whereRef("po.personId", "=", "p.id")
          .where("po.from", "<=", asDay(given.on))
          .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(given.on))]))
          .where("po.role", "not in", ["administrator", "superiorOfficer"])
          .select("po.role")
          .orderBy("po.from")
          .orderBy("po.id"),
      ).as("posts"),
      jsonArrayFrom(
        eb
          .selectFrom("AdmissionCase as c")
          .leftJoin("Mentorship as m", (join) =>
            join
              .onRef("m.caseId", "=", "c.id")
              .on("m.from", "<=", asDay(given.on))
              .on((on) => on.or([on("m.to", "is", null), on("m.to", ">", asDay(given.on))])),
          )
          .whereRef("c.personId", "=", "p.id")
          .where("c.openedOn", "<=", asDay(given.on))
          .select(["c.id", "m.personName as mentor"])
          .orderBy("c.openedOn", "desc")
          .orderBy("c.id")
          .limit(1),
      ).as("cases"),
    ])
    .orderBy("u.path")
    .orderBy("p.sortKey")
    .orderBy("p.id"),
);

const kindsOf: Readonly<Record<OfficeList, readonly string[]>> = {
  members: ["probationary", "official"],
  probationers: ["probationary"],
  sympathisers: ["sympathiser", "applicant"],
};

const { roles } = text("vi").steps;

/** The people of a list as of a day, cell by cell, by given name. */
export const readListed = async (
  db: Database,
  { reach: { from, to } }: Actor,
  list: OfficeList,
  on: Day,
): Promise<readonly ListedPerson[]> => {
  const rows = await readInTransaction(db, listedOn({ from, to, on, kinds: kindsOf[list] }));
  return rows.map(({ before, posts, cases, kind, from: begun, path: _, ...person }) => {
    const membership = unbroken(before, ["probationary", "official"]);
    const listing = unbroken(before, ["sympathiser", "applicant"]);
    const first = (of: readonly Readonly<{ kind: string; from: Day }>[], wanted: string): Day | null =>
      of.find((each) => each.kind === wanted)?.from ?? null;
    const admittedOn = first(membership, "probationary");
    const [file] = cases;
    return {
      ...person,
      caseId: file?.id ?? null,
      mentor: file?.mentor ?? "",
      post: posts.map(({ role }) => roles[role]).join(", "),
      admittedOn,
      officialOn: kind === "official" ? (first(membership, "official") ?? begun) : null,
      endsOn: kind === "probationary" ? probationEnd(admittedOn ?? begun) : null,
      listedOn: first(listing, "sympathiser"),
    };
  });
};
