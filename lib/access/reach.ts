import type { ActingPost, Reach } from "./actor";
import type { Role } from "./roles";

const files: Readonly<Record<Role, Reach["files"]>> = {
  administrator: "none",
  cellSecretary: "all",
  cellDeputySecretary: "all",
  committeeSecretary: "all",
  committeeDeputySecretary: "all",
  committeeMember: "register",
  superiorOfficer: "submitted",
  mentor: "none",
  applicant: "none",
};

/** First text after every text that begins with the path: paths end in a dot, and a slash follows the dot bytewise. */
export const endOf = (path: string): string => `${path.slice(0, -1)}/`;

/** Cases and people a person sees by name, whatever the unit: those mentored, and the own one. */
export type Own = Readonly<{ mentored: readonly string[]; applied: readonly string[]; people: readonly string[] }>;

/** What a post lets its holder see. A mentor or applicant sees single cases, never a unit. */
export const reachOf = (actingPost: ActingPost, own: Own): Reach => {
  if (actingPost.role === "mentor") return { from: "", to: "", files: "none", cases: own.mentored, people: own.people };
  if (actingPost.role === "applicant")
    return { from: "", to: "", files: "none", cases: own.applied, people: own.people };
  return { from: actingPost.path, to: endOf(actingPost.path), files: files[actingPost.role], cases: [], people: [] };
};

/** The reach as a where-fragment, so that the planner takes the index the policy would take. */
export const reachFilter = (reach: Reach): { path: { gte: string; lt: string } } | { id: { in: string[] } } =>
  reach.from === "" ? { id: { in: [...reach.cases] } } : { path: { gte: reach.from, lt: reach.to } };
