import { type Actor, may } from "../../access/actor";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { type Database, reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import type { Prisma } from "../../database/generated/client";
import { today } from "../../primitives/clock";
import { isId } from "../../primitives/ids";
import { maskedNumber } from "../schema";
import { type FieldAnswer, offeredFields, type RecordValues } from "./change";
import { readOwnRecord, readRecordOf } from "./record-queries";
import { basisOf, openedAnswers, openedValues } from "./request-encryption";
import { type ChangeField, changeFields } from "./schema";

const requestSelect = {
  ...{ id: true, askedAt: true, reasonSealed: true, paperSealed: true, valuesSealed: true, state: true },
  ...{ closedAt: true, answeredBy: true, answersSealed: true, readAt: true },
} satisfies Prisma.ChangeRequestSelect;

type Stored = Prisma.ChangeRequestGetPayload<{ select: typeof requestSelect }>;

const states = ["waiting", "withdrawn", "answered"] as const;
const stateOf = (state: string) => states.find((each) => each === state) ?? "waiting";

/** A field of a request. `present`: what the register holds now, where the reader is told. */
export type ChangedField = Readonly<{
  field: ChangeField;
  old: string;
  new: string;
  present: string | null;
  answer: FieldAnswer | null;
}>;

/** A number that waits to be compared with a paper is shown whole; kept ones are not. */
const shown = (field: ChangeField, value: string, isWhole = false): string =>
  field === "nationalId" && !isWhole ? maskedNumber(value) : value;

/** What a request says. @param present what the register holds now, for who answers */
const requestOf = (request: Stored, present: RecordValues | null) => {
  const { id, state, askedAt, closedAt, answeredBy, readAt } = request;
  const answers = openedAnswers(request.answersSealed, id);
  const isWaiting = state === "waiting";
  return {
    id,
    state: stateOf(state),
    askedOn: today(askedAt),
    closedOn: closedAt && today(closedAt),
    answeredBy,
    isRead: readAt !== null,
    reason: openSealed(request.reasonSealed, "ChangeRequest.reasonSealed", id),
    paper: openSealed(request.paperSealed, "ChangeRequest.paperSealed", id),
    /** Null where it cannot be read. */
    fields:
      openedValues(request.valuesSealed, id)?.map(
        ({ field, old, new: wanted }): ChangedField => ({
          field,
          old: shown(field, old),
          new: shown(field, wanted, isWaiting),
          present: present && present[field] !== old ? shown(field, present[field]) : null,
          answer: answers?.find((each) => each.field === field) ?? null,
        }),
      ) ?? null,
  };
};
export type ChangeRequestView = ReturnType<typeof requestOf>;

/** The own record as far as corrections can be asked for, and what was asked, newest first. */
export const ownChangesView = async (actor: Actor) => {
  if (!may(actor, "changes.ask")) return null;
  return reading(actor, async (db) => {
    const record = await readOwnRecord(db);
    if (!record) return null;
    const requests = await db.changeRequest.findMany({
      where: { personId: record.id },
      orderBy: { askedAt: "desc" },
      select: requestSelect,
      take: 20,
    });
    const { values, isAdmitted, name } = record;
    return {
      name,
      isAdmitted,
      values: { ...values, nationalId: maskedNumber(values.nationalId) },
      offered: offeredFields(record),
      requests: requests.map((request) => requestOf(request, null)),
    };
  });
};
export type OwnChangesView = NonNullable<Awaited<ReturnType<typeof ownChangesView>>>;

const ofOthers = ({ reach: { from, to }, personId }: Actor): Prisma.ChangeRequestWhereInput => ({
  person: { path: { gte: from, lt: to } },
  NOT: { personId },
});

/** Most requests shown of each kind. */
const mostListed = 50;

/** The requests of people whose record the reader keeps: those that wait, oldest first, and the last ones that ended. */
export const changeList = async (actor: Actor) => {
  if (!may(actor, "people.keep")) return null;
  return reading(actor, async (db) => {
    const read = (where: Prisma.ChangeRequestWhereInput, askedAt: "asc" | "desc") =>
      db.changeRequest.findMany({
        where: { AND: [ofOthers(actor), where] },
        relationLoadStrategy: "join",
        orderBy: { askedAt },
        take: mostListed,
        select: {
          ...{ id: true, askedAt: true, closedAt: true, state: true, answeredBy: true, fields: true },
          person: { select: { fullName: true, unit: { select: { shortName: true } } } },
        },
      });
    const listed = ({
      id,
      person,
      askedAt,
      closedAt,
      state,
      answeredBy,
      fields,
    }: Awaited<ReturnType<typeof read>>[0]) => ({
      ...{ id, name: person.fullName, unit: person.unit.shortName, answeredBy },
      state: stateOf(state),
      askedOn: today(askedAt),
      closedOn: closedAt && today(closedAt),
      fields: changeFields.filter((field) => fields.includes(field)),
    });
    const waiting = await read({ state: "waiting" }, "asc");
    const ended = await read({ NOT: { state: "waiting" } }, "desc");
    return { waiting: waiting.map(listed), ended: ended.map(listed) };
  });
};
export type ChangeList = NonNullable<Awaited<ReturnType<typeof changeList>>>;

const readRequest = (db: Database, actor: Actor, id: string) =>
  db.changeRequest.findFirst({
    where: { id, ...ofOthers(actor) },
    relationLoadStrategy: "join",
    select: {
      ...requestSelect,
      person: { select: { id: true, path: true, fullName: true, unit: { select: { name: true } } } },
    },
  });

/** One request of somebody else, with what the register holds now beside it. Writes an audit row. Null when the actor may not answer it. */
export const auditedChangeView = async (actor: Actor, changeId: string) => {
  if (!may(actor, "people.keep") || !isId(changeId)) return null;
  return reading(actor, async (db) => {
    const found = await readRequest(db, actor, changeId);
    if (!found) return null;
    const { person, ...request } = found;
    await writeSeenAudit(db, actor, "person.seen", { id: person.id, path: person.path, caseId: null });
    const { values } = await readRecordOf(db, person.id);
    return {
      person: { id: person.id, name: person.fullName, unit: person.unit.name },
      request: requestOf(request, values),
      /** Carried by the form that answers. */
      basis: basisOf(values),
    };
  });
};
export type ChangeView = NonNullable<Awaited<ReturnType<typeof auditedChangeView>>>;
