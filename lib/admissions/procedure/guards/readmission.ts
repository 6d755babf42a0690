import { addMonths, type Day } from "../../../primitives/day";
import { latest } from "../../../primitives/period";
import { qd294 } from "../../../regulations/cite";
import { judgeByRule } from "../../../regulations/rulebook";
import type { Guard } from "../../../workflow/machine";
import type { Refusal } from "../../../workflow/refusal";
import { type Declared, declaredIn, isSameMembership } from "../../case/declared-memberships";
import type { AdmissionFacts } from "../../case/facts";
import { type Left, leftIn } from "../../case/memberships";
import { isUnreadable, latestPaper } from "../../case/papers";

/** What re-admission is judged on: the register and the declarations, known before a case is opened. */
type Known = Pick<AdmissionFacts, "rules" | "register" | "papers">;
type Judging = Known & { readonly on: Day };

type Former = Left & Readonly<{ clearedOn: Day | null }>;

/** The declarations that count: the last one of this case, and those of earlier cases. */
const declarations = (facts: Known) => [
  ...facts.register.declared,
  latestPaper(facts, "formerMembership")?.details ?? {},
];

const declaredFormer = (facts: Known): readonly Declared[] => declarations(facts).flatMap(declaredIn);

/**
 * The former memberships of the register, and those declared. A declaration adds to the register and never takes away:
 * both are judged. Of a membership the register knows, it may tell when the record was cleared.
 */
export const formerMemberships = (facts: Known): readonly Former[] => {
  const declared = declaredFormer(facts);
  const clearedOn = (left: Left) =>
    declared.find((each) => each.clearedOn && isSameMembership(each, left))?.clearedOn ?? null;
  return [...leftIn(facts.register).map((left) => ({ ...left, clearedOn: clearedOn(left) })), ...declared];
};

/** Whether the person was a member before: what is sealed is known to be there. */
export const wasMember = (facts: Known): boolean =>
  leftIn(facts.register).length > 0 ||
  facts.register.declared.length > 0 ||
  latestPaper(facts, "formerMembership") !== undefined;

/** The refusal that stands longest: one that nothing lifts, then the one with the latest day. */
const strictest = (refusals: readonly (Refusal | undefined)[]): Refusal | undefined => {
  const found = refusals.flatMap((each) => each ?? []);
  const never = "9999-12-31" as Day;
  return (
    latest(
      found.filter(({ confirmable }) => !confirmable),
      ({ until }) => until ?? never,
    ) ?? found[0]
  );
};

/**
 * Whoever left in one of these ways is not admitted again; a declaration that cannot be read lets nobody through.
 * Source: QĐ 294-QĐ/TW 3.5.2.
 */
const isNotBarred: Guard<Known> = (facts) => {
  if (declarations(facts).some(isUnreadable)) return { code: "declaration-unreadable", facts: {}, secret: true };
  return strictest(
    formerMemberships(facts).map(({ leftHow }) =>
      judgeByRule(facts, "neverReadmitted", ({ value: ways, cites }) =>
        ways.includes(leftHow) ? { code: "never-readmitted", facts: { how: leftHow }, cites, secret: true } : undefined,
      ),
    ),
  );
};

/** How often the person was admitted again: each membership after the first, or what a declaration says. */
const readmissions = (facts: Known): number => {
  const former = formerMemberships(facts);
  const apart = former.filter((each, index) => !former.slice(0, index).some((one) => isSameMembership(one, each)));
  const declared = declaredFormer(facts).some(({ readmittedBefore }) => readmittedBefore) ? 1 : 0;
  return Math.max(apart.length - 1, declared);
};

const isTheFirstTime: Guard<Known> = (facts) => {
  const times = readmissions(facts);
  if (times < 1) return undefined;
  return judgeByRule(facts, "readmissionsInLife", ({ value: most, cites }) =>
    times < most ? undefined : { code: "readmitted-before", facts: { most }, cites, secret: true },
  );
};

/** The months out of the Party, or after a less serious crime those since the record was cleared. */
const hasWaitedSince = (facts: Judging, former: Former): Refusal | undefined => {
  if (former.leftHow === "populationPolicy")
    return {
      code: "readmission-separate-rule",
      facts: {},
      cites: qd294("3.5.1b"),
      field: "confirmation",
      confirmable: true,
    };
  return judgeByRule(facts, "readmissionMonths", ({ value, cites }) => {
    const isCrime = former.leftHow === "lessSeriousCrime";
    const since = isCrime ? former.clearedOn : former.leftOn;
    const months = isCrime ? value.lessSeriousCrime : value.ordinary;
    if (!since) return { code: "cleared-day-missing", facts: {}, cites };
    const from = addMonths(since, months);
    return facts.on >= from
      ? undefined
      : { code: "readmission-too-early", facts: { since, months, from }, cites, until: from, secret: true };
  });
};

const hasWaited: Guard<Known> = (facts) =>
  strictest(formerMemberships(facts).map((former) => hasWaitedSince(facts, former)));

/** What a former member must meet; others always meet it. */
export const mayBeReadmitted: readonly Guard<Known>[] = [isNotBarred, isTheFirstTime, hasWaited];
