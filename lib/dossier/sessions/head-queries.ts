import { type Actor, may } from "../../access/actor";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { readTie } from "../../audit/tie-queries";
import type { Database } from "../../database/client";
import type { Prisma } from "../../database/generated/client";
import { dayOrNull } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { headerOf, sectionLinesOf } from "../dossier-view-queries";
import { isWriter, mayReadHistory } from "../permissions";

const headSelect = {
  id: true,
  path: true,
  stage: true,
  unit: { select: { name: true, shortName: true } },
  person: { select: { id: true, fullName: true } },
  sections: {
    select: {
      number: true,
      savedAt: true,
      sentAt: true,
      returnedAt: true,
      passedAt: true,
      acceptedAt: true,
      passedByName: true,
      version: true,
      returnedCount: true,
    },
  },
  papers: { where: { kind: "application" }, select: { datedOn: true }, orderBy: { sequence: "desc" }, take: 1 },
} satisfies Prisma.AdmissionCaseSelect;

/** The head of a case for a page of its sessions, with an audit row; null when the actor may not read the history. */
export const auditedSessionHead = async (db: Database, actor: Actor, caseId: string) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  const file = await db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: headSelect,
  });
  if (!file) return null;
  await writeSeenAudit(db, actor, "dossier.seen", { id: file.id, path: file.path, caseId: file.id }, "sessions");
  const person = { id: file.person.id, name: file.person.fullName };
  const applicationOn = dayOrNull(file.papers[0]?.datedOn ?? null);
  const sections = sectionLinesOf(file.sections);
  const tie = await readTie(db, actor, caseId);
  return {
    ...headerOf(actor, file.id, { ...file, person }, applicationOn, tie, sections),
    sections,
    /** The applicant, or a reviewer free of kinship: they end what is still open, also once the history is shut. */
    takesPart: isWriter(actor, person.id) || (may(actor, "dossier.review") && !tie),
  };
};
