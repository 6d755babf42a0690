import { type Facts, formatFact } from "../../facts";
import type { samePerson as vi } from "../../vi/office/same-person";

const memberships: Readonly<Record<string, string>> = {
  probationary: "a probationary member",
  official: "an official member",
  temporarilyAway: "temporarily away",
  exempt: "exempt",
  suspended: "suspended",
};
const period = (kind: Facts[string], from: Facts[string], lastDay: Facts[string]): string =>
  `${memberships[String(kind)] ?? String(kind)} from ${formatFact(from)}${lastDay ? ` up to ${formatFact(lastDay)}` : ""}`;

export const samePerson: typeof vi = {
  list: {
    title: "Records that may be of one person",
    link: "Records of one person",
    intro:
      "Pairs of records with the same name (accents apart) and the same or nearly the same day of birth, the likeliest first. Compare the papers, then join the two or record that they are two people.",
    columns: { one: "Record", other: "Other record", why: "Why", open: "To do" },
    record: (bornOn, unit) => `Born ${bornOn} · ${unit}`,
    sameDay: "Same name and day of birth",
    nearDay: "Same name, nearly the same day of birth",
    formerName: "Same as a former name",
    otherSex: "Different sex",
    bothIds: "Two different national IDs",
    open: "Compare",
    more: (count) => `Only the first ${count} pairs are shown. Each pair that is settled makes room for the next.`,
    none: "No pair to compare",
    noneHint:
      "Pairs that were joined and pairs recorded as two people are not shown here. Whoever enters a person is still asked about people who are alike.",
  },
  pair: {
    title: "Compare two records",
    stays: "Record that stays",
    goes: "Record joined into it",
    proposed: "Proposed to stay, because it has the fuller history or was entered first.",
    notProposed: "The other record has the fuller history or was entered first.",
    swap: "Let the other one stay",
    caption: "The two records side by side",
    field: "What",
    differs: "Different",
    twice: "in both records",
    none: "None",
    period: (from, lastDay) => (lastDay ? `from ${from} up to ${lastDay}` : `since ${from}`),
    rows: {
      fullName: "Full name",
      formerNames: "Former names",
      unit: "Belongs to",
      standings: "Standing",
      posts: "Posts",
      account: "Account",
      cases: "Admission cases",
      mentored: "People mentored now",
      planned: "Posts planned for now",
    },
    hasAccount: "In use",
    caseLine: (day, stage, tasks) =>
      `Noted on ${day}: ${stage.toLowerCase()}${tasks > 0 ? `, tasks given: ${tasks}` : ""}`,
    joined: (day, name) => `The two records were joined on ${day} (${name}).`,
    joinedBefore: "The two records were joined together with their two admission cases.",
    joinedElsewhere: "One of the two was joined into another record. Open the one that stays to compare it.",
    apart: "Recorded as two people. This pair is not on the list of pairs to compare.",
  },
  join: {
    title: "One person: join the two records",
    cannot: "Not yet possible this way round",
    joinCases: "Join the two admission cases first",
    choose: (label) => `Which one stays: ${label.toLowerCase()}`,
    paper: "Basis",
    paperHint: "Number and day of the minutes of the comparison, or the papers that were looked at.",
    note: "Note",
    follows: "Once confirmed",
    stays: (name, unit) => `The record of ${name} (${unit}) stays and keeps its history.`,
    goes: (name, unit) =>
      `The record of ${name} (${unit}) ends today and leads to the one that stays. What was recorded there, its standings, cases and papers, is kept and can be read.`,
    values: "What is not chosen is kept with this comparison.",
    twice: (count) => `Memberships that stand in both records (${count}) count once, in the record that stays.`,
    counted: "Search, lists, statistics and the base of votes count this person once.",
    undo: "Joining cannot be undone. If in doubt, compare more papers first.",
    confirm:
      "I compared the papers and confirm that both records are of one person. I know that joining cannot be undone.",
    save: "Join into one record",
  },
  apart: {
    title: "Two different people",
    hint: "The pair is not proposed any more until this is taken back.",
    reason: "Reason",
    reasonHint: "What tells the two apart, for instance another home place or other parents.",
    save: "Record as two people",
    back: "Take back that they are two people",
    backHint: "The pair is on the list to compare again. What was decided before is kept.",
    backReason: "Why it is taken back",
    backSave: "Take back",
  },
  answers: {
    title: "Decided so far",
    same: "One person, joined into one record",
    different: "Two different people",
    atEntry: "Two different people, answered when one was entered",
    open: "Take back the conclusion",
    by: (name, day) => `${name}, ${day}`,
    paper: (paper) => `Basis: ${paper}`,
    reason: (reason) => `Reason: ${reason}`,
    before: (label, kept, gone) => `${label}: the record that stays said “${kept}”, the other one “${gone}”`,
    taken: "taken from the other one",
  },
  record: { compare: "Compare the two records" },
  done: {
    join: "Joined into one record.",
    apart: "Recorded as two people.",
    reopen: "Taken back. The pair is on the list to compare again.",
  },
  refusals: {
    "pair-joined-already": () =>
      "One of the two records was joined into another already, so nothing can be joined or decided here. Reload the page and open the record that stays.",
    "pair-own-record": () => "One of the two records is your own, so another deputy secretary has to do this.",
    "pair-two-cases": () =>
      "Both records have an open admission case. Join the two cases first; the records are joined with them.",
    "pair-open-case": () =>
      "The record that goes has an open admission case and the one that stays has none. Let the one with the case stay.",
    "pair-standings-overlap": ({ kind, from, lastDay, otherKind, otherFrom, otherLastDay }: Facts) =>
      `The standings overlap: the record that goes says ${period(kind, from, lastDay)}, the one that stays ${period(otherKind, otherFrom, otherLastDay)}. Look at the original decision and first end or correct the standing that is wrong.`,
    "pair-membership": ({ kind, from }: Facts) =>
      `Only the record that goes says ${period(kind, from, null)}; joined this way round, that would no longer count. Let that record stay.`,
    "pair-temporary-standing": ({ kind, from }: Facts) =>
      `The record that goes is at present ${period(kind, from, null)}. Record its last day first, or let that record stay.`,
    "pair-account": () =>
      "The record that goes has an account in use. Let that record stay, or ask the administrator to end the account first.",
    "pair-two-accounts": () =>
      "Each record has an account in use. Ask the administrator to end the account of the record that goes first.",
    "pair-post": ({ unit }: Facts) =>
      `The record that goes holds or held a post in ${formatFact(unit)}, and papers were signed by it. Let that record stay.`,
    "pair-two-posts": ({ unit, keptUnit }: Facts) =>
      `Both records hold or held a post (in ${formatFact(unit)} and in ${formatFact(keptUnit)}), and papers were signed by each, so they cannot be joined, and both stay. From now on use one of them. In the other one have the administrator end its posts that go on and its account, then end its standing as a member, with “the same person twice” as the reason, so that the person counts once.`,
    "pair-mentor": ({ count }: Facts) =>
      `The record that goes mentors people at present: ${formatFact(count)}. Appoint somebody else first, or let that record stay.`,
    "pair-planned": ({ count }: Facts) =>
      `The record that goes is planned for posts at present: ${formatFact(count)}. Take it out and plan the one that stays, or let that record stay.`,
    "pair-relative": () =>
      "The record that goes is named as a relative in somebody else's case and so has no part in it. For this to hold, let that record stay.",
    "pair-declared": () =>
      "A case of the record that goes declares a former membership, and re-admission is judged by it. Let that record stay.",
    "pair-chain": () => "Another record was joined into this one already, so it has to stay. Let this record stay.",
    "pair-no-number": () =>
      "The record that goes has no national ID that can be read. Keep the number of the record that stays.",
    "annul-joined-record": () =>
      "The record of this person was joined into another, so a case that ended here is not opened again. Open the record that stays and note the person there.",
    "pair-told-apart": () =>
      "These two records are recorded as two people. Take that back, with the reason, before joining them.",
    "pair-told-apart-already": () =>
      "These two records are recorded as two people already. Reload the page to see what was decided.",
    "pair-not-told-apart": () =>
      "These two records are not recorded as two people, so there is nothing to take back. Reload the page.",
  },
};
