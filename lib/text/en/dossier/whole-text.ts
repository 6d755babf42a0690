import type { wholeText as vi } from "../../vi/dossier/whole-text";

export const wholeText: typeof vi = {
  title: "The whole personal history",
  open: "Read the whole personal history",
  notWritten: "No text yet.",
  notRecorded: "Not yet recorded.",
  later: {
    24: "Comments of the places of verification",
    25: "Comment of the cell committee or cell",
    26: "Certification by the grass-roots committee",
  },
  answered: (agency, day) => `${agency} answered on ${day}`,
  commented: (day) => `The cell commented on ${day}.`,
  certified: (day) => `The grass-roots committee certified on ${day}.`,
  compareWith: "Compare with the texts sent",
  endOf: (day) => `up to the end of ${day}`,
  choose: "Choose a day",
  compare: "Compare",
  stopComparing: "Stop comparing",
  nothingToCompare: "No item has an earlier text to compare with.",
  comparedWithDay: (day, changed) =>
    changed === 0
      ? `No item has changed since ${day}.`
      : `${changed === 1 ? "1 item has" : `${changed} items have`} changed since ${day}`,
  comparedWithVersion: (number, version) => `Item ${number}: compared with its text no. ${version}`,
  unchanged: "unchanged",
  versions: (count) => (count === 1 ? "1 earlier text" : `${count} earlier texts`),
  versionOf: (version, day) => `text no. ${version}, sent on ${day}`,
};
