import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import type { Day } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, notYet, refused } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { relativeRefusals } from "./refusal-queries";
import { relativeKeySchema, relativeSchema } from "./schema";
import { cites, stageRefusals } from "./stage-refusals";

/** Names a relative; possible from the stage dossier on, so that the list is ready when verification begins. */
export const addRelative = command({
  name: "verification.addRelative",
  permission: "verification.keep",
  input: relativeSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async (context) => {
    const { db, input, subject } = context;
    const refusals = [
      ...stageRefusals(context.subject, ["dossier", "verification"]),
      ...(input.born ? notYet("born", input.born.padEnd(10, "-01") as Day, context.on) : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { caseId, kinship, fullName, born, details, personId } = input;
    const unfit = personId ? await relativeRefusals(db, subject, { personId, kinship }) : [];
    if (unfit.length > 0) return refused(...unfit);
    const id = newId();
    await db.relative.create({
      data: {
        id,
        caseId,
        path: subject.path,
        kinship,
        nameSealed: encrypt(fullName, "Relative.nameSealed", id),
        bornSealed: born ? encrypt(born, "Relative.bornSealed", id) : null,
        detailsSealed: details ? encrypt(details, "Relative.detailsSealed", id) : null,
        personId,
      },
      select: { id: true },
    });
    return done({ caseId });
  },
});

/** Takes somebody off the list who was named by mistake; not once somebody was asked about them. */
export const removeRelative = command({
  name: "verification.removeRelative",
  permission: "verification.keep",
  input: relativeKeySchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async (context) => {
    const { db, input } = context;
    const { caseId, relativeId } = input;
    const refusals = stageRefusals(context.subject, ["dossier", "verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const relative = await db.relative.findFirst({
      where: { id: relativeId, caseId },
      select: { verifications: { select: { id: true }, take: 1 } },
    });
    if (!relative) return refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
    if (relative.verifications.length > 0) return refused({ code: "relative-asked-about", facts: {}, cites });
    await db.relative.deleteMany({ where: { id: relativeId, caseId } });
    return done({ caseId });
  },
});
