import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../../access/actor";
import { applicationIn } from "../../admissions/file/case-view";
import { readFile } from "../../admissions/file/head-queries";
import { caseSeenAudit, writeSeenAudit } from "../../audit/audit-persistence";
import { readTie } from "../../audit/tie-queries";
import { reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import type { Prisma } from "../../database/generated/client";
import { type Given, typedQuery } from "../../database/typed-query";
import { type Day, dayOrNull } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { headerOf, sectionLinesFrom, sectionLinesOf, sectionsIn } from "../dossier-view-queries";
import { itemOf } from "../items";
import { mayHelp } from "../permissions";
import { readTips } from "../review/desk-queries";
import { progressOf } from "../section";
import { helpSelect, helpView } from "./item-care-queries";

const stateSelect = {
  ...{ number: true, savedAt: true, sentAt: true, returnedAt: true, passedAt: true, acceptedAt: true },
  ...{ passedByName: true, version: true, returnedCount: true },
} satisfies Prisma.DossierSectionSelect;

const care = typedQuery((tables, given: Given<Readonly<{ caseId: string }>>) =>
  tables.selectNoFrom(() => [
    sectionsIn(tables, given).as("sections"),
    // A mentor's row policy leaves those of the own mentorship that hold.
    jsonArrayFrom(
      tables
        .selectFrom("SectionShare as s")
        .where("s.caseId", "=", given.caseId)
        .select("s.number")
        .orderBy("s.number"),
    ).as("shared"),
  ]),
);

/**
 * For a mentor: how far the history of the person in care has come, item by item, without a word of it, and the items that are
 * shared. Writes an audit row. Null for everybody else, and when out of reach.
 */
export const auditedCareView = async (actor: Actor, caseId: string, on: Day) => {
  if (!mayHelp(actor) || !isId(caseId)) return null;
  const file = await readFile(
    actor,
    caseId,
    on,
    care({ caseId }),
    caseSeenAudit(actor, "dossier.seen", caseId, "care"),
  );
  const [row] = file?.more[0] ?? [];
  if (!file || !row) return null;
  const sections = sectionLinesFrom(row.sections);
  return {
    ...headerOf(actor, caseId, file.head, applicationIn(file.record), file.tie, sections),
    head: file.head,
    sections,
    progress: progressOf(sections),
    shared: [...new Set(row.shared.map(({ number }) => number))],
  };
};

export type CareView = NonNullable<Awaited<ReturnType<typeof auditedCareView>>>;

/**
 * For a mentor: the state of one item, what was written to help with it, the tips for it, and its text where the applicant shares
 * it. Writes an audit row. Null for everybody else, when out of reach, or when the form has no such item.
 */
export const auditedCareItem = async (actor: Actor, caseId: string, number: number) => {
  const item = itemOf(number);
  if (!item || !mayHelp(actor) || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const file = await db.admissionCase.findUnique({
      where: { id: caseId },
      relationLoadStrategy: "join",
      select: {
        id: true,
        path: true,
        stage: true,
        unit: { select: { name: true, shortName: true } },
        person: { select: { id: true, fullName: true } },
        papers: { where: { kind: "application" }, select: { datedOn: true }, orderBy: { sequence: "desc" }, take: 1 },
        sections: { orderBy: { number: "asc" }, select: stateSelect },
        help: { where: { number }, select: helpSelect, orderBy: { writtenAt: "asc" } },
        shares: { where: { number }, select: { id: true }, take: 1 },
      },
    });
    if (!file) return null;
    const isShared = file.shares.length > 0;
    const subject = { id: file.id, path: file.path, caseId: file.id };
    await writeSeenAudit(db, actor, "dossier.seen", subject, isShared ? `item-${number}` : "care");
    const stored = isShared
      ? await db.dossierSection.findUnique({
          where: { caseId_number: { caseId, number } },
          select: { id: true, contentSealed: true },
        })
      : null;
    const person = { id: file.person.id, name: file.person.fullName };
    const applicationOn = dayOrNull(file.papers[0]?.datedOn ?? null);
    const tie = await readTie(db, actor, caseId);
    const lines = sectionLinesOf(file.sections);
    const line = lines[number - 1];
    if (!line) return null;
    const header = headerOf(actor, file.id, { ...file, person }, applicationOn, tie, [line]);
    return {
      ...header,
      item,
      line,
      total: lines.length,
      help: file.help.map(helpView),
      tips: await readTips(db, number),
      mayWriteHelp: header.isOpen && !tie,
      isShared,
      content: stored?.contentSealed
        ? openSealed(stored.contentSealed, "DossierSection.contentSealed", stored.id)
        : null,
    };
  });
};

export type CareItemView = NonNullable<Awaited<ReturnType<typeof auditedCareItem>>>;
