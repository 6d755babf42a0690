import { commitImport } from "../../lib/imports/commit-commands";
import { undoImport } from "../../lib/imports/undo-commands";
import { seededActor } from "../support/seeded-actors";
import { beginImport, doneOf, manyMembers, memberHeads, send } from "../support/taken-list";

const count = 5_000;

const timed = async <Value>(run: () => Promise<Value>) => {
  const from = performance.now();
  const value = await run();
  return { value, seconds: (performance.now() - from) / 1000 };
};

/** Seconds until a list of 5,000 members is read and judged, taken over, and undone. @param cell one of the demonstration */
export const measureImport = async (cell: string) => {
  const actor = await seededActor("phobithu");
  const rows = [memberHeads, ...manyMembers(count, cell)];
  const read = await timed(() =>
    beginImport(actor, "people", rows, { joinedUnitOn: "01/01/2012", paper: "Danh sách" }),
  );
  const importId = read.value;
  const committed = await timed(async () => doneOf(await commitImport(actor, send({ importId }))));
  const undone = await timed(async () => doneOf(await undoImport(actor, send({ importId }))));
  return { count, read: read.seconds, committed: committed.seconds, undone: undone.seconds };
};

export type ImportLoad = Awaited<ReturnType<typeof measureImport>>;
