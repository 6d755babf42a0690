import { type Database, withinSavepoint } from "../database/client";
import type { Day } from "../primitives/day";
import type { Outcome, Refusal } from "../workflow/refusal";
import type { StatedResult } from "./results";
import { readCertificate } from "./seat-queries";
import type { ClassKind } from "./training-class";

/** Somebody chosen for a class, with the case the certificate belongs to. */
type Seated = Readonly<{ seatId: string; caseId: string; name: string }>;

/** Whose certificate is refused, and why the step refuses it. */
const refusedOf = (why: readonly Refusal[], { name }: Seated, field: string): Refusal[] => [
  { code: "class-certificate-refused", facts: { name }, field },
  ...why.map(({ field: _, ...refusal }) => refusal),
];

type Issue = Readonly<{ kind: ClassKind; issuedOn: Day; issuer: string }>;
type Certified = Readonly<{ papers: ReadonlyMap<string, string>; refusals: readonly Refusal[] }>;
export type Certifying = Readonly<{ seat: Seated; said: StatedResult; field: string }>;

/** The step by which a certificate is recorded by hand. */
type Recording = (sent: Readonly<Record<string, string>>) => Promise<Outcome<unknown>>;

/**
 * Records the certificates of a class in the cases, one after another: all of them, or none where one is refused. One that the case
 * has already, with the same number and day, is that of the class.
 * @param cases the number of the last step of each case, which is locked
 */
export const recordCertificates = async (
  db: Database,
  stated: readonly Certifying[],
  { kind, issuedOn, issuer }: Issue,
  { cases, record }: Readonly<{ cases: ReadonlyMap<string, number>; record: Recording }>,
): Promise<Certified> => {
  const papers = new Map<string, string>();
  const refusals: Refusal[] = [];
  const certificateOf = ({ seat: { caseId }, said: { number } }: Certifying) =>
    readCertificate(db, { caseId, kind, number: number ?? "", issuedOn });
  const perform = async (): Promise<Certified> => {
    for (const each of stated) {
      const { seat, said, field } = each;
      const sequence = String(cases.get(seat.caseId) ?? 0);
      const sent = { caseId: seat.caseId, sequence, occurredOn: issuedOn, number: said.number ?? "", issuer };
      const known = await certificateOf(each);
      const outcome = known ? null : await record(sent);
      if (outcome && outcome.kind !== "done") {
        const why = outcome.kind === "refused" ? outcome.refusals : [{ code: "not-found", facts: {} }];
        refusals.push(...refusedOf(why, seat, field));
        continue;
      }
      const paper = known ?? (await certificateOf(each));
      if (paper) papers.set(seat.seatId, paper.id);
    }
    return { papers, refusals };
  };
  return withinSavepoint(db, perform, () => refusals.length === 0);
};
