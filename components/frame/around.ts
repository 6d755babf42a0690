import { type Actor, may } from "@/lib/access/actor";
import type { Words } from "@/lib/text/text";
import { isWithin, menu } from "./menu";

/** What the house around a page says: plain texts, which reach the browser once and not as markup and recipe too. */
export const aroundOf = (actor: Actor, { frame, steps }: Words, path: string) => {
  const named = ({ id, role, unitName }: Actor["actingPost"]) => ({
    id,
    name: frame.actingPostAt(steps.roles[role], unitName),
  });
  const { name, skip, menu: title, actingAs, switchActingPost, otherLanguage, signOut, footer, password } = frame;
  return {
    actor: actor.name,
    actingPost: named(actor.actingPost),
    actingPosts: actor.actingPosts.map(named),
    items: menu
      .filter(({ needs }) => needs === null || may(actor, needs))
      .map(({ href, key }) => ({ href, label: frame.items[key], isHere: isWithin(path, href) })),
    words: { name, skip, menu: title, actingAs, switchActingPost, otherLanguage, signOut, footer, password },
  };
};

export type Around = ReturnType<typeof aroundOf>;
