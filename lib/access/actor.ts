import type { Day } from "../primitives/day";
import { type Duty, isCovered } from "./duties";
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

/** For whom somebody acts who was authorised to, for which duties, and from which day on no longer. */
export type StandsFor = Readonly<{ name: string; duties: readonly Duty[]; to: Day }>;

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
  standsFor?: StandsFor | null;
}>;

export type Actor = Readonly<{
  accountId: string;
  personId: string;
  name: string;
  actingPost: ActingPost;
  actingPosts: readonly ActingPost[];
  reach: Reach;
}>;

/**
 * Whether the acting post has the permission; of one that stands for another, as far as its duties go. Reach decides for which
 * units, and guards whether the rules allow the step.
 */
export const may = ({ actingPost: { role, standsFor } }: Actor, permission: Permission): boolean =>
  permissions[role].includes(permission) && (!standsFor || isCovered(permission, standsFor.duties));
