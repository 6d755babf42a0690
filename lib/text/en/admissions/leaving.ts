import { type Facts, formatFact } from "../../facts";
import type { leaving as vi } from "../../vi/admissions/leaving";

const within = (days: number | null): string =>
  days === null ? "within the period set" : `within ${days} working days`;

export const leaving: typeof vi = {
  stages: {
    removed: "Probationer removed",
    annulled: "Admission annulled",
    transferred: "Gone elsewhere",
  },
  steps: {
    recordRemovalVote: "Record the cell's vote to remove the probationer",
    recordRemovalCommitteeVote: "Record the committee's vote to remove the probationer",
    recordRemoval: "Record the decision to remove the probationer",
    issueRemoval: "Record the committee's own decision to remove the probationer",
    receiveRemoval: "Record when the member received the removal decision",
    reportDeadlock: "Report that repeated votes had no result",
    reportFailedVote: "Report the vote on admission that failed",
    moveToCell: "Move to another cell of the organisation",
    pause: "Pause the case",
    resume: "Resume the case",
    transferAway: "Hand the case over to another organisation",
    annulDecision: "Annul the decision before the ceremony",
    annulAdmission: "Annul a wrong admission",
    annulStep: "Annul the last step, recorded by mistake",
  },
  happened: {
    recordRemovalVote: "The cell voted on removing the probationer",
    recordRemovalCommitteeVote: "The committee voted on removing the probationer",
    recordRemoval: "The competent committee removed the probationer",
    issueRemoval: "The committee removed the probationer by delegated power",
    receiveRemoval: "The member received the removal decision",
    reportDeadlock: "The committee reported that repeated votes had no result",
    reportFailedVote: "The failed vote on admission was reported to the competent committee",
    moveToCell: "Moved to another cell of the organisation",
    pause: "The cell paused the case",
    resume: "The cell resumed the case",
    transferAway: "The case was handed over to another organisation",
    annulDecision: "The competent committee annulled its decision",
    annulAdmission: "The competent committee annulled a wrong admission",
    annulStep: "A step recorded by mistake was annulled",
  },
  done: {
    recordRemovalVote: "The cell's resolution to remove the probationer is recorded.",
    recordRemovalCommitteeVote: "The committee's resolution to remove the probationer is recorded.",
    recordRemoval: "The decision to remove the probationer is recorded.",
    issueRemoval: "The committee's own decision to remove the probationer is recorded.",
    receiveRemoval: "The day the member received the removal decision is recorded.",
    reportDeadlock: "The report that repeated votes had no result is recorded.",
    reportFailedVote: "The report of the vote on admission that failed is recorded.",
    moveToCell: "The case is moved to the new cell.",
    pause: "The case is paused.",
    resume: "The case is resumed.",
    transferAway: "The handing over of the case to another organisation is recorded.",
    annulDecision: "The annulment of the admission decision is recorded.",
    annulAdmission: "The annulment of a wrong admission is recorded.",
    annulStep: "The step recorded by mistake is annulled; the case is back where it was before.",
  },
  deadlines: {
    complaint: "Complaint of the removed member",
    forwarding: "Forwarding the dossier to the new competent committee",
  },
  occurredOn: {
    recordRemovalVote: "Day of the cell meeting",
    recordRemovalCommitteeVote: "Day of the committee meeting",
    recordRemoval: "Day of the decision",
    issueRemoval: "Day of the decision",
    receiveRemoval: "Day the member received the decision",
    reportDeadlock: "Day of the report",
    reportFailedVote: "Day of the report",
    moveToCell: "Day of the receiving cell's resolution",
    pause: "First day of the pause",
    resume: "Day of resuming",
    transferAway: "Day of the certificate or letter",
    annulDecision: "Day of the annulling decision",
    annulAdmission: "Day of the annulling decision",
    annulStep: "Day of annulling the step",
  },
  fields: {
    destination: "Receiving organisation",
    competent: "Competent committee at the destination",
    transferredOn: "Day of the decision to transfer the person",
    provision: "Ground (text or minutes, number, day)",
    redo: "Redo from",
    receivedOn: "Day the member received the decision (if received)",
  },
  hints: {
    transferredOn:
      "This day tells how far the case had come (no resolution of the cell, not sent, sent, or decided), and the periods of a transfer count from it.",
    redo: "Papers and votes from there on no longer hold and are made anew; the dates are fixed anew.",
    receivedOn: "The time for a complaint counts from this day.",
    provision: "The text that shows the mistake or gives the ground.",
  },
  options: {
    competent: { same: "The same competent committee", other: "Another competent committee" },
    redo: {
      dossier: "The dossier",
      verification: "The verification",
      approval: "The votes",
      cellVote: "The cell's vote",
      committeeVote: "The committee's vote",
      submission: "Sending the dossier up",
      decision: "The decision",
      nothing: "Nothing: the person does not qualify and is taken off the list",
    },
  },
  paperKinds: {
    removalDecision: "Decision to remove the probationer",
    removalReceipt: "Receipt of the removal decision",
    deadlockReport: "Report of votes without a result",
    failedVoteReport: "Report of the vote on admission that failed",
    annulment: "Decision annulling the admission",
    transferCertificate: "Certificate of a person being helped and considered (17-KNĐ)",
    transferLetter: "Letter handing the dossier over",
  },
  voteTitles: {
    cell: "Cell on removal",
    committee: "Committee on removal",
    superior: "Competent committee on removal",
    superiorCommittee: "Superior committee on removal",
    standingCommittee: "The committee's standing committee on removal",
  },
  file: {
    paused: (since: string) =>
      `The case is paused since ${since}: nothing is to be done and no time runs. When it is resumed, this page says which papers have lapsed and are made anew.`,
    annulled: (name: string, day: string) => `${name} annulled this step on ${day}`,
    provision: (provision: string) => `Ground: ${provision}`,
    toAnnul: (step: string, day: string, name: string) =>
      `The step to be annulled: ${step}, ${day}, recorded by ${name}. The case goes back to where it was before; the mistaken entry stays in the history, struck through.`,
    point: {
      beforeResolution: ({ together }) =>
        `The cell has no resolution on admission: the grass-roots committee issues the certificate (17-KNĐ); the receiving cell assigns an official member, without ${together === null ? "the months" : `${together} months`} together.`,
      beforeSending: () =>
        "There are resolutions, and no other competent committee holds the dossier: letter and dossier go to the competent committee at the destination.",
      undecided: ({ forwarding, deciding }) =>
        `The dossier was sent and not decided: the former competent committee forwards it ${within(forwarding)}; the new one decides ${within(deciding)} from its receipt.`,
      annulled: () =>
        "The decision came too long after the transfer and was annulled: the dossier goes to the competent committee at the destination, which decides; the periods for a dossier that was sent do not run.",
      decided: () =>
        "There is a decision: it is forwarded to the receiving committee for the ceremony there, never at the old place.",
      probation: () =>
        "On probation: the former cell and committee write their remarks on the self-review, the mentor's review goes along; the receiving cell names a mentor.",
    },
  },
  refusals: {
    "votes-used-up": ({ votes }: Facts) =>
      `The cell voted ${votes} times without a result and votes no more. The committee reports to the superior and the competent committee, which decides.`,
    "not-deadlocked": ({ votes, allowed }: Facts) =>
      `The cell has voted ${votes} times without a result; only after ${allowed} is it reported to the competent committee. The cell may vote again.`,
    "removal-carried": () =>
      "The cell has voted to remove the probationer, so recognition is no longer considered. Go on with the removal.",
    "no-failed-vote": () => "The last vote carried, or there was none. There is no failed vote to report.",
    "cell-too-small": ({ members, required }: Facts) =>
      `The cell has only ${members} official members, fewer than ${required}, so its meeting cannot decide. Ask the superior to move members in or merge the cell; a probationer's official date does not change for it.`,
    "voted-already": ({ since }: Facts) =>
      `The cell voted on ${formatFact(since)}, so the case can no longer be paused. Go on, return the dossier, or record a withdrawal.`,
    paused: ({ since }: Facts) =>
      `The case is paused since ${formatFact(since)}. Record first that it is resumed, then take this step.`,
    "not-paused": () => "The case is not paused, so there is nothing to resume. Take its next step.",
    "before-the-pause": ({ since }: Facts) =>
      `This day is before the pause began (${formatFact(since)}). Check the day on the paper.`,
    "before-the-annulment": ({ since }: Facts) =>
      `This day is before the admission was annulled (${formatFact(since)}). What is done again has a new day; check the paper.`,
    "nothing-to-annul": () =>
      "There is no step left to annul. The first notice cannot be annulled; record a withdrawal instead.",
    "own-act": () =>
      "You recorded this step yourself, so somebody else must annul it. Ask another deputy secretary, or whoever holds the post for the time being.",
    "cell-not-here": () =>
      "This is not another open cell of the organisation. Choose again; for another organisation, hand the case over instead.",
    "received-before-decided": ({ occurredOn }: Facts) =>
      `It cannot have been received before the decision (${formatFact(occurredOn)}). Check the day.`,
    "decision-after-transfer": ({ since, allowed }: Facts) =>
      `The decision was issued more than ${allowed} working days after the transfer of ${formatFact(since)} and does not hold at the new place. The former competent committee annuls it first; then the dossier is forwarded for a new decision.`,
  },
};
