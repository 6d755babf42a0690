import { charter, hd06, qd294 } from "../regulations/cite";
import { isCarried } from "./facts";
import { isRemovalCarriedByCell, isRemovalCarriedByCommittee } from "./guards-approval";
import {
  hasNoDeadlock,
  isBeingRemoved,
  isDeadlocked,
  isDeadlockReported,
  mayVoteAgain,
  orReported,
} from "./guards-deadlock";
import { hasFailedVote, hasNothingToReport, isCellLargeEnough } from "./guards-leaving";
import type { Steps } from "./machine";

/** What follows when the votes do not carry: removal of a probationary member, and the reports upward. */
export const removal: Steps<
  "recordRemovalVote" | "recordRemovalCommitteeVote" | "recordRemoval" | "reportDeadlock" | "reportFailedVote"
> = {
  reportDeadlock: {
    from: ["probation"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: hasNoDeadlock,
    when: [isDeadlocked],
    cites: qd294("4.2.3"),
  },
  recordRemovalVote: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    aside: true,
    done: isBeingRemoved,
    when: [isCellLargeEnough, mayVoteAgain],
    cites: charter("5.2"),
  },
  recordRemovalCommitteeVote: {
    from: ["probation"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: (facts) => !isBeingRemoved(facts) || isCarried("removal", "committee")(facts),
    when: [isRemovalCarriedByCell],
    cites: hd06("4.6"),
  },
  recordRemoval: {
    from: ["probation"],
    to: "removed",
    owedBy: "superiorOfficer",
    done: (facts) => !isBeingRemoved(facts) && !isDeadlockReported(facts),
    when: [orReported(isRemovalCarriedByCell), orReported(isRemovalCarriedByCommittee)],
    cites: hd06("4.6"),
  },
  reportFailedVote: {
    from: ["approval"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    aside: true,
    done: hasNothingToReport,
    when: [hasFailedVote],
    cites: hd06("5.1"),
  },
};
