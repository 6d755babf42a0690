import type { ActingPost, Actor } from "../access/actor";
import { reachOf } from "../access/reach";
import type { Role } from "../access/roles";

type Place = Omit<ActingPost, "id" | "role">;

/** What the database function `actor_of` tells of an account on a day. */
export type AccountFacts = Readonly<{
  accountId: string;
  username: string;
  active: boolean;
  sessionVersion: number;
  personId: string;
  name: string;
  posts: readonly (Place & Readonly<{ id: string; role: Role }>)[];
  home: Place;
  mentored: readonly string[];
  applied: readonly string[];
  people: readonly string[];
}>;

/** Everything the person may act as that day: posts in the order they began, then mentor, then applicant. */
export const actingPostsOf = ({ posts, home, mentored, applied }: AccountFacts): readonly ActingPost[] => [
  ...posts,
  ...(mentored.length > 0 ? [{ id: "mentor", role: "mentor" as const, ...home }] : []),
  ...(applied.length > 0 ? [{ id: "applicant", role: "applicant" as const, ...home }] : []),
];

/** The actor under the post asked for, or under the first one; undefined when the person has none. */
export const actorActingAs = (facts: AccountFacts, actingPostId: string | undefined): Actor | undefined => {
  const actingPosts = actingPostsOf(facts);
  const actingPost = actingPosts.find(({ id }) => id === actingPostId) ?? actingPosts[0];
  if (!actingPost) return undefined;
  const { accountId, personId, name } = facts;
  return { accountId, personId, name, actingPost, actingPosts, reach: reachOf(actingPost, facts) };
};
