import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd38 } from "../../../../regulations/cite";
import { matterKinds, matterRule } from "../../../../regulations/values/matters";
import type { CaseCheck } from "../../../case/facts";
import { paperOf } from "../../../case/papers";
import { mentoringOrGathering } from "../../../case/stages";
import { isDeclared } from "../../guards/matters";
import { defineStep } from "../../step";

const form = { occurredOn: field.day, matter: field.list(matterKinds) };

const isNewMatter: CaseCheck<InputOf<typeof form>> = (facts, { matter }) =>
  isDeclared(facts, matter)
    ? {
        code: "matter-declared-already",
        facts: { matter },
        cites: matterRule(facts.rules, matter).history[0]?.cites,
        field: "matter",
        secret: true,
      }
    : undefined;

/** A matter on which a competent body must conclude before the case goes on: kept encrypted. */
export const declareMatter = defineStep({
  name: "declareMatter",
  from: mentoringOrGathering,
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd38("I.1.4 (26)"),
  sideStep: true,
  confirms: true,
  form,
  requires: [],
  checks: [isNewMatter],
  leaves: ({ occurredOn, matter }) => ({ papers: [paperOf("matter", occurredOn, { details: { matter } })] }),
});
