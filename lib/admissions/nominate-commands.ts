import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { sealSentences } from "../database/sentences-encryption";
import { readAlike } from "../people/alike-queries";
import { writeIdentityAnswer } from "../people/identity-persistence";
import { type AlikePeople, alikeRefusals, isAnyAlike, metPerson } from "../people/likeness";
import { lockName } from "../people/person-lock";
import { identityRefusals } from "../people/refusals";
import { type Day, dateOf, dayOf, earlier } from "../primitives/day";
import { newId } from "../primitives/ids";
import { searchKey, sortKey } from "../primitives/name";
import { decidingPackOn, firstDayOfRules } from "../regulations/packs/packs";
import { readRulebookToWrite } from "../regulations/rules-lock";
import { done, notYet, type Refusal, refused } from "../workflow/refusal";
import { mayBeReadmitted } from "./procedure/guards/readmission";
import { admission, type Step } from "./procedure/procedure";
import { readRegister } from "./records/register-queries";
import { type Nomination, nominationSchema } from "./schema";

type Cell = Subject & Readonly<{ unitId: string }>;

const lockCell = async (
  db: Database,
  { unitId, fullName }: Nomination,
  reach: { from: string; to: string },
): Promise<Cell | undefined> => {
  await lockName(db, fullName);
  const cell = await db.unit.findFirst({
    where: { id: unitId, kind: "cell", to: null, path: { gte: reach.from, lt: reach.to } },
    select: { id: true, path: true },
  });
  return cell ? { id: cell.id, unitId: cell.id, path: cell.path, caseId: null } : undefined;
};

/** The answer to who this is that names nobody of the register. */
const somebodyElse = "other";

/** What the register holds against a case of this person. */
const readPerson = (db: Database, id: string) =>
  db.person.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      fullName: true,
      standings: { where: { to: null, kind: { in: ["probationary", "official"] } }, select: { kind: true } },
      cases: { select: { id: true, closedOn: true }, orderBy: { id: "asc" }, take: 100 },
    },
  });

type Found = Awaited<ReturnType<typeof readPerson>> | undefined;

/** Who this is, is asked whenever the register has somebody like them, and answered before a case is opened. */
const questionRefusals = ({ known, because }: Nomination, alike: AlikePeople): Refusal[] => {
  if (known === somebodyElse)
    return because || !isAnyAlike(alike) ? [] : [{ code: "identity-because", facts: {}, field: "because" }];
  if (known && !alike.people.some(({ id }) => id === known))
    return [{ code: "field-not-a-choice", facts: {}, field: "known" }];
  return alikeRefusals(alike, known, "known");
};

const alreadyMember = ({ id, fullName: name }: NonNullable<Found>): Refusal => ({
  ...{ code: "already-member", facts: {}, field: "fullName" },
  met: [metPerson({ id, name })],
});

const alreadyFollowed = ({ fullName: name, cases }: NonNullable<Found>): Refusal[] => {
  const open = cases.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return [];
  const met = open.map(({ id }) => ({ kind: "case", id, name }) as const);
  return [{ code: "already-followed", facts: {}, field: "fullName", met }];
};

/** What the person has been since an earlier case ended begins on that day: nobody is noted again before it. */
const notedBeforeTheEnd = ({ cases }: NonNullable<Found>, occurredOn: Day): Refusal[] => {
  const since = cases
    .flatMap(({ closedOn }) => (closedOn ? [dayOf(closedOn)] : []))
    .sort()
    .at(-1);
  return since && occurredOn < since ? [{ code: "noted-before-the-end", facts: { since }, field: "occurredOn" }] : [];
};

/**
 * Why a former member may not be followed on that day, by the register and earlier cases. What a person has to confirm
 * is asked when the procedure is to begin.
 */
const notReadmissible = async (
  { db, input, subject }: Context<Nomination, Cell>,
  person: Found,
): Promise<Refusal[]> => {
  if (!person) return [];
  const register = await readRegister(db, person.id);
  const last = register.memberships.at(-1);
  if (last?.officialFrom && last.ending === "transferred") return [alreadyMember(person)];
  const known = { rules: await readRulebookToWrite(db, subject.path), register, papers: [], on: input.occurredOn };
  return mayBeReadmitted
    .flatMap((guard) => guard(known) ?? [])
    .filter(({ confirmable }) => !confirmable)
    .map((refusal) => ({ ...refusal, field: "fullName" }));
};

const obstacles = async (context: Context<Nomination, Cell>, person: Found): Promise<Refusal[]> => {
  const { input, on, actor } = context;
  return [
    ...notYet("occurredOn", input.occurredOn, on),
    ...(input.occurredOn < firstDayOfRules
      ? [{ code: "before-the-rules", facts: { day: input.occurredOn, since: firstDayOfRules }, field: "occurredOn" }]
      : []),
    ...(input.bornOn >= input.occurredOn ? [{ code: "born-after", facts: {}, field: "bornOn" }] : []),
    ...identityRefusals(input, on),
    ...(person && person.standings.length > 0 ? [alreadyMember(person)] : []),
    ...(person ? [...alreadyFollowed(person), ...notedBeforeTheEnd(person, input.occurredOn)] : []),
    ...(person?.id === actor.personId ? [{ code: "own-file", facts: {} }] : []),
    ...(await notReadmissible(context, person)),
  ];
};

const writePerson = async ({ db, input, subject }: Context<Nomination, Cell>): Promise<string> => {
  const { fullName, bornOn, joinedUnitOn, occupation, schooling, sex, occurredOn } = input;
  const id = newId();
  await db.person.create({
    data: {
      id,
      unitId: subject.unitId,
      path: subject.path,
      fullName,
      sortKey: sortKey(fullName),
      searchKey: searchKey(fullName),
      bornOn: dateOf(bornOn),
      joinedUnitOn: dateOf(joinedUnitOn),
      occupation,
      schooling,
      sex,
    },
    select: { id: true },
  });
  // Whoever came to the unit after having been noted was a non-member when noted: the next standing begins after that.
  const from = dateOf(earlier(joinedUnitOn, occurredOn));
  await db.standing.create({
    data: { id: newId(), personId: id, path: subject.path, kind: "nonMember", from },
    select: { id: true },
  });
  return id;
};

const openCase = async (context: Context<Nomination, Cell>, personId: string): Promise<string> => {
  const { db, actor, at, input, requestId, subject } = context;
  const { path, unitId } = subject;
  const rules = await readRulebookToWrite(db, path);
  const opened = await db.admissionCase.create({
    data: {
      id: newId(),
      personId,
      unitId,
      path,
      stage: "nomination",
      sequence: 1,
      openedOn: dateOf(input.occurredOn),
      nextStep: "listSympathiser" satisfies Step,
      nextHolder: admission.listSympathiser.responsibleRole,
      provisional: false,
    },
    select: { id: true, openedOn: true },
  });
  const id = newId();
  await db.transition.create({
    data: {
      id,
      caseId: opened.id,
      path,
      sequence: 1,
      step: "nominate",
      to: "nomination",
      occurredOn: dateOf(dayOf(opened.openedOn)),
      recordedAt: at,
      accountId: actor.accountId,
      actorName: actor.name,
      role: actor.actingPost.role,
      provisions: [admission.listSympathiser.cites],
      facts: sealSentences({ reason: input.reason }, "Transition.facts", id) as Prisma.InputJsonObject,
      rulePack: decidingPackOn(input.occurredOn, rules.packs),
      // Noting a person rests on no value that a newer text may have changed.
      provisional: false,
      requestId,
    },
    select: { id: true },
  });
  return opened.id;
};

/** Notes an outstanding person and opens the case that will follow them. Source: HD 38-HD/BTCTW I.1.1d. */
export const nominate = command({
  name: "admission.nominate",
  permission: "admission.nominate",
  input: nominationSchema,
  lock: (db, input, actor) => lockCell(db, input, actor.reach),
  run: async (context) => {
    const { db, actor, input } = context;
    const alike = await readAlike(db, actor, input);
    const chosen = alike.people.find(({ id }) => id === input.known);
    const person = chosen && (await readPerson(db, chosen.id));
    const refusals = [...(await obstacles(context, person)), ...questionRefusals(input, alike)];
    if (refusals.length > 0) return refused(...refusals);
    const personId = person?.id ?? (await writePerson(context));
    if (isAnyAlike(alike)) {
      const { known: _, because, unitId: __, ...stated } = input;
      await writeIdentityAnswer(context, { personId, because: person ? null : because, alike, stated });
    }
    return done({ caseId: await openCase(context, personId) });
  },
});
