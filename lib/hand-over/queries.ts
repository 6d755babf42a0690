import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { endOf } from "../access/reach";
import { readPipelined } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { hasPacket, postsWithPacket } from "./packet";
import { readPacket } from "./packet-queries";

const unitWithChanges = typedQuery((tables, given: Given<Range & Readonly<{ unitId: string }>>) =>
  tables
    .selectFrom("Unit as u")
    .where("u.id", "=", given.unitId)
    .where("u.kind", "in", ["cell", "organisation"])
    .where((eb) => inRange(eb.ref("u.path"), given))
    .select(["u.id", "u.name", "u.path", "u.kind"])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("Post as po")
          .innerJoin("Post as before", "before.id", "po.succeedsId")
          .leftJoin("Person as p", "p.id", "po.personId")
          .leftJoin("Person as earlier", "earlier.id", "before.personId")
          .leftJoin("HandOver as h", "h.postId", "po.id")
          .whereRef("po.unitId", "=", "u.id")
          .where("po.role", "in", postsWithPacket)
          .select(["po.id", "po.role", "po.from", "p.fullName as to", "earlier.fullName as before"])
          .select(["h.confirmedOn", "h.confirmedByName"])
          .orderBy("po.from", "desc")
          .orderBy("po.id")
          .limit(20),
      ).as("changes"),
    ),
);

/**
 * The packet of a unit on a day, the changes of its posts and whether the reader has one to confirm. For the holders of its posts and
 * of those above it, who see its files; null for everybody else.
 */
export const handOverView = async (actor: Actor, unitId: string, on: Day) => {
  const { role, id } = actor.actingPost;
  if (!may(actor, "cases.read") || !hasPacket(role) || !isId(unitId)) return null;
  const { from, to } = actor.reach;
  const [[unit]] = await readPipelined(actor, unitWithChanges({ unitId, from, to }));
  if (!unit) return null;
  const { changes, path, ...shown } = unit;
  return {
    ...{ unit: shown, changes, on },
    packet: await readPacket(actor, { from: path, to: endOf(path), cases: [] }, on),
    /** The reader's own post, while what came with it is not confirmed. */
    toConfirm: changes.find((change) => change.id === id && change.confirmedOn === null) ?? null,
  };
};

export type HandOverView = NonNullable<Awaited<ReturnType<typeof handOverView>>>;
