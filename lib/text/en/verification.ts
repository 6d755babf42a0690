import { type Facts, formatFact } from "../facts";
import type { verification as vi } from "../vi/verification";

export const verification: typeof vi = {
  title: "Verification of the personal history",
  subtitle: (name, unit) => `${name} · ${unit}`,
  back: "Back to the personal history",
  toCase: "The case",
  applicant: "Applicant",
  kinships: {
    father: "Father",
    mother: "Mother",
    raisedBy: "Person who raised the applicant",
    fatherInLaw: "Father-in-law",
    motherInLaw: "Mother-in-law",
    spouse: "Spouse",
    spouseRaisedBy: "Person who raised the spouse",
    sibling: "Brother or sister",
    child: "Child with full civil capacity",
  },
  relative: "Relative",
  spoken: {
    applicant: "the applicant",
    father: "father",
    mother: "mother",
    raisedBy: "the person who raised the applicant",
    fatherInLaw: "father-in-law",
    motherInLaw: "mother-in-law",
    spouse: "spouse",
    spouseRaisedBy: "the person who raised the spouse",
    sibling: "brother or sister",
    child: "child",
  },
  grounds: {
    memberInFamily:
      "A parent, brother, sister or child is a member; the history is full and clear and confirmed by the committee that manages that member",
    memberInSpousesFamily:
      "The spouse, or a parent, brother or sister of the spouse is a member; the history is confirmed by the committee that manages that member",
    sameCommune: "One commune since the grandparents; its committee confirms and the cell concludes",
  },
  counts: (answered, total) => `${answered} of ${total} places have answered`,
  overdue: (count) => `${count} ${count === 1 ? "answer is" : "answers are"} overdue`,
  blockingCount: (count) => `${count} ${count === 1 ? "result needs" : "results need"} clearing up`,
  missingTitle: "The history cannot be certified yet. Still missing:",
  allSettled:
    "Everybody who must be verified has been confirmed, or has a ground not to be. The history can be certified.",
  certify: "Certify the history",
  returnDossier: "Return the dossier",
  wrongStage: (stage) =>
    `The case stands at: ${stage}. Requests and results are recorded at the verification stage, once all 23 items are passed and sealed across the pages.`,
  noRequests: "No request has been sent.",
  namedOnly: "Not verified; named so that this person has no part in the case.",
  notRequired: "Need not be verified under the rules in force; a request may still be sent.",
  emptyTitle: "No verification request yet",
  emptyHint: "Add the relatives to be verified, then record the request sent to each place.",
  notSeen:
    "The results are kept by the committee. If something must be written again, the item comes back with a remark.",
  request: {
    agency: "Asked of",
    abroad: "abroad",
    number: "Letter number",
    verifier: "Sent in person",
    receivedOn: "Received on",
    dueOn: "Reply due",
    noDue: "not known yet: the working-day calendar of that year has not been entered",
    periodUnknown: (source) => `not known: the app does not have the number of days that ${source} sets`,
    answeredOn: "Answered on",
    result: "Result",
    finding: "What was confirmed",
    waiting: "Awaiting reply",
    overdue: "Overdue",
    answered: "Answered",
    exempt: "Need not be verified",
    confirmedOn: "Confirmed on",
    residenceOn: "Confirmed by the residence on",
    cleared: "Second check: correct",
    checksAgain: "Second check",
    beingChecked: "Being checked again",
  },
  results: { correct: "Correct", incorrect: "Not correct", incomplete: "Not complete" },
  born: (born: string) => `Born ${born}`,
  forms: {
    relativeTitle: "Add a relative to be verified",
    relativeHint:
      "Parents, parents-in-law or the person who raised the applicant; spouse; own children with full civil capacity. The text of 2026 is known to add the person who raised the spouse: better verified too.",
    kinship: "Kinship",
    fullName: "Full name",
    born: "Born",
    bornHint: "As far as it is known: 1952, 3/1952 or 21/03/1952.",
    details: "Residence, work; for members: cell and organisation",
    registered: "Is a member in the register",
    registeredHint:
      "Choose if the relative is a member here: parents, spouse, brothers and sisters, and children do not help, introduce, verify or approve on this file.",
    notRegistered: "— Not in the register —",
    verifier: "Member sent to verify",
    byLetter: "— By letter, nobody is sent —",
    addRelative: "Add the relative",
    requestTitle: "Record a request",
    requestHint: "Neither the applicant nor a relative may go and verify.",
    subject: "Whose history",
    agency: "Asked of",
    agencyHint: "The committee of the native place, the residence or the workplace.",
    abroad: "The place is abroad",
    requestNumber: "Number of the letter or introduction paper",
    receivedOn: "Day the place received the request",
    receivedOnHint: "The time for the reply runs from this day.",
    addRequest: "Record the request",
    resultTitle: "Record the result",
    checkAgain: "Record a second check",
    checkAgainHint:
      "A recorded result is not written over. Ask the same place or another body; the result of the second check is recorded by itself.",
    removeTitle: "Take off the list",
    removeHint: "Only if this person was named by mistake, and nobody was asked about them.",
    remove: "Take off the list",
    groundTitle: "Record why no verification is needed",
    groundHint: "A relative with an open request or an unclear result still has to be cleared up, whatever the ground.",
    ground: "Ground",
    confirmedBy: "Confirmed by",
    confirmationNumber: "Number of the confirmation",
    confirmedOn: "Day of the confirmation",
    residenceOn: "Day the residence confirmed present politics",
    residenceOnHint:
      "Required where a member in the family is the ground: present politics, the law and civic duty are still confirmed at the residence.",
    recordGround: "Record the ground",
    answeredOn: "Day of the answer",
    result: "Compared with the declaration",
    finding: "What was confirmed",
    findingHint: "Required when not correct or not complete. Kept encrypted; only those responsible can read it.",
    recordResult: "Record the result",
    choose: "— Choose —",
  },
  done: {
    addRelative: "The relative has been added.",
    removeRelative: "The person named by mistake has been taken off the list.",
    requestVerification: "The request has been recorded.",
    recordVerificationResult: "The result has been recorded.",
    recordVerificationGround: "The ground has been recorded.",
  },
  refusals: {
    "relative-plays-part": ({ name }: Facts) =>
      `${name ?? "This person"} helps, introduces or verifies in this case. Give that part to somebody else first, then name the kinship.`,
    "verifier-not-official": ({ name }: Facts) =>
      `${name ?? "The person sent"} was not an official member on this day. Send an official member.`,
    "verification-shut": () =>
      "This is done at the verification stage only. Send the history for verification first (all items passed and sealed), then record it.",
    "verification-answered": () =>
      "This request has its result, and a recorded result is not written over. If it is incorrect or incomplete, record a second check; if there is news, record another request.",
    "relative-asked-about": () =>
      "Somebody was asked about this person, or a ground was recorded: they stay on the list. Record the answer to the request.",
    "nothing-to-check": () =>
      "No result about this person waits for a second check. Load the page again and record an ordinary request.",
    "checked-already": () =>
      "This result is being checked again already. Record the answer to that request when it arrives.",
    "check-before-answer": ({ answeredOn }) =>
      `A second check is not asked for before the result it clears up (${formatFact(answeredOn)}). Check the day the place received it.`,
    "ground-does-not-fit": () => "This ground does not apply to this relative. Choose another, or record a request.",
    "residence-not-confirmed": () =>
      "A member in the family exempts from the political history only. Record the day the residence confirmed present politics, or record a request.",
    "answered-before-received": ({ receivedOn }) =>
      `The answer is dated before the request was received (${formatFact(receivedOn)}). Check the day on the reply.`,
    "finding-required": () =>
      "When the result is not correct or not complete, state what was confirmed, so that it is known what to clear up.",
  },
};
