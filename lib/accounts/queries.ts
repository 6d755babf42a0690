import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { asDay, isLikeAll, isNamed } from "../database/expressions";
import { readInTransaction, readPipelined } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, type QueryBuilder, typedQuery, typedQueryOf } from "../database/typed-query";
import { personChoices } from "../people/choices";
import { peopleNamed } from "../people/named-queries";
import { today } from "../primitives/clock";
import { type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { type NameSearch, nameSearchOf, plainKey } from "../primitives/name";
import { searchedOf } from "../primitives/searched-words";
import { directed } from "../primitives/sorting";
import type { PostRole } from "./posts";
import { type AccountSorting, accountPageSize } from "./search";

/** Names and units only: who keeps accounts sees no standing, no file, and no birth day but those that tell namesakes apart. */
export type AccountLine = Readonly<{
  id: string;
  username: string;
  name: string;
  unit: string;
  active: boolean;
  lastSignInOn: Day | null;
  posts: readonly Readonly<{ role: PostRole; unit: string }>[];
}>;
export type AccountList = Readonly<{ lines: readonly AccountLine[]; total: number; page: number; pages: number }>;

/** The day of a moment, in Viet Nam. */
const dayAt = (moment: Date | null): Day | null => (moment ? today(moment) : null);

/** Escapes what LIKE would read as a pattern. */
const containing = (typed: string): string => `%${plainKey(typed).replace(/[\\%_]/g, "\\$&")}%`;

type Searched = Range & NameSearch;
type Listed = Searched & Readonly<{ username: string; on: Day; before: number }>;

const exactlyNamed = (tables: QueryBuilder, given: Given<Searched>) =>
  tables
    .selectFrom("Person as e")
    .where((eb) => inRange(eb.ref("e.path"), given))
    .where((eb) => isLikeAll(eb.ref("e.searchKey"), given.named))
    .select("e.id");

const columns = { name: "p.sortKey", username: "a.username", lastSignIn: "a.lastSignInAt" } as const;

const accountLines = typedQueryOf((tables, sorting: AccountSorting, given: Given<Listed>) => {
  const [by, isReversed] = directed(sorting);
  return tables
    .selectFrom("Account as a")
    .innerJoin("Person as p", "p.id", "a.personId")
    .innerJoin("Unit as u", "u.id", "p.unitId")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .where((eb) =>
      eb.or([
        isNamed(eb.ref("p.searchKey"), given, eb.exists(exactlyNamed(tables, given))),
        eb("a.username", "like", given.username),
      ]),
    )
    .select(["a.id", "a.username", "p.fullName as name", "u.shortName as unit", "a.active", "a.lastSignInAt"])
    .select((eb) => [
      eb.cast<number>(eb.fn.countAll().over(), "integer").as("total"),
      jsonArrayFrom(
        eb
          .selectFrom("Post as po")
          .innerJoin("Unit as pu", "pu.id", "po.unitId")
          .whereRef("po.personId", "=", "p.id")
          .where("po.from", "<=", asDay(given.on))
          .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(given.on))]))
          .select(["po.role", "pu.shortName as unit"])
          .orderBy("po.from"),
      ).as("posts"),
    ])
    .orderBy(columns[by], (column) => (isReversed ? column.desc() : column.asc()).nullsLast())
    .orderBy("p.sortKey")
    .orderBy("a.id")
    .limit(accountPageSize)
    .offset(given.before);
});

/** Accounts of people within reach in an order, found by name without accents. @param page from 1 */
export const accountList = async (
  actor: Actor,
  { q, order, page }: Readonly<{ q: string; order: AccountSorting; page: number }>,
  on: Day,
): Promise<AccountList | null> => {
  if (!may(actor, "accounts.keep")) return null;
  const { from, to } = actor.reach;
  const before = (page - 1) * accountPageSize;
  const [rows] = await readPipelined(
    actor,
    accountLines(order, { from, to, ...nameSearchOf(q), username: containing(q), on, before }),
  );
  const total = rows[0]?.total ?? 0;
  return {
    lines: rows.map(({ total: _, lastSignInAt, ...line }) => ({ ...line, lastSignInOn: dayAt(lastSignInAt) })),
    total,
    page,
    pages: Math.ceil(total / accountPageSize),
  };
};

export type PersonChoice = Readonly<{ value: string; label: string }>;

const namedWithoutAccount = typedQueryOf((tables, named: boolean, given: Given<Range & { words: readonly string[] }>) =>
  tables
    .selectFrom("Person as p")
    .innerJoin("Unit as u", "u.id", "p.unitId")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .$if(named, (query) => query.innerJoin(peopleNamed(given.words).as("n"), "n.id", "p.id"))
    .where("p.joinedIntoId", "is", null)
    .where((eb) => eb.not(eb.exists(eb.selectFrom("Account as a").whereRef("a.personId", "=", "p.id").select("a.id"))))
    .select(["p.id", "p.fullName as name", "u.shortName as unit", "p.bornOn"])
    .orderBy("p.sortKey")
    .orderBy("p.id")
    .limit(50),
);

/** People within reach who have no account yet, at most 50, by name; of two records of a person only the one that stays. */
export const withoutAccount = async (
  db: Database,
  { reach: { from, to } }: Actor,
  q: string,
): Promise<PersonChoice[]> => {
  const { words } = searchedOf(q);
  return personChoices(await readInTransaction(db, namedWithoutAccount(words.length > 0, { from, to, words })));
};

/** The same, for who keeps accounts; null for everybody else. */
export const peopleWithoutAccount = async (actor: Actor, q: string): Promise<readonly PersonChoice[] | null> =>
  may(actor, "accounts.keep") ? reading(actor, (db) => withoutAccount(db, actor, q)) : null;

export type UnitChoice = Readonly<{
  id: string;
  name: string;
  kind: "superior" | "organisation" | "department" | "cell";
}>;

const unitsOn = typedQuery((tables, given: Given<Range & Readonly<{ on: Day }>>) =>
  tables
    .selectFrom("Unit")
    .where((eb) => inRange(eb.ref("path"), given))
    .where("from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("to", "is", null), eb("to", ">", asDay(given.on))]))
    .select(["id", "shortName as name", "kind"])
    .orderBy("path")
    .limit(2_000),
);

export const unitChoices = (db: Database, { reach: { from, to } }: Actor, on: Day): Promise<UnitChoice[]> =>
  readInTransaction(db, unitsOn({ from, to, on }));

export type HeldPost = Readonly<{
  id: string;
  role: PostRole;
  /** Held under an authorisation, and not by the person. */
  standsIn: boolean;
  unit: string;
  from: Day;
  to: Day | null;
  /** Whether the actor may end it: it has not ended, and its unit is within reach. */
  open: boolean;
}>;
export type AccountView = Readonly<{
  id: string;
  personId: string;
  username: string;
  name: string;
  unit: string;
  unitId: string;
  active: boolean;
  own: boolean;
  createdOn: Day;
  lastSignInOn: Day | null;
  posts: readonly HeldPost[];
  units: readonly UnitChoice[];
}>;

/** One account with the posts of its person, ended ones last. */
export const accountView = async (actor: Actor, accountId: string, on: Day): Promise<AccountView | null> => {
  if (!may(actor, "accounts.keep")) return null;
  const { from: first, to: past } = actor.reach;
  return reading(actor, async (db) => {
    const account = await db.account.findFirst({
      relationLoadStrategy: "join",
      where: { id: accountId, person: { path: { gte: first, lt: past } } },
      select: {
        id: true,
        username: true,
        active: true,
        createdAt: true,
        lastSignInAt: true,
        person: {
          select: {
            id: true,
            fullName: true,
            unit: { select: { id: true, shortName: true } },
            posts: {
              select: {
                ...{ id: true, role: true, from: true, to: true, standsForId: true },
                unit: { select: { shortName: true, path: true } },
              },
              orderBy: [{ from: "desc" }, { id: "desc" }],
              take: 50,
            },
          },
        },
      },
    });
    if (!account) return null;
    const { person, createdAt, lastSignInAt, ...rest } = account;
    const posts = person.posts.map(({ id, role, from, to, unit, standsForId }) => ({
      id,
      role,
      standsIn: standsForId !== null,
      unit: unit.shortName,
      from: dayOf(from),
      to: dayOrNull(to),
      open: (to === null || to > dateOf(on)) && unit.path >= first && unit.path < past,
    }));
    return {
      ...rest,
      createdOn: today(createdAt),
      lastSignInOn: dayAt(lastSignInAt),
      personId: person.id,
      name: person.fullName,
      unit: person.unit.shortName,
      unitId: person.unit.id,
      own: account.id === actor.accountId,
      posts: [...posts.filter(({ open }) => open), ...posts.filter(({ open }) => !open)],
      units: await unitChoices(db, actor, on),
    };
  });
};
