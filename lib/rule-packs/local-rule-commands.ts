import { command } from "../command";
import type { Prisma } from "../database/generated/client";
import { dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { readRulebook } from "../regulations/queries";
import { lockRules } from "../regulations/rules-lock";
import { done, refused } from "../workflow/refusal";
import { localRuleRefusals } from "./draft-refusals";
import { parsePackText } from "./pack-text";
import { endLocalRuleSchema, localRulesSchema } from "./schema";

// The names of these commands ("packs.enterLocal" …) stand in audit rows and are not changed.
const permission = "regulations.keep";

/** Enters local rules for a unit and the units below it. A value looser than the one in force is refused with its line. */
export const enterLocalRules = command({
  name: "packs.enterLocal",
  permission,
  input: localRulesSchema,
  lock: async (db, { unitId }, { reach }) => {
    await lockRules(db);
    const unit = await db.unit.findFirst({
      where: { id: unitId, path: { gte: reach.from, lt: reach.to } },
      select: { id: true, path: true },
    });
    return unit ? { ...unit, caseId: null } : undefined;
  },
  run: async ({ db, actor, at, input, subject: { id: unitId, path } }) => {
    const { instrument, from } = input;
    const rulebook = await readRulebook(db, path);
    const { lines, refusals } = parsePackText(rulebook, input.lines);
    const all = [...refusals, ...localRuleRefusals(rulebook, from, lines)];
    if (all.length > 0) return refused(...all);
    await db.localRule.createMany({
      data: lines.map(({ rule, value, clause, confidence }) => ({
        ...{ id: newId(), unitId, path, rule, value: value as Prisma.InputJsonValue, instrument, clause, confidence },
        ...{ from: dateOf(from), enteredAt: at, enteredBy: actor.name },
      })),
    });
    return done({ entered: lines.length });
  },
});

/** Ends a local rule: from `until` on it no longer applies. What was decided by it before stays. */
export const endLocalRule = command({
  name: "packs.endLocal",
  permission,
  input: endLocalRuleSchema,
  lock: async (db, { localRuleId }, { reach }) => {
    await lockRules(db);
    const localRule = await db.localRule.findFirst({
      where: { id: localRuleId, path: { gte: reach.from, lt: reach.to } },
      select: { id: true, path: true, from: true, until: true },
    });
    return localRule ? { ...localRule, caseId: null } : undefined;
  },
  run: async ({ db, input: { localRuleId, until }, subject }) => {
    if (subject.until)
      return refused({ code: "local-ended", facts: { until: dayOf(subject.until) }, field: "localRuleId" });
    const since = dayOf(subject.from);
    if (until < since) return refused({ code: "local-ends-before", facts: { since }, field: "until" });
    await db.localRule.updateMany({ where: { id: localRuleId }, data: { until: dateOf(until) } });
    return done({ localRuleId });
  },
});
