import type { Actor } from "../access/actor";
import { isAnnulled } from "../admissions/records/annulled-queries";
import { type Database, reading } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { mayAskMeeting } from "./asking-queries";
import { type Certificate, classesIn, lastOf, type TaughtClass } from "./certificates";

/** The certificates that count, the latest first: the last of each kind in a case, none that an annulled step recorded. */
const certificatesIn = typedQuery((tables, given: Given<Range>) =>
  tables
    .selectFrom("Paper as p")
    .innerJoin("AdmissionCase as c", "c.id", "p.caseId")
    .innerJoin("Person as n", "n.id", "c.personId")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .where("p.kind", "in", ["awarenessCertificate", "newMemberCertificate"])
    .where((eb) => eb.not(isAnnulled({ caseId: eb.ref("p.caseId"), sequence: eb.ref("p.sequence") })))
    .select([
      "p.id",
      "p.kind",
      "p.datedOn as on",
      "p.issuer",
      "p.number",
      "p.caseId",
      "p.sequence",
      "n.fullName as name",
    ])
    .orderBy("p.datedOn", "desc")
    .orderBy("p.kind")
    .orderBy("p.issuer")
    .orderBy("n.sortKey")
    .orderBy("p.id")
    .limit(2_000),
);

/** As many classes as the page shows. */
const shownClasses = 30;

const readClasses = async (db: Database, { reach: { from, to } }: Actor): Promise<readonly TaughtClass[]> => {
  const rows = await readInTransaction(db, certificatesIn({ from, to }));
  const certificates = rows.map(
    ({ kind, issuer, ...row }): Certificate => ({ ...row, kind: kind as Certificate["kind"], issuer: issuer ?? "" }),
  );
  return classesIn(lastOf(certificates));
};

const isOf =
  (paperId: string) =>
  ({ certificates }: TaughtClass): boolean =>
    certificates.some(({ id }) => id === paperId);

/** The class one of whose certificates this is; undefined out of reach. */
export const classWithin = async (db: Database, actor: Actor, paperId: string): Promise<TaughtClass | undefined> =>
  mayAskMeeting(actor) ? (await readClasses(db, actor)).find(isOf(paperId)) : undefined;

/** The classes whose certificates are recorded within reach, and the one that was chosen. Null for who makes no papers of cells. */
export const classesView = async (actor: Actor, chosen: string | null) => {
  if (!mayAskMeeting(actor)) return null;
  const classes = await reading(actor, (db) => readClasses(db, actor));
  return { classes: classes.slice(0, shownClasses), chosen: classes.find(isOf(chosen ?? "")) ?? null };
};

export type ClassesView = NonNullable<Awaited<ReturnType<typeof classesView>>>;
