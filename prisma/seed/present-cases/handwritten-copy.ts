import { acceptCopyPage, confirmStamps, makeCopyModel } from "../../../lib/dossier/copy/commands";
import { writeMarks } from "../../../lib/dossier/copy/copy-persistence";
import { pageName } from "../../../lib/dossier/copy/layout";
import { stampPoints, writingPoints } from "../../../lib/dossier/copy/marks";
import { readCopy } from "../../../lib/dossier/copy/queries";
import type { Day } from "../../../lib/primitives/day";
import { pathOf } from "../committee/units";
import type { Case } from "./case";
import { morningOf } from "./fixed-clock";

const reviewer = "phobithu";

/**
 * A history copied by hand from the model, accepted page by page and stamped. What its writer confirms is stored directly, for
 * people who have no account to confirm it with.
 */
export const copyByHand = async (file: Case, on: Day): Promise<void> => {
  const { forms, id: caseId, person } = file;
  await forms.send(reviewer, on, makeCopyModel, { caseId });
  const copy = await forms.runAs(reviewer, on, (db) => readCopy(db, caseId));
  if (!copy?.latest?.pages) throw new Error(`No model of the history of ${file.plan.key}.`);
  const { id: copyId, pages } = copy.latest;
  await forms.runAs(reviewer, on, (db) =>
    writeMarks(
      db,
      { caseId, path: pathOf(file.plan.cell), copyId, at: morningOf(on, 60) },
      writingPoints.map((about) => ({ about, outcome: "confirmed", on, by: person.name, reason: null })),
    ),
  );
  for (const page of pages) await forms.send(reviewer, on, acceptCopyPage, { caseId, copyId, name: pageName(page) });
  const ticked = Object.fromEntries(stampPoints.map((point) => [point, "on"]));
  await forms.send(reviewer, on, confirmStamps, { caseId, copyId, markedOn: on, ...ticked });
};
