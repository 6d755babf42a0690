import { type Facts, formatFact } from "../../facts";
import type { matters as vi } from "../../vi/admissions/matters";

const kinds = {
  religion: "A religion",
  foreignSpouse: "A foreign spouse",
  ethnicHoa: "Hoa ethnicity",
  politicalStandard: "A matter of the political standard",
  privateBusiness: "Owner of a private business",
  populationPolicy: "Infringement of the population policy",
  overAge: "Over the age limit",
  schoolingException: "Schooling in an area with its own minimum",
  schoolingOfStanding: "Village elder or person of standing who can read and write",
  readmission: "Re-admission",
};

const authorities = {
  committee: "the grass-roots committee",
  superiorCommittee: "the superior committee",
  superiorStandingCommittee: "the superior standing committee",
  provincialStandingCommittee: "the standing committee directly under the Centre",
  securityBody: "the security body",
  other: "another competent body",
};

const leaving = {
  hardship: "resigned for exceptionally hard family circumstances",
  lessSeriousCrime: "convicted of a less serious crime",
  populationPolicy: "infringed the population policy",
  abandoned: "abandoned Party activity",
  resigned: "resigned",
  disunity: "caused serious internal disunity",
  corruption: "convicted of corruption",
  seriousCrime: "convicted of a serious crime or worse",
  other: "another reason",
};

const endings = {
  ...leaving,
  transferred: "transferred to another organisation",
  died: "died",
  annulled: "the admission decision was annulled",
};

const kindOf = (matter: Facts[string]): string => kinds[matter as keyof typeof kinds] ?? String(matter);
const authorityOf = (authority: Facts[string]): string =>
  authorities[authority as keyof typeof authorities] ?? String(authority);
const leavingOf = (how: Facts[string]): string => leaving[how as keyof typeof leaving] ?? String(how);
const unionOf = (union: Facts[string]): string => (union === "youth" ? "Youth Union" : "trade union");

export const matters: typeof vi = {
  kinds,
  authorities,
  leaving,
  endings,
  outcomes: { favourable: "agreed", unfavourable: "not agreed" },
  concluded: (kind, outcome, regulation) =>
    `Conclusion: ${kind}, ${outcome}${regulation ? ` (under ${regulation})` : ""}`,
  declared: (kind) => `To be concluded: ${kind}`,
  former: "Was a member before",
  formerMembership: (from, leftOn, how) => `${from} – ${leftOn} (${how})`,
  againDecisionOn: "Decision of re-admission",
  refusals: {
    "union-must-introduce": ({ union }) =>
      union === "youth"
        ? "In youth age, and where there is a Youth Union: the person must be a member of it, and be introduced by its resolution and by official members. Record the Youth Union's resolution first."
        : "In youth age, without a Youth Union but with a trade union: the person must be a member of it, and be introduced by its resolution and by official members. Record the trade union's resolution first.",
    "introducer-gone": ({ names, present, required }) =>
      `No longer an official member of the organisation on this day: ${names}. ${present} of ${required} introducers remain; the cell assigns another official member, whose introduction is then recorded.`,
    "replaces-nobody": () =>
      "Whoever is replaced has no introduction that counts in this case. Choose again, or leave it empty if nobody is replaced.",
    "substitution-incomplete": () =>
      "A substitute needs all four: who is replaced, why, and the number and day of the cell's resolution. State them all, or none.",
    "not-in-the-union": ({ union }) =>
      `The person is not a member of the ${unionOf(union)}, which therefore cannot introduce yet. Let the person join first, or check the resolution.`,
    "branch-may-not-introduce": () =>
      "The rule of this day does not let a branch introduce collectively. Record the resolution of the union's committee.",
    "no-department": () =>
      "The cell lies under no departmental organisation, so there is no appraisal. Go on to the next step: the grass-roots committee.",
    "extension-too-long": ({ days, most }) =>
      `${days} working days are more than the rule allows: ${most} at most. Correct the number of days.`,
    "already-extended": ({ days }) =>
      `This period has been extended by ${days} working days, which is done once only. Beyond it, record the decision with the reason for its lateness.`,
    "extension-too-late": ({ since, allowed, lastDay }) =>
      `The ${allowed} working days from ${formatFact(since)} have run out${lastDay ? ` (last day ${formatFact(lastDay)})` : ""} and are not extended any more. Record the decision with the reason for its lateness.`,
    "matter-open": ({ matter }) =>
      `Not concluded yet by the competent body: ${kindOf(matter)}. Ask for the conclusion, then record who concluded, its number and its day.`,
    "matter-unfavourable": ({ matter }) =>
      `The competent body did not agree: ${kindOf(matter)}. The case stops here; tell the cell and the person, take the name off the list or wait for a new conclusion.`,
    "matter-declared-already": ({ matter }) =>
      `This matter is noted already: ${kindOf(matter)}. When there is a conclusion, record it.`,
    "matter-not-declared": ({ matter }) =>
      `This matter is not noted in the case: ${kindOf(matter)}. Note it first, or choose another.`,
    "wrong-authority": ({ matter, required }) =>
      `The matter “${kindOf(matter)}” is concluded in writing by ${authorityOf(required)}. Check who issued the paper.`,
    "authority-unknown": ({ matter }) =>
      `The app does not have the rule of that day on who concludes the matter “${kindOf(matter)}”. Check the text and state the ground in the confirmation.`,
    "declaration-unreadable": () =>
      "The declaration of a former membership cannot be read, so re-admission cannot be judged. Ask the administrator to restore the data from a backup; a declaration of this case can also be recorded again.",
    "never-readmitted": ({ how }) =>
      `Nobody is re-admitted who left in this way: ${leavingOf(how)}. Stop the case, take the name off the list and tell the person.`,
    "readmitted-before": ({ most }) =>
      `A person may be re-admitted at most this often: ${most}. This person has been before. Stop the case, take the name off the list and tell the person.`,
    "readmission-too-early": ({ since, months, from }) =>
      `Not yet ${months} months since ${formatFact(since)}. Re-admission may be considered from ${formatFact(from)}.`,
    "readmission-separate-rule": () =>
      "Re-admission after infringing the population policy follows a separate rule of the Secretariat, which the app does not have. Compare with it and state the ground.",
    "cleared-day-missing": () =>
      "Without the day on which the record was cleared, the time before re-admission cannot be counted. State that day.",
    "left-before-admitted": ({ firstDecisionOn, leftOn }) =>
      `The day of leaving (${formatFact(leftOn)}) must come after the first admission decision (${formatFact(firstDecisionOn)}). Check both days.`,
    "decision-of-another": ({ number, day }) =>
      `Decision ${number} of ${formatFact(day)} is recorded for somebody else. One decision admits or recognises one person and has its own number; check number and day.`,
  },
};
