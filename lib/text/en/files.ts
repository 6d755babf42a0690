import type { FileRefusal } from "../../files/refusals";
import type { Facts } from "../facts";
import type { files as vietnamese } from "../vi/files";

/** Which of several files: "File 2". */
const which = ({ nth }: Facts): string => (Number(nth) > 1 ? `File ${nth}` : "This file");

const sentences: Record<FileRefusal, (facts: Facts) => string> = {
  "file-missing": () => "No file is chosen. Choose photographs or a PDF or Word file and send again.",
  "file-empty": (facts) => `${which(facts)} is empty. Open it on your device, save it anew and send again.`,
  "file-too-large": (facts) =>
    `${which(facts)} is larger than 25 MB and was not taken. Scan at 200–300 dots an inch, or split it into several files.`,
  "file-too-many": () => "One sending takes 20 photographs at most. Send in several goes, or join them into one PDF.",
  "file-mixed": () => "Only photographs can be joined as pages of one scan. Send each PDF or Word file by itself.",
  "file-kind": (facts) =>
    `${which(facts)} is no PDF, JPEG, PNG, HEIC or Word (.docx), whatever its name says. Convert it to one of these and send again.`,
  "file-program": (facts) =>
    `${which(facts)} is a program, whatever its name says, and was not taken. Choose the right file, and tell the administrator if you do not know where it came from.`,
  "file-old-word": (facts) =>
    `${which(facts)} is an old Word file (.doc) or has a password, so its content cannot be checked. Remove the password, save it as .docx or PDF and send again.`,
  "file-truncated": (facts) =>
    `The end of ${which(facts).toLowerCase()} is missing, perhaps because copying or sending was broken off. Open it on your device, scan or copy it again and send again.`,
  "file-damaged": (facts) => `${which(facts)} is damaged and cannot be read. Scan or save it anew and send again.`,
  "file-too-many-pixels": (facts) =>
    `${which(facts)} is a picture too large to process. Take it again at the usual size (12 million pixels are enough).`,
  "file-too-slow": (facts) =>
    `${which(facts)} could not be processed in the time allowed. Send an ordinary photograph or PDF scan of this paper.`,
  "pdf-locked": (facts) =>
    `${which(facts)} is a PDF with a password, so its content cannot be checked. Remove the password, save it anew and send again.`,
  "pdf-active": (facts) =>
    `${which(facts)} is a PDF with commands that run by themselves (scripts, programs, sending forms, opening other files) and was not taken. Print it to a new PDF or scan the paper.`,
  "pdf-attached": (facts) =>
    `${which(facts)} is a PDF with other files inside and was not taken. Print it to a new PDF, and send the other files by themselves.`,
  "pdf-absurd": (facts) =>
    `${which(facts)} is a PDF with an unusual sheet size or number of pages (above A0, above 500 pages). Scan it on A4 or split it into several files.`,
  "pdf-expands": (facts) =>
    `${which(facts)} is a PDF packed in an unusual way that would become too large, and was not taken. Print it to a new PDF or scan the paper.`,
  "docx-expands": (facts) =>
    `${which(facts)} is packed in an unusual way and would become too large, so it was not taken. Save it anew from Word or send a PDF.`,
  "docx-entities": (facts) =>
    `${which(facts)} is a Word file with declarations Word never writes, and was not taken. Save it anew from Word or send a PDF.`,
  "docx-macros": (facts) =>
    `${which(facts)} is a Word file with macros and was not taken. Save it as .docx without macros or send a PDF.`,
  "docx-outside": (facts) =>
    `${which(facts)} is a Word file that fetches content from elsewhere when it is opened (a template, linked pictures) and was not taken. Insert the pictures and save it anew, or send a PDF.`,
  "docx-embedded": (facts) =>
    `${which(facts)} is a Word file with other files embedded and was not taken. Remove them or send a PDF.`,
  "docx-locked": (facts) =>
    `${which(facts)} has a password, so its content cannot be checked. Remove the password, save it anew and send again.`,
  "register-only": () =>
    "Of this kind of paper only the entry is kept: that it exists, its number and day, where the original lies; no content is taken. Enter it, and keep the paper where it belongs.",
  "photo-only": () => "The 3 × 4 photograph must be a picture, not a PDF or Word file. Send a JPEG, PNG or HEIC.",
  "scanner-silent": () =>
    "The virus scanner does not answer, so no file was taken. Try again later; if it stays, tell the administrator.",
  "scanner-limit": () =>
    "The virus scanner takes no file as large as this, so it was not taken. Send a smaller one; the administrator may raise StreamMaxLength of clamd to 25 MB or more.",
  "scanner-unclear": () =>
    "The virus scanner answered in a way that is not its own, so no file can be taken. Tell the administrator to check the address NGUON_CLAMD and the scanner's log.",
  "scanner-found": (facts) =>
    `The virus scanner found harmful code in ${Number(facts.nth) > 1 ? `file ${facts.nth}` : "the file"}, which was not taken. Do not open it, and tell the administrator.`,
  "files-busy": () => "Many people are sending files just now. Nothing was recorded; send again in a minute.",
};

/** Scans and documents attached to the papers of a case, and what of a paper is only entered. */
export const files: typeof vietnamese = {
  title: "Scans of papers",
  open: "Scans of papers",
  titles: {
    formerMembership: "Papers on a former membership",
    ceremonyMinutes: "Minutes of the ceremony",
    portrait: "3 × 4 photograph",
    taskProduct: "Product handed in for a task",
    other: "Another paper of the case",
  },
  intro:
    "Scans are encrypted and open only to those who may read the personal history; each opening and download is recorded and shown to the person the case is about.",
  none: "No scans yet.",
  add: "Add a paper",
  addScan: "Send a scan of this paper, or enter it",
  choose: "Which paper?",
  registerOnly: "Entry only",
  registerOnlyHint:
    "Of this kind of paper the app keeps only that it exists, its number and day, and where the original lies. Send no content here, and copy none into other boxes.",
  forms: { images: "Photographs", pdf: "PDF", docx: "Word" },
  pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
  size: (bytes) =>
    bytes >= 1024 * 1024
      ? `${(bytes / 1024 / 1024).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`
      : `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("en-GB")} KB`,
  addedBy: (name, day) => `Added by ${name} on ${day}`,
  number: "Number",
  datedOn: "Day on the paper",
  originalAt: "Where the original lies",
  entry: (number, day) => [number && `No. ${number}`, day && `of ${day}`].filter(Boolean).join(" "),
  originalIs: (place) => `Original: ${place}`,
  entryUnreadable: "The entry cannot be read; enter it again.",
  editEntry: "Change the entry",
  writeEntry: "Enter number, day, place of the original",
  enter: "Enter",
  save: "Save",
  upload: {
    title: (paper) => `Send a scan: ${paper}`,
    file: "Photographs or file",
    hint: "PDF, JPEG, PNG, HEIC or Word (.docx); 25 MB a file at most. Several photographs chosen together become the pages of one scan, in the order chosen.",
    keeps:
      "Photographs are turned upright, cut free of a dark border around the sheet and brought to A4 size; place, time and device noted by the phone are removed. A sheet turned by up to 10 degrees is straightened where its lines or edges are clear; one taken from the side is not: photograph it from above.",
    portraitKeeps:
      "The photograph is turned upright and what the phone noted in it is removed; next it is cut to 3 × 4.",
    send: "Send",
    sending: (percent) => `Sending: ${percent}%`,
    looking: "Sent, being checked…",
    tooLarge: (name) => `${name} is larger than 25 MB. Scan at a lower resolution, or split it into several files.`,
    failed: "The connection broke off; nothing was recorded. Send again.",
  },
  notTaken: "The file was not taken. Open the page again and send again.",
  page: (page, count) => `Page ${page}/${count}`,
  framed: (title) => `Preview: ${title}`,
  noPreview: "A Word file cannot be shown here; download it to read it.",
  pdfHint: "If your phone does not show the PDF here:",
  openAlone: "Open by itself",
  download: "Download",
  downloadHint: "Each download is recorded and shown to the person the case is about.",
  replace: "Replace by a new version",
  versions: "Versions sent",
  version: (version) => `Version ${version}`,
  croppedFrom: (version) => `cut from version ${version}`,
  erased: (day) => `Content erased on ${day}, because only the entry of this kind of paper is kept now.`,
  withdraw: {
    title: "Withdraw a scan",
    open: "Withdraw this version",
    hint: "For what was sent by mistake. Its content is erased for good; a line stays that says who sent it, who withdrew it, when and why.",
    cuttings: "The 3 × 4 photograph cut from this version is withdrawn too.",
    outside:
      "Copies already downloaded and backups made before still hold the content; collect or destroy them as the rules ask.",
    reason: "Why it is withdrawn",
    reasons: {
      "wrong-person": "It is a paper of another person",
      "wrong-paper": "It is not this paper",
      "poor-scan": "It cannot be read; another will be sent",
      "not-to-be-kept": "Of this paper no scan may be kept",
    },
    confirm: "I understand: the content is erased at once and cannot be brought back.",
    submit: "Withdraw and erase the content",
    by: (name, day) => `Withdrawn by ${name} on ${day}`,
    erased: (reason) => `This version was withdrawn and its content erased. Reason: ${reason}.`,
  },
  crop: {
    title: "Cut the photograph to 3 × 4",
    open: "Cut to 3 × 4",
    intro:
      "The frame begins in the middle. Adjust it and press “Try”; when it is right, press “Use this frame”. The photograph as it was sent stays.",
    alt: "The photograph in the 3 × 4 frame",
    width: "Width of the frame (percent of the photograph's width)",
    left: "Move the frame to the right",
    top: "Move the frame down",
    tryIt: "Try",
    use: "Use this frame",
  },
  admin: {
    title: "Papers kept by entry only",
    hint: "Kinds of paper of which no content is kept",
    intro:
      "Of the kinds of paper below the app keeps only that the paper exists, its number and day, and where the original lies. Content is refused when files are sent, and is in no search, export or backup made from then on. What the steps, the personal history and the verification ask for themselves is not part of this. Kinds can be added and not taken away.",
    always: "Always",
    chosen: "Added by the unit",
    none: "None added.",
    chosenBy: (name, day) => `Added by ${name} on ${day}`,
    paper: "Kind of paper",
    add: "Entry only from now on",
    confirm:
      "I understand: content already sent of this kind of paper in the unit is erased at once and cannot be brought back. Backups made before still hold it and must be kept or destroyed as the rules ask.",
  },
  done: {
    attach: "The scan is taken and encrypted.",
    crop: "The photograph is cut to 3 × 4.",
    enter: "The paper is entered.",
    entry: "The entry is saved.",
    withdraw: "The scan is withdrawn and its content erased.",
    restrict: "Of this kind of paper only the entry is kept from now on.",
  },
  reading: {
    file: (paper) => `Scan: ${paper}`,
    taken: (paper) => `Scan downloaded: ${paper}`,
    withdrawn: (paper) => `Scan withdrawn: ${paper}`,
  },
  refusals: sentences,
};
