import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import { dayOf, dayOrNull } from "../primitives/day";
import { readRulebook } from "../regulations/queries";
import { readUnitOptions } from "../units/named/queries";

/** The local rules in the actor's reach and the units that may have one; null for an actor who may not keep the rules. */
export const localRuleList = async (actor: Actor) => {
  if (!may(actor, "regulations.keep")) return null;
  return reading(actor, async (db) => {
    const inReach = { path: { gte: actor.reach.from, lt: actor.reach.to } };
    const units = await readUnitOptions(db, actor, "any");
    const localRules = await db.localRule.findMany({
      where: inReach,
      relationLoadStrategy: "join",
      select: {
        id: true,
        rule: true,
        value: true,
        instrument: true,
        clause: true,
        from: true,
        until: true,
        unit: { select: { name: true } },
      },
      orderBy: [{ path: "asc" }, { from: "desc" }, { rule: "asc" }],
      take: 300,
    });
    return {
      units,
      localRules: localRules.map(({ from, until, unit, ...localRule }) => ({
        ...localRule,
        unit: unit.name,
        from: dayOf(from),
        until: dayOrNull(until),
      })),
      rules: await readRulebook(db, ""),
    };
  });
};

export type LocalRuleList = NonNullable<Awaited<ReturnType<typeof localRuleList>>>;
