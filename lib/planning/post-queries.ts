import { type Actor, may } from "../access/actor";
import { endOf } from "../access/reach";
import { reading } from "../database/client";
import { personChoices } from "../people/choices";
import { dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { searchedOf } from "../primitives/searched-words";
import { readUnitOptions } from "../units/named/queries";

/** Most people to choose from at once; beyond it a name is asked for. */
export const mostChoices = 200;

/** The units within reach for whose posts successors can be planned. Null for who keeps no plan. */
export const newPostForm = async (actor: Actor) => {
  if (!may(actor, "planning.keep")) return null;
  return reading(actor, async (db) => ({ units: await readUnitOptions(db, actor, "house") }));
};

/** A planned post, those planned for it now and before, and people of its unit to choose from. Null when not the actor's. */
export const postView = async (actor: Actor, postId: string, q: string) => {
  if (!may(actor, "planning.keep") || !isId(postId)) return null;
  const { from, to } = actor.reach;
  return reading(actor, async (db) => {
    const found = await db.plannedPost.findFirst({
      where: { id: postId, path: { gte: from, lt: to } },
      include: {
        unit: { select: { name: true } },
        mergedFrom: { select: { name: true } },
        successors: { orderBy: [{ from: "desc" }, { id: "desc" }], take: 200 },
      },
      relationLoadStrategy: "join",
    });
    if (!found) return null;
    const { successors, unit, mergedFrom, path, closedOn, ...post } = found;
    const planned = successors.map(({ from: since, to: until, ...each }) => ({
      ...each,
      from: dayOf(since),
      to: dayOrNull(until),
    }));
    const present = planned.flatMap((each) => (each.to === null ? [each.personId] : []));
    const people = closedOn
      ? []
      : await db.person.findMany({
          where: {
            path: { gte: path, lt: endOf(path) },
            joinedIntoId: null,
            id: { notIn: present },
            AND: searchedOf(q).words.map((word) => ({ searchKey: { contains: word } })),
          },
          select: { id: true, fullName: true, bornOn: true, unit: { select: { shortName: true } } },
          orderBy: [{ sortKey: "asc" }, { id: "asc" }],
          relationLoadStrategy: "join",
          take: mostChoices,
        });
    return {
      post: { ...post, unit: unit.name, mergedFrom: mergedFrom?.name ?? null, closedOn: dayOrNull(closedOn) },
      planned,
      q,
      people: personChoices(
        people.map(({ id, fullName, bornOn, unit: at }) => ({
          id,
          name: fullName,
          unit: at.shortName,
          bornOn: dayOf(bornOn),
        })),
      ),
      hasMore: people.length === mostChoices,
    };
  });
};

export type PostView = NonNullable<Awaited<ReturnType<typeof postView>>>;
