import { writeAccountAudit } from "../audit/audit-persistence";
import { publicHolidays } from "../calendar/public-holidays";
import { client, type Database } from "../database/client";
import { Prisma } from "../database/generated/client";
import { refusalsOf } from "../forms/field-schema";
import { identityRefusals, memberSinceRefusals } from "../people/refusals";
import { type Day, dateOf, day, later } from "../primitives/day";
import { newId } from "../primitives/ids";
import { searchKey, sortKey } from "../primitives/name";
import { TooBusy } from "../workflow/busy";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { countAttempts, forgiveAttempts, type Try } from "./attempt-persistence";
import { shortestPassword } from "./credentials";
import { hashPassword } from "./passwords/password-encryption";
import { openFirstAccount } from "./passwords/password-persistence";
import { weaknessOf } from "./passwords/weakness";
import { setup } from "./schema";
import { fitsSetupCode } from "./setup-code-state";

type Input = ReturnType<typeof setup.parse>;
type Moment = Readonly<{ at: Date; on: Day; address: string }>;

const organisation = "s.o.";

const refusalsFor = (input: Input, on: Day): Refusal[] => {
  const { username, fullName: name, bornOn, committeeName, superiorName, cells } = input;
  const places = [committeeName, ...(superiorName ? [superiorName] : []), ...cells];
  const weakness = weaknessOf(input.password, { username, name, bornOn, places });
  const { officialSince, alsoRole } = input;
  return [
    ...identityRefusals(input, on),
    ...(alsoRole !== "none" && !officialSince
      ? [{ code: "setup-officer-not-member", facts: {}, field: "officialSince" }]
      : []),
    ...(officialSince && officialSince > on ? [{ code: "setup-member-when", facts: {}, field: "officialSince" }] : []),
    ...(officialSince ? memberSinceRefusals(input.bornOn, officialSince, true, "officialSince") : []),
    ...(weakness ? [{ code: weakness, facts: { shortest: shortestPassword }, field: "password" }] : []),
    ...(input.password !== input.repeatedPassword
      ? [{ code: "password-not-repeated", facts: {}, field: "repeatedPassword" }]
      : []),
  ];
};

/** An empty server is open to whoever reaches it; only who runs it has read the code. */
const codeRefusals = async (typed: string, address: string): Promise<Refusal[]> => {
  const tries: readonly Try[] = [["setup", address]];
  const minutes = await countAttempts(client(), tries);
  if (minutes !== undefined) return [{ code: "setup-throttled", facts: { minutes }, field: "setupCode" }];
  if (!fitsSetupCode(typed)) return [{ code: "setup-code-wrong", facts: {}, field: "setupCode" }];
  await forgiveAttempts(client(), tries);
  return [];
};

/** The tree: a superior committee when there is one, the organisation, its cells. @returns ids of the organisation and of the root */
const plantTree = async (db: Database, { superiorName, committeeName, cells }: Input, from: Date) => {
  const superior = superiorName
    ? { id: newId(), parentId: null, kind: "superior" as const, name: superiorName, path: "s." }
    : undefined;
  const own = {
    id: newId(),
    parentId: superior?.id ?? null,
    kind: "organisation" as const,
    name: committeeName,
    path: organisation,
  };
  const branches = cells.map((name, index) => ({
    id: newId(),
    parentId: own.id,
    kind: "cell" as const,
    name,
    path: `${organisation}k${index + 1}.`,
  }));
  for (const level of [superior ? [superior] : [], [own], branches])
    await db.unit.createMany({ data: level.map((unit) => ({ ...unit, shortName: unit.name, from })) });
  return { home: own.id, root: superior ?? own };
};

const fillCalendar = async (db: Database, at: Date) => {
  await db.calendarYear.createMany({
    data: publicHolidays.map(({ year, source }) => ({ year, source, loadedAt: at })),
  });
  await db.calendarDay.createMany({
    data: publicHolidays.flatMap(({ year, off, worked, source }) =>
      [...off, ...worked].map((on) => ({
        day: dateOf(day(`${year}-${on}`)),
        year,
        working: worked.includes(on),
        note: source,
      })),
    ),
  });
};

const install = async (db: Database, input: Input, passwordHash: string, { at }: Moment) => {
  // First of all: a second setup in the same second waits here, and is then refused.
  await db.installation.create({
    data: { id: 1, committeeName: input.committeeName, demonstration: false, createdAt: at },
  });
  const [personId, accountId] = [newId(), newId()];
  await db.$executeRaw`SELECT set_config('app.account', ${accountId}, true), set_config('app.role', 'administrator', true),
    set_config('app.from', 's.', true), set_config('app.to', 's/', true),
    set_config('app.files', 'none', true), set_config('app.cases', '', true), set_config('app.people', '', true)`;
  const from = dateOf(input.joinedUnitOn);
  const { home, root } = await plantTree(db, input, from);
  const { fullName, sex, schooling, occupation, officialSince, alsoRole } = input;
  await db.person.create({
    data: {
      id: personId,
      unitId: home,
      path: organisation,
      fullName,
      sortKey: sortKey(fullName),
      searchKey: searchKey(fullName),
      bornOn: dateOf(input.bornOn),
      sex,
      schooling,
      occupation,
      joinedUnitOn: from,
    },
    select: { id: true },
  });
  await openFirstAccount(db, { accountId, username: input.username, personId, hash: passwordHash, at });
  if (officialSince) {
    // Standings are out of an administrator's sight; this one person's are opened for this one row.
    await db.$executeRaw`SELECT set_config('app.people', ${personId}, true)`;
    const standing = { id: newId(), personId, path: organisation, kind: "official" as const };
    await db.standing.createMany({ data: [{ ...standing, from: dateOf(officialSince) }] });
  }
  // A seat is held only as an official member, which may have come after joining.
  const seatedOn = dateOf(later(officialSince ?? input.joinedUnitOn, input.joinedUnitOn));
  await db.post.createMany({
    data: [
      { id: newId(), personId, from, unitId: root.id, role: "administrator" },
      ...(alsoRole === "none" ? [] : [{ id: newId(), personId, from: seatedOn, unitId: home, role: alsoRole }]),
    ],
  });
  await fillCalendar(db, at);
  const author = { accountId, name: fullName, role: "administrator" };
  await writeAccountAudit(db, author, { command: "accounts.setUp", path: root.path, accepted: true }, at);
};

/**
 * Names the committee of an empty installation and makes its first administrator: the one write without an actor, since
 * there is none yet. Once, whatever is sent afterwards or at the same time.
 */
export const setUp = async (sent: Readonly<Record<string, unknown>>, moment: Moment): Promise<Outcome<null>> => {
  const parsed = setup.safeParse(sent);
  if (!parsed.success) return refused(...refusalsOf(parsed.error));
  const refusals = [
    ...(await codeRefusals(parsed.data.setupCode, moment.address)),
    ...refusalsFor(parsed.data, moment.on),
  ];
  if (refusals.length > 0) return refused(...refusals);
  try {
    const passwordHash = await hashPassword(parsed.data.password);
    await client().$transaction((db) => install(db, parsed.data, passwordHash, moment), { timeout: 15_000 });
    return done(null);
  } catch (error) {
    if (error instanceof TooBusy) return refused({ code: "too-busy", facts: {} });
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return refused({ code: "setup-already-done", facts: {} });
    throw error;
  }
};
