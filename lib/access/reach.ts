import type { ActingPost, Reach } from "./actor";
import type { Role } from "./roles";

const filesByRole: Readonly<Record<Role, Reach["files"]>> = {
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

/** The end of the range of all paths that begin with this one. Paths end in ".", and "/" is the next byte. */
export const endOf = (path: string): string => `${path.slice(0, -1)}/`;

/** The path of every unit above one: "s.o.k1." lies under "s." and "s.o.". */
export const ancestorPaths = (path: string): string[] =>
  path
    .split(".")
    .slice(0, -2)
    .map((_, index, labels) => `${labels.slice(0, index + 1).join(".")}.`);

/** Cases and people seen whatever their unit: the people mentored, and the own case. */
export type OwnCases = Readonly<{ mentored: readonly string[]; applied: readonly string[]; people: readonly string[] }>;

/** What the holder of a post sees. A mentor or applicant sees single cases and no unit. */
export const reachOf = (actingPost: ActingPost, own: OwnCases): Reach => {
  if (actingPost.role === "mentor") return { from: "", to: "", files: "none", cases: own.mentored, people: own.people };
  if (actingPost.role === "applicant")
    return { from: "", to: "", files: "none", cases: own.applied, people: own.people };
  return {
    from: actingPost.path,
    to: endOf(actingPost.path),
    files: filesByRole[actingPost.role],
    cases: [],
    people: [],
  };
};

/** The reach as a Prisma filter. It repeats the row-level-security policy so that the planner can use the index on `path`. */
export const reachFilter = (reach: Reach): { path: { gte: string; lt: string } } | { id: { in: string[] } } =>
  reach.from === "" ? { id: { in: [...reach.cases] } } : { path: { gte: reach.from, lt: reach.to } };
