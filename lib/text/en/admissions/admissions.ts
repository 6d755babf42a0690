import { type Facts, formatFact } from "../../facts";
import type { admissions as vi } from "../../vi/admissions/admissions";
import { arrival } from "./arrival";
import { joining } from "./joining";
import { leaving } from "./leaving";
import { mainSteps } from "./main-steps";
import { specialSteps } from "./special-steps";

export const admissions: typeof vi = {
  title: "Admission cases",
  intro: "One line for each person followed; the nearest due stands first.",
  nominate: "Note an outstanding person",
  file: {
    bornOn: "Born",
    openedOn: "Noted on",
    mentor: "Assigned mentor",
    noMentor: "Not yet assigned",
    admittedOn: "Admitted on",
    decisionOn: "Admission decision",
    officialOn: "Official member from",
    closedOn: "Closed on",
    stageLine: "Stages",
    next: "Next step",
    responsibleRole: (who: string) => `To be done by: ${who}`,
    dueOn: (day: string) => `Due: ${day}`,
    dueOfOther: (who: string, day: string) => `This step has no deadline of its own. ${who}: due ${day}`,
    from: (day: string) => `from ${day}`,
    noDue: "No deadline in the regulations",
    dueUnknown: (deadline, source) =>
      `${deadline}: the due day is not known, because the app does not have the number of days that ${source} sets. Look it up in the text; when that step is recorded, state the ground in the confirmation.`,
    drafted: {
      shown: (pack, source, from) =>
        `The stricter day: the draft ${pack} (${source}) counts from the issue of the decision, ${from}; its text has not been supplied.`,
      inForce: (source, from, due) => `By ${source}, from the receipt of the decision, ${from}: ${due}.`,
      notBegun: "By the rules in force the period counts from the receipt of the decision, which is not recorded yet.",
      noCalendar: "not computed, because the working-day calendar has not been entered",
    },
    calendarMissing:
      "The due day cannot be computed: the working-day calendar of that year is not loaded. Ask the administrator to load it.",
    isRelative: "This is a relative's case, so you take part in none of its steps; a colleague of the same post does.",
    ready: "Everything required is there.",
    waiting: (who: string) => `Waiting for: ${who}.`,
    doIt: "Do it",
    nothingOpen: "The case is closed; nothing is left to do.",
    history: "History",
    papers: "Papers on file",
    paper: "Paper",
    number: "Number",
    datedOn: "Day",
    issuer: "Issued by",
    noPapers: "No paper recorded yet.",
    votes: "Votes",
    meeting: "Meeting",
    result: "Result",
    carried: "Carried",
    notCarried: "Not carried",
    person: "Person's record",
    provisional:
      "Some steps are calculated by the former rules because the new text has not been loaded; compare before deciding.",
    byOn: (name: string, day: string | null) => `recorded by ${name} on ${day ?? "the same day"}`,
    reason: (reason: string) => `Reason: ${reason}`,
    sentences: (unreadable: string) => `What was written with it: ${unreadable}`,
    confirmed: (ground: string) => `Confirmed by: ${ground}`,
  },
  identity: {
    question: "Who is this?",
    sameHint:
      "If it is somebody of the register, the case uses what the register holds; what you have typed is kept with the answer.",
    elsewhereHint:
      "Somebody of the same or nearly the same name and birth day is in the register of another organisation. Ask the Party committee first.",
    same: (name: string, bornOn: string, sex: string, occupation: string, unit: string) =>
      `It is ${name}, born ${bornOn}, ${sex.toLowerCase()}, ${occupation} (${unit})`,
    other: "It is somebody else",
    because: "If it is somebody else: why",
  },
  form: {
    back: "Back to the case",
    submit: "Record",
    notYet: "This step cannot be taken yet",
    tryAnyway:
      "If it happened on a day when the conditions were met, record it now: it is judged by the day on the paper.",
    notNow: "The case is not at the stage of this step, or the step is behind it.",
    review: "Check and record",
    nominateTitle: "Note an outstanding person",
    nominateIntro: "Only what the first step needs. The rest is asked when it is due.",
  },
  beside: {
    title: "Basis, conditions and people concerned",
    basis: "Basis",
    met: "Conditions that are met",
    people: "People concerned",
    person: "Name",
    unit: "Cell",
    responsible: "To be done by",
    introducers: "Introducers",
    roll: "Vote",
    convened: (total: number, base: number, needed: number) =>
      `${total} convened, counted on ${base}, ${needed} in favour needed`,
  },
  occurredOn: {
    ...mainSteps.occurredOn,
    ...specialSteps.occurredOn,
    ...leaving.occurredOn,
    ...arrival.occurredOn,
    ...joining.occurredOn,
    nominate: "Day the cell took note",
  },
  fields: {
    ...mainSteps.fields,
    ...specialSteps.fields,
    ...leaving.fields,
    ...arrival.fields,
    ...joining.fields,
    fullName: "Name at birth",
    bornOn: "Born",
    sex: "Sex",
    schooling: "Schooling",
    occupation: "Occupation, position",
    joinedUnitOn: "In this office since",
  },
  hints: {
    ...mainSteps.hints,
    ...specialSteps.hints,
    ...leaving.hints,
    ...arrival.hints,
    ...joining.hints,
    nominationReason: "Why the cell noticed this person.",
  },
  options: {
    ...mainSteps.options,
    ...specialSteps.options,
    ...leaving.options,
    ...arrival.options,
    sex: { female: "Female", male: "Male" },
    schooling: {
      none: "No schooling",
      primary: "Primary",
      lowerSecondary: "Lower secondary",
      upperSecondary: "Upper secondary",
      vocational: "Vocational or college",
      bachelor: "Bachelor",
      master: "Master",
      doctorate: "Doctorate",
    },
    choose: "— Choose —",
  },
  paperKinds: {
    ...mainSteps.paperKinds,
    ...specialSteps.paperKinds,
    ...leaving.paperKinds,
    ...arrival.paperKinds,
  },
  voteTitles: {
    removal: leaving.voteTitles,
    admission: {
      cell: "Cell on admission",
      committee: "Committee on admission",
      superior: "Competent committee on admission",
      superiorCommittee: "Superior committee on admission",
      standingCommittee: "The committee's standing committee on admission",
    },
    recognition: {
      cell: "Cell on recognition",
      committee: "Committee on recognition",
      superior: "Competent committee on recognition",
      superiorCommittee: "Superior committee on recognition",
      standingCommittee: "The committee's standing committee on recognition",
    },
  },
  refusals: {
    "case-moved": ({ by }: Facts) =>
      `${by ?? "Somebody else"} updated the case after you opened this form. What you typed is kept here; open the case to see what changed, then decide.`,
    "own-file": () => "This is your own file, so somebody else must do this. Hand it to a colleague of the same post.",
    "born-after": () => "The day of birth must be before the day of noting. Check it.",
    "identity-because": () => "You have chosen that it is somebody else. Say why, for those who read it later.",
    "already-member": () => "This person is already a member in the cell's register. Check name and day of birth.",
    "already-followed": () =>
      "This person is already followed in another case. Look for the name in the list of cases.",
    "annul-followed-anew": () =>
      "After this case ended the person was followed again in another one, so this one is not opened again. Go on in the later case.",
    "noted-before-the-end": ({ since }: Facts) =>
      `The earlier case of this person ended on ${formatFact(since)}, after the day of noting stated here. Check the day.`,
  },
};
