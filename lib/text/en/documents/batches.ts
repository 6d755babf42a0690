import { type Day, formatDay } from "../../../primitives/day";
import type { Facts } from "../../facts";
import type { batches as vi } from "../../vi/documents/batches";

export const batches: typeof vi = {
  title: "Files asked for",
  listHint: (days: number) =>
    `Files are kept for ${days} days, then removed. Only whoever asked sees and downloads them.`,
  none: "No files were asked for in the last days.",
  kinds: {
    meeting: "Papers of a cell's meeting",
    certificates: "Certificates of a class",
    packet: "Dossier for the superior",
    bundle: "Digital hand-over",
  },
  name: (kind: string, about: string) => `${kind}: ${about}`,
  asked: (on: string, until: string) => `Asked for on ${on}, kept until ${until}`,
  states: { waiting: "waiting", making: "being made", done: "done", failed: "failed" },
  progress: (ended: number, all: number) => `${ended} of ${all} papers made`,
  assembling: "Putting the files together…",
  working: "The page reloads every few seconds. You may close it or work elsewhere; the files are made meanwhile.",
  reload: "Reload now",
  startReloading: "Keep reloading",
  stopReloading: "Stop reloading",
  openList: "Files asked for",
  open: "Print meeting papers",
  ready: (done: number) => `${done} papers are ready.`,
  someFailed: (failed: number) =>
    `${failed} papers could not be made; the reason stands beside each. Put it right and ask again; the other papers are in the files.`,
  pdf: "Download one PDF of all",
  zipWord: "Download the Word files (zip)",
  zipPacket: "Download the Word files and scans (zip)",
  ownForms: {
    certificates:
      "Word files are made by the organisation's own template where it has one; the PDF follows the form that comes with the app.",
    meeting:
      "Word files are made by the organisation's own template where it has one; the PDF follows the form that comes with the app.",
    packet:
      "Word files are made by the organisation's own template where it has one; the PDF follows the form that comes with the app. Scans are in the zip alone.",
  },
  scanOf: (title: string) => `Scan: ${title}`,
  withScans: "Enclose the scans of the papers",
  withScansHint: (count: number, size: string) =>
    `${count} ${count === 1 ? "scan" : "scans"}, ${size}. Who takes which scan is recorded and shown to the person the case is about.`,
  zipBundle: "Download the bundle (zip)",
  outOfReach:
    "A file is no longer within reach of the post you are acting in, so nothing can be downloaded. If you asked in another post, change to it and open this page again.",
  remove: "Remove these files",
  removeConfirm: "Remove them now, even while they are being made. This cannot be undone.",
  removed: "The files were removed.",
  papers: "Each paper",
  failures: {
    "not-permitted": "The post that asked may no longer see the file or make this paper.",
    unreadable: "What is stored cannot be read; tell the administrator.",
    "not-made": "The paper could not be set; try to open this form alone, then tell the administrator.",
    "worker-ended": "The server ended several times while making this paper; try to open this form alone.",
    "none-made": "No paper could be made, so there are no files; the reason stands beside each.",
    "scan-gone": "The scan was withdrawn, or the post that asked may no longer see it.",
    "scan-unreadable":
      "This scan is kept and can no longer be read: its content is damaged, or was sealed with another key. Send the scan again on the page of the case's papers and ask anew; tell the administrator to check the backup.",
    "scan-erased":
      "A scan was erased after these files were made, so they can no longer be downloaded. Ask for them again.",
  },
  meeting: {
    title: "Print the papers of the cell's meeting",
    hint: "Prints at once for every case whose next step is the cell's vote.",
    none: "No case is waiting for the cell's vote.",
    cases: (count: number) => `${count} ${count === 1 ? "case waits" : "cases wait"} for the cell's vote`,
    steps: { recordCellVote: "proposal of admission", recordRecognitionVote: "proposal of recognition" },
    which: "Which papers to print",
    papers: {
      minutes: "Minutes of the meeting",
      ballot: "Ballot",
      tally: "Minutes of the count",
      resolution: "Resolution of the cell",
    },
    ballotHint: "One sheet for each person; print as many copies as members with a vote.",
    resolutionHint: "Without a number it is marked as a draft. One that was issued is printed as issued.",
    withoutBallots: "There are forms of ballots and their count for admission alone.",
    meetingOn: "Day of the meeting",
    meetingAt: "Place of the meeting",
    ask: "Make these papers",
  },
  certificates: {
    title: "Print the certificates of a class",
    hint: "People whose certificates are of one kind, of one day and from one issuer are a class.",
    link: "Print certificates of a class",
    none: "No certificate is recorded yet. Record it in each case, or import the results of the class from Excel.",
    import: "Import a list from Excel",
    kinds: {
      awarenessCertificate: "Awareness class (CN-NTVĐ)",
      newMemberCertificate: "Class for new members (CN-ĐVM)",
    },
    others: "Classes",
    issued: (on: string, count: number) => `issued on ${on}, ${count} ${count === 1 ? "person" : "people"}`,
    people: (count: number) => `${count} ${count === 1 ? "person has a certificate" : "people have certificates"}`,
    number: (number: string | null) => (number ? `no. ${number}` : "no number yet, printed as a draft"),
    version:
      "The form signed by the committee that may admit, where it held the class (version II). Where a political centre held it, the centre issues the certificates.",
    low: "Title and wording for the class of new members are not known: the paper bears the line “Mẫu do phần mềm dựng, cần đối chiếu” (made by the app, to be compared).",
    classHolder: "Holder of the class",
    classFrom: "Class from",
    classTo: "Class until",
    classResult: "Result of all",
    classResultHint:
      "For everybody without a result of their own; left empty, there is room to write it. For another result open that person's certificate in the list above and type it into its draft first.",
    ask: "Make the certificates",
  },
  packet: {
    title: "Dossier for the superior",
    hint: "An index, the covering letter and the papers issued, in the order of the dossier (HD 06-HD/TW, 8.1).",
    notEnclosed:
      "Of papers the app did not make, the index says the name and where the original lies; enclose the original when sending.",
    complete: "All papers needed are there.",
    missing: (count: number) => `${count} ${count === 1 ? "paper is" : "papers are"} missing`,
    unclear: (count: number) => `Of ${count} ${count === 1 ? "paper" : "papers"} it is not known whether needed`,
    answer: "Answer the questions about papers",
    incomplete: "It can be made all the same; the index says which papers are missing.",
    content: "Contents",
    issuedHere: "has an issued paper",
    hasScan: "has a scan",
    original: (where: string) => `original: ${where}`,
    originalUnknown: "where the original lies is not recorded",
    isMissing: "missing",
    isUnclear: "not known if needed",
    ask: "Make the packet",
  },
  index: {
    title: "Index of the dossier",
    original: "original enclosed",
    missing: "missing",
    enclosed: "enclosed",
    scanned: "scan enclosed",
  },
  bundle: {
    title: "Digital hand-over",
    hint: "Files ordered by the codes and named by the pattern of CV 1361-CV/BTCTW. The app sends nothing anywhere; download and hand over yourself.",
    notScanned:
      "A paper that has a scan is handed over as the scan; one that has none as a PDF printed from the issued paper, without signature and seal. Papers the app only registers have a line in the list and no file.",
    unknown:
      "Not known: which of 50–52 is which recognition paper, which of 92–95 is which letter 17A–17D, which of 96–97 is a scanned verification paper, the codes left blank, and how file names are spelt. A file without a known code begins with CHUA-RO-MA; compare with the annex before handing over.",
    code: "Code",
    paper: "Paper",
    priority: "Priority",
    state: "State",
    file: "File name",
    there: { scan: "has a scan", file: "printed by the app", registered: "registered only", missing: "missing" },
    byPriority: (priority: string, there: number, all: number) => `Priority ${priority}: ${there} of ${all} there`,
    withoutPriority: (there: number, all: number) => `Code not known: ${there} of ${all} there`,
    noFiles: "There is no scan and no paper has been issued, so there is no file to hand over.",
    units: "Codes of the organisations",
    unitsHint:
      "Five codes joined by full stops, of 2, 3, 3, 3 and 3 digits; 000 where there is none. Example 01.002.003.004.000",
    nationalId: "National ID (12 digits)",
    nationalIdHint: "Used for the name of the folder alone. Left empty, the folder says CHUA-RO-CCCD.",
    ask: "Make the bundle",
    heads: ["Code", "Paper", "Priority", "State", "Number", "Day", "Where the original lies", "File", "SHA-256"],
    list: "danh-muc.csv",
  },
  refusals: {
    "batch-empty": () => "There is no paper to make. Choose more, or issue papers first.",
    "batch-too-large": ({ count, most }: Facts) =>
      `${count} papers are asked for; ${most} can be made at once. Choose fewer kinds of paper and ask several times.`,
    "scans-too-large": ({ size, most }: Facts) =>
      `The scans come to ${size} MB; ${most} MB can be enclosed at once. Replace the heaviest by lighter ones, or leave this box without a tick and download each scan by itself.`,
    "batches-waiting": ({ count }: Facts) =>
      `${count} requests are not ready yet. Wait for some of them, or remove what is no longer needed, and send again.`,
    "class-days-order": ({ from }: Facts) =>
      `{Field}: must not be before the class began (${formatDay(String(from) as Day)}). Check the two days.`,
    "no-paper-ticked": () => "No paper is chosen. Tick at least one kind.",
    "unit-codes-not-proper": () =>
      "{Field}: five codes joined by full stops are needed, of 2, 3, 3, 3 and 3 digits, such as 01.002.003.004.000. Leave it empty if unknown.",
    "national-id-not-proper": () => "{Field}: exactly 12 digits are needed. Leave it empty if unknown.",
  },
};
