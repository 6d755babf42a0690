import { type Facts, formatFact } from "../facts";
import type { people as vietnamese } from "../vi/people";

export const people: typeof vietnamese = {
  standings: {
    nonMember: "Non-member",
    sympathiser: "Party sympathiser",
    applicant: "Applicant",
    probationary: "Probationary member",
    official: "Official member",
    temporarilyAway: "On temporary transfer elsewhere",
    exempt: "Exempt from duties and meetings",
    suspended: "Suspended from meetings",
  },
  page: {
    bornOn: "Born on",
    sex: "Sex",
    schooling: "Schooling",
    occupation: "Occupation",
    unit: "Belongs to",
    joinedUnitOn: "With the office since",
    nationalId: "Personal ID number",
    noNationalId: "Not entered",
    now: "Today",
    noStanding: "No standing entered",
    standingHistory: "Standing over time",
    noStandings: "No standing has been entered.",
    period: (from: string, lastDay: string | null) => (lastDay ? `${from} – ${lastDay}` : `Since ${from}`),
    paper: (paper: string) => `Paper: ${paper}`,
    inUnit: (unit: string) => `In ${unit}`,
    posts: "Posts held",
    noPosts: "No post in the organisation so far.",
    acting: "acting",
    cases: "Cases",
    rename: "Change name",
    formerName: "Former name",
    formerUntil: (name: string, lastDay: string, paper: string) => `${name} (until ${lastDay}, ${paper})`,
    answers: "Compared with people of nearly the same name",
    different: (people: string, because: string) => `Not ${people}, because: ${because}`,
    same: (people: string) => `Confirmed to be the person of the register (${people}).`,
    somebodyElsewhere: "somebody in the register of another organisation",
    formerDecision: "Day of the decision before correction",
    formerDecisionUntil: (day: string, by: string, on: string) => `${day} (corrected by ${by} on ${on})`,
    answeredBy: (name: string, day: string) => `Answered by ${name} on ${day}`,
    noCases: "No case has been opened.",
    openedOn: (day: string) => `Noted on ${day}`,
    admittedOn: (day: string) => `Ceremony on ${day}`,
    officialOn: (day: string) => `Official since ${day}`,
    seen: "Every opening of a personal record is noted.",
    move: "Move to another cell",
    edit: "Correct the record",
    addStanding: "Note transfer, exemption, suspension",
    end: "Note its last day",
  },
  partyAge: {
    label: "Party age",
    span: (years, months) =>
      years + months === 0
        ? "Less than a month"
        : [years && `${years} years`, months && `${months} months`].filter(Boolean).join(" "),
    text: (span, since, out) =>
      `${span}, counted from the admission decision of ${since}${out ? `, less the time outside the Party ${out}` : ""}`,
    unknown: "Not known: the register has no day of the admission decision",
  },
  form: {
    addTitle: "Add a person to the organisation",
    addIntro:
      "A non-member to be followed towards admission is noted under “Note an outstanding person”, not added here as well.",
    editTitle: "Correct the personal record",
    standingTitle: "Note temporary transfer, exemption or suspension",
    standingIntro: "This standing decides who is left out of the base when members are convened to vote.",
    endTitle: (standing: string) => `Note the last day: ${standing}`,
    save: "Save",
    fullName: "Full name at birth",
    joinedUnitOn: "With the office since",
    joinedHint: "Counts the months together when somebody introduces an applicant.",
    nationalIdHint: "12 figures. Encrypted; screens show the last 3.",
    nationalIdKept: "Already kept; leave empty to keep it. 12 figures, encrypted.",
    unit: "Organisation",
    kind: "Standing",
    since: "Standing since",
    sinceHint: "For members: the day of admission or of official membership. Empty for non-members.",
    decidedOn: "Day of the admission decision",
    decidedHint: "Of a member; party age counts from it. Where no decision was kept, the day on the party card.",
    paper: "Paper it rests on",
    paperHint: "Number and day of the decision or the transfer paper. Required for members.",
    temporaryKind: "What",
    temporaryPaper: "Number and day of the paper",
    from: "From",
    lastDay: "Last day",
    lastDayHint: "Leave empty while not known.",
    ending: "No longer a member here because",
    endingHint:
      "Whoever has left the Party may be re-admitted only under the conditions of that way of leaving; a transfer is no leaving.",
    seatsEndToo: "The posts this person holds in a cell or a committee end on the same day.",
    endPaper: "Paper or reason",
    moveTitle: "Move to another cell",
    moveIntro:
      "Within the organisation. The time in the old cell is kept and still counts in the base of meetings before the move.",
    moveTo: "Cell to move to",
    movedOn: "In the new cell since",
    movedHint: "Day/month/year, by the transfer paper.",
    movePaper: "Number and day of the transfer paper",
    moveSave: "Move",
    renameTitle: "Change the name by a paper",
    renameIntro:
      "When this person has another name by their papers. The former name is kept and still found. If it was a typing mistake, correct the record instead.",
    newName: "New full name",
    renamedOn: "Bears the new name from",
    renamePaper: "Paper it rests on",
    renamePaperHint: "Number and day of the civil status paper and of the committee's consent.",
    renameSave: "Change name",
    checked: "I have compared the papers: the birth day and the day of joining are right.",
    because: "This is somebody else, because",
    becauseHint:
      "For example: another home town, compared with the identity card, the committee has answered. The answer is kept.",
    choose: "— Choose —",
  },
  done: {
    add: "The person is in the register.",
    correct: "The record is corrected.",
    addStanding: "The change of standing is noted.",
    endStanding: "The last day is noted.",
    rename: "The name is changed; the former one is kept.",
    move: "Moved to the new cell.",
  },
  refusals: {
    "national-id-shape": () => "A personal ID number has exactly 12 figures. Please check it on the card.",
    "national-id-taken": ({ name }: Facts) =>
      `This number is already kept for ${name}. Please check it, or open that person's record.`,
    "national-id-elsewhere": () =>
      "This number is already kept for somebody in the register of another organisation. Please check it; if it is right, ask the Party committee.",
    "person-alike": ({ people }: Facts) =>
      `The register holds people of the same or nearly the same name and birth day: ${people}. Everybody has one record; if it is somebody else, say why.`,
    "person-elsewhere": () =>
      "Somebody of the same or nearly the same name and birth day is already in the register of another organisation; ask the Party committee. If it is somebody else, say why.",
    "member-needs-paper": () => "A member's standing rests on a paper. Please give its number and day.",
    "member-needs-day": () =>
      "A member's standing has a first day. Please give the day of admission or of official membership.",
    "decided-after-since": ({ since }: Facts) =>
      `The admission decision is not later than the first day of membership (${formatFact(since)}). Please check both days.`,
    "decision-not-entered": () =>
      "The day of the admission decision is entered here only for members added to the register. Of a person admitted by a case, the decision in the case tells it.",
    "since-before-birth": () => "The standing must begin after the birth day. Please check it.",
    "renamed-before": ({ since }: Facts) =>
      `The present name has been borne since ${formatFact(since)}; the change comes after that day. Check the papers.`,
    "same-name": () => "The new name is the present one. Enter the name as the new papers have it.",
    "born-too-long-ago": ({ years }: Facts) =>
      `That birth day is more than ${years} years ago; the year may be mistyped. Check the birth certificate.`,
    "member-before-party": ({ founded }: Facts) =>
      `The Party was founded on ${formatFact(founded)}; nobody was a member before. Check the year.`,
    "member-under-age": ({ years }: Facts) =>
      `By the two days, this person joined below the age of ${years}. Check the birth day and the day of joining; if the papers say so, tick the box and send again.`,
    "joined-before-birth": ({ bornOn }: Facts) =>
      `The day of joining the office must come after the birth day (${formatFact(bornOn)}). Please check both.`,
    "birth-day-fixed": ({ bornOn }: Facts) =>
      `The admission dossier says ${formatFact(bornOn)}, which is not changed here. If the dossier is wrong, report to the competent committee.`,
    "standing-ends-first": ({ from }: Facts) =>
      `The last day cannot come before the first (${formatFact(from)}). Please check it.`,
    "not-a-member-then": ({ from }: Facts) =>
      `On ${formatFact(from)} this person was not a member, so it cannot be noted. Please check the day on the paper.`,
    "standing-overlaps": ({ from }: Facts) =>
      `This is already noted from ${formatFact(from)} and holds within that time. Note the last day of the earlier one first.`,
    "ending-missing": () =>
      "Why the membership ended is not given. Re-admission later depends on it; please choose what the paper says.",
    "standing-over": ({ lastDay }: Facts) =>
      `This standing ended on ${formatFact(lastDay)}. Reload the page to see the present state.`,
    "case-decides": () =>
      "This person has an open case; standing changes by the steps of that case. Open the case to record it.",
    "move-by-case": () =>
      "This person has an open case and moves by its step “Move to another cell of the organisation”. Please open the case.",
    "move-post-held": ({ unit }) =>
      `This person holds a post in ${unit}. Please have the administrator end the post first, then move.`,
    "move-mentors": ({ count }) =>
      `Cases of this cell whose mentor this person is: ${count}. Please appoint another mentor in each, then move.`,
    "move-before-standing": ({ since }) =>
      `The present standing began on ${formatFact(since)}; the move comes after that day. Please check the transfer paper.`,
    "move-before-cell": ({ since }) =>
      `The cell has been active since ${formatFact(since)}; nobody moves there before. Please check the day.`,
    "own-standing": () =>
      "Your own standing is noted by somebody else, since it decides who is counted at a vote. Please ask a colleague.",
  },
};
