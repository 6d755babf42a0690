import { type Day, formatDay } from "../../../primitives/day";
import type { care as vietnamese } from "../../vi/dossier/care";

export const care: typeof vietnamese = {
  intro:
    "Which items are being written, to be corrected or passed. Their text can be read only where the writer shares it; for the others, make suggestions without reading the text.",
  sharedItems: "Items that are shared",
  noneShared: "No item is shared yet.",
  content: "The text that is shared",
  notShared:
    "The writer does not share the text of this item. You can still write suggestions below: what belongs here, whom to ask, which papers to look for.",
  help: "The mentor's suggestions",
  helpHint:
    "The writer and the secretary of the cell can read them. They are no part of the dossier; do not repeat the personal history here.",
  write: "Write a suggestion",
  submit: "Send the suggestion",
  noHelp: "There is no suggestion on this item yet.",
  by: (name: string, on: Day) => `${name}, ${formatDay(on)}`,
  sharing: {
    title: "Share with the mentor",
    off: (names: string) =>
      `${names} can see the state of this item and not its text. Shared, the item can be read, also while it is being written, until you end it or the mentorship ends.`,
    on: (names: string, since: Day) =>
      `${names} can read this item since ${formatDay(since)}, also while it is being written.`,
    share: "Share this item",
    end: "End sharing",
  },
  done: {
    help: (number) => `The suggestion on item ${number} was sent.`,
    share: (number) => `Item ${number} is shared with the mentor.`,
    endShare: (number) => `Item ${number} is no longer shared. The mentor cannot read it any more.`,
  },
  refusals: {
    "no-mentor-to-share-with": () =>
      "There is no mentor at present, so nothing can be shared. Ask the secretary of the cell about it.",
  },
};
