import { committeeLeaders } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { isDecidedByCommittee } from "../../../case/deciding-body";
import { clocks } from "../../../clocks/clocks";
import { lateReason } from "../../../voting/vote-form";
import { explainedIfLate } from "../../checks/days";
import { leavesRecognition } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { isDelegatedFor } from "../../guards/competence";
import { isProbationServed } from "../../guards/course";
import { isNotBeingRemoved } from "../../guards/deadlock";
import { isRecognisedByCell, isRecognisedByCommittee } from "../../guards/votes";
import { committeeDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The committee recognises the person itself, by delegated power, on its own resolution. */
export const issueRecognition = defineStep({
  name: "issueRecognition",
  from: ["probation"],
  to: "official",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: qd294("22.1"),
  approves: "recordRecognitionVote",
  issuesDecision: true,
  confirms: true,
  form: { ...numberedForm, lateReason },
  numbers: { number: committeeDecision },
  requires: [
    isDelegatedFor("recognition"),
    isNotBeingRemoved,
    isRecognisedByCell,
    isRecognisedByCommittee,
    isProbationServed,
  ],
  done: (facts) => !isDecidedByCommittee("recognition")(facts),
  checks: [explainedIfLate(clocks.recognitionDecision)],
  leaves: leavesRecognition,
  endsClock: clocks.recognitionDecision,
  forecast: () => ({ ...numbered(), lateReason: null }),
});
