import { addMonths, completedMonths } from "../primitives/day";
import {
  applicantsItems,
  certificateValidMonths,
  dossierFreshMonths,
  introducing,
  maximumAgeMonths,
  minimumAgeMonths,
  minimumSchooling,
  schoolingLevels,
} from "../regulations/admission";
import type { Guard } from "../workflow/machine";
import type { Citation } from "../workflow/refusal";
import { type AdmissionFacts, covers, type PaperKind, paper, vote, wasOfficial } from "./facts";

type CaseGuard = Guard<AdmissionFacts>;

/** A paper of this kind is on file. */
export const has =
  (kind: PaperKind, cites: Citation): CaseGuard =>
  (facts) =>
    paper(facts, kind) ? undefined : { code: `missing-${kind}`, facts: {}, cites };

// The rule of the day chooses by the day of the cell meeting, which is `on` when the vote is recorded.
export const isOldEnough: CaseGuard = ({ on, person }) => {
  const rule = minimumAgeMonths.knownOn(on);
  const age = completedMonths(person.bornOn, on);
  if (!rule || age >= rule.value) return undefined;
  return {
    code: "too-young",
    facts: { age, minimum: rule.value, eligibleOn: addMonths(person.bornOn, rule.value) },
    cites: rule.cites,
  };
};

export const isNotTooOld: CaseGuard = ({ on, person }) => {
  const rule = maximumAgeMonths.knownOn(on);
  const age = completedMonths(person.bornOn, on);
  if (!rule || age <= rule.value) return undefined;
  return { code: "too-old", facts: { age, maximum: rule.value }, cites: rule.cites };
};

export const isSchooled: CaseGuard = ({ on, person }) => {
  const rule = minimumSchooling.knownOn(on);
  const level = schoolingLevels.findIndex((name) => name === person.schooling);
  if (!rule || level >= schoolingLevels.indexOf(rule.value)) return undefined;
  return { code: "too-little-schooling", facts: { minimum: rule.value }, cites: rule.cites };
};

export const hasValidCertificate: CaseGuard = (facts) => {
  const certificate = paper(facts, "awarenessCertificate");
  const rule = certificateValidMonths.knownOn(facts.on);
  if (!certificate)
    return { code: "missing-awarenessCertificate", facts: {}, cites: { instrument: "HD 06-HD/TW", clause: "3.1" } };
  if (!rule) return undefined;
  const lastDay = addMonths(certificate.datedOn, rule.value);
  if (facts.on <= lastDay) return undefined;
  return { code: "certificate-expired", facts: { issuedOn: certificate.datedOn, lastDay }, cites: rule.cites };
};

export const isFresh: CaseGuard = (facts) => {
  const compiledOn = paper(facts, "application")?.datedOn;
  const rule = dossierFreshMonths.knownOn(facts.on);
  if (!compiledOn || !rule) return undefined;
  const lastDay = addMonths(compiledOn, rule.value);
  return facts.on <= lastDay ? undefined : { code: "dossier-stale", facts: { compiledOn, lastDay }, cites: rule.cites };
};

export const hasOfficialMentor: CaseGuard = (facts) => {
  const mentor =
    facts.mentors.findLast((each) => covers(each, facts.on)) ?? facts.mentors.findLast(({ to }) => to === null);
  const cites = { instrument: "HD 38-HD/BTCTW", clause: "I.1.1d" };
  if (!mentor) return { code: "no-mentor", facts: {}, cites };
  return wasOfficial(facts, mentor.personId, facts.on)
    ? undefined
    : { code: "mentor-not-official", facts: { name: mentor.name }, cites };
};

export const hasEvaluation: CaseGuard = ({ evaluatedOn }) =>
  evaluatedOn.length > 0
    ? undefined
    : { code: "no-evaluation", facts: {}, cites: { instrument: "HD 38-HD/BTCTW", clause: "I.1.1d" } };

export const hasAllSectionsPassed: CaseGuard = ({ on, sectionsPassed }) => {
  const { value: required, cites } = applicantsItems.on(on);
  if (sectionsPassed >= required) return undefined;
  return { code: "sections-not-passed", facts: { passed: sectionsPassed, required }, cites };
};

export const isVerified: CaseGuard = ({ verifications }) => {
  const cites = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4 (25)" };
  if (verifications.length === 0) return { code: "nothing-verified", facts: {}, cites };
  const waiting = verifications.filter(({ answeredOn }) => answeredOn === null).length;
  if (waiting > 0) return { code: "verification-open", facts: { waiting }, cites };
  const wrong = verifications.filter(({ result }) => result !== "correct").length;
  return wrong > 0 ? { code: "verification-not-correct", facts: { wrong }, cites } : undefined;
};

/** Two official members, or one beside the resolution of a union. Source: ĐL 4.1–4.2. */
export const hasEnoughIntroductions: CaseGuard = (facts) => {
  const union = paper(facts, "unionResolution");
  const { value: variants, cites } = introducing.on(facts.on);
  const required = variants.find((variant) => variant.union === (union?.details.union ?? null))?.members ?? 2;
  const introducers = new Set(
    facts.papers.flatMap(({ kind, personId }) => (kind === "introduction" && personId ? [personId] : [])),
  );
  return introducers.size >= required
    ? undefined
    : { code: "too-few-introducers", facts: { required, present: introducers.size }, cites };
};

const carriedBy =
  (purpose: "admission" | "recognition", body: "cell" | "committee", code: string, cites: Citation): CaseGuard =>
  (facts) => {
    const last = vote(facts, purpose, body);
    if (!last) return { code: `no-${code}`, facts: {}, cites };
    return last.carried ? undefined : { code: `${code}-not-carried`, facts: { yes: last.yes, base: last.base }, cites };
  };

export const isCarriedByCell = carriedBy("admission", "cell", "cell-vote", { instrument: "ĐL", clause: "4.3" });
export const isCarriedByCommittee = carriedBy("admission", "committee", "committee-vote", {
  instrument: "HD 06-HD/TW",
  clause: "3.6c",
});
export const isRecognisedByCell = carriedBy("recognition", "cell", "cell-vote", { instrument: "ĐL", clause: "5.3" });
export const isRecognisedByCommittee = carriedBy("recognition", "committee", "committee-vote", {
  instrument: "HD 06-HD/TW",
  clause: "4.5",
});
