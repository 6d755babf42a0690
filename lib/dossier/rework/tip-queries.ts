import { type Actor, may } from "../../access/actor";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { type Database, reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { countRows, isWithinText } from "../../database/expressions";
import { readInTransaction, readPipelined } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import { isId } from "../../primitives/ids";
import { isReadable } from "../../primitives/sealed-text";
import { contentFrom } from "../history/content";
import { readCauses } from "../review/cause-queries";

/** As many tips are listed, so many remarks that could become one, and of these so many of one cause at one item. */
const [tipsShown, candidatesShown, ofOneKind] = [200, 60, 3];

/** How often each cause was given at each item within reach: as `times_raised` counts it for one. */
const raisedIn = (tables: QueryBuilder, given: Given<Range>) =>
  tables
    .selectFrom("Remark as r")
    .where((eb) => inRange(eb.ref("r.path"), given))
    .where((eb) => eb.or([eb("r.closedAt", "is", null), eb("r.answeredAt", "is not", null)]))
    .groupBy(["r.section", "r.cause"])
    .select(["r.section", "r.cause", countRows().as("times")]);

/** The tips that are shown, the most frequent first, each with the cause it was published by. */
const published = typedQuery((tables, given: Given<Range & Readonly<{ path: string }>>) =>
  tables
    .selectFrom("ErrorTip as t")
    .leftJoin("Remark as r", "r.id", "t.remarkId")
    .leftJoin("ReturnCause as own", (join) =>
      join.on((eb) => eb(eb.cast<string>("own.id", "text"), "=", eb.ref("t.cause"))),
    )
    .leftJoin(raisedIn(tables, given).as("n"), (join) =>
      join.onRef("n.section", "=", "t.section").onRef("n.cause", "=", "t.cause"),
    )
    .where("t.path", "=", given.path)
    .where("t.retiredAt", "is", null)
    .select((eb) => [
      ...(["t.id", "t.text", "t.section", "t.cause"] as const),
      eb.fn
        .coalesce(eb.case().when("r.cause", "=", eb.ref("t.cause")).then(eb.ref("r.causeName")).end(), "own.name")
        .as("causeName"),
      eb.fn.coalesce("n.times", eb.lit(0)).as("times"),
    ])
    .orderBy("times", "desc")
    .orderBy("t.publishedAt")
    .orderBy("t.id")
    .limit(tipsShown),
);

/**
 * Remarks that are closed and answered and were never made a tip: of each cause at each item the last few, the most frequent
 * first. No text of a remark is read.
 */
const candidates = typedQuery((tables, given: Given<Range>) =>
  tables
    .with("closed", (db) =>
      db
        .selectFrom("Remark as r")
        .leftJoin("ErrorTip as t", "t.remarkId", "r.id")
        .where((eb) => inRange(eb.ref("r.path"), given))
        .where("r.closedAt", "is not", null)
        .where("r.answeredAt", "is not", null)
        .where("t.id", "is", null)
        .select(["r.id as remarkId", "r.section", "r.cause", "r.causeName", "r.closedAt"])
        .select((eb) =>
          eb.fn
            .agg<number>("row_number")
            .over((over) => over.partitionBy(["r.section", "r.cause"]).orderBy("r.closedAt", "desc").orderBy("r.id"))
            .as("place"),
        ),
    )
    .selectFrom("closed as c")
    .leftJoin(raisedIn(tables, given).as("n"), (join) =>
      join.onRef("n.section", "=", "c.section").onRef("n.cause", "=", "c.cause"),
    )
    .where("c.place", "<=", ofOneKind)
    .select(["c.remarkId", "c.section", "c.cause", "c.causeName", "c.closedAt"])
    .select((eb) => eb.fn.coalesce("n.times", eb.lit(0)).as("times"))
    .orderBy("times", "desc")
    .orderBy("c.section")
    .orderBy("c.cause")
    .orderBy("c.place")
    .limit(candidatesShown),
);

/** The library of a committee's own errors: what could become a tip, and what is one. Null for whoever reviews nothing. */
export const tipLibrary = async (actor: Actor) => {
  if (!may(actor, "dossier.review")) return null;
  const { from, to } = actor.reach;
  const [tips, closed] = await readPipelined(
    actor,
    published({ from, to, path: actor.actingPost.path }),
    candidates({ from, to }),
  );
  return {
    candidates: closed.map(({ closedAt, ...row }) => ({ ...row, closedOn: closedAt && today(closedAt) })),
    tips,
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
