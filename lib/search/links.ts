import { type Actor, may } from "../access/actor";
import type { Stage } from "../admissions/case/stages";

const withQuery = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query)}`;

type Person = Readonly<{ id: string; name: string; unitId: string; accountId: string | null }>;

/** The page on which the actor meets a person: the person's own, the account, or the list of the unit. */
export const personHref = (actor: Actor, { id, name, unitId, accountId }: Person): string => {
  if (may(actor, "people.read")) return `/people/${id}`;
  if (!may(actor, "accounts.keep")) return withQuery(`/units/${unitId}`, { q: name });
  return accountId ? `/admin/accounts/${accountId}` : withQuery("/admin/accounts/new", { q: name });
};

/** The case file, or for a reader of registers its line in the list. */
export const caseHref = (
  actor: Actor,
  { id, name, stage }: Readonly<{ id: string; name: string; stage: Stage }>,
): string => (may(actor, "cases.read") ? `/admissions/${id}` : withQuery("/admissions", { q: name, stage }));

/** Where all people of a name are listed; null for whom no list is. */
export const peopleListHref = (actor: Actor, q: string): string | null => {
  if (may(actor, "accounts.keep")) return withQuery("/admin/accounts", { q });
  return may(actor, "units.read") ? withQuery(`/units/${actor.actingPost.unitId}`, { q }) : null;
};

export const caseListHref = (actor: Actor, q: string): string | null =>
  may(actor, "cases.list") ? withQuery("/admissions", { q }) : null;
