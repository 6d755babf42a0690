import { type Permission, permissions } from "./permissions";
import type { Role } from "./roles";

/**
 * The part of the house an actor sees: a bytewise range of unit paths, how deep the files in it open, and single rows beside it.
 * `files`: "all" whole files · "submitted" whole files, once sent up · "register" lists without files · "none" no case at all.
 */
export type Reach = Readonly<{
  from: string;
  to: string;
  files: "all" | "submitted" | "register" | "none";
  cases: readonly string[];
  people: readonly string[];
}>;

/** What a person acts as: a post in a unit, or the part of mentor or applicant. One at a time. */
export type ActingPost = Readonly<{ id: string; role: Role; unitId: string; unitName: string; path: string }>;

export type Actor = Readonly<{
  accountId: string;
  personId: string;
  name: string;
  actingPost: ActingPost;
  actingPosts: readonly ActingPost[];
  reach: Reach;
}>;

/** Whether the actor's present role carries the permission. Where, is decided by the reach; whether, by the guards. */
export const may = (actor: Actor, permission: Permission): boolean =>
  permissions[actor.actingPost.role].includes(permission);
