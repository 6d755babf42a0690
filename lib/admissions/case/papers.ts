import type { Day } from "../../primitives/day";
import { latest } from "../../primitives/period";
import { type RequiredPaperKind, requiredPapers } from "../../regulations/values/papers";

/** Ceremony minutes have no rule, and of a matter and its conclusion each kind of matter has one. */
const withoutRule = ["ceremonyMinutes", "matter", "conclusion"] as const;

/** The kinds of paper: those the regulations speak of, and a few more. */
export type PaperKind = RequiredPaperKind | (typeof withoutRule)[number];
export const paperKinds: readonly PaperKind[] = [
  ...(Object.keys(requiredPapers) as RequiredPaperKind[]),
  ...withoutRule,
];

const secretKinds: readonly PaperKind[] = ["matter", "conclusion", "formerMembership"];

/** Papers that tell of a religion, a political matter or a former membership: stored encrypted, and not shown to the mentor. */
export const isSecret = (kind: PaperKind): boolean => secretKinds.includes(kind);

/** A paper that exists. `details` holds what its kind needs: `togetherSince` of an introduction, `union` of a union's resolution, `receivedOn` of a removal. */
export type PaperFact = Readonly<{
  kind: PaperKind;
  number: string | null;
  datedOn: Day;
  issuer: string | null;
  personId: string | null;
  details: Readonly<Record<string, string | null>>;
}>;

/** The details of a secret paper that cannot be opened. */
export const unreadableDetails: PaperFact["details"] = { unreadable: "yes" };

export const isUnreadable = (details: PaperFact["details"]): boolean => details.unreadable === "yes";

type Papers = Readonly<{ papers: readonly PaperFact[] }>;
const dayOfPaper = ({ datedOn }: PaperFact) => datedOn;

/** A paper of a kind and a day, with what else it holds. */
export const paperOf = (kind: PaperKind, datedOn: Day, rest: Partial<PaperFact> = {}): PaperFact => ({
  kind,
  datedOn,
  number: null,
  issuer: null,
  personId: null,
  details: {},
  ...rest,
});

/** The last paper of a kind by its own day, or nothing. */
export const latestPaper = ({ papers }: Papers, kind: PaperKind): PaperFact | undefined =>
  latest(
    papers.filter((each) => each.kind === kind),
    dayOfPaper,
  );

/** The last paper of a kind dated up to a day: on that day the later ones did not exist. */
export const latestPaperOn = ({ papers }: Papers, kind: PaperKind, on: Day): PaperFact | undefined =>
  latest(
    papers.filter((each) => each.kind === kind && each.datedOn <= on),
    dayOfPaper,
  );

/** Whether a paper of the kind is on file: the step that records it has been taken. */
export const isOnFile = (kind: PaperKind) => (facts: Papers) => latestPaper(facts, kind) !== undefined;
