import { cellLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { charter } from "../../../../regulations/cite";
import { judgeByRule } from "../../../../regulations/rulebook";
import type { CaseCheck } from "../../../case/facts";
import { paperOf } from "../../../case/papers";
import { gathering } from "../../../case/stages";
import { blank } from "../../forecasts";
import { yesOrNo } from "../../forms";
import { untilCellVote } from "../../guards/completion";
import { hasEnoughIntroducers, isIntroducedByUnion, unionToIntroduce } from "../../guards/introductions";
import { has } from "../../guards/papers";
import { defineStep } from "../../step";

const form = {
  occurredOn: field.day,
  union: field.choice(["youth", "trade"]),
  madeBy: field.choice(["committee", "branch"]),
  isMember: yesOrNo,
  number: field.line(60),
};
type Resolving = CaseCheck<InputOf<typeof form>>;

const isMemberOfUnion: Resolving = (_facts, { isMember, union }) =>
  isMember === "no"
    ? { code: "not-in-the-union", facts: { union }, cites: charter("4.1"), field: "isMember" }
    : undefined;

/** A branch that is itself grass-roots may introduce collectively where the rule of the day says so. */
const madeByOneWhoMay: Resolving = (facts, { madeBy }) => {
  if (madeBy !== "branch") return undefined;
  return judgeByRule(facts, "branchMayIntroduce", ({ value: may, cites }) =>
    may ? undefined : { code: "branch-may-not-introduce", facts: {}, cites, field: "madeBy" },
  );
};

/** The resolution of the youth union or the trade union that introduces the person. */
export const recordUnionResolution = defineStep({
  name: "recordUnionResolution",
  from: gathering,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: charter("4.1"),
  form,
  requires: [has("application")],
  done: untilCellVote("unionResolution", (facts) => {
    const { isStated } = unionToIntroduce(facts, facts.on);
    return isStated ? isIntroducedByUnion(facts) === undefined : hasEnoughIntroducers(facts) === undefined;
  }),
  checks: [isMemberOfUnion, madeByOneWhoMay],
  leaves: ({ occurredOn, union, madeBy, isMember, number }) => ({
    papers: [paperOf("unionResolution", occurredOn, { number, details: { union, madeBy, isMember } })],
  }),
  forecast: (on, facts) =>
    ({
      union: unionToIntroduce(facts, on).union ?? "youth",
      madeBy: "committee",
      isMember: "yes",
      number: blank,
    }) as const,
});
