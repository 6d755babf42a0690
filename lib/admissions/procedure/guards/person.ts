import { addMonths, completedMonths } from "../../../primitives/day";
import { covers } from "../../../primitives/period";
import { hd38 } from "../../../regulations/cite";
import { judgeByRule, type ValueOf } from "../../../regulations/rulebook";
import { type Schooling, schoolingLevels } from "../../../regulations/values/admission";
import type { Citation, Refusal } from "../../../workflow/refusal";
import { type AdmissionFacts, type CaseGuard, wasOfficial } from "../../case/facts";
import { latestPaperOn } from "../../case/papers";
import { isFavourable } from "./matters";
import { lacking } from "./papers";

export const isOldEnough: CaseGuard = (facts) =>
  judgeByRule(facts, "minimumAgeMonths", ({ value: minimum, cites }) => {
    const { bornOn } = facts.person;
    const age = completedMonths(bornOn, facts.on);
    const eligibleOn = addMonths(bornOn, minimum);
    return age >= minimum
      ? undefined
      : { code: "too-young", facts: { age, minimum, eligibleOn }, cites, until: eligibleOn };
  });

export const isNotTooOld: CaseGuard = (facts) =>
  judgeByRule(facts, "maximumAgeMonths", ({ value: maximum, cites }) => {
    const age = completedMonths(facts.person.bornOn, facts.on);
    if (age <= maximum || isFavourable(facts, "overAge", facts.on)) return undefined;
    const authority = facts.rules.overAgeAuthority.knownOn(facts.on)?.value ?? null;
    return { code: "too-old", facts: { age, maximum, authority }, cites };
  });

const schooledTo = (facts: AdmissionFacts, minimum: Schooling, cites: Citation): Refusal | undefined => {
  const levels: readonly string[] = schoolingLevels;
  return levels.indexOf(facts.person.schooling) >= levels.indexOf(minimum)
    ? undefined
    : { code: "too-little-schooling", facts: { minimum }, cites };
};

/** What shows a person's schooling, as the committee saw it when it certified the history. */
export const schoolingProofs = ["diploma", "equivalent", "programmeCompleted", "none"] as const;

type Accepted = ValueOf<"schoolingShownBy">;

/** A diploma shows the programme too; a text that speaks of a diploma alone accepts nothing in its place. */
const accepted: Readonly<Record<Accepted, readonly string[]>> = {
  diploma: ["diploma"],
  diplomaOrEquivalent: ["diploma", "equivalent"],
  programmeCompleted: ["diploma", "equivalent", "programmeCompleted"],
};

/**
 * Whoever has the least schooling and no more shows it as the rule of the day says; more schooling shows the less. Of a
 * history certified before this was asked, and of one certified elsewhere, nothing is known and nothing is asked.
 * Source: `schoolingShownBy`.
 */
export const isSchoolingShown: CaseGuard = (facts) => {
  const { schoolingShownBy } = latestPaperOn(facts, "committeeCertification", facts.on)?.details ?? {};
  if (!schoolingShownBy || facts.person.schooling !== facts.rules.minimumSchooling.knownOn(facts.on)?.value)
    return undefined;
  return judgeByRule(facts, "schoolingShownBy", ({ value: proof, cites }) =>
    accepted[proof].includes(schoolingShownBy)
      ? undefined
      : { code: "schooling-not-shown", facts: { proof, shown: schoolingShownBy }, cites },
  );
};

/** Less schooling suffices in the areas the guidance names, and literacy for a person of standing there, once consent is on file. Source: HD 06-HD/TW 1.2. */
export const isSchooled: CaseGuard = (facts) =>
  judgeByRule(facts, "minimumSchooling", ({ value: minimum, cites }) => {
    const short = schooledTo(facts, minimum, cites);
    if (!short || isFavourable(facts, "schoolingOfStanding", facts.on)) return undefined;
    if (!isFavourable(facts, "schoolingException", facts.on)) return short;
    return judgeByRule(facts, "schoolingException", (exception) =>
      schooledTo(facts, exception.value.minimum, exception.cites),
    );
  });

/** The certificate counts up to the day of the cell meeting, the day itself included. */
export const hasValidCertificate: CaseGuard = (facts) => {
  const certificate = latestPaperOn(facts, "awarenessCertificate", facts.on);
  if (!certificate) return lacking(facts, "awarenessCertificate");
  const { datedOn: issuedOn } = certificate;
  return judgeByRule(facts, "certificateValidMonths", ({ value, cites }) => {
    const lastDay = addMonths(issuedOn, value);
    return facts.on <= lastDay ? undefined : { code: "certificate-expired", facts: { issuedOn, lastDay }, cites };
  });
};

export const hasOfficialMentor: CaseGuard = (facts) => {
  const mentor =
    facts.mentors.findLast((each) => covers(each, facts.on)) ?? facts.mentors.findLast(({ to }) => to === null);
  const cites = hd38("I.1.1d");
  if (!mentor) return { code: "no-mentor", facts: {}, cites };
  return wasOfficial(facts, mentor.personId, facts.on)
    ? undefined
    : { code: "mentor-not-official", facts: { name: mentor.name }, cites };
};

/** The cell proposes the start on what the mentor reports. An evaluation written later cannot have been the reason; one by the mentor of the old organisation counts (HD 06-HD/TW 3.9a). */
export const hasEvaluation: CaseGuard = (facts) =>
  facts.evaluatedOn.some((each) => each <= facts.on) || latestPaperOn(facts, "formerMentorReport", facts.on)
    ? undefined
    : { code: "no-evaluation", facts: {}, cites: hd38("I.1.1d") };
