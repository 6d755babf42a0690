import { command } from "../command";
import { dateOf } from "../primitives/day";
import { done, refused } from "../workflow/refusal";
import { catalogueAfter, countsOf } from "./catalogue";
import { readCatalogueFile } from "./catalogue-file";
import { lockLoad, lockNewLoad } from "./catalogue-lock";
import { writeCatalogue } from "./catalogue-persistence";
import { readCatalogue } from "./queries";
import { applySchema, fileSchema } from "./schema";

const permission = "places.keep";

/** Reads a file of communes and keeps it until it is applied; the catalogue stays as it is. A file read before and not applied goes. */
export const readPlaces = command({
  name: "places.read",
  permission,
  input: fileSchema,
  lock: (db, _input, actor) => lockNewLoad(db, actor),
  run: async ({ db, actor, at, on, subject: { id }, input: { fileName, source, file } }) => {
    const lines = readCatalogueFile(file, on);
    if (lines.kind !== "done") return lines;
    const days = lines.value.map(({ from }) => from).sort();
    const [from, to] = [days.at(0) ?? on, days.at(-1) ?? on];
    await db.placeLoad.deleteMany({ where: { appliedAt: null } });
    await db.placeLoad.create({
      data: {
        ...{
          id,
          fileName: fileName ?? "",
          source,
          content: file,
          readAt: at,
          readBy: actor.name,
          from: dateOf(from),
          to: dateOf(to),
        },
        ...{ lines: lines.value.length, ...countsOf(lines.value) },
      },
      select: { id: true },
    });
    return done({ loadId: id });
  },
});

/** Puts a file that was read in the place of the catalogue, or adds it. */
export const applyPlaces = command({
  name: "places.apply",
  permission,
  input: applySchema,
  lock: (db, { loadId }, actor) => lockLoad(db, loadId, actor),
  run: async ({ db, actor, at, on, subject: { id, content }, input: { mode } }) => {
    if (content === null) return refused({ code: "place-load-applied", facts: {} });
    const lines = readCatalogueFile(content, on);
    if (lines.kind !== "done") return lines;
    const before = mode === "append" ? await readCatalogue(db) : [];
    await writeCatalogue(db, catalogueAfter(before, lines.value, mode));
    await db.placeLoad.update({
      where: { id },
      data: { content: null, mode, appliedAt: at, appliedBy: actor.name },
      select: { id: true },
    });
    return done({ loadId: id });
  },
});
