import { endOf } from "../access/reach";
import type { Database } from "../database/client";
import type { UnitKind } from "./refusals";

/** The existing units of an organisation, and all labels ever given in it. */
export const readOrganisation = async (db: Database, organisationPath: string, except?: string) => {
  const units = await db.unit.findMany({
    where: { path: { gt: organisationPath, lt: endOf(organisationPath) } },
    select: { id: true, name: true, shortName: true, path: true, to: true },
    take: 2_000,
  });
  return {
    existing: units.filter(({ id, to }) => to === null && id !== except),
    labels: units.map(({ path }) => path.split(".").at(-2) ?? ""),
  };
};

/** "k7" after "k6". Labels are numbered through the whole organisation, because a unit keeps its label when it moves. */
export const nextLabel = (kind: UnitKind, labels: readonly string[]): string => {
  const numbers = labels.map((label) => Number(/\d+$/.exec(label)?.[0] ?? 0));
  return `${kind === "cell" ? "k" : "b"}${Math.max(0, ...numbers) + 1}`;
};

/** What a unit rests on, with one decision more. */
export const joinPapers = (...papers: readonly (string | null)[]): string => papers.filter(Boolean).join(" · ");
