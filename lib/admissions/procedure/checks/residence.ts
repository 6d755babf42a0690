import { judgeByRule } from "../../../regulations/rulebook";
import type { CaseCheck } from "../../case/facts";
import type { ResidenceGiver } from "../../case/residence";

const bodies = {
  cellCommittee: ["cellCommittee"],
  cellWithoutCommittee: ["cellCommittee", "cell"],
  cell: ["cell"],
} as const satisfies Readonly<Record<ResidenceGiver, readonly string[]>>;

/**
 * The rule of the day names who gives the opinion: the committee of the cell at the residence, or the cell. A cell without
 * a committee speaks in the place of one. Where the rule is not known, only a cell that has a committee is asked about.
 * Source: `residenceOpinionFrom`.
 */
export const isGivenByRightBody: CaseCheck<Readonly<{ residenceBy: ResidenceGiver }>> = (facts, { residenceBy }) => {
  if (residenceBy !== "cell" && !facts.rules.residenceOpinionFrom.knownOn(facts.on)) return undefined;
  return judgeByRule(facts, "residenceOpinionFrom", ({ value: givers, cites }) =>
    bodies[residenceBy].some((body) => givers.includes(body))
      ? undefined
      : { code: "opinion-of-other-body", facts: { givers: givers.join(",") }, cites, field: "residenceBy" },
  );
};
