import { committeeLeaders } from "../../../../access/roles";
import { hd38 } from "../../../../regulations/cite";
import { leavesNumberedPaper } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { mattersConcludedBefore } from "../../guards/matters";
import { has } from "../../guards/papers";
import { hasEvaluation, hasOfficialMentor } from "../../guards/person";
import { mayBeReadmitted } from "../../guards/readmission";
import { committeeList } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The committee permits the procedure of admission. */
export const permitStart = defineStep({
  name: "permitStart",
  from: ["mentoring"],
  to: "dossier",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd38("I.1.1c–d"),
  approves: "proposeStart",
  form: numberedForm,
  numbers: { number: committeeList },
  requires: [
    hasOfficialMentor,
    hasEvaluation,
    has("sympathiserListing"),
    has("startProposal"),
    ...mattersConcludedBefore("permitStart"),
    ...mayBeReadmitted,
  ],
  leaves: leavesNumberedPaper("startPermission"),
  forecast: numbered,
});
