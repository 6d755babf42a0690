import { charter, hd06, qd294 } from "../../regulations/cite";
import { isCarried } from "../case/facts";
import { ending } from "../clocks/clocks";
import { isBeingRemoved, isDeadlockReported, mayVoteOnRemoval, orReported } from "./guards/deadlock";
import { hasFailedVote, hasNothingToReport, isCellLargeEnough } from "./guards/leaving";
import { isRemovalCarriedByCell, isRemovalCarriedByCommittee } from "./guards/votes";
import type { Steps } from "./machine";

/** Removal of a probationary member, and the report of a vote on admission that failed. */
export const removal: Steps<
  "recordRemovalVote" | "recordRemovalCommitteeVote" | "recordRemoval" | "receiveRemoval" | "reportFailedVote"
> = {
  recordRemovalVote: {
    from: ["probation"],
    to: "same",
    responsibleRole: "cellSecretary",
    sideStep: true,
    done: isBeingRemoved,
    when: [isCellLargeEnough, mayVoteOnRemoval],
    cites: charter("5.2"),
  },
  recordRemovalCommitteeVote: {
    from: ["probation"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: (facts) => !isBeingRemoved(facts) || isCarried("removal", "committee")(facts),
    approves: "recordRemovalVote",
    when: [isRemovalCarriedByCell],
    cites: hd06("4.6"),
  },
  recordRemoval: {
    from: ["probation"],
    to: "removed",
    responsibleRole: "superiorOfficer",
    done: (facts) => !isBeingRemoved(facts) && !isDeadlockReported(facts),
    approves: "recordRemovalCommitteeVote",
    when: [orReported(isRemovalCarriedByCell), orReported(isRemovalCarriedByCommittee)],
    cites: hd06("4.6"),
  },
  receiveRemoval: {
    from: ["removed"],
    to: "same",
    responsibleRole: "cellSecretary",
    sideStep: true,
    done: (facts) => ending.removed.startsOn(facts) !== undefined,
    when: [],
    cites: qd294("8.2"),
  },
  reportFailedVote: {
    from: ["approval"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    sideStep: true,
    done: hasNothingToReport,
    when: [hasFailedVote],
    cites: hd06("5.1"),
  },
};
