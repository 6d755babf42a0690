import { type Facts, formatFact } from "../../facts";
import type { importRefusals as vietnamese } from "../../vi/lists/import-refusals";

/** Why a file cannot be read, and why a list is not taken over. */
export const importRefusals: typeof vietnamese = {
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
  "list-without-cells": () =>
    "There is no row of heads with a column for the name of a cell and at least two other known columns. Use the model, or name the columns as it does.",
  "list-without-titles": () =>
    "There is no row of heads with a column for planned posts and at least two other known columns. Use the model, or name the columns as it does.",
  "import-titles-column": () => "No column is the planned post. Choose it and check again.",
  "import-planned-twice": ({ sheet, line }: Facts) =>
    `The same unit, post and term as ${sheet}, row ${line}. Leave one of them out; where several people are wanted, say so in the column of their number.`,
  "import-units-column": () => "No column is the name of the organisation. Choose it and check again.",
  "import-nobody": () =>
    "Nobody of this name is in the register of the organisation. Correct the name, or enter the person first and check again.",
  "import-several": ({ name }: Facts) => `Several people are called ${name}. Choose the one who is meant.`,
  "import-born-differs": ({ name }: Facts) =>
    `Somebody called ${name} has another date of birth. If it is that person, choose them; if not, leave the row out.`,
  "import-no-case": ({ name }: Facts) =>
    `${name} has no open case, so the certificate cannot be recorded. Open the case first, or leave the row out.`,
  "import-post-by-two": () =>
    "A second person has to agree to a post beyond a cell, so it is not given by a list. Leave the row out and give it under Administration, Posts.",
  "list-too-long": ({ count, most }: Facts) =>
    `The file has ${count} rows; one import takes ${most} at most. Split it into several files and import one after the other.`,
  "import-over": () => "This import is over and can no longer be changed. Look at the result, or read a new file.",
  "import-unreadable": () => "What was read cannot be decrypted. Drop this import and read the file again.",
  "import-names-column": () => "No column is the full name. Choose it and check again.",
  "import-not-checked": () =>
    "The columns have not been matched, so nothing was recorded. Match the columns and check the rows.",
  "import-rows-open": ({ count }: Facts) =>
    `${count} rows are to be corrected or left out, so no row was recorded. Open “To correct”.`,
  "import-many-changes": ({ count, most }: Facts) =>
    `${count} people are to be corrected by the file; one import corrects ${most} at most. Record these first, then read the file again.`,
  "import-unit-gone": () =>
    "An organisation that was chosen has been dissolved or is out of reach, so no row was recorded. Match the columns again.",
  "import-nothing": () =>
    "There is nothing to add or correct, so nothing was recorded. Drop this import, or look at the rows again.",
  "import-not-committed": () => "This import is not recorded, or is undone. Load the page again.",
  "cell-error": ({ text }: Facts) =>
    `The formula of this cell fails (${text}), so it has no value. Fill in the right one.`,
  "cell-not-understood": ({ text }: Facts) =>
    `It is not clear what “${text}” means. Choose {field}, or match the column again.`,
  "admitted-after-official": ({ officialOn }: Facts) =>
    `The day of admission must lie before the official one (${formatFact(officialOn)}). Check both.`,
};
