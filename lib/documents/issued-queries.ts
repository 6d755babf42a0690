import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { readFile } from "../admissions/file/head-queries";
import { caseSeenAudit } from "../audit/audit-persistence";
import { asHex } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import { today } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { formOf, forms } from "./forms/catalogue";
import { mayMake } from "./forms/makers";
import { openedContent, openedReason } from "./paper-encryption";
import { type PaperState, statesOf, statesReached } from "./states";

/** How a paper is opened: looked at, or taken away as a file. */
export type SeenAs = "papers" | "print";

/** Whether the actor may make papers of cases at all. */
export const mayMakePapers = (actor: Actor): boolean =>
  may(actor, "cases.read") && forms.some((form) => mayMake(actor.actingPost.role, form));

export type OfCase = Given<Readonly<{ caseId: string }>>;

/** The papers of a case issued so far, without what they say. */
export const issuedIn = (tables: QueryBuilder, { caseId }: OfCase) =>
  jsonArrayFrom(
    tables
      .selectFrom("IssuedPaper as i")
      .leftJoin("IssuedPaper as r", "r.replacesId", "i.id")
      .where("i.caseId", "=", caseId)
      .select(["i.id", "i.form", "i.code", "i.title", "i.number", "i.datedOn", "i.signer", "i.issuedByName"])
      .select(["r.id as replacedById"])
      .select((paper) =>
        jsonArrayFrom(
          paper
            .selectFrom("PaperState as s")
            .whereRef("s.paperId", "=", "i.id")
            .select(["s.reached", "s.on", "s.who", "s.recordedByName as by"])
            .select((state) => state.ref("s.state").$castTo<PaperState>().as("state"))
            .orderBy("s.recordedAt")
            .orderBy("s.id"),
        ).as("marks"),
      )
      .orderBy("i.issuedAt")
      .orderBy("i.id"),
  );

type IssuedRow = RowOf<ReturnType<typeof issuedPaper>>["issued"][number];

export const issuedLine = ({ marks, form, ...paper }: IssuedRow) => ({
  ...paper,
  form,
  states: statesReached(marks),
});

const issuedPaper = typedQuery((tables, given: Given<Readonly<{ caseId: string; paperId: string }>>) =>
  tables.selectNoFrom(() => [
    issuedIn(tables, given).as("issued"),
    jsonArrayFrom(
      tables
        .selectFrom("IssuedPaper as p")
        .where("p.id", "=", given.paperId)
        .where("p.caseId", "=", given.caseId)
        .leftJoin("FormTemplate as t", "t.id", "p.templateId")
        .select(["p.templateId", "t.version as templateVersion"])
        .select((row) => [
          ...(["p.pack", "p.variant", "p.version", "p.signerPost", "p.issuedAt", "p.replacesId"] as const),
          asHex(row.ref("p.contentSealed")).$notNull().as("content"),
          asHex(row.ref("p.reasonSealed")).as("reason"),
        ]),
    ).as("papers"),
  ]),
);

/** A paper as it was issued, with where it stands. Writes an audit row. Null when out of reach or not the actor's to see. */
export const auditedIssuedPaper = async (
  actor: Actor,
  caseId: string,
  paperId: string,
  on: Day,
  as: SeenAs = "papers",
) => {
  if (!mayMakePapers(actor) || !isId(caseId) || !isId(paperId)) return null;
  const file = await readFile(
    actor,
    caseId,
    on,
    issuedPaper({ caseId, paperId }),
    caseSeenAudit(actor, "case.seen", caseId, as),
  );
  const [row] = file?.more[0] ?? [];
  const [paper] = row?.papers ?? [];
  const line = row?.issued.find(({ id }) => id === paperId);
  const form = line && formOf(line.form);
  if (!file || !paper || !line || !form || !mayMake(actor.actingPost.role, form)) return null;
  const { content, reason, issuedAt, ...rest } = paper;
  const opened = openedContent(Buffer.from(content, "hex"), paperId);
  return {
    head: file.head,
    ...issuedLine(line),
    ...rest,
    issuedOn: today(new Date(issuedAt)),
    /** Null where it cannot be read. */
    paper: opened?.paper ?? null,
    values: opened?.values ?? {},
    reason: reason ? openedReason(Buffer.from(reason, "hex"), paperId) : null,
    possible: statesOf(form.signature),
    mayMark: may(actor, "papers.issue") && !file.tie && actor.actingPost.role !== "applicant",
  };
};

export type IssuedPaperView = NonNullable<Awaited<ReturnType<typeof auditedIssuedPaper>>>;
