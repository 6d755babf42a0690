import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isDecidedHere } from "../../../case/deciding-body";
import { isOnFile } from "../../../case/papers";
import { leavesNumberedPaper } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { goesUp } from "../../guards/competence";
import { either } from "../../guards/completion";
import { isVotedOut } from "../../guards/deadlock";
import { isRecognisedByCell, isRecognisedByCommittee } from "../../guards/votes";
import { submission } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The papers on recognition go up to the competent committee. */
export const submitForRecognition = defineStep({
  name: "submitForRecognition",
  from: ["probation"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("4.5"),
  form: numberedForm,
  numbers: { number: submission },
  requires: [goesUp("recognition"), isRecognisedByCell, isRecognisedByCommittee],
  done: either(either(isOnFile("recognitionSubmission"), isVotedOut), isDecidedHere("recognition")),
  leaves: leavesNumberedPaper("recognitionSubmission"),
  forecast: numbered,
});
