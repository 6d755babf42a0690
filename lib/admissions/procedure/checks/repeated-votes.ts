import { judgeByRule } from "../../../regulations/rulebook";
import type { CaseCheck } from "../../case/facts";
import { voteOfBody } from "../../voting/counted-votes";
import type { VoteInput } from "../../voting/vote-form";
import { failedRecognitionsOn } from "../guards/deadlock";

/**
 * The texts do not say whether all the votes that lead to a report may be held on one day. The last of them is recorded
 * once a person has stated on what ground.
 */
export const votesOfSeveralDays: CaseCheck<VoteInput> = (facts, input) => {
  const { occurredOn } = input;
  const before = failedRecognitionsOn(facts, occurredOn).length;
  if (before === 0 || voteOfBody(facts, { purpose: "recognition", body: "cell" }, input).carried) return undefined;
  return judgeByRule({ ...facts, on: occurredOn }, "votesBeforeReport", ({ value, cites }) =>
    before + 1 < value
      ? undefined
      : {
          code: "all-votes-on-one-day",
          facts: { votes: before + 1, day: occurredOn },
          cites,
          field: "confirmation",
          confirmable: true,
        },
  );
};
