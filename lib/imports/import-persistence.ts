import type { Context, Subject } from "../command";
import type { Database } from "../database/client";
import { encrypt, keyedDigest } from "../database/encryption";
import type { Shown } from "../forms/edit";
import { writeIdentityAnswer } from "../people/identity-persistence";
import { isAnyAlike } from "../people/likeness";
import { newId } from "../primitives/ids";
import { searchKey, sortKey } from "../primitives/name";
import { sealBefore, sealRow } from "./import-encryption";
import type { Placed } from "./judging/compare";
import type { Entrant } from "./judging/judge-row";
import type { KeptRow, Verdict } from "./list-row";
import type { StoredRow } from "./row-queries";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Writes the rows of a new import in one statement. */
export const writeRows = async (db: Database, importId: string, rows: readonly KeptRow[]): Promise<void> => {
  const values = rows.map((row, index) => {
    const id = newId();
    return { id, number: index + 1, sealed: base64(sealRow(row, id)) };
  });
  await db.$executeRaw`
    INSERT INTO "ImportRow" (id, "importId", number, sealed, verdict)
    SELECT r.id, ${importId}::uuid, r.number, decode(r.sealed, 'base64'), 'error'
    FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS r(id uuid, number integer, sealed text)`;
};

type Judged = Readonly<{ id: string; verdict: Verdict; row: KeptRow | null }>;

/** Keeps what became of rows; what a row says only where it is another than before. */
export const writeVerdicts = async (db: Database, importId: string, rows: readonly Judged[]): Promise<void> => {
  const values = rows.map(({ id, verdict, row }) => ({ id, verdict, sealed: row && base64(sealRow(row, id)) }));
  await db.$executeRaw`
    UPDATE "ImportRow" t SET verdict = r.verdict, sealed = coalesce(decode(r.sealed, 'base64'), t.sealed)
    FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS r(id uuid, verdict text, sealed text)
    WHERE t.id = r.id AND t."importId" = ${importId}::uuid`;
};

/** What is stored of rows after they were judged. */
export const judgedRows = (
  rows: readonly StoredRow[],
  placed: readonly Pick<Placed, "verdict" | "found">[],
): readonly Judged[] =>
  rows.map(({ id, row }, index) => {
    const { verdict, found } = placed[index] ?? { verdict: "error" as const, found: row.found };
    const isSame = JSON.stringify(found) === JSON.stringify(row.found);
    return { id, verdict, row: isSame ? null : { ...row, found } };
  });

type Place = Readonly<{ path: string }>;
type Entering = Readonly<{ rowId: string; personId: string; entrant: Entrant; place: Place }>;

const personOf = ({ personId: id, entrant, place }: Entering) => {
  const { fullName, nationalId, bornOn, joinedUnitOn, sex, schooling, occupation, unitId } = entrant;
  return {
    ...{ id, unitId, path: place.path, fullName, bornOn, joinedUnitOn, sex, schooling, occupation },
    ...{ sortKey: sortKey(fullName), searchKey: searchKey(fullName) },
    sealed: nationalId && base64(encrypt(nationalId, "Person.nationalIdSealed", id)),
    hash: nationalId && keyedDigest(nationalId),
  };
};

type StandingRow = Readonly<Record<"id" | "personId" | "path" | "kind" | "from", string>> &
  Readonly<Record<"to" | "paper" | "decidedOn", string | null>>;

/** Of a member both days, where the list has both: probationary from the one, official from the other. */
const standingsOf = ({ personId, entrant, place }: Entering): readonly StandingRow[] => {
  const { kind, since, joinedUnitOn, admittedOn, decidedOn, paper } = entrant;
  const common = { personId, path: place.path, paper };
  const begun = since ?? joinedUnitOn;
  const present = { ...common, id: newId(), kind, from: begun, to: null };
  if (!admittedOn) return [{ ...present, decidedOn }];
  const before = { ...common, id: newId(), kind: "probationary", from: admittedOn, to: begun };
  return [
    { ...before, decidedOn },
    { ...present, decidedOn: null },
  ];
};

/** Enters people with their standings, in two statements whatever their number, and notes how each record stands. */
export const writePeople = async (db: Database, importId: string, entering: readonly Entering[]): Promise<void> => {
  await db.$executeRaw`
    INSERT INTO "Person" (id, "unitId", path, "fullName", "sortKey", "searchKey", "bornOn", sex, schooling, occupation, "joinedUnitOn",
                          "nationalIdSealed", "nationalIdHash")
    SELECT p.id, p."unitId", p.path, p."fullName", p."sortKey", p."searchKey", p."bornOn", p.sex, p.schooling, p.occupation,
           p."joinedUnitOn", decode(p.sealed, 'base64'), p.hash
    FROM jsonb_to_recordset(${JSON.stringify(entering.map(personOf))}::jsonb)
      AS p(id uuid, "unitId" uuid, path text, "fullName" text, "sortKey" text, "searchKey" text, "bornOn" date, sex "Sex",
           schooling "Schooling", occupation text, "joinedUnitOn" date, sealed text, hash text)`;
  await db.$executeRaw`
    INSERT INTO "Standing" (id, "personId", path, kind, "from", "to", paper, "decidedOn")
    SELECT s.id, s."personId", s.path, s.kind, s."from", s."to", s.paper, s."decidedOn"
    FROM jsonb_to_recordset(${JSON.stringify(entering.flatMap(standingsOf))}::jsonb)
      AS s(id uuid, "personId" uuid, path text, kind "StandingKind", "from" date, "to" date, paper text, "decidedOn" date)`;
  const entered = entering.map(({ rowId, personId }) => ({ id: rowId, personId }));
  await db.$executeRaw`
    UPDATE "ImportRow" t SET "personId" = r."personId", fingerprint = person_fingerprint(r."personId")
    FROM jsonb_to_recordset(${JSON.stringify(entered)}::jsonb) AS r(id uuid, "personId" uuid)
    WHERE t.id = r.id AND t."importId" = ${importId}::uuid`;
};

/** Keeps why a row is somebody else than those it was compared with, as when one person is entered. */
export const writeAnswers = async (
  context: Context<unknown, Subject>,
  answered: readonly Readonly<{ personId: string; placed: Placed }>[],
): Promise<void> => {
  for (const { personId, placed } of answered) {
    const { alike, judged } = placed;
    if (!judged.entrant || !isAnyAlike(alike)) continue;
    const { fullName, bornOn, sex, schooling, occupation, joinedUnitOn, because } = judged.entrant;
    await writeIdentityAnswer(context, {
      ...{ personId, because, alike },
      stated: { fullName, bornOn, sex, schooling, occupation, joinedUnitOn },
    });
  }
};

/** What was read goes once it is taken over: the register has it. */
export const forgetRows = (db: Database, importId: string) =>
  db.importRow.updateMany({ where: { importId }, data: { sealed: null } });

/** Keeps what the register said of those who were corrected, until the import is undone. */
export const writeBefore = async (
  db: Database,
  importId: string,
  corrected: readonly Readonly<{ rowId: string; was: Shown }>[],
): Promise<void> => {
  const values = corrected.map(({ rowId, was }) => ({ id: rowId, sealed: base64(sealBefore(was, rowId)) }));
  await db.$executeRaw`
    UPDATE "ImportRow" t SET sealed = decode(r.sealed, 'base64')
    FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS r(id uuid, sealed text)
    WHERE t.id = r.id AND t."importId" = ${importId}::uuid`;
};

/** Takes back what an import entered. @returns nothing: what came of each row is told by the rows */
export const undoRows = (db: Database, importId: string) => db.$executeRaw`SELECT undo_import(${importId}::uuid)`;

/** Lists nobody worked on for long go. */
export const dropOldImports = (db: Database, before: Date) =>
  db.import.deleteMany({ where: { state: { in: ["read", "checked"] }, touchedAt: { lt: before } } });
