import type { Actor } from "../../access/actor";
import { command, type Subject } from "../../command";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { isId, newId } from "../../primitives/ids";
import { done, notFound, refused } from "../../workflow/refusal";
import { isShippedCause } from "./causes";
import { causeName, newCause, oneCause } from "./schema";

const permission = "causes.keep";

const unitToLock = typedQuery((tables, { unitId }: Given<{ unitId: string }>) =>
  tables.selectFrom("Unit").where("id", "=", unitId).select(["id", "path"]).forNoKeyUpdate(),
);

/** The unit whose list is kept: two who change it in the same second go one after the other. */
const lock = async (db: Database, _input: unknown, { actingPost }: Actor): Promise<Subject | undefined> => {
  const [row] = await readInTransaction(db, unitToLock({ unitId: actingPost.unitId }));
  return row && { ...row, caseId: null };
};

const isTaken = (db: Database, path: string, name: string) =>
  db.returnCause.findFirst({ where: { path, name: { equals: name, mode: "insensitive" } }, select: { id: true } });

const nameTaken = (name: string) => refused({ code: "cause-name-taken", facts: { name }, field: "name" });

export const addCause = command({
  name: "causes.add",
  permission,
  input: newCause,
  lock,
  run: async ({ db, input: { name }, subject: { path }, at }) => {
    if (await isTaken(db, path, name)) return nameTaken(name);
    await db.returnCause.create({ data: { id: newId(), path, name, addedAt: at }, select: { id: true } });
    return done(null);
  },
});

/** Gives an own cause another name. Remarks keep the name it had then. */
export const renameCause = command({
  name: "causes.rename",
  permission,
  input: causeName,
  lock,
  shown: async ({ db, input: { causeId }, subject: { path } }) => {
    const row = await db.returnCause.findFirst({ where: { id: causeId, path }, select: { name: true } });
    return row?.name ? { name: row.name } : undefined;
  },
  run: async ({ db, input: { causeId, name }, subject: { path } }) => {
    const taken = await isTaken(db, path, name);
    if (taken && taken.id !== causeId) return nameTaken(name);
    const { count } = await db.returnCause.updateMany({
      where: { id: causeId, path, name: { not: null } },
      data: { name },
    });
    return count === 0 ? notFound : done(null);
  },
});

/** No longer offers a cause. Remarks that have it keep it. */
export const retireCause = command({
  name: "causes.retire",
  permission,
  input: oneCause,
  lock,
  run: async ({ db, input: { cause }, subject: { path }, at }) => {
    const retired = { retiredAt: at };
    if (isShippedCause(cause)) {
      await db.returnCause.upsert({
        where: { path_key: { path, key: cause } },
        create: { id: newId(), path, key: cause, addedAt: at, ...retired },
        update: retired,
        select: { id: true },
      });
      return done(null);
    }
    if (!isId(cause)) return notFound;
    const { count } = await db.returnCause.updateMany({ where: { id: cause, path }, data: retired });
    return count === 0 ? notFound : done(null);
  },
});

/** Offers a retired cause again. */
export const restoreCause = command({
  name: "causes.restore",
  permission,
  input: oneCause,
  lock,
  run: async ({ db, input: { cause }, subject: { path } }) => {
    if (!isShippedCause(cause) && !isId(cause)) return notFound;
    const where = isShippedCause(cause) ? { path, key: cause } : { path, id: cause };
    const { count } = await db.returnCause.updateMany({ where, data: { retiredAt: null } });
    return count === 0 ? notFound : done(null);
  },
});
