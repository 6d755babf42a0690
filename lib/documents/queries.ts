import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { readFile } from "../admissions/file/head-queries";
import { type Issuer, issuerOf, proposedNumber } from "../admissions/procedure/number-proposal";
import { caseSeenAudit } from "../audit/audit-persistence";
import { valueFunction } from "../database/database-function";
import { asDay, asHex } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { today } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { caseValues } from "./case-values";
import { isDue, isOffered } from "./due";
import { filled, typedFields } from "./filled";
import { formGroups, formOf, groupNames } from "./forms/catalogue";
import { sourceOf } from "./forms/fields";
import { blanksOf, type Form } from "./forms/form";
import { mayMake } from "./forms/makers";
import { typesetForm } from "./forms/typeset";
import { issuedIn, issuedLine, mayMakePapers, type OfCase, type SeenAs } from "./issued-queries";
import { knownFor, surroundings } from "./known-queries";
import { openedDraft } from "./paper-encryption";
import { nextNumber } from "./rows-schema";
import { lastUseOn, templateOf } from "./templates/in-force-queries";

const nextOf = valueFunction("next_number", nextNumber);

const list = typedQuery((tables, given: OfCase) =>
  tables.selectNoFrom(() => [
    issuedIn(tables, given).as("issued"),
    jsonArrayFrom(tables.selectFrom("PaperDraft as d").where("d.caseId", "=", given.caseId).select("d.form")).as(
      "drafts",
    ),
  ]),
);

/**
 * The papers the actor may make for a case: those a step that can be taken now records first, with what is drafted and
 * issued. Writes an audit row. Null when the case is out of reach, or the actor makes no papers.
 */
export const auditedPapersToMake = async (actor: Actor, caseId: string, on: Day) => {
  if (!mayMakePapers(actor) || !isId(caseId)) return null;
  const file = await readFile(actor, caseId, on, list({ caseId }), caseSeenAudit(actor, "case.seen", caseId, "papers"));
  const [row] = file?.more[0] ?? [];
  if (!file || !row) return null;
  const drafted = new Set(row.drafts.map(({ form }) => form));
  const made = groupNames.flatMap((group) =>
    formGroups[group]
      .filter((form) => mayMake(actor.actingPost.role, form) && isOffered(form, file.head.isApplicant, file.facts))
      .map((form: Form) => ({
        group,
        ...{ id: form.id, code: form.code, title: form.title, confidence: form.confidence, byHand: form.byHand },
        isDrafted: drafted.has(form.id),
        /** The step that records it can be taken at this stage, or has just been. */
        isDue: isDue(form, file.head, file.facts),
      })),
  );
  return {
    head: file.head,
    forms: made,
    issued: row.issued.map(issuedLine).reverse(),
    mayIssue: may(actor, "papers.issue") && !file.tie,
    keepsForms: may(actor, "forms.keep"),
  };
};

export type PapersToMakeView = NonNullable<Awaited<ReturnType<typeof auditedPapersToMake>>>;

const unitKinds = { cell: "cell", committee: "organisation", superior: "superior" } as const;

type UnitAbove = RowOf<ReturnType<typeof surroundings>>["units"][number];

/** The unit whose book a number stands in; null where it is out of reach. */
const bookSeen = ({ reach }: Actor, units: readonly UnitAbove[], issuer: Issuer): string | null => {
  const unit = units.find(({ kind }) => kind === unitKinds[issuer]);
  return unit && unit.path >= reach.from && unit.path < reach.to ? unit.id : null;
};

const drafted = typedQuery(
  (tables, given: Given<Readonly<{ caseId: string; form: string; on: Day; issuer: string; kind: string }>>) =>
    tables.selectNoFrom((eb) => [
      jsonArrayFrom(
        tables
          .selectFrom("PaperDraft as d")
          .where("d.caseId", "=", given.caseId)
          .where("d.form", "=", given.form)
          .select((row) => [
            "d.id",
            "d.savedAt",
            "d.savedByName",
            asHex(row.ref("d.valuesSealed")).$notNull().as("values"),
          ]),
      ).as("drafts"),
      issuedIn(tables, given).as("issued"),
      eb.fn.coalesce(nextOf(given.caseId, given.issuer, given.kind, asDay(given.on)), eb.lit(1)).as("next"),
    ]),
);

/**
 * A form of a case, filled from the record and the draft: as it would be printed, with the blanks and where each is
 * answered. Writes an audit row. Null when out of reach or not the actor's to make.
 * @param datedOn the day of the paper: organisations bear the names, and the posts the holders, of that day
 * @param as whether it is looked at, or a file of it is taken away
 */
export const auditedFormView = async (
  actor: Actor,
  caseId: string,
  formId: string,
  on: Day,
  { datedOn = on, as = "papers" }: Readonly<{ datedOn?: Day; as?: SeenAs }> = {},
) => {
  const form = formOf(formId);
  if (!form || !may(actor, "cases.read") || !isId(caseId) || !mayMake(actor.actingPost.role, form)) return null;
  const issuer = form.numbered ? issuerOf(form.numbered) : null;
  const file = await readFile(
    actor,
    caseId,
    on,
    surroundings({ caseId, on: datedOn }),
    drafted({ caseId, form: formId, on: datedOn, issuer: issuer ?? "cell", kind: form.numbered?.kinds[0] ?? "" }),
    lastUseOn(actor, formId, datedOn),
    caseSeenAudit(actor, "case.seen", caseId, as),
  );
  const [[around] = [], [kept] = [], [use] = []] = file?.more ?? [];
  if (!file || !around || !kept) return null;
  const [draft] = kept.drafts;
  const recorded = caseValues(form, knownFor(actor, form, file.record, file.facts, around));
  const opened = draft ? openedDraft(Buffer.from(draft.values, "hex"), draft.id) : {};
  const typed = opened ?? {};
  const values = filled(form, recorded, typed);
  const isApplicant = actor.actingPost.role === "applicant";
  return {
    head: file.head,
    form,
    on: datedOn,
    recorded,
    typed,
    values,
    typedFields: typedFields(form),
    blanks: blanksOf(form, values).map((name) => ({ name, source: sourceOf(name) })),
    paper: typesetForm(form, values, true),
    /** The office's own template by which its Word file is made; null where it is made as the form is shipped. */
    template: templateOf(use),
    draft: draft
      ? { savedOn: today(new Date(draft.savedAt)), savedByName: draft.savedByName, isReadable: opened !== null }
      : null,
    issued: kept.issued
      .filter((paper) => paper.form === formId)
      .map(issuedLine)
      .reverse(),
    /** The next number of the issuer's register; null where it keeps none. */
    nextNumber: form.numbered && issuer ? proposedNumber(kept.next, form.numbered) : null,
    /** Whose book the number is of, where the actor sees it. */
    bookOf: issuer && may(actor, "numbers.read") ? bookSeen(actor, around.units, issuer) : null,
    maySave: may(actor, "papers.issue") && !isApplicant && !file.tie,
  };
};

export type FormView = NonNullable<Awaited<ReturnType<typeof auditedFormView>>>;
