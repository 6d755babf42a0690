import { type Permission, permissions } from "./permissions";
import type { Role } from "./roles";

/**
 * What an actor sees: a bytewise range of unit paths (`from` included, `to` excluded), how much of the cases in it, and
 * single cases and people outside it.
 * `files`: "all" whole files · "submitted" whole files, once sent up · "register" lists without files · "none" no case.
 */
export type Reach = Readonly<{
  from: string;
  to: string;
  files: "all" | "submitted" | "register" | "none";
  cases: readonly string[];
  people: readonly string[];
}>;

/**
 * The post an actor is using: a post in a unit, or the role of mentor or applicant. One at a time. `unitName`,
 * `committeeName`: the short names of its unit and of the organisation that belongs to; `unitTitle`: the unit's full name.
 */
export type ActingPost = Readonly<{
  id: string;
  role: Role;
  unitId: string;
  unitName: string;
  unitTitle: string;
  path: string;
  committeeName: string;
}>;

export type Actor = Readonly<{
  accountId: string;
  personId: string;
  name: string;
  actingPost: ActingPost;
  actingPosts: readonly ActingPost[];
  reach: Reach;
}>;

/** Whether the acting post has the permission. Reach decides for which units, and guards whether the rules allow the step. */
export const may = (actor: Actor, permission: Permission): boolean =>
  permissions[actor.actingPost.role].includes(permission);
