import { formOf } from "../documents/forms/catalogue";
import type { Values } from "../documents/forms/fields";
import type { Form } from "../documents/forms/form";
import { type Day, formatDay, isRealDay } from "../primitives/day";
import type { AskedPaper, BatchWish } from "./batch";

/** The certificates the record keeps, and the form of each. */
const formsOfKind = { awarenessCertificate: "cn-ntvd", newMemberCertificate: "cn-dvm" } as const;
export type CertificateKind = keyof typeof formsOfKind;
export const certificateKinds = Object.keys(formsOfKind) as readonly CertificateKind[];

/** A certificate that was recorded, with whose it is. */
export type Certificate = Readonly<{
  id: string;
  kind: CertificateKind;
  on: Day;
  issuer: string;
  number: string | null;
  /** The step that recorded it. */
  sequence: number;
  caseId: string;
  name: string;
}>;

/** A class: those whose certificates are of one kind, of one day and from one issuer. Its id is that of one of them. */
export type TaughtClass = Readonly<{
  id: string;
  kind: CertificateKind;
  on: Day;
  issuer: string;
  certificates: readonly Certificate[];
}>;

const isLater = (one: Certificate, other: Certificate): boolean =>
  one.on === other.on ? one.sequence > other.sequence : one.on > other.on;

/** Of each kind the last of a case: its form is filled from that one. */
export const lastOf = (certificates: readonly Certificate[]): readonly Certificate[] =>
  certificates.filter(
    (each) =>
      !certificates.some((other) => other.caseId === each.caseId && other.kind === each.kind && isLater(other, each)),
  );

/** Certificates class by class, in the order in which the classes come first. */
export const classesIn = (certificates: readonly Certificate[]): readonly TaughtClass[] => {
  const classes = new Map<string, Certificate[]>();
  for (const each of certificates) {
    const key = JSON.stringify([each.kind, each.on, each.issuer]);
    classes.set(key, [...(classes.get(key) ?? []), each]);
  }
  return [...classes.values()].flatMap((of): TaughtClass[] => {
    const [first] = of;
    return first ? [{ ...first, certificates: of }] : [];
  });
};

export const formOfKind = (kind: CertificateKind): string => formsOfKind[kind];

/** The certificates of a class, one for each person. */
export const papersOfClass = ({ kind, certificates }: TaughtClass): readonly AskedPaper[] => {
  const form = formOf(formsOfKind[kind]);
  return form
    ? certificates.map(({ caseId, name }) => ({
        ...{ what: "form", fileOf: caseId, form: form.id },
        title: `${form.code}, ${name}`,
      }))
    : [];
};

/** A certificate whose number the record has is ready to be signed: it is printed without the mark of a draft. */
export const isReadyToSign = ({ paper }: Form, recorded: Values): boolean =>
  certificateKinds.some((kind) => kind === paper) && Boolean(recorded.number);

/** What is said of a class for all its certificates, where the draft of one does not say otherwise. */
export const classValues = ({ classFrom, classTo, classHolder, classResult }: BatchWish): Values => ({
  ...(classFrom && isRealDay(classFrom) ? { classFrom: formatDay(classFrom) } : {}),
  ...(classTo && isRealDay(classTo) ? { classTo: formatDay(classTo) } : {}),
  ...(classHolder ? { classHolder } : {}),
  ...(classResult ? { classResult } : {}),
});
