import { type Facts, formatFact } from "../../facts";
import type { imports as vietnamese } from "../../vi/lists/imports";

/** Lists of people read from Excel files: the columns, the rows, and what came of them. */
export const imports: typeof vietnamese = {
  title: "Import a list from Excel",
  intro:
    "Reads the office's list of members and non-members from an Excel file; look at each row, correct what is wrong, and record all of them at once. Nothing is added before you record.",
  link: "Import from Excel",
  upload: {
    title: "Read a new file",
    file: "Excel file (.xlsx)",
    fileHint:
      "At most 3 MB and 10,000 rows. The list your office has will do, or the model. The file must have no password.",
    submit: "Read the file",
    sample: "Download the model",
    sampleName: "model-list-of-members.xlsx",
    secrecy: "What is read is encrypted when stored; a list that is not recorded is removed after 14 days.",
  },
  list: {
    title: "Imports",
    file: "File",
    by: "Read by",
    state: "State",
    rows: "Rows",
    none: "Nothing has been imported yet.",
    at: (name, moment) => `${name}, ${moment}`,
  },
  states: { read: "Columns to be told", checked: "Being checked", committed: "Recorded", undone: "Undone" },
  fields: {
    fullName: "Full name",
    bornOn: "Date of birth",
    bornMale: "Date of birth (column of men)",
    bornFemale: "Date of birth (column of women)",
    sex: "Sex",
    sexMale: "Sex: marked in the column of men",
    sexFemale: "Sex: marked in the column of women",
    nationalId: "National ID",
    schooling: "Schooling",
    occupation: "Occupation, post",
    joinedUnitOn: "In this organisation since",
    unit: "Cell, organisation",
    kind: "Standing (to compare only)",
    admittedOn: "Admitted on (probationary)",
    decidedOn: "Day of the admission decision",
    officialOn: "Official since",
    recognisedOn: "Recognised as sympathiser on",
    paper: "Paper it rests on",
    status: "State in the list",
    unitId: "Cell, organisation",
    because: "This is somebody else, because",
  },
  columns: {
    title: "Tell the columns",
    intro: (file, rows) =>
      `The file “${file}” has ${rows} rows with people. How each column is read is proposed below; look at it, then check the rows.`,
    table: (tables) => `Table: ${tables}`,
    tableRows: (sheet, rows) => `${sheet} (${rows} rows)`,
    column: (letter, title) => `Column ${letter}: ${title || "(no head)"}`,
    samples: (samples) => (samples ? `For example: ${samples}` : "The column has no values."),
    unused: "— Not imported —",
    unusedPart: "left out",
    stacked: (parts) => `Several facts in one cell: ${parts}`,
    units: "Organisations named in the list",
    unitsIntro: "Which organisation each name of the list means. Rows of a name that is not chosen cannot be recorded.",
    around: "Names of sheets and groups",
    ownDefault: "— As in “Cell, organisation” below —",
    defaults: "Where the list says nothing",
    defaultsIntro: "Used for every row the list leaves blank. Leave empty to fill in row by row.",
    paperHint: "For example “List of members of the committee of 01/11/2026”. Members need one.",
    submit: "Check the rows",
    passedOver: (count) => `${count} rows are no people and were passed over`,
    passedLine: (sheet, line, why, text) => `${sheet}, row ${line} (${why}): ${text}`,
    why: { numbers: "numbers of columns", group: "name of a group", total: "totals", below: "below the list" },
    encodings: (names) =>
      `The file was typed in the old encoding ${names} and was converted to Unicode; look closely at the names.`,
  },
  check: {
    title: "Check the rows",
    columnsLink: "Tell the columns again",
    tabs: { open: "To correct", new: "To be added", known: "Already in the register", skipped: "Left out" },
    tab: (label, count) => `${label}: ${count}`,
    row: (sheet, line, name) => `${sheet}, row ${line}: ${name || "(no name yet)"}`,
    cell: (letter, line) => `Cell ${letter}${line}`,
    proposed: "A proposal is filled in; please look at it.",
    skip: "Leave this row out",
    checked: "Compared with the papers: the dates of birth and of admission are right",
    save: "Save the rows on this page",
    edit: "Correct this row",
    allRows: "Back to all rows",
    name: "Full name",
    standing: "Standing",
    unit: "Organisation",
    place: "In the file",
    remark: "Note",
    openRecord: "Open the record",
    noRows: "There are no rows.",
    noneOpen: "No row is left to correct.",
    since: (standing, day) => (day ? `${standing} since ${day}` : standing),
  },
  questions: {
    alike: (people) =>
      `The register has somebody like this: ${people}. If it is that person, correct the date of birth or leave the row out; if it is somebody else, say why.`,
    person: (name, day, unit) => `${name}, ${day} (${unit})`,
    elsewhere:
      "Somebody with this or nearly this name and date of birth is in the register of another organisation; ask the committee. If it is somebody else, say why.",
    "same-row": (sheet, line) =>
      `The same name and date of birth as ${sheet}, row ${line}. Leave one row out; if they are two people, say why.`,
    "id-taken": (name) =>
      `This national ID is recorded for ${name ?? "somebody of another organisation"}. Check the number on the card.`,
    "id-twice": (line) => `This national ID also stands in row ${line}. Check the number on the card.`,
  },
  notes: {
    "id-year": () => "The national ID does not fit the year of birth",
    "id-sex": () => "The national ID does not fit the sex",
    post: (text) => `Post beside the name: ${text}. Posts are recorded by the administrator`,
    recognised: (text) =>
      `Recognised as sympathiser on ${text}: the day is kept with the paper; the cell opens a case afterwards`,
    away: (text) => `The list says “${text}”: no longer here, so the row is left out`,
  },
  commit: {
    title: "Record",
    intro: (people) =>
      `${people} people will be added, all at once. It can be undone until something else refers to them.`,
    waiting: (count) => `${count} rows are still to be corrected or left out before anything can be recorded.`,
    nothing: "There is nobody to add: everybody in the file is in the register already or left out.",
    submit: (people) => `Record ${people} people`,
    discard: "Drop this import",
    discardConfirm: "I want to drop this import; what was read will be removed.",
  },
  report: {
    title: "Result",
    file: "File",
    read: "Read",
    committed: "Recorded",
    undone: "Undone",
    entered: "Added",
    known: "Known before",
    skipped: "Left out",
    people: (count) => `${count} people`,
    rows: (count) => `${count} rows`,
    undoTitle: "Undo the import",
    undoIntro:
      "Removes the people this import added. Whoever was corrected since, has a case, a post or an account, or is named elsewhere, stays.",
    undo: "Undo",
    undoConfirm: "I confirm: remove the people this import added and nothing else refers to.",
    removed: "Removed",
    left: (count) => `${count} people stay`,
    number: "Row no.",
    why: "Why they stay",
    out: "(out of your reach)",
    reasons: {
      changed: "the record or a standing was changed after the import",
      AdmissionCase: "has a case",
      Post: "holds or held a post",
      Account: "has an account",
      IdentityAnswer: "it was said why this is somebody else; that answer cannot be removed",
      Mentorship: "is a mentor of an applicant",
      FormerName: "has changed the name",
      Absence: "days of absence are recorded",
    },
    otherReason: "something else refers to the record",
  },
  done: {
    read: "The file has been read.",
    map: "The rows have been checked in the new way of reading.",
    correct: "Saved and checked again.",
    commit: "Recorded.",
    undo: "Undone.",
    discard: "The import has been dropped, and what was read is removed.",
  },
  refusals: {
    "sheet-empty-file": () => "The file is empty. Choose another one.",
    "sheet-locked": () =>
      "The file has a password and cannot be read. Open it in Excel, take the password away (File → Info → Protect Workbook), save it and choose it again.",
    "sheet-old-format": () =>
      "The file is in the old format of Excel (.xls or .xlsb). Open it in Excel, choose Save As, type “Excel Workbook (.xlsx)”, and choose the new file.",
    "sheet-program": () => "This is a program, not an Excel file. It was not opened; check who sent it.",
    "sheet-pdf": () => "This is a PDF. Ask for the list as an Excel file (.xlsx).",
    "sheet-not-excel": () =>
      "This is no Excel file (.xlsx). Open the list in Excel, choose Save As, type “Excel Workbook (.xlsx)”, and choose the new file.",
    "sheet-damaged": () =>
      "The file is damaged and cannot be read whole. Open it in Excel, save it as a new file and choose that.",
    "sheet-too-large": () =>
      "Unpacked, the file is far too large for a list of people, mostly because formats reach down over hundreds of thousands of empty rows. Copy the cells with data to a new file and choose that.",
    "sheet-too-many-rows": ({ sheet, most }: Facts) =>
      `The sheet “${sheet}” has more than ${most} rows with data. Split it into several files and import one after the other.`,
    "sheet-nothing-in-it": () => "No row of the file has any data. Check the file, and its hidden sheets.",
    "file-too-big": ({ most }: Facts) =>
      `The file is larger than ${most} MB. A list of people is far smaller; copy the list alone to a new file and choose that.`,
    "list-without-heads": () =>
      "There is no row of heads with a column “Họ và tên” and at least two other known columns. Use the model, or name the columns as it does.",
    "list-too-long": ({ count, most }: Facts) =>
      `The file has ${count} rows; one import takes ${most} at most. Split it into several files and import one after the other.`,
    "import-over": () => "This import is over and can no longer be changed. Look at the result, or read a new file.",
    "import-unreadable": () => "What was read cannot be decrypted. Drop this import and read the file again.",
    "import-names-column": () => "No column is the full name. Choose it and check again.",
    "import-not-checked": () =>
      "The columns have not been told, so nothing was recorded. Tell the columns and check the rows.",
    "import-rows-open": ({ count }: Facts) =>
      `${count} rows are to be corrected or left out, so no row was recorded. Open “To correct”.`,
    "import-unit-gone": () =>
      "An organisation that was chosen has been dissolved or is out of reach, so no row was recorded. Tell the columns again.",
    "import-nothing": () =>
      "There is nobody to add, so nothing was recorded. Drop this import, or look at the rows again.",
    "import-not-committed": () => "This import is not recorded, or is undone. Load the page again.",
    "cell-error": ({ text }: Facts) =>
      `The formula of this cell fails (${text}), so it has no value. Fill in the right one.`,
    "cell-not-understood": ({ text }: Facts) =>
      `It is not clear what “${text}” means. Choose {field}, or tell the column again.`,
    "admitted-after-official": ({ officialOn }: Facts) =>
      `The day of admission must lie before the official one (${formatFact(officialOn)}). Check both.`,
  },
};
