import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { competentRolesFor, isDecidedByCommittee } from "../../../case/deciding-body";
import { clocks } from "../../../clocks/clocks";
import { voteOfDecider } from "../../../voting/counted-votes";
import { decisionChecks } from "../../../voting/vote-checks";
import { decisionForm, lateReason } from "../../../voting/vote-form";
import { explainedIfLate } from "../../checks/days";
import { leavesRecognition } from "../../effects";
import { unanimousDecision } from "../../forecasts";
import { isDecidedByVoteOf, whereItGoesUp } from "../../guards/competence";
import { isProbationServed } from "../../guards/course";
import { isNotBeingRemoved, orReported } from "../../guards/deadlock";
import { has } from "../../guards/papers";
import { isRecognisedByCell, isRecognisedByCommittee } from "../../guards/votes";
import { superiorDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The competent committee recognises the person as an official member. */
export const recordRecognition = defineStep({
  name: "recordRecognition",
  from: ["probation"],
  to: "official",
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: competentRolesFor("recognition"),
  cites: qd294("4.3.1"),
  approves: "submitForRecognition",
  issuesDecision: true,
  confirms: true,
  form: { ...decisionForm, lateReason },
  numbers: { number: superiorDecision },
  requires: [
    isDecidedByVoteOf("recognition"),
    isNotBeingRemoved,
    orReported(isRecognisedByCell),
    orReported(isRecognisedByCommittee),
    orReported(whereItGoesUp("recognition", has("recognitionSubmission"))),
    isProbationServed,
  ],
  done: isDecidedByCommittee("recognition"),
  checks: [...decisionChecks("recognition"), explainedIfLate(clocks.recognitionDecision)],
  leaves: (input, facts) => ({
    vote: voteOfDecider(facts, "recognition", input),
    ...leavesRecognition(input, facts),
  }),
  endsClock: clocks.recognitionDecision,
  forecast: unanimousDecision,
});
