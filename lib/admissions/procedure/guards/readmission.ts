import { addMonths, isRealDay } from "../../../primitives/day";
import { qd294 } from "../../../regulations/cite";
import { judgeByRule } from "../../../regulations/rulebook";
import { type LeavingKind, leavingKinds } from "../../../regulations/values/readmission";
import type { AdmissionFacts, CaseGuard } from "../../case/facts";
import { latestPaper } from "../../case/papers";

const isLeavingKind = (text: string | null | undefined): text is LeavingKind =>
  leavingKinds.some((kind) => kind === text);

/** What was declared of a former membership: when and how it ended, and whether there was a re-admission before. */
const formerOf = (facts: AdmissionFacts) => {
  const { leftOn, leftHow, clearedOn, readmittedBefore } = latestPaper(facts, "formerMembership")?.details ?? {};
  if (!leftOn || !isRealDay(leftOn) || !isLeavingKind(leftHow)) return undefined;
  const isCleared = clearedOn && isRealDay(clearedOn);
  return { leftOn, leftHow, clearedOn: isCleared ? clearedOn : null, isSecond: readmittedBefore === "yes" };
};

/** Whoever left in one of these ways is not admitted again. Source: QĐ 294-QĐ/TW 3.5.2. */
const isNotBarred: CaseGuard = (facts) => {
  const former = formerOf(facts);
  if (!former) return undefined;
  return judgeByRule(facts, "neverReadmitted", ({ value: ways, cites }) =>
    ways.includes(former.leftHow)
      ? { code: "never-readmitted", facts: { how: former.leftHow }, cites, secret: true }
      : undefined,
  );
};

const isTheFirstTime: CaseGuard = (facts) => {
  const former = formerOf(facts);
  if (!former?.isSecond) return undefined;
  return judgeByRule(facts, "readmissionsInLife", ({ value: most, cites }) => ({
    code: "readmitted-before",
    facts: { most },
    cites,
    secret: true,
  }));
};

/** The months out of the Party, or after a less serious crime those since the record was cleared. */
const hasWaited: CaseGuard = (facts) => {
  const former = formerOf(facts);
  if (!former) return undefined;
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

/** What a former member must meet; others always meet it. */
export const mayBeReadmitted: readonly CaseGuard[] = [isNotBarred, isTheFirstTime, hasWaited];
