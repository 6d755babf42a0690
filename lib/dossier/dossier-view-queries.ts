import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { isBlocking } from "../admissions/case/verification";
import type { CaseHead } from "../admissions/file/head-queries";
import type { Tie } from "../audit/tie-queries";
import { openSealed } from "../database/encryption";
import { asHex } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import { today } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { countsOf } from "./checks/answers";
import { checkedHistoryIn, findingsFor } from "./checks/history-queries";
import { items } from "./items";
import { isWriter, mayReadFindings } from "./permissions";
import { looksFrom, looksIn, reviewOf, settingsIn } from "./review/desk-queries";
import { settingsFrom } from "./review/order";
import {
  isOpenAt,
  momentOf,
  noTimestamps,
  progressOf,
  type SectionState,
  type SectionTimestamps,
  sectionState,
  timestampsFrom,
} from "./section";

type RemarkRow = Readonly<{
  id: string;
  section: number;
  continues: string | null;
  rowId: string | null;
  box: string | null;
  cause: string | null;
  causeName: string | null;
  authorName: string;
  textSealed: Uint8Array;
  answerSealed: Uint8Array | null;
  writtenAt: Date;
  answeredAt: Date | null;
  closedAt: Date | null;
}>;

type SectionRow = SectionTimestamps &
  Readonly<{ number: number; version: number; passedByName: string | null; returnedCount: number }>;

/** The day in Viet Nam of a moment. */
const onDay = (at: Date | null): Day | null => at && today(at);

/** An answer is included once it has been sent; a draft of one is not. */
export const remarkViews = (rows: readonly RemarkRow[]) =>
  rows.map(({ textSealed, answerSealed, writtenAt, answeredAt, closedAt, continues, ...row }) => ({
    ...row,
    /** The point it belongs to: that of the first remark on it. */
    pointId: continues ?? row.id,
    text: openSealed(textSealed, "Remark.textSealed", row.id),
    writtenOn: today(writtenAt),
    answer: answerSealed && answeredAt ? openSealed(answerSealed, "Remark.answerSealed", row.id) : null,
    answeredOn: onDay(answeredAt),
    closedOn: onDay(closedAt),
  }));

export type RemarkView = ReturnType<typeof remarkViews>[number];

export const sectionLinesOf = (kept: readonly SectionRow[]) => {
  const rows = new Map(kept.map((section) => [section.number, section]));
  return items.map(({ number, group }) => {
    const row = rows.get(number);
    return {
      number,
      group,
      version: row?.version ?? 0,
      state: sectionState(row ?? noTimestamps),
      returnedCount: row?.returnedCount ?? 0,
      savedOn: onDay(row?.savedAt ?? null),
      sentOn: onDay(row?.sentAt ?? null),
      returnedOn: onDay(row?.returnedAt ?? null),
      passedOn: onDay(row?.passedAt ?? null),
      passedByName: row?.passedByName ?? null,
      /** When the text was accepted that the writer has changed since. */
      acceptedOn: onDay(row?.acceptedAt ?? null),
    };
  });
};

/** The name under which a device keeps what is typed and not saved: of a history, of an item, or of a part of one. */
export const draftNameOf = ({ accountId }: Actor, caseId: string, ...parts: readonly string[]): string =>
  [accountId, caseId, ...parts].filter(Boolean).join(" ");

type Subject = Pick<CaseHead, "stage" | "unit" | "person">;

/** What every page of a dossier shows: the person, the stage, and what the reader may do with these sections. */
export const headerOf = (
  actor: Actor,
  caseId: string,
  {
    stage,
    unit,
    person,
  }: Readonly<{
    stage: Subject["stage"];
    unit: Pick<Subject["unit"], "name" | "shortName">;
    person: Pick<Subject["person"], "id" | "name">;
  }>,
  applicationOn: Day | null,
  tie: Tie,
  sections: readonly Readonly<{ state: SectionState }>[],
) => {
  const isOpen = applicationOn !== null && sections.some(({ state }) => isOpenAt(stage, state));
  return {
    caseId,
    stage,
    person: { id: person.id, name: person.name },
    unit,
    applicationOn,
    isOpen,
    isApplicant: actor.actingPost.role === "applicant",
    mayWrite: isOpen && isWriter(actor, person.id),
    mayReview: isOpen && may(actor, "dossier.review") && !tie,
    maySendToVerification: stage === "dossier" && may(actor, "admission.sendToVerification") && !tie,
  };
};

type OfCase = Given<Readonly<{ caseId: string }>>;

/** The sections of a case with what was done to them, as JSON. */
export const sectionsIn = (tables: QueryBuilder, { caseId }: OfCase) =>
  jsonArrayFrom(
    tables
      .selectFrom("DossierSection as s")
      .where("s.caseId", "=", caseId)
      .select(["s.number", "s.version", "s.savedAt", "s.sentAt", "s.returnedAt", "s.passedAt", "s.acceptedAt"])
      .select(["s.passedByName", "s.returnedCount"]),
  );

/** The texts of a case as they are stored, in hexadecimal, as JSON. */
export const sectionTextsIn = (tables: QueryBuilder, { caseId }: OfCase) =>
  jsonArrayFrom(
    tables
      .selectFrom("DossierSection as s")
      .where("s.caseId", "=", caseId)
      .select((row) => ["s.id", "s.number", "s.version", asHex(row.ref("s.contentSealed")).as("content")]),
  );

type OfReader = Given<Readonly<{ caseId: string; accountId: string }>>;

const dossier = typedQuery((tables, given: OfReader) =>
  tables.selectNoFrom(() => [
    sectionsIn(tables, given).as("sections"),
    looksIn(tables, given).as("looks"),
    settingsIn(tables, given).as("settings"),
    jsonArrayFrom(
      tables
        .selectFrom("Remark as r")
        .where("r.caseId", "=", given.caseId)
        .where("r.closedAt", "is", null)
        .select((row) => [
          ...(["r.id", "r.section", "r.authorName", "r.writtenAt", "r.answeredAt"] as const),
          ...(["r.continues", "r.rowId", "r.box", "r.cause", "r.causeName"] as const),
          asHex(row.ref("r.textSealed")).$notNull().as("text"),
          asHex(row.ref("r.answerSealed")).as("answer"),
        ])
        .orderBy("r.writtenAt")
        .orderBy("r.id"),
    ).as("remarks"),
    jsonArrayFrom(
      tables
        .selectFrom("Verification as v")
        .where("v.caseId", "=", given.caseId)
        .where("v.voidedBy", "is", null)
        .select(["v.id", "v.checksId", "v.answeredOn", "v.result"]),
    ).as("verifications"),
    checkedHistoryIn(tables, given).as("history"),
  ]),
);

/** The sections of a personal history, its open remarks and its verifications, to be read with the head of the case. */
export const dossierStatement = ({ accountId }: Actor, caseId: string) => dossier({ caseId, accountId });

type DossierRow = RowOf<ReturnType<typeof dossier>>;

type KeptSection = DossierRow["sections"][number];

/** The lines of the 23 sections, from the JSON. */
export const sectionLinesFrom = (kept: readonly KeptSection[]) =>
  sectionLinesOf(
    kept.map((section) => ({ ...section, ...timestampsFrom(section), acceptedAt: momentOf(section.acceptedAt) })),
  );

/** The 23 sections with their states, the open remarks and counts of verifications. */
export const dossierFrom = (
  actor: Actor,
  { head, applicationOn, tie }: Readonly<{ head: CaseHead; applicationOn: Day | null; tie: Tie }>,
  row: DossierRow,
  on: Day,
) => {
  const sections = sectionLinesFrom(row.sections);
  const remarks = row.remarks.map(({ text, answer, writtenAt, answeredAt, ...remark }) => ({
    ...remark,
    textSealed: Buffer.from(text, "hex"),
    answerSealed: answer === null ? null : Buffer.from(answer, "hex"),
    writtenAt: new Date(writtenAt),
    answeredAt: momentOf(answeredAt),
    closedAt: null,
  }));
  const { verifications } = row;
  const header = headerOf(actor, head.id, head, applicationOn, tie, sections);
  return {
    ...header,
    head,
    /** For a reviewer: the items in the order chosen, each with what was seen of it. */
    review: header.mayReview ? reviewOf(sections, looksFrom(row.looks), settingsFrom(row.settings)) : null,
    sections,
    /** For the writer: where the device keeps what is not saved. */
    draftName: header.mayWrite ? draftNameOf(actor, head.id) : null,
    progress: progressOf(sections),
    openRemarks: remarkViews(remarks),
    /** What the checks find at each item, in the texts the actor may read. */
    findings: row.history ? countsOf(findingsFor(actor, row.history, on)) : [],
    verifications: {
      total: verifications.length,
      answered: verifications.filter(({ answeredOn }) => answeredOn !== null).length,
      blocking: mayReadFindings(actor) ? verifications.filter((each) => isBlocking(each, verifications)).length : 0,
    },
  };
};

export type DossierView = ReturnType<typeof dossierFrom>;
export type SectionLine = DossierView["sections"][number];
