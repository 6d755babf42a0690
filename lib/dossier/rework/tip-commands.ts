import { command } from "../../command";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { readCauses } from "../review/cause-queries";
import { lockCase } from "../section-lock";
import { oneTip, tipSchema } from "./schema";
import { readKnownNames } from "./tip-queries";
import { tipRefusals } from "./tips";

const permission = "dossier.review";

/** Shows a closed remark, as it was written anew without names, to those who write the item from now on. */
export const publishTip = command({
  name: "tips.publish",
  permission,
  input: tipSchema,
  lock: async (db, { remarkId }) => {
    const remark = await db.remark.findFirst({
      where: { id: remarkId, closedAt: { not: null }, answeredAt: { not: null } },
      select: { caseId: true, section: true, box: true, tip: { select: { id: true } } },
    });
    const locked = remark && (await lockCase(db, remark.caseId));
    return locked && remark ? { ...locked, remark } : undefined;
  },
  run: async ({ db, actor, input, subject: { caseId, remark }, at }) => {
    if (remark.tip) return refused({ code: "tip-known", facts: {} });
    const causes = await readCauses(db, actor);
    if (!causes.some(({ value }) => value === input.cause))
      return refused({ code: "field-not-a-choice", facts: {}, field: "cause" });
    const refusals = tipRefusals(input, await readKnownNames(db, caseId, input.text));
    if (refusals.length > 0) return refused(...refusals);
    const { remarkId, cause, text } = input;
    const { section, box } = remark;
    await db.errorTip.create({
      data: {
        ...{ id: newId(), path: actor.actingPost.path, remarkId, section, box, cause, text },
        ...{ publishedAt: at, publishedByName: actor.name },
      },
      select: { id: true },
    });
    return done(null);
  },
});

/** Shows a tip no longer. */
export const retireTip = command({
  name: "tips.retire",
  permission,
  input: oneTip,
  lock: async (db, { tipId }, { actingPost }) => {
    const tip = await db.errorTip.findFirst({
      where: { id: tipId, path: actingPost.path, retiredAt: null },
      select: { id: true, path: true },
    });
    return tip ? { ...tip, caseId: null } : undefined;
  },
  run: async ({ db, input: { tipId }, at }) => {
    await db.errorTip.update({ where: { id: tipId }, data: { retiredAt: at }, select: { id: true } });
    return done(null);
  },
});
