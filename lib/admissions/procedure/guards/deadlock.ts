import type { Day } from "../../../primitives/day";
import { latest } from "../../../primitives/period";
import { qd294 } from "../../../regulations/cite";
import { judgeByRule } from "../../../regulations/rulebook";
import { type CaseGuard, type FactsOnAnyDay, isBeingRemoved, isDeadlockReported } from "../../case/facts";
import { latestPaperOn } from "../../case/papers";
import { isCarried, type VoteFact } from "../../case/votes";

/** The cell's votes on recognition that did not reach the share. */
const failed = (facts: FactsOnAnyDay): readonly VoteFact[] =>
  facts.votes.filter(
    ({ purpose, body, carried, heldOn }) =>
      purpose === "recognition" && body === "cell" && !carried && (!facts.on || heldOn <= facts.on),
  );

/** Those of one day. */
export const failedRecognitionsOn = (facts: FactsOnAnyDay, on: Day): readonly VoteFact[] =>
  failed({ ...facts, on }).filter(({ heldOn }) => heldOn === on);

const lastFailed = (facts: FactsOnAnyDay): VoteFact | undefined => latest(failed(facts), ({ heldOn }) => heldOn);

const isRecognised = isCarried("recognition", "cell");

/** Whether the cell has used up its votes, as of the day asked for or of the last of them. Where the number is not known, it has not. */
export const isVotedOut = (facts: FactsOnAnyDay): boolean => {
  const on = facts.on ?? lastFailed(facts)?.heldOn;
  if (!on || isRecognised(facts)) return false;
  const allowed = facts.rules.votesBeforeReport.knownOn(on)?.value ?? Number.POSITIVE_INFINITY;
  return failed(facts).length >= allowed;
};

const whileVotesAreLeft =
  (counts: (vote: VoteFact, on: Day) => boolean): CaseGuard =>
  (facts) => {
    const { length: votes } = failed(facts).filter((vote) => counts(vote, facts.on));
    if (votes === 0) return undefined;
    return judgeByRule(facts, "votesBeforeReport", ({ value, cites }) =>
      votes < value ? undefined : { code: "votes-used-up", facts: { votes }, cites },
    );
  };

/** After that many votes without a result the cell votes no more, on recognition or on removal. */
export const mayVoteAgain = whileVotesAreLeft(() => true);

/** The meeting that votes for the last time on recognition may still vote on removal: neither must reach the share. Source: QĐ 294-QĐ/TW 4.2.3. */
export const mayVoteOnRemoval = whileVotesAreLeft(({ heldOn }, on) => heldOn < on);

export const isNotBeingRemoved: CaseGuard = (facts) =>
  isBeingRemoved(facts) ? { code: "removal-carried", facts: {}, cites: qd294("4.2.3") } : undefined;

export const isDeadlocked: CaseGuard = (facts) => {
  const { length: votes } = failed(facts);
  return judgeByRule(facts, "votesBeforeReport", ({ value, cites }) =>
    votes >= value && !isBeingRemoved(facts)
      ? undefined
      : { code: "not-deadlocked", facts: { votes, allowed: value }, cites },
  );
};

/** Whether there is no deadlock to report, or it is reported already. Where the number of votes is not known, a person may confirm one. */
export const hasNoDeadlock = (facts: FactsOnAnyDay): boolean => {
  const last = lastFailed(facts);
  if (!last || isRecognised(facts) || isDeadlockReported(facts)) return true;
  return facts.rules.votesBeforeReport.knownOn(last.heldOn) !== undefined && !isVotedOut(facts);
};

/** The report of a deadlock replaces what the guard asks for: the competent committee decides on it. Source: QĐ 294-QĐ/TW 4.2.3. */
export const orReported =
  (guard: CaseGuard): CaseGuard =>
  (facts) =>
    latestPaperOn(facts, "deadlockReport", facts.on) ? undefined : guard(facts);
