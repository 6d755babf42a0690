import type { Stage } from "../admissions/case/stages";
import { firstParam, parsePage, type SearchParams } from "../primitives/search-params";

/** What a person planned for a post is: a member, in training, or neither. */
export type Readiness = "member" | "training" | "untrained";

export const readinessOf = ({ isMember, stage }: Readonly<{ isMember: boolean; stage: Stage | null }>): Readiness => {
  if (isMember) return "member";
  return stage === null ? "untrained" : "training";
};

/** How many successors a post still wants. */
export const gapOf = ({ wanted, named }: Readonly<{ wanted: number; named: number }>): number =>
  Math.max(0, wanted - named);

/** As many units are shown at a time: a committee has hundreds of cells. */
export const unitsAPage = 20;

/** What an address asks of the plan: a page, units by a part of their name, only those with a gap. */
export type AskedPlan = Readonly<{ page: number; unit: string; gaps: boolean }>;

export const parsePlan = (params: SearchParams): AskedPlan => ({
  page: parsePage(params.page),
  unit: firstParam(params.unit),
  gaps: firstParam(params.gaps) === "true",
});

/** The address of a page of the plan. */
export const planHref = ({ unit, gaps }: Omit<AskedPlan, "page">, page: number): string => {
  const asked = new URLSearchParams({
    ...(unit ? { unit } : {}),
    ...(gaps ? { gaps: "true" } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return asked.size > 0 ? `/planning?${asked}` : "/planning";
};
