import type { Database } from "../../database/client";
import { valueFunction } from "../../database/database-function";
import { openSealed } from "../../database/encryption";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { dayOf, dayOrNull } from "../../primitives/day";
import { isReadable } from "../../primitives/sealed-text";
import { enteredMembership } from "../decision-day";
import type { RecordValues } from "./change";
import { ownRecordRow } from "./rows-schema";

const recordOfReader = valueFunction("own_record", ownRecordRow.nullable());

const ownRecord = typedQuery((tables) => tables.selectNoFrom([recordOfReader().as("record")]));

/** A stored national ID in full, "" where there is none or it cannot be read. */
export const openedId = (sealed: Uint8Array | null, personId: string): string => {
  const number = sealed && openSealed(sealed, "Person.nationalIdSealed", personId);
  return number && isReadable(number) ? number : "";
};

/** What the register holds of whoever acts, also where that lies outside the reach. */
export const readOwnRecord = async (db: Database) => {
  const [row] = await readInTransaction(db, ownRecord({}));
  if (!row?.record) return undefined;
  const { id, path, unit, fullName, nationalId, isAdmitted, standings, ...texts } = row.record;
  const membership = enteredMembership(standings);
  const values: RecordValues = {
    ...texts,
    nationalId: openedId(nationalId === null ? null : Buffer.from(nationalId, "base64"), id),
    decidedOn: membership?.decidedOn ?? "",
  };
  return { id, path, unit, name: fullName, values, isAdmitted, memberSince: membership?.from ?? null };
};
export type OwnRecord = NonNullable<Awaited<ReturnType<typeof readOwnRecord>>>;

/** The same of a person within reach, for who keeps the record. */
export const readRecordOf = async (db: Database, personId: string) => {
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    relationLoadStrategy: "join",
    select: {
      ...{ fullName: true, bornOn: true, sex: true, schooling: true, occupation: true, joinedUnitOn: true },
      ...{ nationalIdSealed: true, standings: { select: { kind: true, from: true, openedBy: true, decidedOn: true } } },
    },
  });
  const { fullName, bornOn, joinedUnitOn, nationalIdSealed, standings, ...texts } = person;
  const membership = enteredMembership(standings.map(({ from, ...each }) => ({ ...each, from: dayOf(from) })));
  const values: RecordValues = {
    ...{ ...texts, bornOn: dayOf(bornOn), joinedUnitOn: dayOf(joinedUnitOn) },
    nationalId: openedId(nationalIdSealed, personId),
    decidedOn: dayOrNull(membership?.decidedOn ?? null) ?? "",
  };
  return { name: fullName, values };
};

const whose = typedQuery((tables, { changeId }: Given<{ changeId: string }>) =>
  tables
    .selectFrom("ChangeRequest as r")
    .innerJoin("Person as p", "p.id", "r.personId")
    .where("r.id", "=", changeId)
    .select(["p.id", "p.fullName"]),
);

/** Of whom a request is, where that is within reach. */
export const readWhose = async (db: Database, changeId: string) =>
  (await readInTransaction(db, whose({ changeId })))[0];
