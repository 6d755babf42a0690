import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { today } from "../primitives/clock";
import { filePapers, isAlwaysRegisterOnly } from "./papers";

/** The papers of which the committees above a place keep the entry alone, beside those of which the program always does. */
export const readChosen = async (db: Database, path: string): Promise<readonly string[]> => {
  const rows = await db.registerOnlyPaper.findMany({ select: { paper: true, path: true } });
  return rows.filter((row) => path.startsWith(row.path)).map(({ paper }) => paper);
};

/** Of which papers the entry alone is kept, for the administrator; null for everybody else. */
export const registerOnlyView = async (actor: Actor) => {
  if (!may(actor, "files.restrict")) return null;
  const { path } = actor.actingPost;
  const rows = await reading(actor, (db) =>
    db.registerOnlyPaper.findMany({
      select: { paper: true, path: true, addedAt: true, addedByName: true },
      orderBy: { addedAt: "asc" },
    }),
  );
  const chosen = rows
    .filter((row) => path.startsWith(row.path))
    .map(({ paper, addedAt, addedByName }) => ({ paper, addedOn: today(addedAt), addedByName }));
  return {
    always: filePapers.filter(isAlwaysRegisterOnly),
    chosen,
    open: filePapers.filter((paper) => !isAlwaysRegisterOnly(paper) && !chosen.some((each) => each.paper === paper)),
  };
};

export type RegisterOnlyView = NonNullable<Awaited<ReturnType<typeof registerOnlyView>>>;
