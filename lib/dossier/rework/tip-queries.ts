import { type Actor, may } from "../../access/actor";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { type Database, reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { isWithinText } from "../../database/expressions";
import { readInTransaction, readPipelined } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import { isId } from "../../primitives/ids";
import { isReadable } from "../../primitives/sealed-text";
import { contentFrom } from "../history/content";
import { readCauses } from "../review/cause-queries";
import { raised } from "../review/desk-queries";

const rowsShown = 60;

/** Remarks that are closed and answered and no tip yet, and the tips, the most frequent first. No text of a remark is read. */
const library = typedQuery((tables, given: Given<Range & Readonly<{ path: string }>>) =>
  tables
    .selectFrom("Remark as r")
    .leftJoin("ErrorTip as t", "t.remarkId", "r.id")
    .where((eb) => inRange(eb.ref("r.path"), given))
    .where("r.closedAt", "is not", null)
    .where("r.answeredAt", "is not", null)
    .select((eb) => [
      "r.id as remarkId",
      "r.section",
      "r.cause",
      "r.causeName",
      "r.closedAt",
      "t.id as tipId",
      "t.text",
      "t.box",
      "t.retiredAt",
      raised(given.path, eb.ref("r.section"), eb.fn.coalesce("t.cause", "r.cause", eb.val(""))).as("times"),
    ])
    .orderBy("times", "desc")
    .orderBy("r.closedAt", "desc")
    .orderBy("r.id")
    .limit(rowsShown),
);

/** The library of a committee's own errors: what could become a tip, and what is one. Null for whoever reviews nothing. */
export const tipLibrary = async (actor: Actor) => {
  if (!may(actor, "dossier.review")) return null;
  const { from, to } = actor.reach;
  const [rows] = await readPipelined(actor, library({ from, to, path: actor.actingPost.path }));
  const all = rows.map(({ closedAt, tipId, text, retiredAt, ...row }) => ({
    ...row,
    closedOn: closedAt && today(closedAt),
    tip: tipId && text && retiredAt === null ? { id: tipId, text } : null,
    isTaken: tipId !== null,
  }));
  return {
    candidates: all.filter(({ isTaken }) => !isTaken),
    tips: all.flatMap(({ tip, ...row }) => (tip ? [{ ...row, ...tip }] : [])),
  };
};

export type TipLibrary = NonNullable<Awaited<ReturnType<typeof tipLibrary>>>;

const named = typedQuery((tables, { text }: Given<Readonly<{ text: string }>>) =>
  tables
    .selectFrom("Person as p")
    .where((eb) => isWithinText(text, eb.ref("p.fullName")))
    .select("p.fullName as name"),
);

/** The names of the case: of whoever it is about, and of the relatives, as listed and as written in the history. */
const namesOfCase = async (db: Database, caseId: string): Promise<string[]> => {
  const file = await db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      person: { select: { fullName: true } },
      relatives: { select: { id: true, nameSealed: true } },
      sections: { where: { number: 21 }, select: { id: true, contentSealed: true } },
    },
  });
  if (!file) return [];
  const listed = file.relatives.map(({ id, nameSealed }) => openSealed(nameSealed, "Relative.nameSealed", id));
  const written = file.sections.flatMap(({ id, contentSealed }) => {
    const text = contentSealed && openSealed(contentSealed, "DossierSection.contentSealed", id);
    const content = text && isReadable(text) ? contentFrom(21, text) : undefined;
    return (content?.rows ?? []).flatMap(({ values }) => values.fullName ?? []);
  });
  return [file.person.fullName, ...listed.filter(isReadable), ...written];
};

/** The names of people that may stand in a text: of the case, and of the register within reach. */
export const readKnownNames = async (db: Database, caseId: string, text: string): Promise<string[]> => [
  ...(await namesOfCase(db, caseId)),
  ...(await readInTransaction(db, named({ text }))).map(({ name }) => name),
];

/** A closed remark, to be made a tip. Writes an audit row. Null where there is none, or it is one already. */
export const auditedTipForm = async (actor: Actor, remarkId: string) => {
  if (!may(actor, "dossier.review") || !isId(remarkId)) return null;
  return reading(actor, async (db) => {
    const remark = await db.remark.findFirst({
      where: { id: remarkId, closedAt: { not: null }, answeredAt: { not: null }, tip: null },
      select: { id: true, caseId: true, path: true, section: true, box: true, cause: true, textSealed: true },
    });
    if (!remark) return null;
    const { id, caseId, path, section, box, cause } = remark;
    await writeSeenAudit(db, actor, "dossier.seen", { id: caseId, path, caseId }, `item-${section}`);
    const text = openSealed(remark.textSealed, "Remark.textSealed", id);
    return { id, section, box, cause, text, causes: await readCauses(db, actor) };
  });
};

export type TipForm = NonNullable<Awaited<ReturnType<typeof auditedTipForm>>>;
