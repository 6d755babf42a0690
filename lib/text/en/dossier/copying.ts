import { type Facts, formatFact } from "../../facts";
import type { copying as vi } from "../../vi/dossier/copying";

export const copying: typeof vi = {
  title: "Handwritten copy",
  open: "Handwritten copy",
  notYet: "No model can be made yet",
  itemsOpen: (count, list) =>
    `${count === 1 ? "1 item has" : `${count} items have`} not passed: ${list}. The model to copy from is made once all 23 items have passed, so that nothing is copied twice.`,
  waitsForCommittee:
    "All 23 items have passed. The deputy secretary of the committee makes the model; then this page shows each page to copy.",
  makeTitle: "Make the model to copy from",
  makeHint:
    "The model keeps the 23 items as they passed, on the pages of the booklet, with a code on each page. For an item changed afterwards, this page names its pages and items.",
  make: "Make the model to copy from",
  makeAgainTitle: "Make a new model",
  makeAgainHint:
    "Pages that have not changed keep what was said of them; only those that changed are copied again. The points of the checklist are confirmed anew.",
  makeAgain: "Make a new model",
  codeOf: (code, version) => `Code ${code} · model no. ${version}`,
  made: (name, day) => `Made by ${name} on ${day}.`,
  unreadable:
    "The stored model cannot be read. Make a new one, or ask the administrator to restore the data from a backup.",
  changedTitle: (pages) => `${pages === 1 ? "1 page has" : `${pages} pages have`} changed since the model was made`,
  changedPage: (name, items) => `Page ${name}, item ${items}: changed since the model was made.`,
  beingWritten: (count, list) =>
    `${count === 1 ? "Item" : "Items"} ${list} ${count === 1 ? "is" : "are"} being corrected. Once passed again, this page says which pages are copied again.`,
  openModel: "See and print the model",
  modelTitle: "Model to copy from",
  rules: [
    "Write it yourself, page by page and line by line; a page of the model is a page of the booklet.",
    "Use one ink; no erasures, no corrections, no skipped lines. After a mistake take another booklet or sheet.",
    "Compare the code on each page: copy only from pages with one and the same code.",
    "Nobody writes on the pages of items 24–26 before the verification is finished.",
  ],
  onePage: (page) => `Page ${page}`,
  somePages: (first, last) => `Pages ${first}–${last}`,
  leftBlank: (pages) => `${pages}: nothing to copy.`,
  writtenByOthers: (pages, items) =>
    `${pages} (items ${items}): for the places of verification, the cell and the grass-roots committee.`,
  pageName: (name) => `Page ${name}`,
  pageWithItems: (name, items) => `Page ${name} (items ${items})`,
  pages: "Pages",
  pagesAccepted: (accepted, pages) => `${accepted} of ${pages} pages accepted.`,
  states: { open: "Not looked at", accepted: "Accepted", returned: "To be copied again", changed: "Changed" },
  notLookedAt: "The page copied by hand has not been looked at.",
  acceptedBy: (name, day) => `Accepted by ${name} on ${day}.`,
  returnedBy: (name, day) => `Returned by ${name} on ${day}`,
  acceptTitle: "The page copied by hand is right",
  acceptHint: "The paper says word for word what the model says; no erasures, no skipped lines.",
  accept: "Accept this page",
  returnTitle: "To be copied again",
  reason: "What is wrong or missing",
  reasonHint: "The applicant sees these words. Name the line and the word.",
  return: "Return this page",
  before: "Page before",
  after: "Page after",
  checklist: "Checklist of copying",
  byWriter: "Confirmed by the applicant",
  writingHint: "By HD 38-HD/BTCTW, I.1.4.",
  byCommittee: "Confirmed by the committee",
  stampsHint: "Before it is sent to be verified, by HD 06-HD/TW, 3.4d.",
  points: {
    ownHand: "Written wholly by own hand",
    noErasure: "No erasures, no corrections",
    noBlankLine: "No skipped lines",
    oneInk: "One kind and colour of ink",
    photo: "Photo 3×4 stuck on",
    signature: "Dated and signed with full name in item 23",
    stampPages: "Stamped across all pages",
    stampPhoto: "Stamped across the photo",
  },
  confirmedBy: (name, day) => `Confirmed by ${name}, on ${day}`,
  markedOn: "Done on",
  confirm: "Confirm the points ticked",
  mistaken: "By mistake?",
  retract: "Take back",
  doneTitle: "The handwritten copy is finished",
  doneHint: "All pages are accepted and all points of the checklist confirmed.",
  send: "Send to verification",
  done: {
    make: "The model to copy from has been made.",
    confirm: "The points confirmed have been recorded.",
    retract: "The confirmation has been taken back.",
    accept: "The page is accepted.",
    return: "The page has been returned with its reason.",
  },
  refusals: {
    "copy-shut": () =>
      "The handwritten copy is made and checked at the stage Dossier only. If it has to be corrected later, the committee returns the dossier.",
    "copy-items-open": ({ open }: Facts) =>
      `The model cannot be made yet: item ${formatFact(open)} has not passed or cannot be read. A model is made of passed items only. Review those items first.`,
    "copy-unchanged": ({ code }: Facts) =>
      `Nothing has changed since model ${formatFact(code)}. Go on copying and checking by it.`,
    "copy-replaced": () =>
      "Another model was made after this page was opened. Load the page again and compare the code on the paper.",
    "copy-nothing-ticked": () => "No point is ticked. Tick what is done and send again.",
    "copy-not-confirmed": () => "This point is not confirmed, or was just taken back. Load the page again.",
    "copy-page-unknown": ({ name }: Facts) =>
      `The model has no page ${formatFact(name)}. Open the page again from the list of pages.`,
    "copy-page-changed": ({ name }: Facts) =>
      `Page ${formatFact(name)} has changed since the model was made and cannot be accepted yet. Make a new model and compare the page copied again.`,
  },
};
