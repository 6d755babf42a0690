import type { comments as vi } from "../../vi/mentoring/comments";

/** The cell's comment while it is being written. */
export const comments: typeof vi = {
  title: "Draft of the cell's comment",
  open: "Draft of the cell's comment:",
  purposes: {
    history: "item 25 of 2-KNĐ",
    admission: "6-KNĐ",
    recognition: "13-KNĐ",
  },
  ofQuarter: (quarter) => `comment on ${quarter}`,
  intro:
    "Each sentence keeps the entries of the log it rests on, and opens them. Only the secretary and deputy of the cell read the draft; on paper there are no marks and no entries.",
  saved: (name, day) => `Saved by ${name} on ${day}`,
  compose: "Draft from the log",
  composeMore: "Add from the log",
  composeHint: "Adds at the end what the log has and the draft has not; sentences already there do not change.",
  add: "Add a sentence",
  edit: "Edit",
  up: "Up",
  down: "Down",
  spoken: (act, number) => `${act}: sentence ${number}`,
  remove: "Remove this sentence",
  removeConfirm: "I remove this sentence from the draft. The entries of the log stay as they are.",
  noneTitle: "No draft yet",
  noneHint: "Press “Draft from the log” for a first one from work given, evaluations, reports and notes.",
  unreadable: "The saved draft cannot be read. Tell the administrator before you go on.",
  without: "This sentence rests on nothing yet",
  lost: (count) =>
    count === 1 ? "One entry is gone (withdrawn or not found)" : `${count} entries are gone (withdrawn or not found)`,
  evidence: "Rests on",
  kinds: {
    task: (title, day) => `Task “${title}”, given ${day}`,
    note: (_, day) => `Note of ${day}`,
    evaluation: (author, day) => `Evaluation by ${author}, ${day}`,
    mentorReport: (author, day) => `Report by ${author} of the quarter from ${day}`,
    ownReport: (_, day) => `Own report of the half-year from ${day}`,
  },
  unlink: "Take away",
  form: {
    add: "Add a sentence",
    edit: "Edit the sentence",
    fields: { text: "Sentence", evidence: "Rests also on" },
    hints: {
      text: "One sentence that states a fact.",
      evidence: "Choose an entry of the log; a sentence without one can be saved too.",
    },
    noEvidence: "Nothing more",
    submit: "Save the sentence",
  },
  use: {
    title: "Draft of the cell's comment",
    take: "Take the draft",
    edit: "Open the draft",
    hint: "Puts the draft into “Main merits and faults”, after what is written there; it is not saved until you save.",
    taken: "The draft stands in “Main merits and faults”, after what was written there. Read it, then save.",
  },
  done: {
    compose: "Added from the log.",
    save: "The sentence is saved.",
    move: "The order is changed.",
    remove: "The sentence is removed.",
    unlink: "The entry is taken away.",
  },
  refusals: {
    "comment-unknown": () => "There is no such draft. Open it again from the training log.",
    "comment-unreadable": () => "The saved draft cannot be read and was not written over. Tell the administrator.",
    "comment-moved": () =>
      "The draft was changed elsewhere since this page was opened. What you wrote is kept here; open the draft again and go on.",
    "comment-nothing-new": () =>
      "The log has nothing new for this draft. Record work, an evaluation or a report first, or add a sentence yourself.",
    "comment-too-long": ({ most }) => `The draft has ${most} sentences. Remove some before you add more.`,
    "sentence-unknown": () => "This sentence is no longer in the draft. Open the draft again.",
  },
};
