import { type Day, formatDay } from "../../../primitives/day";
import type { Facts } from "../../facts";
import type { places as vietnamese } from "../../vi/dossier/places";

const number = (count: number) => count.toLocaleString("en-GB");

export const places: typeof vietnamese = {
  title: "Catalogue of communes, wards and special zones",
  intro:
    "The 34 provinces are built in. With a catalogue of communes, new and former names are offered while a birthplace, home town or residence is typed. Files keep the text they have, however the catalogue changes.",
  none: "No catalogue of communes is loaded: only provinces are offered. Any place can still be typed.",
  now: (communes: number, formerNames: number) =>
    `${number(communes)} communes, wards and special zones and ${number(formerNames)} former names are offered.`,
  waiting: {
    title: "A file that was read and waits to be applied",
    intro: "Nothing has changed. See whether the figures below agree with the file, then choose how to apply it.",
    mode: "How to apply it",
    modes: {
      replace: "In the place of the whole catalogue",
      append: "Added to the catalogue (new names from a new day)",
    },
    modeHint: "Where communes were merged or divided, load a complete file in the place of the whole.",
    submit: "Apply",
  },
  facts: {
    file: "File",
    source: "Source",
    lines: "Lines",
    communes: "Communes, wards, special zones",
    formerNames: "Former names",
    from: "Valid from",
    days: (from: Day, to: Day) => (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`),
    number,
    read: "Read by",
    by: (name: string, on: Day) => `${name}, ${formatDay(on)}`,
  },
  load: {
    title: "Load a new file",
    intro:
      "A CSV file in UTF-8 (in Excel: Save as, CSV UTF-8), its columns parted by commas, semicolons or tabs. The first line has the names of the columns, in any order. Each line is a commune and one former name; a commune with three former names has three lines; a former commune divided between two has two.",
    sample: "Download a sample",
    file: "CSV file",
    fileHint: "At most 3 MB; a file of the whole country has more than 10,000 lines and 1 MB.",
    source: "Source",
    sourceHint: "The instrument or where the catalogue comes from, for example: Nghị quyết 202/2025/QH15.",
    submit: "Read the file",
    columns: "The columns of the file",
    column: "Column",
    meaning: "Content",
    required: "required",
    meanings: {
      province: "One of the present 34 provinces",
      commune: "The present name, with or without xã, phường or đặc khu before it",
      code: "The code of the commune, up to 5 figures; zeros that Excel took from its beginning are put back",
      kind: "xã, phường or đặc khu",
      from: "The day from which it is called so, for example 01/07/2025",
      formerCommune: "One former name, with the word xã, phường or thị trấn",
      formerDistrict: "The former district or town; an island district without communes has this column alone",
      formerProvince: "The former province",
      remark: "Shown below the name where it is offered, for example: divided between two wards",
    },
  },
  history: "Loads",
  applied: {
    replace: "In place of the whole",
    append: "Added",
    on: "Applied on",
    how: "How",
  },
  done: {
    read: "The file was read; no line is wrong.",
    apply: "Applied. The new catalogue is offered from now on.",
  },
  refusals: {
    "place-file-encoding": ({ encoding }: Facts) =>
      encoding
        ? `The file is in the encoding ${encoding === "TCVN3" ? "TCVN3 (ABC)" : "VNI"}. Only Unicode can be read: convert it, save it as CSV UTF-8 and load it again.`
        : "The file is not UTF-8, so its letters would be broken. Open it, save it as CSV UTF-8 and load it again.",
    "place-file-quotes": ({ line }: Facts) =>
      `${line ? `Line ${line}` : "The file"}: a quotation mark is opened and not closed, so the columns cannot be parted. Correct the quotation marks and load it again.`,
    "place-file-columns": ({ lacking }: Facts) =>
      `The first line of the file lacks the columns: ${lacking}. Name the columns as in the sample and load it again.`,
    "place-file-empty": () =>
      "The file has the names of the columns and no commune. Look at the file and load it again.",
    "place-line-province": ({ line, found }: Facts) =>
      `Line ${line}: “${found}” is none of the present provinces. A former province belongs to the column Tỉnh cũ.`,
    "place-line-commune": ({ line }: Facts) => `Line ${line}: the name of the commune is missing.`,
    "place-line-code": ({ line, found }: Facts) => `Line ${line}: the code “${found}” must have 1 to 5 figures.`,
    "place-line-kind": ({ line, found }: Facts) =>
      `Line ${line}: “${found}” is no kind of commune. Write xã, phường or đặc khu.`,
    "place-line-day": ({ line, found }: Facts) =>
      `Line ${line}: the day “${found}” does not exist or is written in another way. Write day/month/year.`,
    "place-line-not-yet": ({ line, found }: Facts) =>
      `Line ${line}: ${found} has not come yet. Load this line from that day on.`,
    "place-line-former": ({ line }: Facts) =>
      `Line ${line}: it has a former province and neither a former commune nor a former district. Add one, or leave the province out.`,
    "place-line-long": ({ line }: Facts) => `Line ${line}: a cell is longer than 200 characters. Shorten it.`,
    "place-line-two-names": ({ line, found, first }: Facts) =>
      `Line ${line}: the code ${found} is another commune in line ${first}, from the same day. Check the code.`,
    "place-lines-more": ({ count }: Facts) => `${number(Number(count))} more mistakes in later lines.`,
    "place-load-applied": () => "This file has been applied. Load the page again to see the present catalogue.",
  },
};
