import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { type Correction, correctionKey, correctionsIn } from "../../../case/corrections";
import type { CaseCheck } from "../../../case/facts";
import { correctableIn } from "../../../case/returns";
import { reasonForm } from "../../forms";
import { invalidatedByReturn } from "../../invalidation";
import { defineStep } from "../../step";

const form = { ...reasonForm, corrects: field.marks(60) };

/** Only what is there can be returned. */
const namesWhatIsThere: CaseCheck<InputOf<typeof form>> = (facts, { corrects }) => {
  const known = correctableIn(facts).map(correctionKey);
  return corrects.every((key) => known.includes(key))
    ? undefined
    : { code: "nothing-to-correct", facts: {}, cites: hd06("3.3"), field: "corrects" };
};

const returnsTo = (stated: Readonly<Record<string, unknown>>): "dossier" | "verification" | "stays" => {
  const named = (test: (each: Correction) => boolean) => correctionsIn(stated)?.some(test) ?? false;
  const isWritten = (each: Correction) =>
    each.kind === "section" || (each.kind === "paper" && each.paper === "application");
  if (!correctionsIn(stated) || named(isWritten)) return "dossier";
  return named(({ kind }) => kind === "verification") ? "verification" : "stays";
};

/** The dossier goes back, with what is to be corrected; that is void until it is done again. */
export const returnDossier = defineStep({
  name: "returnDossier",
  from: ["verification", "approval"],
  to: { by: returnsTo, leads: { dossier: "dossier", verification: "verification", stays: "same" } },
  responsibleRole: "committeeDeputySecretary",
  allowedTo: [...committeeLeaders, ...superiorOfficers],
  cites: hd06("3.3"),
  sideStep: true,
  confirms: true,
  form,
  requires: [],
  checks: [namesWhatIsThere],
  leaves: () => ({}),
  invalidates: invalidatedByReturn,
});
