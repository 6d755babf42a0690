import { field } from "../../../../forms/field";
import { beforeDecision } from "../../../case/stages";
import { yesOrNo } from "../../forms";
import {
  isAlike,
  isAnotherOpenCase,
  isCompared,
  isNamedNowhere,
  isNotJoinedInto,
  isNotVotedOn,
  isOfNoFormerMember,
} from "../../guards/joining";
import { defineStep } from "../../step";

/** The person has a second record and a second case: this one ends and points to the one that stays. Both are kept. */
export const joinCase = defineStep({
  name: "joinCase",
  from: beforeDecision,
  to: "joined",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: ["committeeDeputySecretary"],
  cites: null,
  sideStep: true,
  confirms: true,
  form: {
    occurredOn: field.day,
    keptCaseId: field.case,
    compared: yesOrNo,
    reason: field.prose(2_000),
    provision: field.line(),
  },
  requires: [isNotVotedOn, isOfNoFormerMember, isNotJoinedInto, isNamedNowhere],
  checks: [isAnotherOpenCase, isCompared, isAlike],
  leaves: ({ occurredOn, keptCaseId }, { joining }) => {
    const joins = joining?.others.find(({ id }) => id === keptCaseId);
    return { standing: { kind: null, from: occurredOn }, ...(joins ? { joins } : {}) };
  },
});
