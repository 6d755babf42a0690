import type { templates as vi } from "../../vi/documents/templates";

export const templates: typeof vi = {
  title: "The office's own templates",
  intro: (unit) =>
    `Each paper is made by the form that comes with the app, or by a Word template of ${unit} from a day on. Papers issued keep the template of their day.`,
  listHint: "The forms that come with the app, the office's own, and since when.",
  open: "The office's own templates",
  columns: { form: "Paper", shipped: "Comes with the app", own: "The office's own" },
  shippedVersion: (pack, version) => `${pack}, version ${version}`,
  none: "None",
  waiting: (count) => `uploaded, not in use: ${count}`,
  inForce: (version, from) => `Version ${version}, in use since ${from}`,
  ofAnother: "of the organisation above",
  next: (from) => `changes on ${from}`,
  shippedNow: "The form that comes with the app is in use.",
  beginTitle: "Begin from the form that comes with the app",
  beginHint:
    "Download a Word file with placeholders such as {ho_ten}; change its words, fonts and layout to the office's own, keep the placeholders, and upload it.",
  begin: "Download the form with placeholders",
  uploadTitle: "Upload the office's own template",
  file: "Word file (.docx)",
  fileHint: "At most 5 MB. No macros, embedded objects or links to the outside; of Word's fields only page numbers.",
  upload: "Upload",
  uploadHint: "Uploading does not put it to use: look at a specimen first, then choose the day.",
  versions: "Versions uploaded",
  version: (version) => `Version ${version}`,
  uploadedBy: (name, on) => `uploaded by ${name} on ${on}`,
  usedFrom: (days) => `in use from ${days}`,
  notUsed: "not in use",
  history: "What was in use when",
  historyColumns: { from: "From", what: "Made by", by: "Recorded by" },
  shipped: "The form that comes with the app",
  recordedBy: (name, on) => `${name} on ${on}`,
  lacksTitle: "This version lacks parts of the form that comes with the app",
  lacksHint: "It can be used all the same. See whether a placeholder was lost.",
  previewTitle: "Look at a specimen",
  previewHint: "The specimen is filled with an invented case; it tells of nobody. Open it before the template is used.",
  previewWord: "Download the specimen as Word",
  previewPdf: "Download the specimen as PDF",
  noPdfHere: "This server has no office suite, so there is no specimen as PDF; look at the Word file.",
  specimen: "SPECIMEN",
  download: "Download the file as uploaded",
  applyTitle: "Use this version",
  applyFrom: "In use from",
  applyHint: "Papers dated on this day or later are made by this version; those dated before it by the former one.",
  applyConfirm: "I have opened the specimen, and it is right.",
  apply: "Use it",
  resetTitle: "Go back to the form that comes with the app",
  resetHint:
    "From this day papers are made by the form that comes with the app. The versions uploaded are kept and can be used again.",
  resetFrom: "Go back from",
  reset: "Use the original form again",
  done: {
    upload: "The file was taken. Look at the specimen, then choose the day.",
    apply: "The day is set.",
    reset: "The day of going back is set.",
  },
  namesTitle: "The placeholders of this form",
  allNames: "All placeholders",
  namesHint:
    "Type the placeholder where the value belongs. In capitals, {HO_TEN}, it prints the value in capitals. What nobody has said is printed as dots.",
  repeatHint:
    "{#uu_diem} … {doan} … {/uu_diem} is repeated for each paragraph of a part of several paragraphs. Around a single value, the words between are printed only where there is one. Repeated parts do not stand within each other.",
  nameColumns: { name: "Placeholder", meaning: "Meaning" },
  severalParagraphs: "several paragraphs",
  wordByOwn: (version, from) => `Word is made by the office's own template, version ${version}, in use since ${from}.`,
  wordByOwnIssued: (version) => `Word is made by the office's own template, version ${version}.`,
  pdfByOwn: "So is the PDF; the preview on the screen shows the form that comes with the app.",
  pdfByShipped: "The PDF and the preview on the screen are made by the form that comes with the app.",
  noPdf:
    "The PDF could not be made: the office suite of the server does not answer. Download the Word file, or ask an administrator to look at NGUON_OFFICE_PROGRAM.",
  refusals: {
    "template-form-unknown": () => "There is no such form. Open it again from the list.",
    "template-missing": () => "No file was chosen. Choose the Word file (.docx) of the office.",
    "template-too-large": () =>
      "The file is larger than 5 MB. Shrink its pictures or leave out embedded fonts, and upload it again.",
    "template-not-docx": () =>
      "The file is no Word document (.docx), whatever it is called. Open it in Word and save it as .docx.",
    "template-old-word": () =>
      "The file is a Word document of the old kind (.doc), or has a password. Open it in Word, take the password off and save it as .docx.",
    "template-odt": () => "The file is an OpenDocument text (.odt). Open it and save it as Word (.docx).",
    "template-broken": () => "The .docx is damaged or cut off. Open it in Word, save it again and upload it.",
    "template-bomb": () =>
      "The file unfolds to far too much, or holds another archive. A template needs neither; save it again from Word and upload it.",
    "template-part": ({ part }) =>
      `The file holds “${part}”, which is neither text nor a PNG, JPEG or GIF picture nor a font. Take it out and upload the file again.`,
    "template-active": ({ name, part }) =>
      `The file holds something that runs or is embedded: ${name} (${part}). A template may have no macros or embedded objects; take it out and upload the file again.`,
    "template-outside": ({ kind, target }) =>
      `The file reaches outside: ${kind}, ${target}. A template must be whole in one file; insert the picture itself, take the link out and upload it again.`,
    "template-field": ({ name }) =>
      `The file has the Word field ${name}. Only page numbers (PAGE, NUMPAGES) are allowed; turn the field into text and upload the file again.`,
    "template-doctype": ({ part }) =>
      `The part ${part} declares a DOCTYPE, which Word never writes. Save it again from Word and upload it.`,
    "template-xml": ({ part }) => `The part ${part} is damaged. Open the file in Word, save it again and upload it.`,
    "template-unknown": ({ name, nearest }) =>
      nearest
        ? `There is no placeholder {${name}} – is it {${nearest}}? Correct it in the file and upload it again.`
        : `There is no placeholder {${name}}. See the list below, correct it in the file and upload it again.`,
    "template-expression": ({ tag }) =>
      `“{${tag}}” is no placeholder. Between braces only a name of the list may stand; a template computes nothing.`,
    "template-brace": () =>
      "A brace is opened and not closed, or closed and not opened. Braces are for placeholders alone; correct it in the file and upload it again.",
    "template-too-many": ({ most }) =>
      `The file has more placeholders than ${most}. Take some out and upload it again.`,
    "template-paragraph-alone": () =>
      "{doan} stands only within a repeated part, between {#name} and {/name}. Put those around it and upload the file again.",
    "template-loop-open": ({ name }) =>
      `The repeated part {#${name}} does not end. Add {/${name}} and upload it again.`,
    "template-loop-not-begun": ({ name }) =>
      `{/${name}} ends a repeated part that was not begun. Put {#${name}} before it, or take {/${name}} out.`,
    "template-loop-within": ({ name }) =>
      `{#${name}} stands within another repeated part. They do not stand within each other; end the first one before it.`,
    "template-not-filled": () =>
      "The template cannot be filled, though its placeholders are right: a repeated part may begin and end in two cells of a table. Correct it and upload it again.",
    "template-unknown-version": () =>
      "There is no such version of the office. Open it again from the versions uploaded.",
    "template-none": () =>
      "On that day the form that comes with the app is in use already; nothing is to be changed. See what was in use when.",
  },
};
