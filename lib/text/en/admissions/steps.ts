import type { steps as vi } from "../../vi/admissions/steps";
import { arrival } from "./arrival";
import { joining } from "./joining";
import { leaving } from "./leaving";
import { mainSteps } from "./main-steps";

export const steps: typeof vi = {
  stages: {
    nomination: "Nomination",
    mentoring: "Mentoring",
    dossier: "Dossier",
    verification: "Verification",
    approval: "Approval",
    ceremony: "Ceremony",
    probation: "Probation",
    official: "Official member",
    takenOff: "Taken off the list",
    refused: "Refused",
    withdrawn: "Withdrawn",
    ...leaving.stages,
    ...joining.stages,
  },
  nominate: "Note an outstanding person",
  nominated: "The cell noted an outstanding person",
  steps: { ...mainSteps.steps, ...leaving.steps, ...arrival.steps, ...joining.steps },
  happened: { ...mainSteps.happened, ...leaving.happened, ...arrival.happened, ...joining.happened },
  done: {
    nominate: "The outstanding person is noted.",
    ...mainSteps.done,
    ...leaving.done,
    ...arrival.done,
    ...joining.done,
  },
  roles: {
    administrator: "Administrator",
    cellSecretary: "Cell secretary",
    cellDeputySecretary: "Cell deputy secretary",
    committeeSecretary: "Committee secretary",
    committeeDeputySecretary: "Committee deputy secretary",
    committeeMember: "Committee member",
    superiorOfficer: "Superior committee's officer",
    mentor: "Mentor",
    applicant: "Applicant",
  },
  deadlines: {
    verification: "Reply to the verification request",
    decision: "Admission decision",
    ceremony: "Admission ceremony",
    probation: "End of probation",
    memberHistory: "Member's history (1-HSĐV)",
    recognitionVote: "Cell's vote on recognition",
    recognitionDecision: "Decision of recognition",
    ...leaving.deadlines,
    ...arrival.deadlines,
  },
};
