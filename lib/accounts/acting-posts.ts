import type { ActingPost, Actor, StandsFor } from "../access/actor";
import { reachOf } from "../access/reach";
import type { Role } from "../access/roles";

type Place = Omit<ActingPost, "id" | "role" | "standsFor">;

/** What the database function `actor_of` tells of an account on a day. */
export type AccountFacts = Readonly<{
  accountId: string;
  username: string;
  active: boolean;
  sessionVersion: number;
  personId: string;
  name: string;
  posts: readonly (Place & Readonly<{ id: string; role: Role; standsFor: StandsFor | null }>)[];
  home: Place;
  mentored: readonly string[];
  applied: readonly string[];
  people: readonly string[];
}>;

/**
 * Everything the person may act as that day: own posts in the order they began, then mentor, then applicant, then what the
 * person does for others.
 */
export const actingPostsOf = ({ posts, home, mentored, applied }: AccountFacts): readonly ActingPost[] => [
  ...posts.filter(({ standsFor }) => !standsFor),
  ...(mentored.length > 0 ? [{ id: "mentor", role: "mentor" as const, ...home }] : []),
  ...(applied.length > 0 ? [{ id: "applicant", role: "applicant" as const, ...home }] : []),
  ...posts.filter(({ standsFor }) => standsFor),
];

/** Who did it, in every record: with the name of whose post it is, where that is somebody else. */
const authorOf = (name: string, { standsFor }: ActingPost): string =>
  standsFor ? `${name} (được ủy quyền thay ${standsFor.name})` : name;

/** The actor under the post asked for, or under the first one; undefined when the person has none. */
export const actorActingAs = (facts: AccountFacts, actingPostId: string | undefined): Actor | undefined => {
  const actingPosts = actingPostsOf(facts);
  const actingPost = actingPosts.find(({ id }) => id === actingPostId) ?? actingPosts[0];
  if (!actingPost) return undefined;
  const { accountId, personId } = facts;
  const name = authorOf(facts.name, actingPost);
  return { accountId, personId, name, actingPost, actingPosts, reach: reachOf(actingPost, facts) };
};
