import type { Actor } from "../../access/actor";
import { lockOwnAccount } from "../../accounts/account-lock";
import { command, type Subject } from "../../command";
import type { Database } from "../../database/client";
import { newId } from "../../primitives/ids";
import { done, notFound, refused } from "../../workflow/refusal";
import { maskedNumber } from "../schema";
import { askedOf, askRefusals, offeredFields } from "./change";
import { type OwnRecord, readOwnRecord } from "./record-queries";
import { sealedRequest } from "./request-encryption";
import { askChangeSchema, oneChangeSchema } from "./schema";

/** Locks the own account, which stands for the own record: of two requests in the same second, the second sees the first. */
const lockOwnRecord = async (db: Database, { accountId }: Actor): Promise<(Subject & OwnRecord) | undefined> => {
  const record = (await lockOwnAccount(db, accountId)) && (await readOwnRecord(db));
  return record && { ...record, caseId: null };
};

/** Asks for corrections of the own record. Nothing of the register changes: only an answer does that. */
export const askChange = command({
  name: "people.askChange",
  permission: "changes.ask",
  input: askChangeSchema,
  lock: (db, _input, actor) => lockOwnRecord(db, actor),
  shown: async ({ subject: { values, ...askable } }) => {
    const shown = { ...values, nationalId: maskedNumber(values.nationalId) };
    return Object.fromEntries(offeredFields(askable).map((field) => [field, shown[field]]));
  },
  savedBy: ({ subject: { id } }) => ({ subjects: [id], commands: ["people.correct"] }),
  run: async ({ db, actor, input: { reason, paper, ...sent }, subject, at, on }) => {
    const waiting = await db.changeRequest.count({ where: { personId: subject.id, state: "waiting" } });
    if (waiting > 0) return refused({ code: "change-waiting", facts: {} });
    const asked = askedOf(subject.values, sent);
    const refusals = askRefusals(subject.values, asked, subject, on);
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    await db.changeRequest.create({
      data: {
        ...{ id, personId: subject.id, askedAt: at, askedById: actor.accountId },
        fields: asked.map(({ field }) => field),
        ...sealedRequest({ reason, paper, asked }, id),
      },
      select: { id: true },
    });
    return done({ changeId: id });
  },
});

/** Takes a request back that was not answered yet. */
export const withdrawChange = command({
  name: "people.withdrawChange",
  permission: "changes.ask",
  input: oneChangeSchema,
  lock: (db, _input, actor) => lockOwnRecord(db, actor),
  run: async ({ db, input: { changeId: id }, subject, at }) => {
    const { count } = await db.changeRequest.updateMany({
      where: { id, personId: subject.id, state: "waiting" },
      data: { state: "withdrawn", closedAt: at },
    });
    if (count > 0) return done({ changeId: id });
    const known = await db.changeRequest.count({ where: { id, personId: subject.id } });
    return known > 0 ? refused({ code: "change-ended", facts: {} }) : notFound;
  },
});

/** Notes that the answer was read: it leaves the desk of who asked. Read again, it stays read. */
export const readAnswer = command({
  name: "people.readChange",
  permission: "changes.ask",
  input: oneChangeSchema,
  lock: (db, _input, actor) => lockOwnRecord(db, actor),
  run: async ({ db, input: { changeId: id }, subject, at }) => {
    const answered = { id, personId: subject.id, state: "answered" };
    if ((await db.changeRequest.count({ where: answered })) === 0) return notFound;
    await db.changeRequest.updateMany({ where: { ...answered, readAt: null }, data: { readAt: at } });
    return done({ changeId: id });
  },
});
