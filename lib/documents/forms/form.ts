import type { PaperKind } from "../../admissions/case/papers";
import type { Numbered } from "../../admissions/procedure/paper-numbers";
import type { Step } from "../../admissions/procedure/procedure";
import type { Sheet } from "../page/blocks";
import type { Condition } from "./conditions";
import type { FieldName } from "./fields";
import type { Piece, Wording } from "./wording";

/** How sure the wording is: read in the pack (`high`), in one older or local copy (`medium`), or made up from the guidance (`low`). */
export type Confidence = "high" | "medium" | "low";

/** Who the paper is by: a body of the Party, one person, the Youth Union, another mass organisation, or the place of a class. */
export type Head =
  | Readonly<{ of: "party"; superior: FieldName; issuer: Wording }>
  | Readonly<{ of: "person" }>
  | Readonly<{ of: "youthUnion" }>
  | Readonly<{ of: "massOrganisation"; superior: FieldName | null; issuer: FieldName }>
  | Readonly<{ of: "class" }>;

/** Who makes the paper: the one person who writes it, the leaders of cell and committee, the committee alone, or the body that decides. */
export type Maker = "applicant" | "mentor" | "leaders" | "committee" | "deciding";

/** One of two people who sign side by side: what stands above the name, a line each, and the field with the name. */
export type Hand = Readonly<{ as: readonly [string, ...string[]]; name: FieldName }>;

/**
 * Who signs. `signer`: the unit whose secretary signs, where the program knows its posts. `seal`: the body's seal is set
 * beside the signature; a cell has none.
 */
export type Signature =
  | Readonly<{ by: "person"; as: string; name: FieldName | null }>
  | Readonly<{ by: "body"; onBehalfOf: string; signer: "cell" | "organisation" | null; seal: boolean }>
  | Readonly<{ by: "two"; left: Hand; right: Hand }>
  | Readonly<{ by: "nobody" }>;

/** Which form it is: the pack that has it, its code there, the variant of an office, and the version of its wording here. */
export type FormIdentity = Readonly<{ pack: string; code: string; variant: string | null; version: number }>;

/** Which vote the paper tells of. */
export type Meeting = Readonly<{ purpose: "admission" | "recognition"; body: "cell" | "committee" }>;

/** A paper of the procedure: its identity, its wording with fields, and when it is due. */
export type Form = FormIdentity &
  Readonly<{
    /** Its name in addresses. */
    id: string;
    title: string;
    confidence: Confidence;
    sheet: Sheet;
    head: Head;
    /** The name of the paper, and what it is about. A letter has none, and says under its number what it is about. */
    heading: readonly [string, ...string[]] | Readonly<{ letterAbout: string }>;
    addressees: readonly Wording[];
    body: readonly Piece[];
    recipients: readonly Wording[];
    signature: Signature;
    madeBy: Maker;
    /** How its number is written; null where it has none. */
    numbered: Numbered | null;
    /** Copied by hand: the program prints a model. */
    byHand: boolean;
    /** The step that records the paper, and the kind under which the case keeps it. */
    step: Step | null;
    paper: PaperKind | null;
    meeting: Meeting | null;
    /** In which cases it is the right form for its step; null where it is in all. */
    when: Condition | null;
  }>;

/** Whether the numbers are of a series that the rules for documents of the Party do not speak of: certificates. */
export const hasOwnSeries = ({ head }: Form): boolean => head.of === "class";

const inWording = (words: Wording): FieldName[] =>
  words.flatMap((part) => (typeof part === "string" ? [] : [part.field]));

const inPiece = (piece: Piece): FieldName[] => {
  switch (piece.kind) {
    case "line":
      return inWording(piece.words);
    case "prose":
      return [piece.field];
    case "table":
      return piece.rows.flat().flatMap(inWording);
    case "pageBreak":
      return [];
  }
};

const inHead = (head: Head): FieldName[] => {
  if (head.of === "party") return [head.superior, ...inWording(head.issuer)];
  if (head.of === "class") return ["superior", "classHolder"];
  if (head.of === "massOrganisation") return head.superior ? [head.superior, head.issuer] : [head.issuer];
  return head.of === "person" ? [] : ["unionAbove", "union"];
};

const inSignature = (signature: Signature): FieldName[] => {
  switch (signature.by) {
    case "person":
      return signature.name ? [signature.name] : [];
    case "body":
      return ["signerPost", "signer"];
    case "two":
      return [signature.left.name, signature.right.name];
    case "nobody":
      return [];
  }
};

/** The fields a form asks for, each once, in the order of the paper. */
export const fieldsOf = (form: Form): readonly FieldName[] => [
  ...new Set<FieldName>([
    ...inHead(form.head),
    ...(form.numbered ? (["number"] as const) : []),
    "place",
    "day",
    ...form.addressees.flatMap(inWording),
    ...form.body.flatMap(inPiece),
    ...form.recipients.flatMap(inWording),
    ...inSignature(form.signature),
  ]),
];

/** A part that is left out without its field does not ask for it. */
const isOptional = (form: Form, name: FieldName): boolean =>
  form.body.some((piece) => piece.kind === "line" && piece.onlyWith === name);

/** The fields that stay blank on the paper, in its order. */
export const blanksOf = (form: Form, values: Readonly<Partial<Record<FieldName, string>>>): readonly FieldName[] =>
  fieldsOf(form).filter((name) => !values[name] && !isOptional(form, name));
