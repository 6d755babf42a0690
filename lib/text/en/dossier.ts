import type { dossier as vi } from "../vi/dossier";
import { items } from "./dossier-items";

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

export const dossier: typeof vi = {
  title: "Personal history of the applicant",
  items,
  itemTitle: (number, title) => `${number}. ${title}`,
  itemShort: (number) => `Item ${number}`,
  groups: {
    identity: "The person",
    levels: "Levels, Youth Union",
    life: "Life so far",
    family: "Family",
    pledge: "Self-assessment and pledge",
  },
  states: {
    untouched: "Not begun",
    begun: "Being written",
    sent: "Sent, awaiting review",
    returned: "To be corrected",
    passed: "Passed",
  },
  changedAfterPass: "Passed, now changed",
  returnedTimes: (count) => `returned ${times(count)}`,
  list: {
    progress: (passed, total) => `${passed} of ${total} items passed`,
    progressLabel: "Progress of the personal history",
    counts: (sent, returned, toWrite) =>
      `${sent} awaiting review · ${returned} to be corrected · ${toWrite} still to be written`,
    rework: (returns, firstTime) => `${firstTime} passed at first reading · returned ${times(returns)} in all`,
    nextToWrite: "Next to write",
    nextToReview: "Next to review",
    correct: "Correct this item",
    continue: "Go on writing",
    start: "Begin writing",
    review: "Review this item",
    allSent:
      "Every item has been sent. The Deputy Secretary of the Party committee reads them one by one; whatever needs correcting will appear here.",
    nothingToReview: "Nothing awaits review now. When the applicant sends another item, it will appear here.",
    allPassed: "All items have been passed.",
    allPassedNext:
      "The history can be sealed across its pages and sent for verification. If an item must be written again, open it and return it with a remark.",
    allPassedWriter: "The Party committee will seal it and send it for verification. Nothing more is needed from you.",
    sendToVerification: "Seal across pages, send for verification",
    verification: "Verification",
    verificationCounts: (answered, total) =>
      total === 0 ? "No request has been sent yet." : `${answered} of ${total} requests are answered.`,
    verificationBlocking: (count) => `${count} ${count === 1 ? "result needs" : "results need"} clearing up.`,
    openRemarks: "Open remarks",
    notAnswered: "not answered",
    answered: "answered, awaiting another reading",
    how: "How it works",
    howSteps: [
      "Write item by item; save at any time and go on by phone or computer.",
      "Send what is finished. What is passed need not be written again; what needs correcting comes back with the reason.",
      "When all items are passed, copy the whole by hand from this text, without erasures or skipped lines.",
    ],
    later:
      "Items 24–26 are written by the places verifying, the cell and the committee, once verification is finished.",
  },
  notOpen: {
    noApplicationTitle: "The application comes first",
    noApplication:
      "The personal history is written after the membership application (form 1-KNĐ). Once the cell has recorded it, the items below open for writing.",
    otherStageTitle: (stage) => `The case stands at: ${stage}`,
    early: "The personal history is written at the dossier stage. For now it can be read in preparation.",
    late: "The personal history cannot be changed at this stage. If it must be, the committee returns the dossier first.",
    ended: "The case is closed. The history is kept to be read and can no longer be changed.",
  },
  section: {
    backToList: "Back to the items",
    guidance: "How to fill it in",
    right: "Right",
    wrong: "Wrong",
    why: (reason) => `Why: ${reason}`,
    summary: "Not recorded. What you wrote is still here:",
    content: "Your text",
    max: (max) => `At most ${max.toLocaleString("en-GB")} characters.`,
    prefilled:
      "Filled in from the cell's register of members and non-members. Compare it with the birth certificate before sending.",
    answer: "Answer to the remark: what was corrected",
    answerHint:
      "A sentence or two, for example “Added the months from 01/2020 to 07/2020.” It is kept with the remark.",
    save: "Save, do not send",
    send: "Send for review",
    resend: "Answer and send again",
    sending: "Sending…",
    editSent: "This item awaits review. If another text is saved, it is a draft again until it is sent.",
    editPassed:
      "This item has been passed. If it is changed, the passed text is kept, the item is marked “passed, now changed”, and the reviewer looks at what changed.",
    edit: "Change this item",
    stored: "The text now stored",
    unreadable:
      "The stored text of this item cannot be read. Write it again, or ask the administrator to restore the data from a backup before you overwrite it.",
    notReadable: "The applicant is writing this item. Its text appears once it is sent.",
    beingChanged: "The applicant is changing this item. The new text is shown once it is sent.",
    accepted: (day) => `The text passed on ${day}`,
    empty: "Nothing written yet.",
    savedOn: (day) => `Last saved on ${day}`,
    sentOn: (day) => `Sent on ${day}`,
    returnedOn: (day) => `Returned on ${day}`,
    passedOn: (name, day) => `Read and passed by ${name} on ${day}`,
    pass: "Pass",
    passHint: "The text is right, complete and clear. Earlier remarks on it are closed and kept.",
    passTitle: "Pass this item",
    returnTitle: "To be corrected",
    remark: "Say what must be corrected, and how it should read",
    remarkHint: "The writer sees it word for word. It is kept with the file and never erased.",
    return: "Return for correction",
    remarks: "Remarks and answers",
    remarkBy: (name, day) => `${name} remarked on ${day}`,
    answerBy: (day) => `Answered on ${day}`,
    closed: (day) => `Closed on ${day}`,
    previous: "Previous item",
    next: "Next item",
    neighbours: "Other items",
    nextToReview: (number) => `Next awaiting review: item ${number}`,
    position: (number, total) => `Item ${number} of ${total}`,
  },
  draft: {
    kept: "Kept on this device at",
    title: "This device still holds unfinished words",
    at: "Written at",
    choose: "They have not reached the server. Choose to go on with them or to drop them before you write more.",
    newer:
      "Another text, shown in the box below, was saved since. Compare the two before you choose; the saved one is replaced only when you save or send.",
    show: "Show the unfinished words",
    take: "Go on with these words",
    drop: "Drop them",
    without: "An answer you typed to a remark that no longer waits for one; copy what you need:",
  },
  changes: {
    title: (day) => `Changes since the text returned on ${day}`,
    sinceAccepted: (day) => `Changes since the text passed on ${day}`,
    sameAsAccepted: "The text is the same as the one passed.",
    legend: "Words struck through were taken out, words underlined are new. The whole new text is below.",
    spoken: { removed: "taken out: ", added: "new: " },
    none: "The text has not changed. See the answer to the remark below.",
  },
  done: {
    answerFinding: (item) => `The explanation at item ${item} is saved.`,
    saveSection: (number) => `Item ${number} is saved, not sent. You may go on at any time.`,
    sendSection: (number) => `Item ${number} has been sent for review.`,
    answerRemark: (number) => `The remark is answered and item ${number} sent again.`,
    passSection: (number) => `Item ${number} has been passed.`,
    note: (number) => `The note on item ${number} is kept.`,
    keys: () => "The keyboard shortcuts are changed.",
    returnSection: (number) => `Item ${number} has been returned with the remark.`,
  },
  refusals: {
    "application-first": () =>
      "The personal history cannot be written yet: there is no membership application (1-KNĐ). Hand the handwritten application to the cell to be recorded first.",
    "dossier-shut": () =>
      "The personal history is written and reviewed at the dossier stage only. To change it at another stage, the committee returns the dossier first.",
    "section-moved": () =>
      "This item was saved elsewhere after this page was opened. What you typed is still here; compare it with the stored text and send again if you still want to replace it.",
    "section-blank": () => "This item is empty and cannot be sent. Fill it in as the guidance says, then send again.",
    "section-say-none": () => "This item may not be left blank. If there is nothing to state, write “không”.",
    "remark-unanswered": () =>
      "One remark is unanswered. Say in short what was corrected and send again, so that only the change needs reading.",
    "remark-closed": () =>
      "This remark was closed after this page was opened and needs no answer any more. Nothing was recorded; what you typed is still here: copy what you need, empty this box and send the rest.",
    "remark-answered": () =>
      "This remark was answered elsewhere after this page was opened. Nothing was recorded; what you typed is still here: copy what you need, empty this box and send the rest.",
    "nothing-to-answer": () => "No remark on this item awaits an answer. Reload the page and send the item as usual.",
    "section-not-sent": () =>
      "This item has not been sent for review, or its writer has just taken it back. Wait until it is sent again.",
  },
};
