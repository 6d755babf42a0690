import { type Actor, may } from "@/lib/access/actor";
import { type Day, formatMoment } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { isWithin, menuOf } from "./menu";

const ownPages = ["card", "absences", "authorisations", "display", "password", "sessions"] as const;

/** Only for whoever may authorise somebody, or is authorised. */
const opens = (actor: Actor, page: (typeof ownPages)[number]): boolean =>
  page !== "authorisations" ||
  may(actor, "authorisations.give") ||
  actor.actingPosts.some(({ standsFor }) => standsFor);

/** The page that is opened, and when. */
type Opened = Readonly<{ path: string; at: Date; on: Day }>;

/** What the layout shows, as plain texts: markup made by the server would be sent to the browser twice. */
export const layoutViewOf = (
  actor: Actor,
  { authorisations, help, layout, search, steps }: Words,
  { path, at, on }: Opened,
) => {
  const postOption = ({ id, role, unitName, standsFor }: Actor["actingPost"]) => {
    const name = layout.actingPostAt(steps.roles[role], unitName);
    return { id, name: standsFor ? authorisations.asOption(name, standsFor.name) : name };
  };
  const { name, skip, menu, person, more, actingAs, switchPost, otherLanguage, signOut, footer } = layout;
  const shortLabels: Readonly<Record<string, string>> = layout.shortItems;
  return {
    actor: actor.name,
    committee: actor.actingPost.committeeName,
    unit: actor.actingPost.unitTitle,
    post: postOption(actor.actingPost),
    posts: actor.actingPosts.map(postOption),
    items: menuOf(actor).map(({ href, key, also = [] }) => ({
      href,
      key,
      label: layout.items[key],
      shortLabel: shortLabels[key] ?? layout.items[key],
      isHere: [href, ...also].some((each) => isWithin(path, each)),
    })),
    account: [
      { href: "/help", label: help.title, isHere: isWithin(path, "/help") },
      ...ownPages
        .filter((page) => opens(actor, page))
        .map((key) => ({
          href: `/account/${key}`,
          label: layout.account[key],
          isHere: isWithin(path, `/account/${key}`),
        })),
    ],
    print: {
      party: layout.printed.party,
      day: layout.printed.day(on),
      by: layout.printed.by(actor.name),
      at: formatMoment(at),
    },
    isSearching: isWithin(path, "/search"),
    words: {
      name,
      skip,
      menu,
      person,
      more,
      actingAs,
      switchPost,
      otherLanguage,
      signOut,
      footer,
      search: search.box.find,
    },
  };
};

export type LayoutView = ReturnType<typeof layoutViewOf>;
