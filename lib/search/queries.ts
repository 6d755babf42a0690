import { type Actor, may } from "../access/actor";
import { isSecret, paperKinds } from "../admissions/case/papers";
import { readPipelined } from "../database/pipelined-read";
import { mayReadFindings } from "../dossier/permissions";
import { searchText } from "../primitives/name";
import { isTooShort, numberWords, searchedOf } from "../primitives/searched-words";
import { countsPeople } from "../units/count-queries";
import { caseHref, caseListHref, peopleListHref, personHref } from "./links";
import { findNamed, type Named } from "./match";
import { cases, documents, people, units } from "./statement-queries";

/** How many of each kind the page shows. */
const most = 10;

/** Which documents the actor's role may be shown, as on the pages that show them. */
const sourcesFor = (actor: Actor): readonly string[] => [
  ...(may(actor, "cases.read") ? ["paper"] : []),
  // The applicant learns the outcome of a vote from the committee.
  ...(may(actor, "cases.read") && actor.actingPost.role !== "applicant" ? ["vote"] : []),
  ...(mayReadFindings(actor) ? ["letter"] : []),
  ...(may(actor, "goals.read") ? ["term"] : []),
];

const secretFor = ({ actingPost }: Actor): readonly string[] =>
  actingPost.role === "mentor" ? paperKinds.filter(isSecret) : [];

const seesPeople = (actor: Actor): boolean =>
  may(actor, "people.read") || may(actor, "accounts.keep") || (may(actor, "units.read") && countsPeople(actor));

/** One kind of what was found: the best, how many there are, and whether only names a letter away were found. */
export type Found<Row> = Readonly<{ rows: readonly Row[]; total: number; isNear: boolean; list: string | null }>;

type Told = Readonly<{ total: number; isNear?: boolean }>;
const kindOf = <Row extends Told, Shown>(
  found: readonly Row[],
  shown: (row: Row) => Shown | null,
  list: string | null = null,
): Found<Shown> => ({
  rows: found.flatMap((row) => shown(row) ?? []),
  total: found[0]?.total ?? 0,
  isNear: found[0]?.isNear ?? false,
  list,
});

const isFound = ({ total }: Found<unknown>): boolean => total > 0;

/** What the program itself calls by a name, in the reader's language. */
type Texts = Readonly<{ rules: readonly Named[]; screens: readonly Named[] }>;

const readKinds = async (actor: Actor, q: string, { rules, screens }: Texts) => {
  const searched = searchedOf(q);
  const values = { ...searched, most };
  const numbered = { words: numberWords(q), sources: sourcesFor(actor), exceptKinds: secretFor(actor), most };
  const [personRows, caseRows, unitRows, documentRows] = await readPipelined(
    actor,
    seesPeople(actor) ? people(values) : null,
    may(actor, "cases.list") || may(actor, "cases.read") ? cases(values) : null,
    may(actor, "units.read") ? units(values) : null,
    numbered.sources.length > 0 ? documents(numbered) : null,
  );
  return {
    people: kindOf(
      personRows,
      ({ id, name, unitId, bornOn, ...row }) =>
        id && name && unitId
          ? {
              ...row,
              ...{ id, name, href: personHref(actor, { id, name, unitId, accountId: row.accountId }) },
              /** A part of the personal page, so only its readers get it. */
              bornOn: may(actor, "people.read") ? bornOn : null,
            }
          : null,
      peopleListHref(actor, q),
    ),
    cases: kindOf(caseRows, (row) => ({ ...row, href: caseHref(actor, row) }), caseListHref(actor, q)),
    documents: kindOf(documentRows, (row) => ({
      ...row,
      href: row.caseId ? `/admissions/${row.caseId}` : `/goals/${row.id}`,
    })),
    units: kindOf(unitRows, (row) => ({ ...row, href: `/units/${row.id}` })),
    rules: { ...findNamed(searched, rules, most), list: null },
    screens: { ...findNamed(searched, screens, most), list: null },
  };
};

const none = { rows: [], total: 0, isNear: false, list: null } as const;

/**
 * Everything within the actor's reach that is called what was typed: people, cases, documents, units, rules and screens, of
 * each kind the best and how many there are. Names a letter away are shown where nothing of any kind has the name itself.
 */
export const searchEverything = async (actor: Actor, typed: string, texts: Texts) => {
  const q = searchText(typed).trim();
  if (q === "" || isTooShort(searchedOf(q))) return { q, found: null };
  const kinds = await readKinds(actor, q, texts);
  const isExact = Object.values(kinds).some((kind) => isFound(kind) && !kind.isNear);
  const kept = <Row>(kind: Found<Row>): Found<Row> => (isExact && kind.isNear ? none : kind);
  return {
    q,
    found: {
      people: kept(kinds.people),
      cases: kept(kinds.cases),
      documents: kept(kinds.documents),
      units: kept(kinds.units),
      rules: kept(kinds.rules),
      screens: kept(kinds.screens),
    },
  };
};

export type SearchView = Awaited<ReturnType<typeof searchEverything>>;
export type Everything = NonNullable<SearchView["found"]>;
