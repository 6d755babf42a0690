import { type Actor, may } from "../access/actor";
import { applicationIn } from "../admissions/file/case-view";
import { readFile } from "../admissions/file/head-queries";
import { caseSeenAudit, writeSeenAudit } from "../audit/audit-persistence";
import { writeLook } from "../audit/look-persistence";
import { type Database, reading } from "../database/client";
import { deviceKey, openSealed } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { today } from "../primitives/clock";
import { type Day, dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { isReadable } from "../primitives/sealed-text";
import { readItemCare } from "./care/item-care-queries";
import { checkedAt } from "./checks/queries";
import {
  dossierFrom,
  dossierStatement,
  draftNameOf,
  headerOf,
  remarkViews,
  sectionLinesOf,
} from "./dossier-view-queries";
import { itemOf } from "./items";
import { mayReadContent, mayReadHistory } from "./permissions";
import { readBeside, sectionDesk } from "./review/desk-queries";
import { seenBefore } from "./review/seen";
import { noTimestamps, progressOf, sectionState } from "./section";
import { changesSince, contentIn, keptText, keptToCompare } from "./section-text-queries";

const fileSelect = {
  id: true,
  path: true,
  stage: true,
  unit: { select: { id: true, name: true, shortName: true } },
  person: {
    select: {
      id: true,
      fullName: true,
      bornOn: true,
      sex: true,
      occupation: true,
      schooling: true,
      joinedUnitOn: true,
    },
  },
  papers: {
    where: { kind: { in: ["application", "awarenessCertificate"] } },
    select: { kind: true, number: true, datedOn: true },
    orderBy: { sequence: "desc" },
  },
  sections: {
    orderBy: { number: "asc" },
    select: {
      number: true,
      version: true,
      savedAt: true,
      sentAt: true,
      returnedAt: true,
      passedAt: true,
      acceptedAt: true,
      passedByName: true,
      returnedCount: true,
    },
  },
} satisfies Prisma.AdmissionCaseSelect;

const remarkSelect = {
  id: true,
  section: true,
  continues: true,
  rowId: true,
  box: true,
  cause: true,
  causeName: true,
  textSealed: true,
  authorName: true,
  writtenAt: true,
  answerSealed: true,
  answeredAt: true,
  closedAt: true,
} satisfies Prisma.RemarkSelect;

const inOrder: Prisma.RemarkOrderByWithRelationInput[] = [{ writtenAt: "asc" }, { id: "asc" }];

type RemarkRow = Prisma.RemarkGetPayload<{ select: typeof remarkSelect }>;
type FileRow = Prisma.AdmissionCaseGetPayload<{ select: typeof fileSelect }>;

const isUnanswered = ({ answeredAt, closedAt }: RemarkRow): boolean => answeredAt === null && closedAt === null;

/** The answer the writer has saved and not sent; nothing where it cannot be read, so that it is written again. */
const draftIn = ({ id, answerSealed }: RemarkRow): string | null => {
  const draft = answerSealed && openSealed(answerSealed, "Remark.answerSealed", id);
  return draft && isReadable(draft) ? draft : null;
};

/** @param part what of the item is typed on a page of its own: the id of a row */
const draftPlaceOf = (actor: Actor, caseId: string, number: number, part: string) => {
  const name = draftNameOf(actor, caseId, String(number), part);
  return { name, key: deviceKey(name) };
};

const writeItemSeen = (db: Database, actor: Actor, { id, path }: FileRow, number: number) =>
  writeSeenAudit(db, actor, "dossier.seen", { id, path, caseId: id }, `item-${number}`);

/**
 * The 23 sections with their states, the open remarks and counts of verifications, under the head of the case. Writes an
 * audit row. Null when out of reach.
 */
export const auditedDossierView = async (actor: Actor, caseId: string, on: Day) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  const file = await readFile(
    actor,
    caseId,
    on,
    dossierStatement(actor, caseId),
    caseSeenAudit(actor, "dossier.seen", caseId, "list"),
  );
  const [row] = file?.more[0] ?? [];
  return file && row ? dossierFrom(actor, { ...file, applicationOn: applicationIn(file.record) }, row, on) : null;
};

/**
 * One section: its text when the actor may read it, what the checks find in it, its remarks, and the sections before and
 * after. Writes an audit row. Null when out of reach or when the form has no such item.
 */
export const auditedSectionView = async (actor: Actor, caseId: string, number: number, part = "", on = today()) => {
  const item = itemOf(number);
  if (!item || !mayReadHistory(actor) || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const file = await db.admissionCase.findUnique({
      where: { id: caseId },
      relationLoadStrategy: "join",
      select: {
        ...fileSelect,
        remarks: { where: { section: number }, select: remarkSelect, orderBy: inOrder },
      },
    });
    if (!file) return null;
    await writeItemSeen(db, actor, file, number);
    const sections = sectionLinesOf(file.sections);
    const row = file.sections.find((section) => section.number === number);
    const reads = mayReadContent(actor, file.person.id, row ?? noTimestamps);
    const person = { id: file.person.id, name: file.person.fullName };
    const paperOf = (wanted: string) => file.papers.find(({ kind }) => kind === wanted);
    const applicationOn = dayOrNull(paperOf("application")?.datedOn ?? null);
    const certificate = paperOf("awarenessCertificate");
    const line = sections[number - 1];
    if (!line) return null;
    const beside = await readBeside(db, actor, caseId, number);
    const head = headerOf(actor, file.id, { ...file, person }, applicationOn, beside.tie, [line]);
    const look = beside.looks.find((each) => each.number === number);
    const seen = seenBefore(look, row?.version);
    const isChanged = (row?.acceptedAt ?? null) !== null;
    // Compared only while it waits for review: a reviewer sees neither drafts nor their changes.
    const hasEarlier = seen.version !== null || (row?.returnedCount ?? 0) > 0 || isChanged;
    const compares = head.mayReview && row && hasEarlier && sectionState(row) === "sent";
    const seesAccepted = !reads && isChanged;
    const earlier = compares || seesAccepted ? keptToCompare(beside.kept, compares ? seen.version : null) : undefined;
    if (head.mayReview && reads && row) await writeLook(db, actor, { caseId, number, version: row.version }, look);
    const content = reads ? contentIn(beside.history?.sections.find((each) => each.number === number)) : null;
    return {
      ...head,
      ...(await readItemCare(db, actor, caseId, number)),
      item,
      version: row?.version ?? 0,
      line,
      /** False while the writer has an unsent draft. */
      reads,
      content,
      ...checkedAt(actor, beside.history, number, on),
      /** For a reviewer: the changes since the text this one saw last, or the one last returned or accepted. */
      changes:
        earlier && compares ? { ...changesSince(number, earlier, content ?? "", seen.at), isNew: seen.isNew } : null,
      /** While the writer changes an accepted text: that text, for those who may read the history. */
      accepted: earlier && seesAccepted ? keptText(earlier) : null,
      remarks: remarkViews(file.remarks),
      /** The open points, oldest first; the writer's with what was begun of the answer. */
      unanswered: file.remarks
        .filter(isUnanswered)
        .map((remark) => ({ id: remark.id, draft: head.mayWrite ? draftIn(remark) : null })),
      tips: beside.tips,
      /** For a reviewer: the desk beside the item. */
      review: may(actor, "dossier.review") && !beside.tie ? sectionDesk(beside, sections, number) : null,
      progress: progressOf(sections),
      previous: itemOf(number - 1)?.number ?? null,
      next: itemOf(number + 1)?.number ?? null,
      /** For the writer: where the device stores unsaved text, and the key that encrypts it there. Null for others. */
      draftPlace: head.mayWrite ? draftPlaceOf(actor, caseId, number, part) : null,
      /** What the register and the papers already hold. */
      registered: {
        fullName: file.person.fullName,
        bornOn: dayOf(file.person.bornOn),
        sex: file.person.sex,
        occupation: file.person.occupation,
        schooling: file.person.schooling,
        joinedUnitOn: dayOf(file.person.joinedUnitOn),
        certificate: certificate ? { number: certificate.number, datedOn: dayOf(certificate.datedOn) } : null,
      },
    };
  });
};

export type SectionView = NonNullable<Awaited<ReturnType<typeof auditedSectionView>>>;
