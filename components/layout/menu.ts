import { type Actor, may } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import type { Words } from "@/lib/text/text";

export type Place = keyof Words["layout"]["items"];

type Item = Readonly<{
  href: string;
  key: Place;
  /** The permission without which it is hidden. */
  needs: Permission | null;
  /** Other addresses that belong to it. */
  also?: readonly string[];
}>;

/** The places of the first level, in the order of the menu. */
const menu: readonly Item[] = [
  { href: "/", key: "desk", needs: null, also: ["/batches"] },
  {
    href: "/admissions",
    key: "cases",
    needs: "cases.list",
    also: ["/dossiers", "/verifications", "/intake", "/sympathisers", "/classes"],
  },
  { href: "/goals", key: "goals", needs: "goals.read", also: ["/statistics", "/planning"] },
  {
    ...{ href: "/units", key: "units", needs: "units.read" },
    also: ["/people", "/numbers", "/imports", "/exports", "/registers"],
  },
  { href: "/regulations", key: "regulations", needs: "regulations.read", also: ["/templates"] },
  { href: "/admin", key: "admin", needs: "accounts.keep" },
];

/** Whether a path belongs to a place. The desk (`/`) holds only itself. */
export const isWithin = (path: string, href: string): boolean =>
  path === href || (href !== "/" && path.startsWith(`${href}/`));

/** The menu of an actor; who has one case and no list goes straight to it. */
export const menuOf = (actor: Actor): readonly Item[] => {
  const shown = menu.filter(({ needs }) => needs === null || may(actor, needs));
  const [own] = actor.actingPost.role === "applicant" ? actor.reach.cases : [];
  if (own === undefined) return shown;
  const [desk, ...rest] = shown;
  return desk
    ? [desk, { href: `/admissions/${own}`, key: "ownCase", needs: null, also: ["/dossiers"] }, ...rest]
    : rest;
};

/** The first links of a breadcrumb: the places of the menu by their names there. */
export const placeOf = (
  key: Exclude<Place, "ownCase">,
  { layout }: Words,
): Readonly<{ href: string; label: string }> => ({
  href: menu.find((item) => item.key === key)?.href ?? "/",
  label: layout.items[key],
});

type Crumb = Readonly<{ href: string; label: string }>;
type TrailedCase = Readonly<{ id: string; name: string; isOwn: boolean }>;

/** The way to what belongs to a case: over the list, or for whoever it is about over the desk. */
export const caseTrail = ({ id, name, isOwn }: TrailedCase, words: Words, ...below: readonly Crumb[]): Crumb[] => [
  placeOf(isOwn ? "desk" : "cases", words),
  { href: `/admissions/${id}`, label: isOwn ? words.layout.items.ownCase : name },
  ...below,
];
