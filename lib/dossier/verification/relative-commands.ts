import { isKinship, verifiedKinshipsOn } from "../../admissions/case/relatives";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { encrypt, openSealed } from "../../database/encryption";
import type { Day } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { searchKey } from "../../primitives/name";
import { isReadable } from "../../primitives/sealed-text";
import { hd38 } from "../../regulations/cite";
import { readRulesAndCalendar } from "../../regulations/queries";
import { done, notYet, refused } from "../../workflow/refusal";
import { lockCase } from "../section-lock";
import { readHistoryTaken } from "./history-queries";
import { relativeRefusals } from "./refusal-queries";
import { type NamedRelative, relativesIn } from "./relatives/family-list";
import { caseSchema, identitySchema, namesakeSchema, relativeKeySchema, relativeSchema } from "./schema";
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

/**
 * Notes which person of the register a relative is, as somebody found who compared both, or that it is nobody of it. From
 * then on a near relative takes no part in the case.
 */
export const identifyRelative = command({
  name: "verification.identifyRelative",
  permission: "verification.keep",
  input: identitySchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input: { caseId, relativeId, personId }, subject }) => {
    const refusals = stageRefusals(subject, ["dossier", "verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const relative = await db.relative.findFirst({ where: { id: relativeId, caseId }, select: { kinship: true } });
    if (!relative || !isKinship(relative.kinship))
      return refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
    const unfit = personId ? await relativeRefusals(db, subject, { personId, kinship: relative.kinship }) : [];
    if (unfit.length > 0) return refused(...unfit);
    await db.relative.update({ where: { id: relativeId }, data: { personId }, select: { id: true } });
    return done({ caseId });
  },
});

/** Notes that somebody of the register only bears the relative's name, so that they are proposed no more. */
export const rejectNamesake = command({
  name: "verification.rejectNamesake",
  permission: "verification.keep",
  input: namesakeSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input: { caseId, relativeId, personId }, subject }) => {
    const refusals = stageRefusals(subject, ["dossier", "verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const person = await db.person.findUnique({ where: { id: personId }, select: { id: true } });
    if (!person) return refused({ code: "field-not-a-choice", facts: {}, field: "personId" });
    const { count } = await db.relative.updateMany({
      where: { id: relativeId, caseId, NOT: { notPersonIds: { has: personId } } },
      data: { notPersonIds: { push: personId } },
    });
    return count === 1 ? done({ caseId }) : refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
  },
});

/** Takes back all that `rejectNamesake` noted of a relative: those of the same name are proposed again. */
export const proposeNamesakes = command({
  name: "verification.proposeNamesakes",
  permission: "verification.keep",
  input: relativeKeySchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input: { caseId, relativeId }, subject }) => {
    const refusals = stageRefusals(subject, ["dossier", "verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const { count } = await db.relative.updateMany({
      where: { id: relativeId, caseId },
      data: { notPersonIds: [] },
    });
    return count === 1 ? done({ caseId }) : refused({ code: "field-not-a-choice", facts: {}, field: "relativeId" });
  },
});

type Kept = Readonly<{ id: string; rowId: string | null; kinship: string; fullName: string | null }>;

const keptIn = async (db: Database, caseId: string): Promise<readonly Kept[]> => {
  const kept = await db.relative.findMany({
    where: { caseId },
    select: { id: true, rowId: true, kinship: true, nameSealed: true },
  });
  return kept.map(({ nameSealed, ...relative }) => {
    const name = openSealed(nameSealed, "Relative.nameSealed", relative.id);
    return { ...relative, fullName: isReadable(name) ? name : null };
  });
};

/** A relative who was named by hand before the history was taken over is the one of its row. */
const isTheSame = (one: Kept, { rowId, kinship, fullName }: NamedRelative): boolean =>
  one.rowId === rowId ||
  (one.rowId === null &&
    one.kinship === kinship &&
    one.fullName !== null &&
    searchKey(one.fullName) === searchKey(fullName));

const sealedRelative = (id: string, { kinship, fullName, born, details, rowId, points }: NamedRelative) => ({
  ...{ kinship, rowId, points: points.length === 2 ? [] : [...points] },
  nameSealed: encrypt(fullName, "Relative.nameSealed", id),
  bornSealed: born ? encrypt(born, "Relative.bornSealed", id) : null,
  detailsSealed: details ? encrypt(details, "Relative.detailsSealed", id) : null,
});

/** Makes the list of relatives from item 21 of the history, and corrects those whose row was corrected since. */
export const listFromHistory = command({
  name: "verification.listFromHistory",
  permission: "verification.keep",
  input: caseSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, input: { caseId }, subject, on }) => {
    const refusals = stageRefusals(subject, ["dossier", "verification"]);
    if (refusals.length > 0) return refused(...refusals);
    const { rows, hasSpouse, lacks } = await readHistoryTaken(db, caseId);
    if (!rows) return refused({ code: lacks ?? "family-not-passed", facts: {}, cites: hd38("I.1.4") });
    const { rules } = await readRulesAndCalendar(db, subject.path);
    const { named } = relativesIn(rows, verifiedKinshipsOn(rules, on), on, hasSpouse);
    if (named.length === 0) return refused({ code: "family-names-nobody", facts: {}, cites });
    const kept = await keptIn(db, caseId);
    const found = named.map((relative) => ({ relative, one: kept.find((each) => isTheSame(each, relative)) }));
    await db.relative.createMany({
      data: found.flatMap(({ relative, one }) => {
        const id = newId();
        return one ? [] : { id, caseId, path: subject.path, ...sealedRelative(id, relative) };
      }),
    });
    await Promise.all(
      found.flatMap(({ relative, one }) =>
        one
          ? db.relative.update({ where: { id: one.id }, data: sealedRelative(one.id, relative), select: { id: true } })
          : [],
      ),
    );
    return done({ caseId });
  },
});
