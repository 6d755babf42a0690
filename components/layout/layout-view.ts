import { type Actor, may } from "@/lib/access/actor";
import type { Words } from "@/lib/text/text";
import { isWithin, menu } from "./menu";

/** What the layout shows, as plain texts: markup made by the server would be sent to the browser twice. */
export const layoutViewOf = (actor: Actor, { layout, steps }: Words, path: string) => {
  const postOption = ({ id, role, unitName }: Actor["actingPost"]) => ({
    id,
    name: layout.actingPostAt(steps.roles[role], unitName),
  });
  const { name, skip, menu: title, actingAs, switchPost, otherLanguage, signOut, footer, password } = layout;
  return {
    actor: actor.name,
    post: postOption(actor.actingPost),
    posts: actor.actingPosts.map(postOption),
    items: menu
      .filter(({ needs }) => needs === null || may(actor, needs))
      .map(({ href, key }) => ({ href, label: layout.items[key], isHere: isWithin(path, href) })),
    words: { name, skip, menu: title, actingAs, switchPost, otherLanguage, signOut, footer, password },
  };
};

export type LayoutView = ReturnType<typeof layoutViewOf>;
