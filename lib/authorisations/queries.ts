import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { dutiesIn, isDuty } from "../access/duties";
import { permissions } from "../access/permissions";
import { committeeLeaders } from "../access/roles";
import { asDay } from "../database/expressions";
import { readPipelined } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { personChoices } from "../people/choices";
import { addDays, type Day } from "../primitives/day";

/** Authorisations that are over are shown for this long. */
const shownDays = 365;
const mostChoices = 300;

type Asked = Range & Readonly<{ on: Day; since: Day; postId: string; personId: string; anyMember: boolean }>;

const ofPost = typedQuery((tables, given: Given<Asked>) =>
  tables.selectNoFrom((eb) => [
    jsonArrayFrom(
      eb
        .selectFrom("Post as po")
        .innerJoin("Person as p", "p.id", "po.personId")
        .where("po.standsForId", "=", given.postId)
        .where("po.to", ">", asDay(given.since))
        .select(["po.id", "p.fullName as name", "po.duties", "po.paper", "po.from", "po.to"])
        .orderBy("po.from", "desc")
        .orderBy("po.id")
        .limit(50),
    ).as("given"),
    jsonArrayFrom(
      eb
        .selectFrom("Person as p")
        .innerJoin("Unit as u", "u.id", "p.unitId")
        .where((row) => inRange(row.ref("p.path"), given))
        .where("p.id", "<>", given.personId)
        .where((row) =>
          row.exists(
            row
              .selectFrom("Standing as s")
              .whereRef("s.personId", "=", "p.id")
              .where("s.kind", "=", "official")
              .where("s.from", "<=", asDay(given.on))
              .where((standing) => standing.or([standing("s.to", "is", null), standing("s.to", ">", asDay(given.on))]))
              .select("s.id"),
          ),
        )
        .where((row) =>
          row.or([
            row(given.anyMember, "=", true),
            row.exists(
              row
                .selectFrom("Post as seat")
                .whereRef("seat.personId", "=", "p.id")
                .where("seat.acting", "=", false)
                .where((post) => post.or([post("seat.to", "is", null), post("seat.to", ">", asDay(given.on))]))
                .select("seat.id"),
            ),
          ]),
        )
        .select(["p.id", "p.fullName as name", "p.bornOn", "u.shortName as unit"])
        .orderBy("p.sortKey")
        .orderBy("p.id")
        .limit(mostChoices),
    ).as("members"),
  ]),
);

/** What an authorisation says, with its last day and whether it can still be taken back. */
const shown = <Row extends Readonly<{ duties: readonly string[]; to: Day | null }>>(
  { duties: named, to, ...row }: Row,
  on: Day,
) => ({
  ...row,
  duties: named.filter(isDuty),
  lastDay: to && addDays(to, -1),
  isOver: to !== null && to <= on,
});

/**
 * For the holder of a post: whom it has authorised, and whom it may authorise (of a committee whoever holds a seat in it or
 * under it); for everybody: for whom they act themselves. Null for who has neither.
 */
export const authorisationsView = async (actor: Actor, on: Day) => {
  const own = actor.actingPosts.flatMap(({ id, role, unitName, standsFor }) =>
    standsFor ? [{ ...shown({ id, role, unitName, ...standsFor }, on), holder: standsFor.name }] : [],
  );
  const { id: postId, role, unitName } = actor.actingPost;
  const mayGive = may(actor, "authorisations.give");
  if (!mayGive && own.length === 0) return null;
  const { from, to } = actor.reach;
  const anyMember = !committeeLeaders.some((each) => each === role);
  const asked = { postId, personId: actor.personId, from, to, on, since: addDays(on, -shownDays), anyMember };
  const [found] = mayGive ? await readPipelined(actor, ofPost(asked)) : [[]];
  return {
    ...{ on, role, unit: unitName, own },
    given: (found[0]?.given ?? []).map((row) => shown(row, on)),
    giving: mayGive ? { offered: dutiesIn(permissions[role]), members: personChoices(found[0]?.members ?? []) } : null,
  };
};

export type AuthorisationsView = NonNullable<Awaited<ReturnType<typeof authorisationsView>>>;
