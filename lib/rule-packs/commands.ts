import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { type EnteredRules, withoutPack, withPack } from "../regulations/packs/entered-rules";
import { readEnteredRules, readRulebook } from "../regulations/queries";
import { lockRules } from "../regulations/rules-lock";
import { writeException } from "../second-person/exception-persistence";
import { readOthers } from "../second-person/queries";
import { byOneRefusals } from "../second-person/second-person";
import { done, type Refusal, refused } from "../workflow/refusal";
import { recomputeDeadlines } from "./deadline-persistence";
import { draftRefusals } from "./draft-refusals";
import { enteredPackOf, type PackRecord, packHasDecided, readDraft, readPack } from "./pack-record-queries";
import { bareLines, parsePackText, shownDraft } from "./pack-text";
import { draftSchema, packIdSchema, switchOnSchema } from "./schema";

// The names of these commands ("packs.enter" …) stand in audit rows and are not changed.
const permission = "regulations.keep";

const entering = "packs.enter";

/** A pack belongs to no unit; its audit rows carry the path of the unit the administrator acts for. */
const lockNewPack = async (
  db: Database,
  { pack }: Readonly<{ pack: string }>,
  { actingPost }: Context<unknown, Subject>["actor"],
): Promise<Subject & Readonly<{ earlier: PackRecord | null }>> => {
  await lockRules(db);
  return { id: newId(), path: actingPost.path, caseId: null, earlier: await readDraft(db, pack) };
};

/** Stores the typed values as a draft and replaces an earlier draft of the same pack. A draft decides nothing. */
export const enterPack = command({
  name: entering,
  permission,
  input: draftSchema,
  lock: lockNewPack,
  shown: async ({ subject: { earlier } }) =>
    earlier
      ? shownDraft({
          heading: { ...earlier, issuedOn: dayOf(earlier.issuedOn), from: dayOf(earlier.from) },
          pack: enteredPackOf(earlier),
        })
      : undefined,
  // Without the comments, which are not stored.
  stated: ({ lines, ...heading }) => ({ ...heading, lines: bareLines(lines) }),
  savedBy: ({ subject: { earlier } }) => ({ subjects: earlier ? [earlier.id] : [], commands: [entering] }),
  run: async ({ db, actor, at, input: { lines: typed, ...heading }, subject: { id } }) => {
    const rulebook = await readRulebook(db, "");
    const { lines, refusals } = parsePackText(rulebook, typed);
    const all = [...draftRefusals(rulebook, heading, lines), ...refusals];
    if (all.length > 0) return refused(...all);
    const change = { changedAt: at, changedBy: actor.name };
    const { pack, instrument, issuedOn, from } = heading;
    await db.rulePack.updateMany({ where: { pack, state: "draft" }, data: { state: "replaced", ...change } });
    await db.rulePack.create({
      data: {
        ...{ id, pack, instrument, issuedOn: dateOf(issuedOn), from: dateOf(from), state: "draft" },
        ...{ enteredAt: at, enteredBy: actor.name, enteredById: actor.accountId, ...change },
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

type LockedPack = Subject & Readonly<{ record: PackRecord }>;

/** Locks the rules and then every open case: a step is judged either wholly by the old rules or wholly by the new ones. */
const lockPack = async (
  db: Database,
  { packId }: Readonly<{ packId: string }>,
  { actingPost }: Context<unknown, Subject>["actor"],
): Promise<LockedPack | undefined> => {
  await lockRules(db);
  await db.$executeRaw`SELECT lock_open_cases()`;
  const record = await readPack(db, packId);
  return record ? { id: packId, path: actingPost.path, caseId: null, record } : undefined;
};

const setState = async (
  { db, actor, at, subject }: Context<Readonly<{ packId: string }>, LockedPack>,
  state: "on" | "off",
  change: (entered: EnteredRules) => EnteredRules,
) => {
  const { entered, calendar } = await readEnteredRules(db);
  await db.rulePack.update({
    where: { id: subject.id },
    data: { state, changedAt: at, changedBy: actor.name },
    select: { id: true },
  });
  await recomputeDeadlines(db, { before: entered, after: change(entered), calendar });
  return done({ packId: subject.id });
};

/** From the pack's day on acts are decided by it. Deadlines that began on or after that day are recomputed at once. */
export const switchOnPack = command({
  name: "packs.switchOn",
  permission,
  input: switchOnSchema,
  lock: lockPack,
  run: async (context) => {
    const { db, actor, at, on, input, subject } = context;
    const { pack, instrument, issuedOn, from, state } = subject.record;
    if (state === "on" || state === "replaced") return refused({ code: "pack-not-waiting", facts: { pack } });
    const heading = { pack, instrument, issuedOn: dayOf(issuedOn), from: dayOf(from) };
    const byOne =
      subject.record.enteredById === actor.accountId ? ({ act: "rulePack", about: pack } as const) : undefined;
    const others = byOne ? await readOthers(db, { roles: ["administrator"], except: [actor.personId], on }) : [];
    const refusals = [
      ...draftRefusals(await readRulebook(db, ""), heading, []),
      ...(byOne ? byOneRefusals(byOne, others, input.confirmation) : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    if (byOne)
      await writeException(db, actor, { ...byOne, path: subject.path, caseId: null, reason: input.confirmation, at });
    return setState(context, "on", (entered) => withPack(entered, enteredPackOf(subject.record)));
  },
});

const decidedRefusals = async (db: Database, { pack }: PackRecord): Promise<Refusal[]> => {
  return (await packHasDecided(db, pack)) ? [{ code: "pack-has-decided", facts: { pack } }] : [];
};

/** Switches a pack off again; refused once an act has been decided by it. */
export const switchOffPack = command({
  name: "packs.switchOff",
  permission,
  input: packIdSchema,
  lock: lockPack,
  run: async (context) => {
    const { record } = context.subject;
    if (record.state !== "on") return refused({ code: "pack-not-on", facts: { pack: record.pack } });
    const refusals = await decidedRefusals(context.db, record);
    if (refusals.length > 0) return refused(...refusals);
    return setState(context, "off", (entered) => withoutPack(entered, record.pack));
  },
});
