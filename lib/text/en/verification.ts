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
    sibling: "Brother or sister",
    child: "Child with full civil capacity",
  },
  relative: "Relative",
  counts: (answered, total) => `${answered} of ${total} places have answered`,
  overdue: (count) => `${count} ${count === 1 ? "answer is" : "answers are"} overdue`,
  blockingCount: (count) => `${count} ${count === 1 ? "result needs" : "results need"} clearing up`,
  blockingTitle: "The history cannot be certified yet",
  blocking:
    "A result does not agree with the declaration or is not complete. Clear it up with the place and record the new result, or return the dossier so that the item concerned is written again.",
  allSettled: "Every place has confirmed the declaration. The history can be certified.",
  certify: "Certify the history",
  returnDossier: "Return the dossier",
  wrongStage: (stage) =>
    `The case stands at: ${stage}. Requests and results are recorded at the verification stage, once all 23 items are passed and sealed across the pages.`,
  noRequests: "No request has been sent.",
  namedOnly: "Not verified; named so that this person has no part in the case.",
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
    answeredOn: "Answered on",
    result: "Result",
    finding: "What was confirmed",
    waiting: "Awaiting reply",
    overdue: "Overdue",
    answered: "Answered",
  },
  results: { correct: "Correct", incorrect: "Not correct", incomplete: "Not complete" },
  born: (born: string) => `Born ${born}`,
  forms: {
    relativeTitle: "Add a relative to be verified",
    relativeHint:
      "Parents, parents-in-law or the person who raised the applicant; spouse; own children with full civil capacity.",
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
    clearUp: "Record the result after clearing up",
    answeredOn: "Day of the answer",
    result: "Compared with the declaration",
    finding: "What was confirmed",
    findingHint: "Required when not correct or not complete. Kept encrypted; only those responsible can read it.",
    recordResult: "Record the result",
    choose: "— Choose —",
  },
  done: {
    addRelative: "The relative has been added.",
    requestVerification: "The request has been recorded.",
    recordVerificationResult: "The result has been recorded.",
  },
  refusals: {
    "relative-plays-part": ({ name }: Facts) =>
      `${name ?? "This person"} helps, introduces or verifies in this case. Give that part to somebody else first, then name the kinship.`,
    "verifier-not-official": ({ name }: Facts) =>
      `${name ?? "The person sent"} was not an official member on this day. Send an official member.`,
    "verification-shut": () =>
      "This is done at the verification stage only. Send the history for verification first (all items passed and sealed), then record it.",
    "verification-answered": () =>
      "This request already has the answer “correct”. If there is news, record another request.",
    "answered-before-received": ({ receivedOn }) =>
      `The answer is dated before the request was received (${formatFact(receivedOn)}). Check the day on the reply.`,
    "finding-required": () =>
      "When the result is not correct or not complete, state what was confirmed, so that it is known what to clear up.",
  },
};
