import type { Actor } from "../access/actor";
import { may } from "../access/actor";
import { writeSeenAudit } from "../audit/audit-persistence";
import { type Database, reading } from "../database/client";
import { decrypt, deviceKey } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { today } from "../primitives/clock";
import { type Day, dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { changesBetween } from "./changes";
import { itemOf, items } from "./items";
import { isBlocking } from "./kinship";
import { isWriter, mayReadContent, mayReadFindings, mayReadHistory } from "./permissions";
import { blankDays, progressOf, sectionState } from "./section";

const fileSelect = {
  id: true,
  path: true,
  stage: true,
  unit: { select: { id: true, name: true, shortName: true } },
  person: { select: { id: true, fullName: true, bornOn: true, sex: true, occupation: true } },
  papers: { where: { kind: "application" }, select: { datedOn: true }, orderBy: { sequence: "desc" }, take: 1 },
  sections: {
    orderBy: { number: "asc" },
    select: {
      number: true,
      version: true,
      savedAt: true,
      sentAt: true,
      returnedAt: true,
      passedAt: true,
      passedByName: true,
      returnedCount: true,
    },
  },
} satisfies Prisma.AdmissionCaseSelect;

const remarkSelect = {
  id: true,
  section: true,
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

/** The day in Viet Nam on which a moment fell. */
const onDay = (at: Date | null): Day | null => at && today(at);

/** An answer being written is shown to its writer only. */
const threadOf = (rows: readonly RemarkRow[]) =>
  rows.map(({ id, section, authorName, textSealed, answerSealed, writtenAt, answeredAt, closedAt }) => ({
    id,
    section,
    authorName,
    text: decrypt(textSealed),
    writtenOn: today(writtenAt),
    answer: answerSealed && answeredAt ? decrypt(answerSealed) : null,
    answeredOn: onDay(answeredAt),
    closedOn: onDay(closedAt),
  }));

export type RemarkView = ReturnType<typeof threadOf>[number];

const statesOf = (file: FileRow) => {
  const rows = new Map(file.sections.map((section) => [section.number, section]));
  return items.map(({ number, group }) => {
    const row = rows.get(number);
    return {
      number,
      group,
      state: sectionState(row ?? blankDays),
      returnedCount: row?.returnedCount ?? 0,
      savedOn: onDay(row?.savedAt ?? null),
      sentOn: onDay(row?.sentAt ?? null),
      returnedOn: onDay(row?.returnedAt ?? null),
      passedOn: onDay(row?.passedAt ?? null),
      passedByName: row?.passedByName ?? null,
    };
  });
};

const draftPlaceOf = ({ accountId }: Actor, caseId: string, number: number) => {
  const name = `${accountId} ${caseId} ${number}`;
  return { name, key: deviceKey(name) };
};

/** What every page of a dossier says first: whose it is, where it stands, what the reader may do in it. */
const headOf = (actor: Actor, file: FileRow) => {
  const applicationOn = dayOrNull(file.papers[0]?.datedOn ?? null);
  const isOpen = file.stage === "dossier" && applicationOn !== null;
  const isOwn = actor.personId === file.person.id;
  return {
    caseId: file.id,
    stage: file.stage,
    person: { id: file.person.id, name: file.person.fullName },
    unit: file.unit,
    applicationOn,
    isOpen,
    isApplicant: actor.actingPost.role === "applicant",
    mayWrite: isOpen && isWriter(actor, file.person.id),
    mayReview: isOpen && may(actor, "dossier.review") && !isOwn,
    maySendToVerification: file.stage === "dossier" && may(actor, "admission.sendToVerification") && !isOwn,
  };
};

const noteOpened = (db: Database, actor: Actor, { id, path }: FileRow) =>
  writeSeenAudit(db, actor, "dossier.seen", { id, path, caseId: id });

/** The 23 sections with their states, the remarks still open and the verifications counted. Null when not within reach. Audited. */
export const auditedDossierView = async (actor: Actor, caseId: string) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const file = await db.admissionCase.findUnique({
      where: { id: caseId },
      relationLoadStrategy: "join",
      select: {
        ...fileSelect,
        remarks: { where: { closedAt: null }, select: remarkSelect, orderBy: inOrder },
        verifications: { select: { answeredOn: true, result: true } },
      },
    });
    if (!file) return null;
    await noteOpened(db, actor, file);
    const sections = statesOf(file);
    const { verifications } = file;
    return {
      ...headOf(actor, file),
      sections,
      progress: progressOf(sections),
      openRemarks: threadOf(file.remarks),
      verifications: {
        total: verifications.length,
        answered: verifications.filter(({ answeredOn }) => answeredOn !== null).length,
        blocking: mayReadFindings(actor) ? verifications.filter(({ result }) => isBlocking(result)).length : 0,
      },
    };
  });
};

export type DossierView = NonNullable<Awaited<ReturnType<typeof auditedDossierView>>>;
export type SectionLine = DossierView["sections"][number];

type Texts = Readonly<{
  sections: readonly Readonly<{ contentSealed: Uint8Array | null }>[];
  returned: readonly Readonly<{ contentSealed: Uint8Array; returnedAt: Date }>[];
}>;

/** The stored text of a section and, for a reviewer, the one last returned: in one statement. */
const textsOf = (db: Database, caseId: string, number: number, compares: boolean): Promise<Texts | null> =>
  db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      sections: { where: { number }, select: { contentSealed: true } },
      returned: {
        where: { number },
        select: { contentSealed: true, returnedAt: true },
        orderBy: { version: "desc" },
        take: compares ? 1 : 0,
      },
    },
  });

/**
 * One section: its text for those who may read it, the thread of its remarks, and its neighbours. Null when not within
 * reach or no such item. Audited.
 */
export const auditedSectionView = async (actor: Actor, caseId: string, number: number) => {
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
    await noteOpened(db, actor, file);
    const sections = statesOf(file);
    const row = file.sections.find((section) => section.number === number);
    const reads = mayReadContent(actor, file.person.id, row ?? blankDays);
    const head = headOf(actor, file);
    // Compared while it waits to be read again; a draft is never shown, nor what became of it.
    const compares = head.mayReview && row !== undefined && row.returnedCount > 0 && sectionState(row) === "sent";
    const texts = row && reads ? await textsOf(db, caseId, number, compares) : null;
    const sealed = texts?.sections[0]?.contentSealed;
    const content = sealed ? decrypt(sealed) : null;
    const earlier = texts?.returned[0];
    const unanswered = file.remarks.findLast(isUnanswered);
    const draft = unanswered?.answerSealed && isWriter(actor, file.person.id) ? decrypt(unanswered.answerSealed) : null;
    const line = sections[number - 1];
    if (!line) return null;
    return {
      ...head,
      item,
      version: row?.version ?? 0,
      line,
      /** Whether the reader sees the text; when not, the writer has it in hand. */
      reads,
      content,
      /** What became of the text the reviewer returned; null for everybody else, and when nothing was returned. */
      changes: earlier
        ? { since: today(earlier.returnedAt), runs: changesBetween(decrypt(earlier.contentSealed), content ?? "") }
        : null,
      thread: threadOf(file.remarks),
      toAnswer: unanswered ? { id: unanswered.id, draft } : null,
      progress: progressOf(sections),
      previous: itemOf(number - 1)?.number ?? null,
      next: itemOf(number + 1)?.number ?? null,
      nextToReview: sections.find((each) => each.number > number && each.state === "sent")?.number ?? null,
      /** Where the writer's own device keeps what was typed, and the key that opens it. Null for everybody else. */
      draftPlace: head.mayWrite ? draftPlaceOf(actor, caseId, number) : null,
      /** What the register already knows, so that nothing is asked twice. */
      known: {
        fullName: file.person.fullName,
        bornOn: dayOf(file.person.bornOn),
        sex: file.person.sex,
        occupation: file.person.occupation,
      },
    };
  });
};

export type SectionView = NonNullable<Awaited<ReturnType<typeof auditedSectionView>>>;
