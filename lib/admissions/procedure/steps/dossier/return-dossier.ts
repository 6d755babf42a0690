import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { reasonForm } from "../../forms";
import { invalidatedByReturn } from "../../invalidation";
import { defineStep } from "../../step";

/** The dossier goes back to be corrected; what rested on the history as it was is void. */
export const returnDossier = defineStep({
  name: "returnDossier",
  from: ["verification", "approval"],
  to: "dossier",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: [...committeeLeaders, ...superiorOfficers],
  cites: hd06("3.3"),
  sideStep: true,
  form: reasonForm,
  requires: [],
  leaves: () => ({}),
  invalidates: invalidatedByReturn,
});
