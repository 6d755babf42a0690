import { completedMonths } from "../../../primitives/day";
import { charter, qd294 } from "../../../regulations/cite";
import { judgeByRule } from "../../../regulations/rulebook";
import { nameOf, wasOfficial } from "../../case/facts";
import { introductionsOn } from "../guards/introductions";
import { sourceOf } from "../guards/person";
import type { StepInput } from "../schema";
import type { CaseCheck } from "./days";

type Introducing = CaseCheck<StepInput<"recordIntroduction">>;

const introducerIsOfficial: Introducing = (facts, { occurredOn, introducerId }) =>
  wasOfficial(facts, introducerId, occurredOn)
    ? undefined
    : {
        code: "introducer-not-official",
        facts: { name: nameOf(facts, introducerId) },
        cites: sourceOf(facts, "introduction", occurredOn),
        field: "introducerId",
      };

/** The same member introduces again only when the first introduction has lapsed with the dossier. */
const introducerIsNew: Introducing = (facts, { occurredOn, introducerId }) =>
  introductionsOn(facts, occurredOn).some(({ personId }) => personId === introducerId)
    ? { code: "introduced-already", facts: {}, field: "introducerId" }
    : undefined;

/** A substitute whom the cell assigned may be exempt from the months together. Source: QĐ 294-QĐ/TW 3.2.2. */
const togetherLongEnough: Introducing = (facts, { occurredOn, togetherSince, replacesId }) => {
  const short = judgeByRule(facts, "monthsTogether", ({ value: required, cites }) => {
    const months = completedMonths(togetherSince, occurredOn);
    return months >= required
      ? undefined
      : { code: "not-together-long-enough", facts: { months, required }, cites, field: "togetherSince" };
  });
  if (!short || !replacesId) return short;
  return judgeByRule(facts, "substituteIsExempt", ({ value: isExempt }) => (isExempt ? undefined : short));
};

const replacesAnIntroducer: Introducing = (facts, { occurredOn, replacesId }) =>
  replacesId && !introductionsOn(facts, occurredOn).some(({ personId }) => personId === replacesId)
    ? { code: "replaces-nobody", facts: {}, cites: qd294("3.2.2"), field: "replacesId" }
    : undefined;

/** A substitute is assigned by a resolution of the cell, for a reason; half of it is not kept silently. */
const substitutionIsWhole: Introducing = (_facts, { replacesId, replacedBecause, assignment, assignedOn }) => {
  const stated = Object.entries({ replacesId, replacedBecause, assignment, assignedOn });
  const empty = stated.filter(([, value]) => !value);
  if (empty.length === 0 || empty.length === stated.length) return undefined;
  return { code: "substitution-incomplete", facts: {}, cites: qd294("3.2.2"), field: empty[0]?.[0] };
};

const assignedInTime: Introducing = (_facts, { occurredOn, assignedOn }) =>
  assignedOn && assignedOn > occurredOn
    ? { code: "after-the-step", facts: { day: assignedOn, occurredOn }, field: "assignedOn" }
    : undefined;

/** What the form of an introduction must state truly. */
export const introductionChecks: readonly Introducing[] = [
  introducerIsOfficial,
  introducerIsNew,
  togetherLongEnough,
  replacesAnIntroducer,
  substitutionIsWhole,
  assignedInTime,
];

type Resolving = CaseCheck<StepInput<"recordUnionResolution">>;

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

/** What the form of a union's resolution must state truly. */
export const resolutionChecks: readonly Resolving[] = [isMemberOfUnion, madeByOneWhoMay];
