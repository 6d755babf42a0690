import { type Facts, formatFact } from "../../facts";
import type { votes as vi } from "../../vi/admissions/votes";

const correctFirst = (body: Facts[string]): string =>
  body === "cell"
    ? "Correct the member's standing first, on the cell's page, then record again."
    : "Ask the administrator to correct the committee's posts first, then record again.";

export const votes: typeof vi = {
  title: (day: string) => `By the register of ${day}`,
  counts: {
    cell: (total: number, excluded: number, needed: number) =>
      `${total} official members; ${excluded} left out; at least ${needed} votes in favour needed.`,
    committee: (total: number, excluded: number, needed: number) =>
      `${total} committee members in office; ${excluded} left out; at least ${needed} votes in favour needed.`,
  },
  spare: (spare: number, base: number) =>
    `Of ${base}, at most ${spare} may be absent, against or blank. Whoever is away on duty, ill or on leave still counts.`,
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
  needed: (needed: number) => `At least ${needed} needed`,
  shareUnknown: (source) =>
    `The share this body needs on that day is not known (${source}); the number above is only the least for any resolution.`,
  probationers: (count: number) => `Probationary members there, without a vote: ${count}`,
  refusals: {
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
