import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { encrypt, keyedDigest } from "../database/encryption";
import { type Day, dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { searchKey, searchKeys, sortKey } from "../primitives/name";
import { done, type Refusal, refused } from "../workflow/refusal";
import { readAlike, readIdHolder } from "./alike-queries";
import { correctedDayRefusals, enteredMembership } from "./decision-day";
import { entryRefusals } from "./entry";
import { giveNumberOver, writeIdentityAnswer } from "./identity-persistence";
import { alikeRefusals, idTaken, isAnyAlike, nobodyAlike } from "./likeness";
import { lockName, lockNamed, readStandings, shownIdentity } from "./person-lock";
import { identityRefusals, memberSinceRefusals } from "./refusals";
import { type AddPersonInput, addPersonSchema, type CorrectPersonInput, correctPersonSchema } from "./schema";

type Place = Subject & Readonly<{ unitId: string }>;

const lockUnit = async (
  db: Database,
  { unitId, fullName }: AddPersonInput,
  reach: { from: string; to: string },
): Promise<Place | undefined> => {
  await lockName(db, fullName);
  const unit = await db.unit.findFirst({
    where: { id: unitId, to: null, path: { gte: reach.from, lt: reach.to } },
    select: { id: true, path: true },
  });
  return unit ? { id: unit.id, unitId: unit.id, path: unit.path, caseId: null } : undefined;
};

type Identity = Omit<CorrectPersonInput, "personId" | "because" | "checked" | "decidedOn">;

const identityOf = (
  id: string,
  { fullName, bornOn, joinedUnitOn, sex, schooling, occupation, nationalId }: Identity,
) => ({
  fullName,
  sortKey: sortKey(fullName),
  searchKey: searchKey(fullName),
  bornOn: dateOf(bornOn),
  joinedUnitOn: dateOf(joinedUnitOn),
  sex,
  schooling,
  occupation,
  ...(nationalId
    ? { nationalIdSealed: encrypt(nationalId, "Person.nationalIdSealed", id), nationalIdHash: keyedDigest(nationalId) }
    : {}),
});

const takenId = async (db: Database, nationalId: string | null, except?: string): Promise<Refusal[]> => {
  const holder = nationalId ? await readIdHolder(db, nationalId, except) : undefined;
  return holder ? [idTaken(holder)] : [];
};

/** What of a form says who the person is, as it was typed. The national ID is not among it: it is kept encrypted only. */
const statedIdentity = ({ fullName, bornOn, sex, schooling, occupation, joinedUnitOn }: Identity) => ({
  fullName,
  bornOn,
  sex,
  schooling,
  occupation,
  joinedUnitOn,
});

/** Enters a person into the register of a unit, with a standing and its paper. */
export const addPerson = command({
  name: "people.add",
  permission: "people.keep",
  input: addPersonSchema,
  lock: (db, input, actor) => lockUnit(db, input, actor.reach),
  run: async (context) => {
    const { db, actor, input, subject, on } = context;
    const alike = await readAlike(db, actor, input);
    const refusals = [
      ...entryRefusals(input, on),
      ...(await takenId(db, input.nationalId)),
      ...alikeRefusals(alike, input.because),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { unitId, path } = subject;
    const id = newId();
    const person = await db.person.create({
      data: { id, unitId, path, ...identityOf(id, input) },
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
    if (isAnyAlike(alike))
      await writeIdentityAnswer(context, {
        personId: person.id,
        because: input.because,
        alike,
        stated: statedIdentity(input),
      });
    return done({ personId: person.id });
  },
});

/** Writes the day of an admission decision into the register; the one before is kept. */
const writeDecisionDay = async (
  { db, actor, subject, at }: Context<CorrectPersonInput, Subject>,
  { id, decidedOn: before }: Readonly<{ id: string; decidedOn: Day | null }>,
  decidedOn: Day | null,
) => {
  if (before === decidedOn) return;
  if (before)
    await db.formerDecisionDay.create({
      data: {
        ...{ id: newId(), personId: subject.id, decidedOn: dateOf(before) },
        ...{ actorName: actor.name, recordedAt: at },
      },
      select: { id: true },
    });
  await db.standing.update({
    where: { id },
    data: { decidedOn: decidedOn && dateOf(decidedOn) },
    select: { id: true },
  });
};

/** Corrects a person's identity, and of a member entered by hand the day of the admission decision. The birth day may not change after admission. Source: HD 06-HD/TW 9. */
export const correctPerson = command({
  name: "people.correct",
  permission: "people.keep",
  input: correctPersonSchema,
  lock: (db, { personId, fullName }, actor) => lockNamed(db, personId, fullName, actor.reach),
  shown: ({ db, subject }) => shownIdentity(db, subject.id),
  run: async (context) => {
    const { db, actor, input, subject, on } = context;
    const kept = await db.person.findUniqueOrThrow({
      where: { id: subject.id },
      select: {
        fullName: true,
        bornOn: true,
        formerNames: { select: { fullName: true }, take: 50 },
        standings: { where: { kind: { in: ["probationary", "official"] } }, orderBy: { from: "asc" }, take: 1 },
        cases: { where: { admittedOn: { not: null } }, select: { id: true }, take: 1 },
      },
    });
    // Who it is was asked when the person was entered; it is asked again when the name or the birth day changes.
    const isAskedAgain = kept.fullName !== input.fullName || dayOf(kept.bornOn) !== input.bornOn;
    const alike = isAskedAgain ? await readAlike(db, actor, input, subject.id) : nobodyAlike;
    const membership = enteredMembership(await readStandings(db, subject.id));
    const refusals: Refusal[] = [
      ...identityRefusals(input, on),
      ...correctedDayRefusals({ membership, stated: input, personId: subject.id, actorId: actor.personId }),
      ...(kept.cases.length > 0 && dayOf(kept.bornOn) !== input.bornOn
        ? [{ code: "birth-day-fixed", facts: { bornOn: dayOf(kept.bornOn) }, field: "bornOn" }]
        : []),
      ...kept.standings.flatMap(({ from }) => memberSinceRefusals(input.bornOn, dayOf(from), input.checked, "bornOn")),
      ...(await takenId(db, input.nationalId, subject.id)),
      ...alikeRefusals(alike, input.because),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const names = [input.fullName, ...kept.formerNames.map(({ fullName }) => fullName)];
    const data = { ...identityOf(subject.id, input), searchKey: searchKeys(names) };
    if (data.nationalIdHash) await giveNumberOver(db, subject.id, data.nationalIdHash);
    await db.person.update({ where: { id: subject.id }, data, select: { id: true } });
    if (membership) await writeDecisionDay(context, membership, input.decidedOn);
    if (isAnyAlike(alike))
      await writeIdentityAnswer(context, {
        personId: subject.id,
        because: input.because,
        alike,
        stated: statedIdentity(input),
      });
    return done({ personId: subject.id });
  },
});
