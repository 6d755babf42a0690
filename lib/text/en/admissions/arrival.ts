import { formatFact } from "../../facts";
import type { arrival as vi } from "../../vi/admissions/arrival";

export const arrival: typeof vi = {
  steps: {
    recordTransferIn: "Receive a person who was being helped elsewhere (no resolution yet)",
    receiveDossier: "Receive a dossier resolved elsewhere (no decision)",
    receiveTransferredDecision: "Receive an admission decision from elsewhere, for the ceremony here",
    askReexamination: "Ask the old committee to examine its decision again",
    recordReexamination: "Record what the old committee answered",
    receiveProbationer: "Receive a probationary member from elsewhere",
  },
  happened: {
    recordTransferIn: "A person who was being helped elsewhere was received",
    receiveDossier: "A dossier resolved elsewhere was received",
    receiveTransferredDecision: "An admission decision from elsewhere was received",
    askReexamination: "The old committee was asked to examine its decision again",
    recordReexamination: "The old committee answered after examining its decision again",
    receiveProbationer: "A probationary member from elsewhere was received",
  },
  done: {
    recordTransferIn: "The person who was being helped elsewhere is received.",
    receiveDossier: "The dossier resolved elsewhere is received.",
    receiveTransferredDecision: "The admission decision from elsewhere is received.",
    askReexamination: "The request to examine the decision again is recorded.",
    recordReexamination: "The outcome of the re-examination is recorded.",
    receiveProbationer: "The probationary member from elsewhere is received.",
  },
  deadlines: { reexamination: "Re-examination of the decision by the old committee" },
  occurredOn: {
    recordTransferIn: "Day of arrival",
    receiveDossier: "Day the dossier was received",
    receiveTransferredDecision: "Day the decision was received",
    askReexamination: "Day of the request",
    recordReexamination: "Day of the answer",
    receiveProbationer: "Day of arrival",
  },
  fields: {
    issuedOn: "Day of the old side's paper",
    arrival: "How far the dossier had come there",
    cellResolvedOn: "Day of the old cell's resolution (6-KNĐ)",
    cellResolution: "Number of the old cell's resolution",
    cellBase: "Cell: official members counted",
    cellYes: "Cell: in favour",
    cellNo: "Cell: against",
    committeeResolvedOn: "Day of the old committee's resolution (8-KNĐ)",
    committeeResolution: "Number of the old committee's resolution",
    committeeBase: "Committee: members counted",
    committeeYes: "Committee: in favour",
    committeeNo: "Committee: against",
    decisionNumber: "Number of the admission decision",
    decidedOn: "Day of the admission decision",
    ceremonyOn: "Day of the ceremony at the old place",
    remarksOn: "Day of the old cell's and committee's remarks on the self-review",
    formerMentor: "Mentor at the old place",
    reportedOn: "Day of the old mentor's report",
    formerIntroducer: "Introducer at the old place",
    introducedOn: "Day of the introduction written there",
    examined: "Outcome of the re-examination",
  },
  hints: {
    issuedOn: "The day on the certificate, letter or introduction paper that came with the person.",
    arrival: "It decides from where the period here counts.",
    cellBase: "As the resolution gives it: official members convened, less those left out.",
    formerMentor: "What the mentor at the old place wrote is accepted.",
    formerIntroducer:
      "An introduction written there is accepted while it has not lapsed; leave empty if there is none.",
    ceremonyOn: "Probation runs on from this day.",
  },
  options: {
    arrival: {
      notSent: "Resolved, not yet sent to the old competent committee",
      sent: "Sent to the old competent committee, no decision",
      annulled: "The old committee annulled a decision issued too long after the transfer",
    },
    examined: { upheld: "The decision holds", cancelled: "The decision is cancelled; the new committee decides" },
  },
  paperKinds: {
    transferIn: "Certificate of the former committee (17-KNĐ)",
    formerMentorReport: "Report of the mentor at the old place",
    receivedDossier: "Letter or introduction paper with the dossier from the old place",
    reexaminationRequest: "Request to examine the decision again",
    reexaminationAnswer: "Answer after the re-examination",
  },
  refusals: {
    "former-paper-incomplete": () =>
      "A paper of the old side has both a writer and a day. Give both, or leave both empty.",
    "days-out-of-order": ({ day, before }) =>
      `${formatFact(day)} is earlier than what comes before it (${formatFact(before)}). The order is: cell, committee, decision, ceremony, transfer paper, arrival. Check the papers of the old side.`,
    "votes-exceed-base": ({ base, votes }) =>
      `In favour and against make ${votes}, more than the ${base} counted. Give the numbers of the old resolution.`,
    "resolved-after-transfer": ({ day, transferredOn }) =>
      `The old cell resolved on ${formatFact(day)}, after the decision to transfer (${formatFact(transferredOn)}). Without a resolution by then only the certificate (17-KNĐ) is received: use the step for a person who was being helped.`,
    "ceremony-after-transfer": ({ day, transferredOn }) =>
      `The ceremony at the old place on ${formatFact(day)} was held after the decision to transfer (${formatFact(transferredOn)}). From then on it belongs to the new place; report to the competent committee.`,
    "not-decided-elsewhere": () =>
      "Only a decision issued by another competent committee and forwarded here is examined again there. For one of your own, use the step that annuls a decision.",
    "reexamination-open": ({ since }) =>
      `The old committee was asked on ${formatFact(since)} to examine its decision again and has not answered. Wait, and record the answer first.`,
    "no-reexamination": () => "No request for re-examination waits for an answer. Record the request first.",
    "own-resolution-missing": () =>
      "The dossier came with the resolution of another committee. A committee with delegated power votes itself: record its own resolution first.",
    "no-period-to-extend": () =>
      "A dossier from elsewhere has no period that may be extended. If it is late, record the decision with its reason, and explain it to the superior committee.",
  },
};
