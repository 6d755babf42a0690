import type { PostRole, UnitKind } from "../../accounts/posts";
import { plainKey } from "../../primitives/name";

/** How lists name a post. "Bí thư" alone is that of the unit the row names. */
const names: Readonly<Record<"cellSecretary" | "cellDeputySecretary" | CommitteeRole, readonly string[]>> = {
  cellSecretary: ["bi thu chi bo", "bt chi bo", "bi thu cb", "bt cb", "btcb", "cell secretary"],
  cellDeputySecretary: ["pho bi thu chi bo", "pbt chi bo", "pho bi thu cb", "pbt cb", "pbtcb", "deputy cell secretary"],
  committeeSecretary: ["bi thu dang uy", "bi thu dang bo", "bt dang uy", "bt du", "btdu", "committee secretary"],
  committeeDeputySecretary: [
    ...["pho bi thu dang uy", "pho bi thu dang bo", "pbt dang uy", "pbt du", "pbtdu", "pho bi thu thuong truc"],
    ...["pho bi thu thuong truc dang uy", "deputy committee secretary"],
  ],
  committeeMember: [
    ...["dang uy vien", "duv", "uy vien ban chap hanh", "uy vien bch", "uv bch", "uvbch", "uy vien ban thuong vu"],
    ...["uy vien btv", "uv btv", "uvbtv", "committee member"],
  ],
};
type CommitteeRole = "committeeSecretary" | "committeeDeputySecretary" | "committeeMember";

const roleByName = new Map(
  Object.entries(names).flatMap(([role, all]) => all.map((name) => [name, role as PostRole] as const)),
);
const secretary = new Set(["bi thu", "bt"]);
const deputy = new Set(["pho bi thu", "pbt"]);

/** "Phó Bí thư Chi bộ Khu phố 1" names its unit as well. */
const beginning = (key: string): PostRole | undefined =>
  [...roleByName].sort(([a], [b]) => b.length - a.length).find(([name]) => key.startsWith(`${name} `))?.[1];

const roleOf = (key: string, kind: UnitKind | undefined): PostRole | undefined => {
  const isCommittee = kind === "organisation";
  if (secretary.has(key)) return isCommittee ? "committeeSecretary" : "cellSecretary";
  if (deputy.has(key)) return isCommittee ? "committeeDeputySecretary" : "cellDeputySecretary";
  return roleByName.get(key) ?? beginning(key);
};

export type NamedPosts = Readonly<{
  /** In the order of the cell, each once. */
  roles: readonly PostRole[];
  /** What the app keeps as no post: "Chi ủy viên", "Đảng viên". */
  others: readonly string[];
}>;

/** The posts a cell names, of which there may be several: "Bí thư chi bộ, Đảng ủy viên". @param kind of the unit of the row */
export const postsIn = (text: string, kind: UnitKind | undefined): NamedPosts => {
  const parts = text
    .split(/[,;\n/+]|\s+-\s+|\s+và\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => ({
    part,
    role: roleOf(
      plainKey(part)
        .replace(/[^a-z0-9]+/g, " ")
        .trim(),
      kind,
    ),
  }));
  return {
    roles: [...new Set(read.flatMap(({ role }) => role ?? []))],
    others: read.flatMap(({ part, role }) => (role ? [] : [part])),
  };
};
