import { field } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { stages } from "../../../case/stages";
import { hasStepToAnnul } from "../../guards/course";
import { defineStep } from "../../step";

/** The last step was recorded by mistake: it is annulled, and the case is as it was before it. Nothing is edited. */
export const annulStep = defineStep({
  name: "annulStep",
  from: stages,
  to: "before",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: ["committeeDeputySecretary"],
  cites: hd06("8.2a"),
  sideStep: true,
  confirms: true,
  form: { occurredOn: field.day, reason: field.prose(2_000), provision: field.line() },
  requires: [hasStepToAnnul],
  done: ({ lastStep }) => lastStep === undefined,
  leaves: () => ({}),
});
