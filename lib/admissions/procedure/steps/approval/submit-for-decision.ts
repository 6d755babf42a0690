import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isDecidedHere } from "../../../case/deciding-body";
import { isOnFile } from "../../../case/papers";
import { leavesNumberedPaper } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { goesUp } from "../../guards/competence";
import { either } from "../../guards/completion";
import { isReturnAnswered } from "../../guards/returns";
import { isCarriedByCell, isCarriedByCommittee } from "../../guards/votes";
import { submission } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The dossier goes up to the competent committee. */
export const submitForDecision = defineStep({
  name: "submitForDecision",
  from: ["approval"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.7"),
  form: numberedForm,
  numbers: { number: submission },
  requires: [isReturnAnswered, goesUp("admission"), isCarriedByCell, isCarriedByCommittee],
  done: either(isOnFile("submission"), isDecidedHere("admission")),
  leaves: leavesNumberedPaper("submission"),
  forecast: numbered,
});
