import { type Day, formatDay } from "../primitives/day";
import { plainKey } from "../primitives/name";
import type { BatchWish } from "./batch";
import { type DossierLine, type IssuedHere, isListed, type ScanHere } from "./packet";

/** The number of a kind of paper in annex 1 of CV 1361-CV/BTCTW; `among` where only the range is known, null where nothing is. */
export type PaperCode = Readonly<{ code: number }> | Readonly<{ among: readonly [number, number] }> | null;

const one = (code: number): PaperCode => ({ code });
const ofRecognition: PaperCode = { among: [50, 52] };
/** The letters for somebody who moves, 17A–17D. */
const ofLetter: PaperCode = { among: [92, 95] };

/** Annex 1 of CV 1361-CV/BTCTW of 30/6/2026, as far as its numbers are known; which is which of 50–52 and 92–95 is not. */
const codes: Readonly<Record<string, PaperCode>> = {
  history: one(1),
  decision: one(5),
  recognitionDecision: one(7),
  application: one(37),
  awarenessCertificate: one(38),
  introduction: one(39),
  unionResolution: one(40),
  massOpinions: one(42),
  residenceOpinion: one(42),
  cellResolution: one(43),
  appraisal: one(44),
  committeeResolution: one(45),
  newMemberCertificate: one(46),
  selfReview: one(47),
  mentorReview: one(48),
  probationMassOpinions: one(49),
  verification: { among: [96, 97] },
  recognitionCellResolution: ofRecognition,
  recognitionAppraisal: ofRecognition,
  recognitionCommitteeResolution: ofRecognition,
};

/** Of a form where it says more than the paper, as of a trade union's resolution, or where no paper of the dossier asks for it. */
const codesOfForm: Readonly<Record<string, PaperCode>> = {
  "4a-knd": one(41),
  "17-knd": one(53),
  "17a-knd": ofLetter,
  "17b-knd": ofLetter,
  "17c-knd": ofLetter,
  "17d-knd": ofLetter,
  "19-knd": one(96),
  "20-knd": one(97),
};

type Joining = Readonly<{ isReadmission: boolean }>;

export const codeOf = (key: string, form: string | null, { isReadmission }: Joining): PaperCode => {
  if (key === "decision" && isReadmission) return one(6);
  return (form === null ? undefined : codesOfForm[form]) ?? codes[key] ?? null;
};

/** A code as it is written: two digits up to 99. */
export const codeText = (code: PaperCode): string => {
  const written = (number: number): string => String(number).padStart(2, "0");
  if (code === null) return "";
  return "code" in code ? written(code.code) : code.among.map(written).join("–");
};

/** First 1–36, second 37–85, third 86–104; null where the number is not known. */
export const priorityOf = (code: PaperCode): 1 | 2 | 3 | null => {
  if (code === null) return null;
  const number = "code" in code ? code.code : code.among[0];
  if (number <= 36) return 1;
  return number <= 85 ? 2 : 3;
};

/** The codes of the organisations above a person: M1.M2.M3.M4.M5, of 2, 3, 3, 3 and 3 digits; 000 where there is none. */
export const unitCodes = /^\d{2}\.\d{3}\.\d{3}\.\d{3}\.\d{3}$/;
export const nationalIdShape = /^\d{12}$/;

const letters = (text: string): readonly string[] =>
  plainKey(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A name without accents, its words in one: "NguyenVanA". */
const joinedName = (name: string): string =>
  letters(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** What stands in the place of what nobody has said. */
const unknown = { units: "CHUA-RO-MA-DON-VI", nationalId: "CHUA-RO-CCCD", code: "CHUA-RO-MA" };

/** The folder of a person, by annex 2. */
export const bundleFolder = ({ units, nationalId }: BatchWish, name: string): string =>
  `${units ?? unknown.units}/${nationalId ?? unknown.nationalId}_${joinedName(name)}`;

/** The name of a file, by annex 2: the second and later of one kind are numbered, the oldest first. @param nth from 1 */
const bundleFile = (code: PaperCode, title: string, nth: number, ending: string): string => {
  const number = code !== null && "code" in code ? codeText(code) : unknown.code;
  const name = letters(title).join(" ").slice(0, 100);
  return `${number}.${name}${nth > 1 ? `.${nth}` : ""}.${ending}`;
};

/** A line of a bundle: a paper that goes with it as a scan or as a print, or one the app only knows of. */
export type BundleLine = Readonly<{
  key: string;
  title: string;
  code: PaperCode;
  priority: 1 | 2 | 3 | null;
  number: string | null;
  on: Day | null;
  held: string;
  there: "scan" | "file" | "registered" | "missing";
  /** The issued paper, or the version of the scan. */
  paperId: string | null;
  /** Its name in the folder. */
  file: string | null;
}>;

type Dated = Readonly<{ datedOn: Day | null }>;

/** The earlier first; what has no day comes last. */
const earlierFirst = ({ datedOn: one }: Dated, { datedOn: other }: Dated): number =>
  one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1;

/** The ending under which a scan is handed over; photographs are pages of a PDF, a portrait is a picture. */
export const endingOfScan = ({ form, paper }: Pick<ScanHere, "form" | "paper">): string =>
  form === "images" ? (paper === "portrait" ? "jpg" : "pdf") : form;

/** What of a paper goes as a file: its scans, signed as they are, and what was issued only where scans do not make up for it. */
const filesOf = ({ issued, scans }: Pick<DossierLine, "issued" | "scans">) => ({
  scans: [...scans].sort(earlierFirst),
  printed: scans.length >= issued.length ? [] : [...issued].sort(earlierFirst),
});

/** The form of a paper where it was issued by one alone: of a resolution, whose it is. */
const formOf = (issued: readonly IssuedHere[]): IssuedHere | null =>
  new Set(issued.map(({ form }) => form)).size === 1 ? (issued[0] ?? null) : null;

type Dossier = Readonly<{
  lines: readonly DossierLine[];
  /** Scans, and papers issued here for somebody who moved, that no line asks for. */
  loose: readonly ScanHere[];
  letters: readonly IssuedHere[];
}>;

/** A file that goes with a bundle, before it has its name. */
type Sent = Pick<BundleLine, "key" | "title" | "code" | "number" | "on" | "held"> &
  Readonly<{ id: string; ending: string }>;

/** All lines of a bundle, by their codes; what has none comes last. */
export const bundleLines = (
  { lines, loose, letters }: Dossier,
  titleOf: (key: string) => string,
  joining: Joining,
): readonly BundleLine[] => {
  const used = new Map<string, number>();
  const nth = (code: PaperCode, title: string): number => {
    const key = code !== null && "code" in code ? codeText(code) : title;
    used.set(key, (used.get(key) ?? 0) + 1);
    return used.get(key) ?? 1;
  };
  const sent = (there: "scan" | "file", { id, title, code, ending, ...line }: Sent): BundleLine => ({
    ...{ ...line, title, code, priority: priorityOf(code), there, paperId: id },
    file: bundleFile(code, title, nth(code, title), ending),
  });
  const ofLine = ({ key, recorded, keeping, issued, scans, state }: DossierLine): readonly BundleLine[] => {
    const held = [keeping.originalAt, keeping.holder].filter(Boolean).join("; ");
    const files = filesOf({ issued, scans });
    const form = formOf(issued);
    const code = codeOf(key, form?.form ?? null, joining);
    const title = form?.title ?? titleOf(key);
    const known = { key, held, number: recorded?.number ?? null, on: recorded?.on ?? null };
    if (files.scans.length + files.printed.length === 0) {
      const there = state === "accepted" ? "registered" : "missing";
      return [{ ...known, title, code, priority: priorityOf(code), there, paperId: null, file: null }];
    }
    return [
      ...files.scans.map((scan) =>
        sent("scan", {
          ...{ ...known, id: scan.id, title, code, ending: endingOfScan(scan) },
          ...{ number: scan.number ?? known.number, on: scan.datedOn ?? known.on },
        }),
      ),
      ...files.printed.map(({ id, form: of, title: titled, number, datedOn }) =>
        sent("file", {
          ...{ key, held, id, title: titled, code: codeOf(key, of, joining) },
          ...{ number, on: datedOn, ending: "pdf" },
        }),
      ),
    ];
  };
  const found = [
    ...lines.filter(isListed).flatMap(ofLine),
    ...letters.map(({ id, form, title, number, datedOn }) =>
      sent("file", {
        ...{ key: form, id, title, code: codeOf("", form, joining), held: "" },
        ...{ number, on: datedOn, ending: "pdf" },
      }),
    ),
    ...loose.map(({ id, paper, form, number, datedOn }) =>
      sent("scan", {
        ...{ key: paper, id, title: titleOf(paper), code: codeOf(paper, null, joining), held: "" },
        ...{ number, on: datedOn, ending: endingOfScan({ form, paper }) },
      }),
    ),
  ];
  const rank = ({ code }: BundleLine): number => (code === null ? 999 : "code" in code ? code.code : code.among[0]);
  return found
    .map((line, at) => ({ line, at }))
    .sort((a, b) => rank(a.line) - rank(b.line) || a.at - b.at)
    .map(({ line }) => line);
};

/** A cell of the list, which a spreadsheet must not take for a formula. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

type ListWords = Readonly<{ heads: readonly string[]; there: Readonly<Record<BundleLine["there"], string>> }>;

/** The list that goes with a bundle, as text for a spreadsheet: each paper with its code, state and digest. */
export const bundleList = (
  lines: readonly BundleLine[],
  digests: ReadonlyMap<string, string>,
  { heads, there }: ListWords,
): string =>
  [
    heads,
    ...lines.map((line) => [
      codeText(line.code),
      line.title,
      line.priority === null ? "" : String(line.priority),
      there[line.there],
      line.number ?? "",
      line.on ? formatDay(line.on) : "",
      line.held,
      line.file ?? "",
      (line.file && digests.get(line.file)) ?? "",
    ]),
  ]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");

/** The digests in the form in which `sha256sum --check` reads them. */
export const digestList = (digests: ReadonlyMap<string, string>): string =>
  [...digests].map(([name, digest]) => `${digest}  ${name}\n`).join("");
