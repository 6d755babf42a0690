import type { IndexLine } from "../documents/forms/papers/dossier-letters";
import type { Form } from "../files/content";
import type { NeededPaper } from "../papers-needed/needed-papers";
import type { PaperLine } from "../papers-needed/paper-lines";
import { type Day, formatDay } from "../primitives/day";
import type { AskedPaper } from "./batch";

/** The forms by which each paper of the dossier is made here; of the others the app keeps only that they exist. */
export const formsOfPaper: Readonly<Record<string, readonly string[]>> = {
  awarenessCertificate: ["cn-ntvd"],
  application: ["1-knd", "1b-knd"],
  introduction: ["3-knd"],
  verification: ["19-knd", "20-knd"],
  unionResolution: ["4-knd", "4a-knd"],
  massOpinions: ["5-knd", "5a-knd"],
  cellResolution: ["6-knd"],
  appraisal: ["7-knd"],
  committeeResolution: ["8-knd", "8b-knd"],
  decision: ["9-knd", "9b-knd", "9c-knd", "9d-knd", "9e-knd"],
  newMemberCertificate: ["cn-dvm"],
  selfReview: ["10-knd"],
  mentorReview: ["11-knd"],
  probationMassOpinions: ["12-knd", "12a-knd"],
  recognitionCellResolution: ["13-knd"],
  recognitionAppraisal: ["14-knd"],
  recognitionCommitteeResolution: ["15-knd", "15b-knd"],
  recognitionDecision: ["16-knd", "16b-knd"],
};

/** What is issued for somebody who moves: no paper of the dossier, but handed over with it. */
const formsOfMoving = ["17-knd", "17a-knd", "17b-knd", "17c-knd", "17d-knd"];
export const isForMoving = ({ form }: Pick<IssuedHere, "form">): boolean => formsOfMoving.includes(form);

/** A paper issued here and not replaced since. */
export type IssuedHere = Readonly<{ id: string; form: string; title: string; number: string | null; datedOn: Day }>;

/** A scan that is kept of a paper, by its version. */
export type ScanHere = Readonly<{
  id: string;
  paper: string;
  form: Form;
  size: number;
  number: string | null;
  datedOn: Day | null;
}>;

/** A line of a dossier with the papers issued here, and the scans, that it has. */
export type DossierLine = PaperLine & Readonly<{ issued: readonly IssuedHere[]; scans: readonly ScanHere[] }>;

type Kept = Readonly<{ issued: readonly IssuedHere[]; scans: readonly ScanHere[] }>;

export const withKept = (lines: readonly PaperLine[], { issued, scans }: Kept): readonly DossierLine[] =>
  lines.map((line) => ({
    ...line,
    issued: issued.filter(({ form }) => formsOfPaper[line.key]?.includes(form)),
    scans: scans.filter(({ paper }) => paper === line.key),
  }));

export type PacketFor = "admission" | "recognition";

/** What goes up before admission: the first part, and what cell and committee resolved. Source: HD 06-HD/TW 8.1. */
const beforeDecision = ["cellResolution", "appraisal", "committeeResolution"];

/** The papers that go to the superior committee, in the order of the dossier. */
export const linesOfPacket = <Line extends Pick<NeededPaper, "key" | "part" | "need">>(
  lines: readonly Line[],
  purpose: PacketFor,
): readonly Line[] =>
  lines.filter(({ key, part, need }) => {
    if (need === "no") return false;
    if (purpose === "recognition") return part === "recognition" && key !== "recognitionDecision";
    return part === "admission" || part === "special" || beforeDecision.includes(key);
  });

/** The papers needed that are not there or not in order, and those of which it is not known whether they are needed. */
export const gapsIn = (lines: readonly DossierLine[]) => ({
  missing: lines.filter(({ need, state }) => need === "yes" && state !== "accepted"),
  unclear: lines.filter(({ need, state }) => need === "unclear" && state !== "accepted"),
});

/** Whether a paper is to be spoken of outside: one that may not be needed, and is not there, would only tell what somebody asked. */
export const isListed = ({ need, state, issued, scans }: DossierLine): boolean =>
  need === "yes" || state === "accepted" || issued.length > 0 || scans.length > 0;

type PacketWords = Readonly<{
  titleOf: (key: string) => string;
  original: string;
  missing: string;
  enclosed: string;
  scanned: string;
  scanOf: (title: string) => string;
}>;

const said = (number: string | null, on: Day | null): string =>
  [number, on && formatDay(on)].filter(Boolean).join(", ");

/** The index of a packet: each paper once, or once for each issued here. */
export const indexLines = (lines: readonly DossierLine[], words: PacketWords): readonly IndexLine[] =>
  lines.filter(isListed).flatMap(({ key, recorded, keeping, issued, scans, state }): IndexLine[] => {
    const held = [keeping.originalAt, keeping.holder].filter(Boolean).join("; ");
    if (issued.length === 0) {
      const note = state === "accepted" ? words.original : scans.length > 0 ? words.scanned : words.missing;
      return [{ title: words.titleOf(key), number: said(recorded?.number ?? null, recorded?.on ?? null), held, note }];
    }
    return issued.map(({ title, number, datedOn }) => ({
      title,
      number: said(number, datedOn),
      held,
      note: words.enclosed,
    }));
  });

/** The papers of a packet: index, covering letter, then those issued here and the scans, in the order of the dossier. */
export const papersOfPacket = (
  fileOf: string,
  lines: readonly DossierLine[],
  letter: Readonly<{ form: string; title: string }>,
  { indexTitle, titleOf, scanOf }: Readonly<{ indexTitle: string }> & Pick<PacketWords, "titleOf" | "scanOf">,
): readonly AskedPaper[] => [
  { what: "index", fileOf, title: indexTitle },
  { what: "form", fileOf, form: letter.form, title: letter.title },
  ...lines.flatMap(({ key, issued, scans }) => [
    ...issued.map(({ id, title }): AskedPaper => ({ what: "issued", fileOf, paperId: id, title })),
    ...scans.map(({ id }): AskedPaper => ({ what: "scan", fileOf, paperId: id, title: scanOf(titleOf(key)) })),
  ]),
];
