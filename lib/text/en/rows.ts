import { formatFact } from "../facts";
import type { rows as vi } from "../vi/rows";
import { history } from "./history";

const label = (box: unknown): string =>
  Object.entries(history.labels).find(([name]) => name === box)?.[1] ?? String(box ?? "");

export const rows: typeof vi = {
  period: "Period",
  count: (count) => (count === 1 ? "1 row" : `${count} rows`),
  people: (count) => (count === 1 ? "1 person" : `${count} people`),
  none: "No rows yet.",
  nobody: "Nobody has been entered yet.",
  says: {
    label: "How is this item answered?",
    stated: "Yes, in the boxes below",
    none: "None (“không”)",
    unknown: "Not known (“không rõ”)",
  },
  nothing: {
    title: "If there is nothing to declare",
    none: "State “không” for the whole item",
    unknown: "State “không rõ” for the whole item",
    stated: "Take this back and enter rows",
    stands: "This item now says:",
  },
  add: "Add a row",
  addPerson: "Add a person",
  paste: "Paste from Word or Excel",
  edit: "Edit",
  copy: "Copy",
  up: "Up",
  down: "Down",
  remove: "Delete",
  removeNow: "Delete for good, it cannot be undone",
  ofRow: (act, head) => `${act}: ${head}`,
  missing: (box) => `Still missing: ${label(box).toLowerCase()}`,
  untitled: "Row without a period",
  save: "Save",
  saveItem: "Save, do not send",
  saveAndNext: "Save and add the next row",
  saveAndNextPerson: "Save and add the next person",
  newRow: "New row",
  row: (position) => `Row ${position}`,
  newPerson: (kinship) => `New person: ${kinship}`,
  chooseKinship: "Who is this person?",
  chooseKinshipHint: "Choose the relation first; the boxes to fill in follow from it.",
  own: "One's own side",
  spouses: "The spouse's side",
  monthHint: "Month and year, for example 9/2019.",
  toHint: "Month and year. Leave it empty, or write “nay”, if it lasts to the present.",
  partialDayHint: "Day, month and year, or the year alone. Write “không rõ” if nobody knows.",
  eachBoxHint: "Write “không” if there is nothing.",
  fillNone: "Put “Không” into the empty boxes and save",
  notSent: "When the whole item is done, send it at the end of the page; until then only you see it.",
  oldText: {
    title: "This item is one piece of text",
    body: "The text can still be read. As rows, each period and each person can be checked and used again.",
    turn: "Turn it into rows",
    bodyOfBoxes: "The text can still be read. In boxes, each part can be checked and used again.",
    toBoxes: "Put it into the boxes",
    look: "The boxes were filled in from the text. Compare each with it, correct what is wrong, then save. Nothing is recorded until you save.",
    kept: "The text before it was turned into rows",
  },
  known: {
    title: "Already on record",
    confirm: "This is right, send it for review",
    use: "Add a row from this paper",
    joinedUnit: (day) => `In the present unit since ${day}`,
    course: "Bồi dưỡng nhận thức về Đảng",
    differs:
      "The box below says something else. Look at the original paper; if the record is wrong, ask the cell secretary to correct it.",
    sources: {
      register: "Register of members and non-members",
      certificate: "Certificate of the awareness class",
    },
  },
  unsent: {
    title: "This device still holds words not saved on the server",
    newRow: "A new row",
    row: "An existing row",
    gone: "A row that was deleted since:",
    inList: "Not sent, on this device:",
    whole: "words being typed",
    newPerson: "a new person",
  },
  pasted: {
    title: "Paste several rows",
    intro:
      "Paste a table from Word or Excel, or text with one period or one person on each line. Press Preview: what is not understood is said, correct it in this box and look again. Nothing is recorded until you confirm.",
    label: "Pasted text",
    submit: "Preview",
    order: "Order of the columns",
    row: (position, head) => `${position}. ${head}`,
    doubt: (what) => `⚠ ${what}`,
    doubts: {
      period:
        "The period is not understood. The whole sentence stays in the first box; write month and year and look again, or add them later.",
      kinship: "The relation is not understood. Begin the line with it, for example “Bố đẻ: …”.",
      level: "The kind of level is not understood. Begin the line with it, for example “Ngoại ngữ: …”.",
      guessed: "Guessed from the order, please check.",
      tooLong: "Something is longer than its box takes: shorten it or split it into two rows.",
    },
    left: "In no row",
    oldText: "The present text",
  },
  done: {
    saveItem: (number) => `Item ${number} is saved. It is not sent; you can go on at any time.`,
    sendItem: (number) => `Item ${number} is sent for review.`,
    sendRows: (number) => `Item ${number} is sent for review.`,
    saveRow: (number) => `The row of item ${number} is saved. The item is not sent.`,
    moveRow: (number) => `A row of item ${number} was moved.`,
    copyRow: (number) => `A row of item ${number} was copied. Now change the copy.`,
    deleteRow: (number) => `A row of item ${number} was deleted.`,
    stateNothing: (number) => `Item ${number} is recorded. It is not sent.`,
    takeRows: (number) => `The pasted rows were added to item ${number}. Look at each, then send.`,
  },
  refusals: {
    "item-has-boxes": () => "This item has boxes and rows. Open it again and fill in the boxes.",
    "item-without-boxes": () => "This item is one text and has no rows. Open it again and write.",
    "item-needs-content": () =>
      "Everybody has to fill in this item; it cannot be answered “không”. Enter at least one row.",
    "item-blank": () => "This item has nothing in it, so it was not sent. Fill it in and send it again.",
    "item-say-none": () =>
      "This item may not stay blank. If there is nothing to declare, state “không” for the whole item, then send it.",
    "box-say-none": () => "{Field}: may not stay blank. Write “không” if there is nothing.",
    "none-but-filled": () =>
      "The item says “không”, but its boxes still hold something. Empty the boxes, or choose that there is something to declare.",
    "row-incomplete": ({ position, box }) =>
      `Row ${formatFact(position)} still lacks: ${label(box).toLowerCase()}. Open the row, complete it and send again.`,
    "row-gone": () =>
      "This row was deleted elsewhere after this page was opened. What you typed is still here; copy it into a new row to keep it.",
    "period-reversed": () => "{Field}: the last month is before the first. Look at both boxes again.",
    "too-many-rows": ({ max }) =>
      `This item takes at most ${formatFact(max)} rows. Join rows that are alike or delete some, then try again.`,
    "pasted-too-long": ({ position }) =>
      `Row ${formatFact(position)} holds more than its box takes. Shorten it or split it into two rows, then look again.`,
    "nothing-pasted": () =>
      "No row was recognised in what was pasted. Paste each period or each person on a line of its own.",
  },
};
