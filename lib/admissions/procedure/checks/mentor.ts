import { hd06, hd38 } from "../../../regulations/cite";
import { type CaseCheck, nameOf, type OccurredOn, wasOfficial } from "../../case/facts";
import { isUntied } from "../../case/tie-checks";

type Mentoring = OccurredOn & Readonly<{ mentorId: string }>;

const mentorIsOfficial: CaseCheck<Mentoring> = (facts, { occurredOn, mentorId }) =>
  wasOfficial(facts, mentorId, occurredOn)
    ? undefined
    : {
        code: "mentor-not-official",
        facts: { name: nameOf(facts, mentorId) },
        cites: hd38("I.1.1d"),
        field: "mentorId",
      };

/** A new mentor does not begin before the present one did. */
export const afterTheMentorBefore: CaseCheck<OccurredOn> = ({ mentors }, { occurredOn }) => {
  const before = mentors.findLast(({ to }) => to === null);
  return before && occurredOn < before.from
    ? { code: "before-the-mentor", facts: { name: before.name, since: before.from }, field: "occurredOn" }
    : undefined;
};

export const isAnotherMentor: CaseCheck<Mentoring> = ({ mentors }, { mentorId }) => {
  const before = mentors.findLast(({ to }) => to === null);
  return before?.personId === mentorId
    ? { code: "mentor-unchanged", facts: { name: before.name }, cites: hd06("3.10"), field: "mentorId" }
    : undefined;
};

/** An official member, and neither the applicant nor a near relative. */
export const mentorMay: readonly CaseCheck<Mentoring>[] = [mentorIsOfficial, ...isUntied("mentorId")];
