import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";

type Asked = Readonly<{ keptFrom: string; keptTo: string; personId: string }>;

/** More is not said one by one. */
const mostNamed = 20;

/**
 * Two columns of a statement of the desk: the requests of other people whose record the reader keeps, oldest first, and the
 * answers to the reader's own that were not read yet.
 */
export const changesIn = (tables: QueryBuilder, given: Given<Asked>) =>
  [
    jsonArrayFrom(
      tables
        .selectFrom("ChangeRequest as r")
        .innerJoin("Person as p", "p.id", "r.personId")
        .where("r.state", "=", "waiting")
        .where("r.personId", "<>", given.personId)
        .where((eb) => inRange(eb.ref("p.path"), { from: given.keptFrom, to: given.keptTo }))
        .select(["r.id", "p.fullName as name", "r.askedAt"])
        .orderBy("r.askedAt")
        .limit(mostNamed),
    ).as("changesAsked"),
    jsonArrayFrom(
      tables
        .selectFrom("ChangeRequest as r")
        .where("r.personId", "=", given.personId)
        .where("r.state", "=", "answered")
        .where("r.readAt", "is", null)
        .select(["r.id", "r.closedAt"])
        .orderBy("r.closedAt")
        .limit(1),
    ).as("changesAnswered"),
  ] as const;

/** What an actor's requests are asked with; an empty range asks for none. */
export const changeValues = (actor: Actor): Asked => {
  const { from, to }: Range = may(actor, "people.keep") ? actor.reach : { from: "", to: "" };
  return { keptFrom: from, keptTo: to, personId: actor.personId };
};

/** The same in a statement of its own, for a desk that has no other to put them into. */
export const changesAlone = typedQuery((tables, given: Given<Asked>) =>
  tables.selectNoFrom([...changesIn(tables, given)]),
);

type Found = Readonly<{
  changesAsked: readonly Readonly<{ id: string; name: string; askedAt: string }>[];
  changesAnswered: readonly Readonly<{ id: string; closedAt: string | null }>[];
}>;

/** What the desk says of them. */
export const changesOf = (found: Found | undefined) => {
  const answered = found?.changesAnswered[0]?.closedAt;
  return {
    asked: (found?.changesAsked ?? []).map(({ askedAt, ...asked }) => ({
      ...asked,
      askedOn: today(new Date(askedAt)),
    })),
    /** The day of the answer to the reader's own request, until it is read. */
    answeredOn: answered ? today(new Date(answered)) : null,
  };
};
