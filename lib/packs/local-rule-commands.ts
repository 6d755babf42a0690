import { command } from "../command";
import type { Prisma } from "../database/generated/client";
import { dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { localRefusals } from "../regulations/packs/draft-refusals";
import { parsePackText } from "../regulations/packs/pack-text";
import { readRulebook } from "../regulations/queries";
import { lockRules } from "../regulations/rules-lock";
import { done, refused } from "../workflow/refusal";
import { endOverlaySchema, overlaySchema } from "./schema";

const permission = "regulations.keep";

/** Enters what a unit's own text tightens, for the unit and those below it. Looser than the central rule is refused by line. */
export const enterLocalRules = command({
  name: "packs.enterLocal",
  permission,
  input: overlaySchema,
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
    const book = await readRulebook(db, path);
    const { lines, refusals } = parsePackText(book, input.lines);
    const all = [...refusals, ...localRefusals(book, from, lines)];
    if (all.length > 0) return refused(...all);
    await db.ruleOverlay.createMany({
      data: lines.map(({ rule, value, clause, confidence }) => ({
        ...{ id: newId(), unitId, path, rule, value: value as Prisma.InputJsonValue, instrument, clause, confidence },
        ...{ from: dateOf(from), enteredAt: at, enteredBy: actor.name },
      })),
    });
    return done({ entered: lines.length });
  },
});

/** From a day on the local value no longer holds; what was judged by it before stays. */
export const endLocalRule = command({
  name: "packs.endLocal",
  permission,
  input: endOverlaySchema,
  lock: async (db, { overlayId }, { reach }) => {
    await lockRules(db);
    const found = await db.ruleOverlay.findFirst({
      where: { id: overlayId, path: { gte: reach.from, lt: reach.to } },
      select: { id: true, path: true, from: true, until: true },
    });
    return found ? { ...found, caseId: null } : undefined;
  },
  run: async ({ db, input: { overlayId, until }, subject }) => {
    if (subject.until)
      return refused({ code: "local-ended", facts: { until: dayOf(subject.until) }, field: "overlayId" });
    const since = dayOf(subject.from);
    if (until < since) return refused({ code: "local-ends-before", facts: { since }, field: "until" });
    await db.ruleOverlay.updateMany({ where: { id: overlayId }, data: { until: dateOf(until) } });
    return done({ overlayId });
  },
});
