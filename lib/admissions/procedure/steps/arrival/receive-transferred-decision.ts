import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import type { CaseCheck } from "../../../case/facts";
import { isOnFile, paperOf } from "../../../case/papers";
import { overdueOn } from "../../../clocks/clocks";
import { inOrder, resolvedElsewhere, votesElsewhere } from "../../checks/arrival";
import { notAfter } from "../../checks/days";
import { afterTheMentorBefore, mentorMay } from "../../checks/mentor";
import { arrivalForm, resolvedForm } from "../../forms";
import { anyCellResolution } from "../../paper-numbers";
import { defineStep } from "../../step";

const form = {
  ...arrivalForm,
  competent: field.choice(["same", "other"]),
  decisionNumber: field.line(60),
  decidedOn: field.day,
  ...resolvedForm,
};
type Arriving = CaseCheck<InputOf<typeof form>>;

const decidedAfterResolved: Arriving = (_facts, { committeeResolvedOn, decidedOn, issuedOn }) =>
  inOrder(
    { field: "committeeResolvedOn", day: committeeResolvedOn },
    { field: "decidedOn", day: decidedOn },
    { field: "issuedOn", day: issuedOn },
  );

/** A decision another committee issued too long after the transfer does not hold here: it is annulled there first. */
const decisionHolds: Arriving = (facts, { competent, decidedOn, transferredOn }) => {
  if (competent === "same") return undefined;
  const late = { code: "decision-after-transfer", field: "decidedOn" };
  return overdueOn(facts, decidedOn, { rule: "decisionAfterTransferDays", startsOn: () => transferredOn, late });
};

/** The decision of admission was issued before the person came; it is forwarded, and the ceremony is held here. */
export const receiveTransferredDecision = defineStep({
  name: "receiveTransferredDecision",
  from: ["nomination", "mentoring"],
  to: "ceremony",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.9c"),
  sideStep: true,
  confirms: true,
  form,
  numbers: { resolution: anyCellResolution },
  requires: [],
  done: isOnFile("receivedDossier"),
  checks: [
    ...resolvedElsewhere,
    decidedAfterResolved,
    notAfter("transferredOn"),
    decisionHolds,
    ...mentorMay,
    afterTheMentorBefore,
  ],
  leaves: (input, facts) => {
    const { occurredOn, issuer, number, issuedOn, transferredOn, resolution, mentorId } = input;
    const { competent, decisionNumber, decidedOn } = input;
    const details = { issuedOn, transferredOn, competent, arrival: "decided" };
    return {
      papers: [
        paperOf("receivedDossier", occurredOn, { number, issuer, details }),
        paperOf("submission", occurredOn),
        paperOf("decision", decidedOn, { number: decisionNumber, issuer, details: { elsewhere: "yes" } }),
        paperOf("decisionReceipt", occurredOn),
      ],
      votes: votesElsewhere(facts, input),
      mentor: { personId: mentorId, resolution, from: occurredOn },
      standing: { kind: "applicant", from: occurredOn },
    };
  },
});
