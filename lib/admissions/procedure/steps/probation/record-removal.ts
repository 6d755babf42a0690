import { superiorOfficers } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { leavingKinds } from "../../../../regulations/values/readmission";
import { type CaseCheck, isBeingRemoved, isDeadlockReported } from "../../../case/facts";
import { paperOf } from "../../../case/papers";
import { closedCaseClocks } from "../../../clocks/clocks";
import { voteOfSuperior } from "../../../voting/counted-votes";
import { decisionChecks } from "../../../voting/vote-checks";
import { decisionForm } from "../../../voting/vote-form";
import { orReported } from "../../guards/deadlock";
import { isRemovalCarriedByCell, isRemovalCarriedByCommittee } from "../../guards/votes";
import { defineStep } from "../../step";

const form = {
  ...decisionForm,
  reason: field.prose(2_000),
  leftHow: field.optionalList(leavingKinds),
  receivedOn: field.optionalDay,
};

const receivedAfterDecision: CaseCheck<InputOf<typeof form>> = (_facts, { occurredOn, receivedOn }) =>
  receivedOn && receivedOn < occurredOn
    ? { code: "received-before-decided", facts: { day: receivedOn, occurredOn }, field: "receivedOn" }
    : undefined;

/** The competent committee removes the probationary member; the time for a complaint runs from the day it is received. */
export const recordRemoval = defineStep({
  name: "recordRemoval",
  from: ["probation"],
  to: "removed",
  responsibleRole: "superiorOfficer",
  allowedTo: superiorOfficers,
  cites: hd06("4.6"),
  approves: "recordRemovalCommitteeVote",
  issuesDecision: true,
  form,
  requires: [orReported(isRemovalCarriedByCell), orReported(isRemovalCarriedByCommittee)],
  done: (facts) => !isBeingRemoved(facts) && !isDeadlockReported(facts),
  checks: [...decisionChecks, receivedAfterDecision],
  leaves: (input, facts) => ({
    standing: { kind: "nonMember", from: input.occurredOn, ending: input.leftHow ?? "other" },
    vote: voteOfSuperior(facts, "removal", input),
    papers: [
      paperOf("removalDecision", input.occurredOn, {
        number: input.number,
        details: { receivedOn: input.receivedOn },
      }),
    ],
  }),
  startsClock: closedCaseClocks.removed,
});
