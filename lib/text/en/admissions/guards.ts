import { type Facts, formatFact, formatList, yearsAndMonths } from "../../facts";
import type { guards as vi } from "../../vi/admissions/guards";
import { regulations } from "../regulations/regulations";
import { verification } from "../verification/verification";
import { admissions } from "./admissions";
import { matters } from "./matters";
import { steps } from "./steps";

const paperName = (kind: Facts[string]): string =>
  admissions.paperKinds[kind as keyof typeof admissions.paperKinds] ?? String(kind);
const levelName = (level: Facts[string]): string =>
  admissions.options.schooling[level as keyof typeof admissions.options.schooling] ?? String(level);
const shownName = (shown: Facts[string]): string =>
  admissions.options.schoolingShownBy[shown as keyof typeof admissions.options.schoolingShownBy] ?? String(shown);
const proofName = (proof: Facts[string]): string =>
  regulations.values.schoolingShownBy[proof as keyof typeof regulations.values.schoolingShownBy] ?? String(proof);
const giverNames = (givers: Facts[string]): string =>
  formatList(givers, (key) => regulations.values.residence[key as keyof typeof regulations.values.residence] ?? key);
const stepName = (step: Facts[string]): string => steps.steps[step as keyof typeof steps.steps] ?? String(step);
const ruleName = (rule: Facts[string]): string =>
  regulations.rules[rule as keyof typeof regulations.rules]?.title ?? String(rule);
const people = (who: Facts[string]): string =>
  formatList(who, (key) => verification.spoken[key as keyof typeof verification.spoken] ?? key);
const missing = (kind: keyof typeof admissions.paperKinds) => () =>
  `Missing: ${admissions.paperKinds[kind]}. Record that paper first.`;

const age = (limit: Facts[string]): string => {
  if (typeof limit !== "number") return String(limit);
  const [years, months] = yearsAndMonths(limit);
  return months > 0 ? `${years} years and ${months} months` : `${years}`;
};
const atLeast = (needed: Facts[string]): string =>
  needed === null ? "less than the share required" : `at least ${needed} are needed`;
const authorityOf = (authority: Facts[string]): string =>
  matters.authorities[authority as keyof typeof matters.authorities] ?? "the competent body";
const holderOfNumber = (of: Facts[string]): string => {
  if (of === "term") return "that sets the target of a term";
  if (of === "given") return "that got its number on paper (see the page Document numbers)";
  return of === "own" ? "in this case" : "in another case";
};

export const guards: typeof vi = {
  heed: "Please note",
  refusals: {
    "step-out-of-order": () =>
      "This step does not belong to the present stage. Open the case again and take the next step shown.",
    "missing-sympathiserResolution": missing("sympathiserResolution"),
    "missing-sympathiserListing": missing("sympathiserListing"),
    "missing-awarenessCertificate": missing("awarenessCertificate"),
    "missing-startProposal": missing("startProposal"),
    "missing-startPermission": missing("startPermission"),
    "missing-application": missing("application"),
    "missing-unionResolution": missing("unionResolution"),
    "missing-massOpinions": missing("massOpinions"),
    "missing-residenceOpinion": missing("residenceOpinion"),
    "missing-committeeCertification": missing("committeeCertification"),
    "missing-appraisal": missing("appraisal"),
    "missing-recognitionAppraisal": missing("recognitionAppraisal"),
    "missing-submission": missing("submission"),
    "missing-decision": missing("decision"),
    "missing-decisionReceipt": missing("decisionReceipt"),
    "missing-recognitionDecision": missing("recognitionDecision"),
    "missing-newMemberCertificate": missing("newMemberCertificate"),
    "missing-recognitionSubmission": missing("recognitionSubmission"),
    "missing-selfReview": missing("selfReview"),
    "missing-mentorReview": missing("mentorReview"),
    "missing-probationMassOpinions": missing("probationMassOpinions"),
    "missing-probationResidenceOpinion": missing("probationResidenceOpinion"),
    "rule-unknown": ({ rule }: Facts) =>
      `The app does not know the value of “${ruleName(rule)}” on this day and draws no conclusion. Compare with the text and state the ground in the box for confirmation.`,
    "before-the-rules": ({ day, since }: Facts) =>
      `${formatFact(day)} is earlier than the earliest regulation in the app (from ${formatFact(since)}). Check the year on the paper.`,
    "too-young": ({ minimum, eligibleOn }: Facts) =>
      `Not yet ${age(minimum)}, counted by month, on the day of the cell meeting. The cell may consider from ${formatFact(eligibleOn)}.`,
    "too-old": ({ maximum, authority }: Facts) =>
      `Over ${age(maximum)}, counted by month. Only with prior written consent of ${authorityOf(authority)}: report to the superior committee; once there is a paper, the committee notes the matter “${matters.kinds.overAge}” and records its conclusion.`,
    "too-little-schooling": ({ minimum }: Facts) =>
      `Schooling is below the minimum: ${levelName(minimum)}. Check the diploma in the record.`,
    "schooling-not-shown": ({ proof, shown }: Facts) =>
      `The history was certified with the schooling shown by: ${shownName(shown)}. The rules of the day of the meeting ask for: ${proofName(proof)}. Once there is such a paper, the committee annuls the certification and certifies again.`,
    "opinion-of-other-body": ({ givers }: Facts) =>
      `The rules of that day take the opinion of: ${giverNames(givers)}. Ask the right body; where the cell at the residence has no committee, choose that line.`,
    "certificate-expired": ({ issuedOn, lastDay }: Facts) =>
      `The awareness class certificate of ${formatFact(issuedOn)} held until ${formatFact(lastDay)}. A new class and certificate are needed before the cell considers.`,
    "dossier-stale": ({ compiledOn, lastDay }: Facts) =>
      `The dossier compiled on ${formatFact(compiledOn)} could be considered until ${formatFact(lastDay)}. Have the introductions, the union's resolution (if any) and the opinions of organisations and residence written anew and record them; verify again what has changed.`,
    "no-mentor": () => "No official member is assigned as mentor. Record the cell's resolution assigning one.",
    "mentor-not-official": ({ name }: Facts) =>
      `${name ?? "The person assigned"} is not an official member on that day. Choose an official member.`,
    "mentor-unchanged": ({ name }: Facts) =>
      `${name ?? "This member"} is the present mentor. Choose another official member.`,
    "before-the-mentor": ({ name, since }: Facts) =>
      `${name ?? "The mentor before"} was assigned on ${formatFact(since)}, after that day. Check the day on the paper.`,
    "is-the-applicant": () => "The person under consideration cannot be chosen. Choose another official member.",
    "relative-file": () =>
      "This is the case of a relative, so somebody else must do this. The applicant and near relatives do not help, introduce, verify, count votes or approve.",
    "own-proposal": ({ step }: Facts) =>
      `You recorded the step “${stepName(step)}” and do not approve your own proposal. Let another member of the committee take this step.`,
    "is-a-relative": ({ name }: Facts) =>
      `${name ?? "This person"} is a relative of the person of this case and may not help, introduce, verify or approve in it. Choose another official member.`,
    "no-evaluation": () =>
      "No evaluation of attitude, responsibility and motive up to that day. The mentor or cell secretary records one in the training log.",
    "sections-not-passed": ({ passed, required, open }: Facts) =>
      `${passed} of ${required} items of the personal history have passed. Still open: ${open}. The applicant writes or corrects and sends them; the deputy secretary reviews each.`,
    "relatives-not-named": ({ who }: Facts) =>
      `Not yet named among those to be verified: ${people(who)}. Add them on the verification page (without a father or mother, the person who raised the applicant); if they cannot be known, state the ground for going on.`,
    "verification-not-asked": ({ who }: Facts) =>
      `Neither asked about nor with a ground not to be verified: ${people(who)}. Record a request or a ground for each.`,
    "verification-half-asked": ({ who }: Facts) =>
      `Asked about one of two points only (political history; present observance of policy and law): ${people(who)}. Ask about the other one.`,
    "items-reopened": ({ items }: Facts) =>
      `Items of the history are still to be corrected after their verification: ${formatFact(items)}. The applicant corrects and sends them, the deputy secretary of the committee passes them; then the comment and the certification follow.`,
    "verification-open": ({ count, who }: Facts) =>
      `${count} verification ${count === 1 ? "request is" : "requests are"} unanswered: ${people(who)}. Record the results when they arrive; chase what is overdue.`,
    "verification-not-correct": ({ count, who }: Facts) =>
      `${count} verification ${count === 1 ? "result is" : "results are"} incorrect or incomplete: ${people(who)}. Ask for a second check, or return the dossier so that the item is written again.`,
    "too-few-introducers": ({ present, required }: Facts) =>
      `${present} of ${required} introducing official members. Record another introduction; where the Youth Union or the trade union introduces, record its resolution first, since the number of members depends on it.`,
    "no-cell-vote": () => "The cell has not voted. Record the cell's resolution first.",
    "cell-vote-not-carried": ({ yes, base, needed }: Facts) =>
      `Only ${yes} of ${base} official members in favour; ${atLeast(needed)}. Report the count to the competent committee; the cell may consider again.`,
    "no-committee-vote": () => "The committee has not voted. Record the committee's resolution first.",
    "committee-vote-not-carried": ({ yes, base, needed }: Facts) =>
      `Only ${yes} of ${base} committee members in favour; ${atLeast(needed)}. Report the count to the competent committee.`,
    "superior-vote-not-carried": ({ yes, total, needed }: Facts) =>
      `${yes} of ${total} members in favour; at least ${needed} are needed. The decision is not carried and cannot be recorded.`,
    "already-submitted": ({ since }: Facts) =>
      `The dossier went up to the competent committee on ${formatFact(since)}. Wait for its conclusion, or have the dossier returned first.`,
    "age-boundary-month": ({ maximum, lastDay }: Facts) =>
      `The person has passed the age of ${age(maximum)}; by completed months the cell may consider until ${formatFact(lastDay)}. Some offices count the month of the limit otherwise: ask the competent committee before the meeting.`,
    "probation-not-served": ({ months, endsOn }: Facts) =>
      `The ${months ? `${months} months` : "months"} of probation are not over${endsOn ? ` (they end on ${formatFact(endsOn)})` : ""}. Wait until that day.`,
    "before-probation-ends": ({ months, endsOn }: Facts) =>
      `This paper is written after the ${months} months of probation, from ${formatFact(endsOn)}. Have it rewritten and record its day.`,
    "introducer-not-official": ({ name }: Facts) =>
      `${name ?? "The introducer"} was not an official member on the day of the introduction. Assign another official member.`,
    "introduced-already": () => "This member's introduction is already on file. Choose another member.",
    "not-together-long-enough": ({ months, required }: Facts) =>
      `The introducer has worked, studied or lived together with the person for ${months} of ${required} months. Wait, or choose another member.`,
    "before-its-paper": ({ paper, since, day }: Facts) =>
      `${formatFact(day)} is earlier than the paper it rests on: ${paperName(paper)} of ${formatFact(since)}. Check the day on the paper.`,
    "after-the-step": ({ day, occurredOn }: Facts) =>
      `${formatFact(day)} is later than the day of this step (${formatFact(occurredOn)}). Check the order of the days.`,
    "before-the-vote": ({ since }: Facts) =>
      `That day is earlier than the meeting it rests on (${formatFact(since)}). Check the day on the paper.`,
    "more-present-than-convened": ({ total, present }: Facts) =>
      `More present (${present}) than convened (${total}). Check the minutes.`,
    "count-does-not-tie": ({ present, yes, no, blank }: Facts) =>
      `The count does not tie: in favour ${yes} + against ${no} + blank or invalid ${blank} must equal those present, ${present}. Compare with the tellers' record.`,
    "number-not-proper": ({ typed, right, example }: Facts) =>
      right
        ? `The number “${typed}” is not written as documents are numbered; it is ${right}: running number (below 10 with a nought), hyphen, kind of document, slash, issuing body. Compare with the document and write ${right}.`
        : `The number “${typed}” has no running number. Write it like ${example}: running number (below 10 with a nought), hyphen, kind of document, slash, issuing body.`,
    "number-taken": ({ number, day, of }: Facts) =>
      `${number} is the number of a document of ${formatFact(day)} ${holderOfNumber(of)}. Within a term a number stands for one document, and each person has a document of their own. Check number and day on the document.`,
    "number-used-before": ({ number, day, of }: Facts) =>
      `${number} is the number of a document of ${formatFact(day)} ${holderOfNumber(of)}. Check the number on the document. If a new term has begun since and with it a new series, name the congress and its day under confirmation.`,
    "vote-form-not-allowed": ({ form }: Facts) =>
      `The meeting voted ${form === "card" ? "by party card" : "by secret ballot"}, a form the rules of that day do not allow. Check the minutes; if it did, the meeting votes again in a form that is allowed.`,
    "not-competent": ({ holder }: Facts): string =>
      holder === "superiorOfficer"
        ? "The superior decides in this case and records this step. Wait, or send the dossier up if it has not been sent."
        : "The grass-roots committee decides in this case and records this step. If the delegation has ended, the committee records that on the page of its organisation first.",
    "not-delegated": () =>
      "The committee has no delegated power to decide on that day. Send the dossier up; if the power was delegated, record the paper on the page of the organisation first.",
    "decided-by-committee": () =>
      "The committee decides in this case itself, by delegated power. Record the committee's decision, on its own resolution.",
    "decided-here": () => "This case is decided here and does not go up. Record the decision.",
    "late-without-reason": ({ since, allowed, lastDay }: Facts) =>
      `More than ${allowed} working days have passed since ${formatFact(since)}${lastDay ? ` (due ${formatFact(lastDay)})` : ""}. It may still be recorded, with the reason for the delay.`,
    "consent-incomplete": () =>
      "The superior committee's consent needs both number and day. Give both, or leave both empty when it is in time.",
    "ceremony-too-late": ({ since, allowed, lastDay }: Facts) =>
      `More than ${allowed} working days have passed, counted from ${formatFact(since)}${lastDay ? ` (due ${formatFact(lastDay)})` : ""}. Only with the superior committee's consent: record its number and day to go on.`,
    "ceremony-late-by-draft": ({ pack, since, lastDay }: Facts) =>
      `By the draft ${pack}, counted from the issue of the decision on ${formatFact(since)}, the day has passed${lastDay ? ` (${formatFact(lastDay)})` : ""}. Its text has not been supplied, so this does not stop the step; to be safe, report to the superior committee and record its consent.`,
    "calendar-not-loaded": ({ year }: Facts) =>
      `The period cannot be counted: the working-day calendar of ${year} is not loaded. Ask the administrator to load it, then record again.`,
    "comment-before-answers": ({ last }: Facts) =>
      `The cell's comment is written after all verification results are in (the last on ${formatFact(last)}). Check the day.`,
    "certified-before-comment": () =>
      "The committee certifies after the cell's comment. Check the order of the two days.",
  },
};
