import { type Facts, formatFact } from "../../facts";
import type { votes as vi } from "../../vi/admissions/votes";

const correctFirst = (body: Facts[string]): string =>
  body === "cell"
    ? "Correct the member's standing first, on the cell's page, then record again."
    : "Ask the administrator to correct the committee's posts first, then record again.";

export const votes: typeof vi = {
  title: (day: string) => `By the register of members on ${day}`,
  counts: {
    cell: (total: number, excluded: number, needed: number) =>
      `${total} official members; ${excluded} left out; at least ${needed} votes in favour needed.`,
    committee: (total: number, excluded: number, needed: number) =>
      `${total} committee members in office; ${excluded} left out; at least ${needed} votes in favour needed.`,
  },
  spare: (spare: number, base: number) =>
    `Of ${base}, at most ${spare} may be absent, against or blank. Whoever is away on duty, ill or on leave still counts.`,
  away: (names, source) =>
    `Noted as away on this day: ${names}. They still count in the base${source ? ` (${source})` : ""}; how many were absent and why is filled in below, correct it by the minutes.`,
  never: (excluded: string) => `Not counted, even when present: ${excluded}`,
  one: (name: string) =>
    `Only the vote on ${name} is recorded here; each person is voted on alone, with a resolution of their own.`,
  names: (total: number) => `The ${total} names in the register`,
  here: (name: string) => `${name} was present and voted`,
  why: (reason: string, since: string, source: string | null) =>
    `${reason} since ${since}${source ? ` (${source})` : ""}.`,
  excluded: (name: string, why: string) => `${name}: ${why}`,
  unlessHere: (why: string) => `Left out when absent: ${why}`,
  allHere: (base: number, needed: number) =>
    `Whoever may be left out and votes all the same counts; with all of them there the base is ${base} and ${needed} are needed.`,
  reasons: {
    temporarilyAway: "introduced to temporary activity elsewhere",
    exempt: "exempted from meetings",
    suspended: "suspended, prosecuted or detained",
  },
  when: {
    whenAbsent: (reason: string) => `${reason} and absent`,
    always: (reason: string) => reason,
  },
  leftOut: (count: number) => `${count} left out of the base`,
  wasHere: "Present and voting, so counted.",
  correct: {
    cell: "Register not right? Correct the member's standing first, on the cell's page",
    committee:
      "Register not right? Ask the administrator to correct the posts, or correct the standing on the cell's page",
  },
  vote: (yes: number, base: number, permille: number) =>
    `${yes}/${base} in favour (${Math.floor(permille / 10)}.${permille % 10}%)`,
  others: (no: number, blank: number, absent: number) => `Against ${no}, blank or invalid ${blank}, absent ${absent}`,
  absence: (reasons: string) => `Reasons of the absences: ${reasons}`,
  paper: "Resolution or minutes",
  failed: {
    follows: {
      admission: {
        cell: "There is no resolution proposing admission. Report the full result to the competent committee (“Report of a vote on admission that failed”); the cell goes on training the person and may consider again.",
        committee:
          "There is no resolution of the committee proposing admission. Report the full result to the competent committee (“Report of a vote on admission that failed”); the committee may consider again.",
      },
      recognition: {
        cell: "There is no resolution proposing recognition. The cell votes again, or votes on removal; once the votes the rules allow are used up without a result, it is reported upward and decided there. The official date stays the same if recognition follows.",
        committee:
          "There is no resolution of the committee proposing recognition. Report the full result to the competent committee; the committee may consider again.",
      },
      removal: {
        cell: "There is no resolution proposing removal: the person remains a probationary member. Recognition is considered as before.",
        committee:
          "There is no resolution of the committee proposing removal: the person remains a probationary member. Report the full result to the competent committee.",
      },
    },
    deadlock:
      "The cell has used up its votes without a result and votes no more. The committee reports to the superior and the competent committee, which decides.",
  },
  needed: (needed: number) => `At least ${needed} needed`,
  shareUnknown: (source) =>
    `The share this body needs on that day is not known (${source}); the number above is only the least for any resolution.`,
  probationers: (count: number) => `Probationary members there, without a vote: ${count}`,
  refusals: {
    "nobody-present": () =>
      "With nobody present there is no vote to record. State how many came, from the minutes; if the meeting failed, hold it again first.",
    "absent-does-not-tie": ({ total, present, absent, rest }: Facts) =>
      `${present} present and ${absent} absent must be the ${total} on the roll. Check the minutes: ${rest} are absent if the number present is right; if the register is wrong, correct it first.`,
    "absence-without-reason": ({ absent }: Facts) =>
      `${absent} were absent. The resolution states the reasons, so give the reason of each.`,
    "teller-not-of-the-body": ({ day }: Facts) =>
      `Whoever counts the votes has a vote and was present at the meeting of ${formatFact(day)}. Choose from the roll; tick first who came although left out when absent.`,
    "resolution-missing": ({ yes, base, needed }: Facts) =>
      `The vote carried (${yes}/${base}, ${needed} needed), so there is a resolution. Give its number.`,
    "failed-vote-has-no-resolution": ({ yes, base, needed }: Facts) =>
      `The vote failed (${yes}/${base}, ${needed} needed), so there is no resolution and no number of one. Remove the number and name the minutes, or the report of the result.`,
    "minutes-missing": ({ yes, base, needed }: Facts) =>
      `The vote failed (${yes}/${base}, ${needed} needed): there is no resolution. Name the minutes, or the report of the result, instead.`,
    "all-votes-on-one-day": ({ votes, day }: Facts) =>
      `This is failed vote ${votes} on one day, ${formatFact(day)}; after it the cell votes no more and it is reported upward. The texts do not say whether all the votes may be held on one day. Check the day; if it is right, state the ground under confirmation.`,
    "no-base": ({ body, day }: Facts) =>
      `By the register of ${formatFact(day)} nobody counts for the vote. ${correctFirst(body)}`,
    "more-present-than-registered": ({ body, total, present, day }: Facts) =>
      `More present (${present}) than the register of ${formatFact(day)} has (${total}). Check the minutes; if the register is wrong: ${correctFirst(body)}`,
    "present-exceeds-base": ({ body, present, base, day }: Facts) =>
      `More present (${present}) than count by the register of ${formatFact(day)} (${base}). Tick whoever would be left out but was present and voted; if the register is wrong: ${correctFirst(body)}`,
    "roll-differs": ({ day, total, base }: Facts) =>
      `The roll of ${formatFact(day)} is not the one that was shown: ${total} in the register, a base of ${base}. Nothing was recorded; look at the roll below, tick who was present, and press Record once more.`,
  },
};
