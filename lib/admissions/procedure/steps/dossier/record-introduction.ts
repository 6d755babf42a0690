import { cellLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { addMonths, completedMonths } from "../../../../primitives/day";
import { qd294 } from "../../../../regulations/cite";
import { judgeByRule } from "../../../../regulations/rulebook";
import { type AdmissionFacts, type CaseCheck, nameOf, wasOfficial } from "../../../case/facts";
import { latestPaper, paperOf } from "../../../case/papers";
import { gathering } from "../../../case/stages";
import { isUntied } from "../../../case/tie-checks";
import { blank, placeholderIntroducers } from "../../forecasts";
import { untilCellVote } from "../../guards/completion";
import { hasEnoughIntroducers, introductionsOn } from "../../guards/introductions";
import { has, sourceOf } from "../../guards/papers";
import { anyCellResolution } from "../../paper-numbers";
import { defineStep } from "../../step";

const form = {
  occurredOn: field.day,
  introducerId: field.person,
  togetherSince: field.anyDay,
  replacesId: field.optionalPerson,
  replacedBecause: field.optionalList(["moved", "disciplined", "unable"]),
  assignment: field.optionalLine(60),
  assignedOn: field.optionalDay,
};
type Introducing = CaseCheck<InputOf<typeof form>>;

const introducerIsOfficial: Introducing = (facts, { occurredOn, introducerId }) =>
  wasOfficial(facts, introducerId, occurredOn)
    ? undefined
    : {
        code: "introducer-not-official",
        facts: { name: nameOf(facts, introducerId) },
        cites: sourceOf(facts, "introduction", occurredOn),
        field: "introducerId",
      };

/** The same member introduces again only when the first introduction has lapsed with the dossier. */
const introducerIsNew: Introducing = (facts, { occurredOn, introducerId }) =>
  introductionsOn(facts, occurredOn).some(({ personId }) => personId === introducerId)
    ? { code: "introduced-already", facts: {}, field: "introducerId" }
    : undefined;

/** The mentor whom the cell assigned to a person from another organisation need not have been together with them. Source: HD 06-HD/TW 3.9a. */
const mentorsOneWhoCame = (facts: AdmissionFacts, introducerId: string): boolean =>
  latestPaper(facts, "transferIn") !== undefined && facts.mentors.some(({ personId }) => personId === introducerId);

/** A substitute whom the cell assigned may be exempt from the months together. Source: QĐ 294-QĐ/TW 3.2.2. */
const togetherLongEnough: Introducing = (facts, { occurredOn, introducerId, togetherSince, replacesId }) => {
  const short = judgeByRule(facts, "monthsTogether", ({ value: required, cites }) => {
    const months = completedMonths(togetherSince, occurredOn);
    return months >= required
      ? undefined
      : { code: "not-together-long-enough", facts: { months, required }, cites, field: "togetherSince" };
  });
  if (!short || mentorsOneWhoCame(facts, introducerId)) return undefined;
  if (!replacesId) return short;
  return judgeByRule(facts, "substituteIsExempt", ({ value: isExempt }) => (isExempt ? undefined : short));
};

const replacesAnIntroducer: Introducing = (facts, { occurredOn, replacesId }) =>
  replacesId && !introductionsOn(facts, occurredOn).some(({ personId }) => personId === replacesId)
    ? { code: "replaces-nobody", facts: {}, cites: qd294("3.2.2"), field: "replacesId" }
    : undefined;

/** A substitute is assigned by a resolution of the cell, for a reason: all of it is stated, or none. */
const substitutionIsWhole: Introducing = (_facts, { replacesId, replacedBecause, assignment, assignedOn }) => {
  const stated = Object.entries({ replacesId, replacedBecause, assignment, assignedOn });
  const empty = stated.filter(([, value]) => !value);
  if (empty.length === 0 || empty.length === stated.length) return undefined;
  return { code: "substitution-incomplete", facts: {}, cites: qd294("3.2.2"), field: empty[0]?.[0] };
};

const assignedInTime: Introducing = (_facts, { occurredOn, assignedOn }) =>
  assignedOn && assignedOn > occurredOn
    ? { code: "after-the-step", facts: { day: assignedOn, occurredOn }, field: "assignedOn" }
    : undefined;

/** The introduction by one official member. A substitute replaces an introducer who moved, was disciplined or is unable. */
export const recordIntroduction = defineStep({
  name: "recordIntroduction",
  from: gathering,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: qd294("3.2"),
  form,
  numbers: { assignment: anyCellResolution },
  requires: [has("application")],
  done: untilCellVote("introduction", (facts) => hasEnoughIntroducers(facts) === undefined),
  checks: [
    introducerIsOfficial,
    introducerIsNew,
    togetherLongEnough,
    replacesAnIntroducer,
    substitutionIsWhole,
    assignedInTime,
    ...isUntied("introducerId"),
  ],
  leaves: ({ occurredOn, introducerId, togetherSince, replacesId, replacedBecause, assignment, assignedOn }) => {
    const substitution = replacesId && { replaces: replacesId, because: replacedBecause, assignment, assignedOn };
    const details = { togetherSince, ...substitution };
    return { papers: [paperOf("introduction", occurredOn, { personId: introducerId, details })] };
  },
  forecast: (on, facts) => ({
    introducerId: placeholderIntroducers[introductionsOn(facts, on).length] ?? blank,
    togetherSince: addMonths(on, -12),
    replacesId: null,
    replacedBecause: null,
    assignment: null,
    assignedOn: null,
  }),
});
