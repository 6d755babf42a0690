import type { Actor } from "../../access/actor";
import { isAnnulled } from "../../admissions/records/annulled-queries";
import { writeListSeenAudit } from "../../audit/audit-persistence";
import { asActor, reading } from "../../database/client";
import { asDay } from "../../database/expressions";
import { readInTransaction } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { sheetOf } from "../../exports/list-file";
import { mostListed } from "../../exports/lists";
import { bornNote } from "../../exports/masking";
import type { Purpose } from "../../exports/purpose";
import type { ListFile } from "../../exports/queries";
import { now } from "../../primitives/clock";
import { type Day, formatDay, formatMoment } from "../../primitives/day";
import { writeWorkbook } from "../../spreadsheets/write-workbook";
import type { Words } from "../../text/text";
import { unitOptions } from "../../units/named/choices";
import { type ActKind, mayImport, namesPeople } from "../kinds";
import { readUnits } from "../unit-queries";
import { type ModelLine, modelColumns } from "./model-lists";

type Asked = Range & Readonly<{ on: Day }>;

const cellsOn = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("Unit as u")
    .leftJoin("Unit as above", "above.id", "u.parentId")
    .where((eb) => inRange(eb.ref("u.path"), given))
    .where("u.kind", "in", ["department", "cell"])
    .where("u.from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("u.to", "is", null), eb("u.to", ">", asDay(given.on))]))
    .select(["u.name", "u.shortName", "u.kind", "u.parentId", "above.name as parent", "u.from", "u.paper", "u.code"])
    .orderBy("u.path")
    .limit(mostListed),
);

/** Seats and posts of units; of namesakes the birth day too, since nothing else tells them apart. */
const postsOn = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Person as p", "p.id", "po.personId")
    .innerJoin("Unit as u", "u.id", "po.unitId")
    .where((eb) => inRange(eb.ref("u.path"), given))
    .where("po.acting", "=", false)
    .where("po.role", "not in", ["administrator", "superiorOfficer"])
    .where("po.from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("po.to", "is", null), eb("po.to", ">", asDay(given.on))]))
    .select(["p.id", "p.fullName", "po.unitId", "u.name as unit", "po.role", "po.from"])
    .select((eb) =>
      eb
        .case()
        .when(
          eb.exists(
            eb
              .selectFrom("Person as other")
              .whereRef("other.searchKey", "=", "p.searchKey")
              .whereRef("other.id", "<>", "p.id")
              .select("other.id"),
          ),
        )
        .then(eb.ref("p.bornOn"))
        .end()
        .as("bornOn"),
    )
    .orderBy("u.path")
    .orderBy("po.from")
    .orderBy("p.sortKey")
    .orderBy("po.id")
    .limit(mostListed),
);

/** The certificates of the awareness class in open cases: none that an annulled step recorded. */
const certificatesOn = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("Paper as c")
    .innerJoin("AdmissionCase as f", "f.id", "c.caseId")
    .innerJoin("Person as p", "p.id", "f.personId")
    .where((eb) => inRange(eb.ref("f.path"), given))
    .where("f.closedOn", "is", null)
    .where("c.kind", "=", "awarenessCertificate")
    .where("c.datedOn", "<=", asDay(given.on))
    .where((eb) => eb.not(isAnnulled({ caseId: eb.ref("c.caseId"), sequence: eb.ref("c.sequence") })))
    .select([
      "f.id as caseId",
      "p.fullName",
      "p.bornOn",
      "c.number as certificate",
      "c.datedOn as issuedOn",
      "c.issuer",
    ])
    .orderBy("c.datedOn")
    .orderBy("c.issuer")
    .orderBy("p.sortKey")
    .orderBy("c.id")
    .limit(mostListed),
);

/** Posts that are planned for, in the order of their units. */
const plannedOn = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("PlannedPost as pp")
    .innerJoin("Unit as u", "u.id", "pp.unitId")
    .where((eb) => inRange(eb.ref("pp.path"), given))
    .where((eb) => eb.or([eb("pp.closedOn", "is", null), eb("pp.closedOn", ">", asDay(given.on))]))
    .select(["pp.unitId", "u.name as unit", "pp.title", "pp.firstYear", "pp.lastYear", "pp.wanted", "pp.paper"])
    .orderBy("u.path")
    .orderBy("pp.firstYear")
    .orderBy("pp.title")
    .orderBy("pp.id")
    .limit(mostListed),
);

type Listed = Readonly<{ lines: readonly ModelLine[]; people: readonly string[]; cases: readonly string[] }>;

const readLines = (actor: Actor, list: ActKind, on: Day): Promise<Listed> =>
  reading(actor, async (db): Promise<Listed> => {
    const asked = { from: actor.reach.from, to: actor.reach.to, on };
    const none = { people: [], cases: [] };
    if (list === "certificates") {
      const certificates = await readInTransaction(db, certificatesOn(asked));
      return { ...none, lines: certificates, cases: certificates.map(({ caseId }) => caseId) };
    }
    // Of units of one name what they lie under, too: by the name alone nobody could read the list again.
    const labels = new Map(unitOptions(await readUnits(db, actor)).map(({ value, label }) => [value, label]));
    if (list === "cells") {
      const cells = await readInTransaction(db, cellsOn(asked));
      return {
        ...none,
        lines: cells.map((cell) => ({ ...cell, parent: labels.get(cell.parentId ?? "") ?? cell.parent })),
      };
    }
    const withUnit = <Line extends Readonly<{ unitId: string; unit: string }>>(line: Line) => ({
      ...line,
      unit: labels.get(line.unitId) ?? line.unit,
    });
    if (list === "planned") return { ...none, lines: (await readInTransaction(db, plannedOn(asked))).map(withUnit) };
    const posts = await readInTransaction(db, postsOn(asked));
    return { ...none, lines: posts.map(withUnit), people: posts.map(({ id }) => id) };
  });

/**
 * What the register has of a list that can be imported, in the columns of its model: read back, it changes nothing. For whoever
 * may import it, today; each person it names gets a row in the audit. Null for others.
 */
export const auditedModelFile = async (
  actor: Actor,
  list: ActKind,
  { on, words, purpose }: Readonly<{ on: Day; words: Words; purpose: Purpose | null }>,
): Promise<ListFile | null> => {
  if (!mayImport(actor, list)) return null;
  const { lines, people, cases } = await readLines(actor, list, on);
  const named = namesPeople(list);
  await asActor(actor, (db) =>
    writeListSeenAudit(db, actor, {
      list,
      purpose: named ? purpose : null,
      people: [...new Set(people)],
      cases: [...new Set(cases)],
    }),
  );
  const { exports, importModel } = words;
  const foot = [
    exports.foot(actor.name, actor.actingPost.unitTitle, formatMoment(now())),
    ...(named ? [bornNote(purpose, words)] : []),
  ].join(". ");
  const columns = modelColumns(list, words, purpose !== null);
  const sheet = sheetOf(
    {
      ...{ title: importModel.acts[list].title, asked: [words.units.asOf(formatDay(on))], foot },
      columns: columns.map(({ title, width }) => ({ title, width })),
      rows: lines.map((line) => columns.map(({ value }) => value(line))),
    },
    exports.number,
  );
  return { name: `${exports.fileNames[list]}-${on}.xlsx`, bytes: await writeWorkbook([sheet]) };
};
