import { type Actor, may } from "../../access/actor";
import { readPipelined } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { isId } from "../../primitives/ids";
import { gapsIn, type Issuer, nextIn, unexplainedIn, wholeNumber, written } from "./book";
import { books, reasons } from "./used-queries";

const issuers = typedQuery((tables, given: Given<Range>) =>
  tables
    .selectFrom("Unit as u")
    .where((eb) =>
      eb.or([
        eb.and([inRange(eb.ref("u.path"), given), eb("u.kind", "in", ["cell", "organisation"])]),
        // The one above, whose numbers of documents about the cases in reach are kept too.
        eb.and([eb("u.kind", "=", "superior"), eb.fn<boolean>("starts_with", [given.from, eb.ref("u.path")])]),
      ]),
    )
    .select(["u.id", "u.name", "u.kind", "u.path", "u.to"])
    .orderBy("u.path")
    .limit(1_000),
);

/**
 * The books of the units in reach, by issuer: how many documents each has, its last number and what is not explained. Null when
 * not the actor's to read.
 */
export const numberBookList = async (actor: Actor) => {
  if (!may(actor, "numbers.read")) return null;
  const nothing = { unitId: null, kind: null };
  const { from, to } = actor.reach;
  const [found, kept, given] = await readPipelined(actor, issuers({ from, to }), books(nothing), reasons(nothing));
  return {
    units: found.flatMap(({ id, name, kind, path, to: until }) => {
      const own = kept.flatMap(({ issuerId, ordinals, ...book }) => {
        if (issuerId !== id) return [];
        const said = given.filter(
          (reason) => reason.issuerId === id && reason.kind === book.kind && reason.firstDay === book.firstDay,
        );
        const next = nextIn(ordinals, said);
        return [
          {
            ...book,
            last: written(next - 1),
            /** The superior gives its numbers also to documents about others. */
            unexplained: kind === "superior" ? 0 : unexplainedIn(gapsIn(ordinals, said)),
          },
        ];
      });
      const isOwn = actor.reach.files === "submitted" ? path === from : kind !== "superior" && until === null;
      return isOwn || own.length > 0 ? [{ id, name, kind, books: own }] : [];
    }),
    mayOpenUnits: may(actor, "units.read"),
  };
};

export type NumberBookList = NonNullable<Awaited<ReturnType<typeof numberBookList>>>;

const given = typedQuery((tables, { givenId, unitId }: Given<Readonly<{ givenId: string; unitId: string }>>) =>
  tables
    .selectFrom("GivenNumber as g")
    .innerJoin("Unit as u", "u.id", "g.unitId")
    .where("g.id", "=", givenId)
    .where("g.unitId", "=", unitId)
    .where("g.withdrawnAt", "is", null)
    .select(["g.id", "g.kind", "g.number", "g.datedOn", "g.title", "g.signer", "g.recordedByName"])
    .select((eb) => ["u.id as unitId", "u.name as unit", eb.ref("u.kind").$castTo<Issuer>().as("issuer")]),
);

/** A number that was given on paper. Null when out of reach, withdrawn, or not the actor's to keep. */
export const givenNumber = async (actor: Actor, unitId: string, givenId: string) => {
  if (!may(actor, "numbers.keep") || !isId(givenId) || !isId(unitId)) return null;
  const [[found]] = await readPipelined(actor, given({ givenId, unitId }));
  if (!found) return null;
  const { number, issuer: of, ...rest } = found;
  return { ...rest, number: wholeNumber(number, found.kind, of) };
};

export type GivenNumberView = NonNullable<Awaited<ReturnType<typeof givenNumber>>>;
