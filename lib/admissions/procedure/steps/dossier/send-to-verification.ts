import { committeeLeaders } from "../../../../access/roles";
import { field } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { paperOf } from "../../../case/papers";
import { notAfter, notBefore } from "../../checks/days";
import { hasAllSectionsPassed } from "../../guards/dossier";
import { has } from "../../guards/papers";
import { defineStep } from "../../step";

/** The personal history is sealed across its pages and sent to be verified. */
export const sendToVerification = defineStep({
  name: "sendToVerification",
  from: ["dossier"],
  to: "verification",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.4d"),
  form: { occurredOn: field.day, sealedOn: field.day },
  requires: [has("application"), hasAllSectionsPassed],
  checks: [notBefore("sealedOn", "application", hd06("3.4d")), notAfter("sealedOn")],
  leaves: ({ sealedOn }) => ({ papers: [paperOf("crossPageSeal", sealedOn)] }),
  forecast: (on) => ({ sealedOn: on }),
});
