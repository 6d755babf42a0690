import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { arrivals } from "../../../case/arrival";
import type { CaseCheck } from "../../../case/facts";
import { isOnFile, paperOf } from "../../../case/papers";
import { closedCaseClocks, overdueOn } from "../../../clocks/clocks";
import { lateReason } from "../../../voting/vote-form";
import { resolvedElsewhere, votesElsewhere } from "../../checks/arrival";
import { notAfter } from "../../checks/days";
import { afterTheMentorBefore, mentorMay } from "../../checks/mentor";
import { arrivalForm, resolvedForm } from "../../forms";
import { anyCellResolution } from "../../paper-numbers";
import { defineStep } from "../../step";

const form = { ...arrivalForm, arrival: field.list(arrivals), ...resolvedForm, lateReason };

/** Only a dossier that was sent and not decided is to be forwarded within a time; after an annulment no such period runs. */
const forwardedInTime: CaseCheck<InputOf<typeof form>> = (facts, { arrival, issuedOn, transferredOn, lateReason }) =>
  arrival !== "sent" || lateReason
    ? undefined
    : overdueOn(facts, issuedOn, { ...closedCaseClocks.transferred, startsOn: () => transferredOn });

/**
 * A dossier with the resolutions of another organisation comes without a decision that holds: the competent committee
 * here decides, within its own time where the dossier had been sent there already.
 */
export const receiveDossier = defineStep({
  name: "receiveDossier",
  from: ["nomination", "mentoring"],
  to: "approval",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.9b–3.9c"),
  sideStep: true,
  confirms: true,
  form,
  numbers: { resolution: anyCellResolution },
  requires: [],
  done: isOnFile("receivedDossier"),
  checks: [...resolvedElsewhere, notAfter("transferredOn"), forwardedInTime, ...mentorMay, afterTheMentorBefore],
  leaves: (input, facts) => {
    const { occurredOn, issuer, number, issuedOn, transferredOn, arrival, resolution, mentorId, lateReason } = input;
    const details = { issuedOn, transferredOn, arrival, ...(lateReason ? { lateReason } : {}) };
    return {
      papers: [paperOf("receivedDossier", occurredOn, { number, issuer, details }), paperOf("submission", occurredOn)],
      votes: votesElsewhere(facts, input),
      mentor: { personId: mentorId, resolution, from: occurredOn },
      standing: { kind: "applicant", from: occurredOn },
    };
  },
});
