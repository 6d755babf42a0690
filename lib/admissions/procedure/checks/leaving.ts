import { hd06, qd294 } from "../../../regulations/cite";
import { latestPaper } from "../../case/facts";
import { ending, overdueOn } from "../../clocks/clocks";
import { ballotChecks, decisionChecks } from "../../voting/vote-checks";
import { transferPointOn } from "../guards/transfer-point";
import type { StepInput } from "../schema";
import { type CaseCheck, notAfter, notBefore } from "./days";

type Away = StepInput<"transferAway">;

/** A decision issued too long after the transfer no longer holds at the other committee: it is annulled first. */
const decisionHolds: CaseCheck<Away> = (facts, { transferredOn, competent }) => {
  const decidedOn = latestPaper(facts, "decision")?.datedOn;
  if (!decidedOn || transferPointOn(facts, transferredOn, competent) !== "decided" || competent === "same")
    return undefined;
  const late = { code: "decision-after-transfer", field: "transferredOn" };
  return overdueOn(facts, decidedOn, { rule: "decisionAfterTransferDays", startsOn: () => transferredOn, late });
};

/** Only what was sent and not decided is to be forwarded within a time. */
const forwardedInTime: CaseCheck<Away> = (facts, { occurredOn, transferredOn, competent, lateReason }) =>
  lateReason || transferPointOn(facts, transferredOn, competent) !== "undecided"
    ? undefined
    : overdueOn(facts, occurredOn, { ...ending.transferred, startsOn: () => transferredOn });

const isAnotherCell: CaseCheck<StepInput<"moveToCell">> = ({ cells }, { unitId }) =>
  cells?.includes(unitId) ? undefined : { code: "cell-not-here", facts: {}, cites: hd06("3.9"), field: "unitId" };

const receivedAfterDecision: CaseCheck<StepInput<"recordRemoval">> = (_facts, { occurredOn, receivedOn }) =>
  receivedOn && receivedOn < occurredOn
    ? { code: "received-before-decided", facts: { day: receivedOn, occurredOn }, field: "receivedOn" }
    : undefined;

const afterThePause: CaseCheck<StepInput<"resume">> = ({ pausedSince }, { occurredOn }) =>
  pausedSince && occurredOn < pausedSince
    ? { code: "before-the-pause", facts: { since: pausedSince }, field: "occurredOn" }
    : undefined;

/** What the ways out and the repairs must state truly. */
export const leavingChecks = {
  recordRemovalVote: ballotChecks.cell,
  recordRemovalCommitteeVote: ballotChecks.committee,
  recordRemoval: [...decisionChecks, receivedAfterDecision],
  receiveRemoval: [notBefore("occurredOn", "removalDecision", qd294("8.2"))],
  resume: [afterThePause],
  transferAway: [notAfter("transferredOn"), decisionHolds, forwardedInTime],
  annulAdmission: [notBefore("occurredOn", "ceremonyMinutes", qd294("4.4"))],
  moveToCell: [isAnotherCell],
};
