import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { encrypt, keyedDigest } from "../database/encryption";
import { dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { searchKey, sortKey } from "../primitives/name";
import { done, notYet, type Refusal, refused } from "../workflow/refusal";
import { lockPerson } from "./person-lock";
import { identityRefusals } from "./refusals";
import { type AddPersonInput, addPersonSchema, type CorrectPersonInput, correctPersonSchema } from "./schema";

type Place = Subject & Readonly<{ unitId: string }>;

const lockUnit = async (
  db: Database,
  unitId: string,
  reach: { from: string; to: string },
): Promise<Place | undefined> => {
  const unit = await db.unit.findFirst({
    where: { id: unitId, to: null, path: { gte: reach.from, lt: reach.to } },
    select: { id: true, path: true },
  });
  return unit ? { id: unit.id, unitId: unit.id, path: unit.path, caseId: null } : undefined;
};

const identityOf = ({
  fullName,
  bornOn,
  joinedUnitOn,
  sex,
  schooling,
  occupation,
  nationalId,
}: Omit<CorrectPersonInput, "personId">) => ({
  fullName,
  sortKey: sortKey(fullName),
  searchKey: searchKey(fullName),
  bornOn: dateOf(bornOn),
  joinedUnitOn: dateOf(joinedUnitOn),
  sex,
  schooling,
  occupation,
  ...(nationalId ? { nationalIdSealed: encrypt(nationalId), nationalIdHash: keyedDigest(nationalId) } : {}),
});

const takenId = async (db: Database, nationalId: string | null, except?: string): Promise<Refusal[]> => {
  if (!nationalId) return [];
  const holder = await db.person.findUnique({
    where: { nationalIdHash: keyedDigest(nationalId) },
    select: { id: true, fullName: true },
  });
  if (!holder || holder.id === except) return [];
  return [{ code: "national-id-taken", facts: { name: holder.fullName }, field: "nationalId" }];
};

/** A registered person of the same name and birth day is taken for the same person, unless `different` is ticked. */
const sameName = async ({ db, actor, input }: Context<AddPersonInput, Place>): Promise<Refusal[]> => {
  if (input.different) return [];
  const found = await db.person.findFirst({
    where: {
      path: { gte: actor.reach.from, lt: actor.reach.to },
      searchKey: searchKey(input.fullName),
      bornOn: dateOf(input.bornOn),
    },
    select: { fullName: true, unit: { select: { shortName: true } } },
  });
  return found
    ? [{ code: "person-in-register", facts: { name: found.fullName, unit: found.unit.shortName }, field: "fullName" }]
    : [];
};

const entryObstacles = async (context: Context<AddPersonInput, Place>): Promise<Refusal[]> => {
  const { db, input, on } = context;
  const isMember = input.kind !== "nonMember";
  return [
    ...identityRefusals(input, on),
    ...(isMember && !input.since ? [{ code: "member-needs-day", facts: {}, field: "since" }] : []),
    ...(isMember && !input.paper ? [{ code: "member-needs-paper", facts: {}, field: "paper" }] : []),
    ...(input.since ? notYet("since", input.since, on) : []),
    ...(input.decidedOn && (!isMember || !input.since || input.decidedOn > input.since)
      ? [{ code: "decided-after-since", facts: { since: input.since }, field: "decidedOn" }]
      : []),
    ...(input.since && input.since <= input.bornOn ? [{ code: "since-before-birth", facts: {}, field: "since" }] : []),
    ...(await takenId(db, input.nationalId)),
    ...(await sameName(context)),
  ];
};

/** Enters a person into the register of a unit, with a standing and its paper. */
export const addPerson = command({
  name: "people.add",
  permission: "people.keep",
  input: addPersonSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async (context) => {
    const { db, input, subject } = context;
    const refusals = await entryObstacles(context);
    if (refusals.length > 0) return refused(...refusals);
    const { unitId, path } = subject;
    const person = await db.person.create({
      data: { id: newId(), unitId, path, ...identityOf(input) },
      select: { id: true },
    });
    const from = dateOf(input.since ?? input.joinedUnitOn);
    await db.standing.create({
      data: {
        ...{ id: newId(), personId: person.id, path, kind: input.kind, from, paper: input.paper },
        decidedOn: input.decidedOn && dateOf(input.decidedOn),
      },
      select: { id: true },
    });
    return done({ personId: person.id });
  },
});

/** Corrects a person's identity. The birth day may not change after admission. Source: HD 06-HD/TW 9. */
export const correctPerson = command({
  name: "people.correct",
  permission: "people.keep",
  input: correctPersonSchema,
  lock: (db, { personId }, actor) => lockPerson(db, personId, actor.reach),
  run: async ({ db, input, subject, on }) => {
    const kept = await db.person.findUniqueOrThrow({
      where: { id: subject.id },
      select: { bornOn: true, cases: { where: { admittedOn: { not: null } }, select: { id: true }, take: 1 } },
    });
    const refusals: Refusal[] = [
      ...identityRefusals(input, on),
      ...(kept.cases.length > 0 && dayOf(kept.bornOn) !== input.bornOn
        ? [{ code: "birth-day-fixed", facts: { bornOn: dayOf(kept.bornOn) }, field: "bornOn" }]
        : []),
      ...(await takenId(db, input.nationalId, subject.id)),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await db.person.update({ where: { id: subject.id }, data: identityOf(input), select: { id: true } });
    return done({ personId: subject.id });
  },
});
