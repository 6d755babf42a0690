import { endOf } from "../access/reach";
import { recomputeUndecidedCases } from "../admissions/case-values-persistence";
import { command } from "../command";
import type { Database } from "../database/client";
import { addDays, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { newId } from "../primitives/ids";
import { readRulebook } from "../regulations/queries";
import { done, refused } from "../workflow/refusal";
import { countMembers } from "./count-queries";
import { delegateRefusals, endDelegationRefusals } from "./refusals";
import { delegateSchema, endDelegationSchema } from "./schema";
import { lockUnit } from "./unit-lock";

const readDelegations = async (db: Database, unitId: string) => {
  const rows = await db.delegation.findMany({
    where: { unitId },
    select: { id: true, from: true, to: true },
    orderBy: { from: "asc" },
  });
  return rows.map(({ id, from, to }) => ({ id, from: dayOf(from), to: dayOrNull(to) }));
};

/** The superior delegates to the committee the power to decide on admission, from a day on. Source: QĐ 294-QĐ/TW 22.1. */
export const delegate = command({
  name: "units.delegate",
  permission: "units.keep",
  input: delegateSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, input, subject, on }) => {
    const { id: unitId, path } = subject;
    const range = { from: path, to: endOf(path) };
    const delegations = await readDelegations(db, unitId);
    const { official, probationary } = await countMembers(db, path, input.from);
    const members = official + probationary;
    const rules = await readRulebook(db, path);
    const refusals = delegateRefusals(input, { ...subject, delegations, members }, rules, on);
    if (refusals.length > 0) return refused(...refusals);
    const { paper, goodYears, confirmation: ground } = input;
    const from = dateOf(input.from);
    await db.delegation.create({
      data: { id: newId(), unitId, path, from, paper, members, goodYears, ground },
      select: { id: true },
    });
    await recomputeUndecidedCases(db, range);
    return done({ unitId });
  },
});

/** The committee loses the power after a last day; what it decided stays decided. */
export const endDelegation = command({
  name: "units.endDelegation",
  permission: "units.keep",
  input: endDelegationSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, input, subject, on }) => {
    const { id: unitId, path } = subject;
    const delegations = await readDelegations(db, unitId);
    const running = delegations.find(({ to }) => to === null);
    const refusals = endDelegationRefusals(input, running, on);
    if (!running || refusals.length > 0) return refused(...refusals);
    const data = { to: dateOf(addDays(input.lastDay, 1)), endPaper: input.paper };
    await db.delegation.updateMany({ where: { id: running.id }, data });
    await recomputeUndecidedCases(db, { from: path, to: endOf(path) });
    return done({ unitId });
  },
});
