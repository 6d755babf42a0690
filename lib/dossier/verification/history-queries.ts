import type { Database } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { isReadable } from "../../primitives/sealed-text";
import { contentFrom, type Row } from "../history/content";
import { sectionState } from "../section";

/** Where the applicant lives, and the family: items of the history a verification is made from. */
const residenceItem = 7;
const familyItem = 21;

/** What the verification takes from the history. `rows`: null while item 21 is one text, or is not passed. */
export type HistoryTaken = Readonly<{
  rows: readonly Row[] | null;
  /** What item 21 answers, whether there is a husband or wife. */
  hasSpouse?: string | undefined;
  /** Why there are no rows. */
  lacks: "family-not-passed" | "family-not-in-rows" | null;
  residence: string;
  passed: readonly number[];
}>;

export const readHistoryTaken = async (db: Database, caseId: string): Promise<HistoryTaken> => {
  const sections = await db.dossierSection.findMany({
    where: { caseId },
    select: {
      ...{ id: true, number: true, savedAt: true, sentAt: true, returnedAt: true, passedAt: true },
      contentSealed: true,
    },
  });
  const passed = sections.filter((section) => sectionState(section) === "passed");
  const textOf = (number: number): string | null => {
    const section = passed.find((each) => each.number === number);
    if (!section?.contentSealed) return null;
    const text = openSealed(section.contentSealed, "DossierSection.contentSealed", section.id);
    return isReadable(text) ? text : null;
  };
  const [home, family] = [textOf(residenceItem), textOf(familyItem)];
  const content = family === null ? undefined : contentFrom(familyItem, family);
  return {
    rows: content ? content.rows : null,
    hasSpouse: content?.values.hasSpouse,
    lacks: content ? null : family === null ? "family-not-passed" : "family-not-in-rows",
    residence: home === null ? "" : (contentFrom(residenceItem, home)?.values.permanent ?? home),
    passed: passed.map(({ number }) => number),
  };
};
