import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { draftRefusals } from "../regulations/packs/draft-refusals";
import { parsePackText } from "../regulations/packs/pack-text";
import { type PacksInForce, withDraft, without } from "../regulations/packs/packs-in-force";
import { readPacksInForce, readRulebook } from "../regulations/queries";
import { lockRules } from "../regulations/rules-lock";
import { done, type Refusal, refused } from "../workflow/refusal";
import { recomputeDeadlines } from "./deadline-persistence";
import { loadedOf, type PackRecord, readPack } from "./pack-record-queries";
import { draftSchema, onePack } from "./schema";

const permission = "regulations.keep";

/** A new pack belongs to no unit; the audit keeps it where its keeper stands. */
const nowhere = async (
  db: Database,
  _input: unknown,
  { actingPost }: Context<unknown, Subject>["actor"],
): Promise<Subject> => {
  await lockRules(db);
  return { id: newId(), path: actingPost.path, caseId: null };
};

/** Keeps the values typed as a draft, in the place of an earlier draft of the same pack. It decides nothing yet. */
export const enterPack = command({
  name: "packs.enter",
  permission,
  input: draftSchema,
  lock: nowhere,
  run: async ({ db, actor, at, input: { lines: typed, ...heading }, subject: { id } }) => {
    const book = await readRulebook(db, "");
    const { lines, refusals } = parsePackText(book, typed);
    const all = [...draftRefusals(book, heading, lines), ...refusals];
    if (all.length > 0) return refused(...all);
    const by = { changedAt: at, changedBy: actor.name };
    const { pack, instrument, issuedOn, from } = heading;
    await db.rulePack.updateMany({ where: { pack, state: "draft" }, data: { state: "replaced", ...by } });
    await db.rulePack.create({
      data: {
        ...{ id, pack, instrument, issuedOn: dateOf(issuedOn), from: dateOf(from), state: "draft" },
        ...{ enteredAt: at, enteredBy: actor.name, ...by },
      },
      select: { id: true },
    });
    await db.ruleValue.createMany({
      data: lines.map(({ value, ...line }) => ({
        ...line,
        id: newId(),
        packId: id,
        value: value as Prisma.InputJsonValue,
      })),
    });
    return done({ packId: id });
  },
});

type Found = Subject & Readonly<{ record: PackRecord }>;

/** Locks the rules and every open case first: no step may be half under the old rules and half under the new. */
const lockPack = async (
  db: Database,
  { packId }: Readonly<{ packId: string }>,
  { actingPost }: Context<unknown, Subject>["actor"],
): Promise<Found | undefined> => {
  await lockRules(db);
  await db.$executeRaw`SELECT lock_open_cases()`;
  const record = await readPack(db, packId);
  return record ? { id: packId, path: actingPost.path, caseId: null, record } : undefined;
};

type Turning = Context<Readonly<{ packId: string }>, Found>;

const turn = async (
  { db, actor, at, subject }: Turning,
  state: "on" | "off",
  after: (law: PacksInForce) => PacksInForce,
) => {
  const { law, calendar } = await readPacksInForce(db);
  await db.rulePack.update({
    where: { id: subject.id },
    data: { state, changedAt: at, changedBy: actor.name },
    select: { id: true },
  });
  await recomputeDeadlines(db, { before: law, after: after(law), calendar });
  return done({ packId: subject.id });
};

/** From the pack's day on acts are computed by it; deadlines that began on or after that day are written anew at once. */
export const switchOnPack = command({
  name: "packs.switchOn",
  permission,
  input: onePack,
  lock: lockPack,
  run: async (context) => {
    const { db, subject } = context;
    const { pack, instrument, issuedOn, from, state } = subject.record;
    if (state === "on" || state === "replaced") return refused({ code: "pack-not-waiting", facts: { pack } });
    const heading = { pack, instrument, issuedOn: dayOf(issuedOn), from: dayOf(from) };
    const refusals = draftRefusals(await readRulebook(db, ""), heading, []);
    if (refusals.length > 0) return refused(...refusals);
    return turn(context, "on", (law) => withDraft(law, loadedOf(subject.record)));
  },
});

const decided = async (db: Database, { pack }: PackRecord): Promise<Refusal[]> => {
  const [row] = await db.$queryRaw<{ decided: boolean }[]>`SELECT pack_has_decided(${pack}) AS decided`;
  return row?.decided ? [{ code: "pack-has-decided", facts: { pack } }] : [];
};

/** Takes a pack back, as long as it has decided nothing. */
export const switchOffPack = command({
  name: "packs.switchOff",
  permission,
  input: onePack,
  lock: lockPack,
  run: async (context) => {
    const { record } = context.subject;
    if (record.state !== "on") return refused({ code: "pack-not-on", facts: { pack: record.pack } });
    const refusals = await decided(context.db, record);
    return refusals.length > 0 ? refused(...refusals) : turn(context, "off", (law) => without(law, record.pack));
  },
});
