import type { Day } from "../../primitives/day";
import type { VerifiedKinship } from "../../regulations/values/dossier";
import { type Kinship, pointsIn, type VerificationGround, type VerificationPoint, verifiedIn } from "./relatives";

export const verificationResults = ["correct", "incorrect", "incomplete"] as const;
export type VerificationResult = (typeof verificationResults)[number];

/** `points`: what is verified; none named for all of it. */
export type RelativeFact = Readonly<{ id: string; kinship: Kinship; points?: readonly string[] }>;

/** A request and its answer; or, with a ground, the confirmation for which nobody has to be asked. */
export type VerificationFact = Readonly<{
  id: string;
  /** Null where the applicant's own history is verified. */
  relativeId: string | null;
  /** The answer it checks again. */
  checksId: string | null;
  ground: VerificationGround | null;
  receivedOn: Day;
  dueOn: Day | null;
  abroad: boolean;
  answeredOn: Day | null;
  result: VerificationResult | null;
  /** What was asked; none named for all of it. */
  points?: readonly string[];
  /** The ground whose confirmation was asked for: it counts once the answer agrees. */
  shortcut?: string | null;
  /** The items of the history that the answer found wrong or incomplete. */
  reopens?: readonly number[];
}>;

type Checked = Pick<VerificationFact, "id" | "checksId" | "result">;

/** Whether an answer agrees with the history, or a second check of it does in the end. */
export const isCleared = (answer: Checked, all: readonly Checked[]): boolean =>
  answer.result === "correct" || all.some((each) => each.checksId === answer.id && isCleared(each, all));

/** Whether an answer stands in the way until a second check clears it. */
export const isBlocking = (answer: Checked, all: readonly Checked[]): boolean =>
  answer.result !== null && !isCleared(answer, all);

/** Whose history is verified: the applicant, or a relative by kinship. */
export type Verified = Kinship | "applicant";

type Row = Pick<VerificationFact, "id" | "relativeId" | "checksId" | "result" | "points" | "shortcut" | "reopens"> &
  Readonly<{ ground: string | null; answeredOn: Day | Date | null }>;

/** Who is named and what was asked about them, as facts or as stored. */
export type Verifications = Readonly<{ family: readonly RelativeFact[]; verifications: readonly Row[] }>;

/** The ground a row confirms: one recorded as such, or one that was asked for and answered so. */
const confirmedGround = ({ ground, shortcut, result }: Row): string | null =>
  ground ?? (result === "correct" && shortcut ? shortcut : null);

/**
 * Of those the rules list: parents, or who raised the applicant; of a married one the parents-in-law, or who raised the
 * spouse, unless a member in the spouse's family exempts them.
 */
const missingFrom = (
  { family, verifications }: Verifications,
  listed: readonly VerifiedKinship[],
): readonly Kinship[] => {
  const has = (kinship: Kinship) => family.some((each) => each.kinship === kinship);
  const isExempt = ({ id }: RelativeFact) =>
    verifications.some((each) => each.relativeId === id && confirmedGround(each) === "memberInSpousesFamily");
  const spouse = family.find(({ kinship }) => kinship === "spouse");
  const needed: readonly VerifiedKinship[] = [
    ...(has("raisedBy") ? [] : (["father", "mother"] as const)),
    ...(spouse && !isExempt(spouse) && !has("spouseRaisedBy") ? (["fatherInLaw", "motherInLaw"] as const) : []),
  ];
  return needed.filter((kinship) => listed.includes(kinship) && !has(kinship));
};

/** What nobody was asked about a person of what is to be verified. */
export const pointsNotAsked = (
  { id, points }: Readonly<{ id: string | null; points?: readonly string[] }>,
  verifications: readonly Pick<Row, "relativeId" | "points">[],
): readonly VerificationPoint[] => {
  const asked = verifications.flatMap((each) => (each.relativeId === id ? pointsIn(each.points) : []));
  return pointsIn(points).filter((point) => !asked.includes(point));
};

/** Whether the verification of one person is incomplete: a point not asked, an answer awaited, or one that does not agree. */
export const outstandingAbout = ({ family, verifications }: Verifications, relativeId: string | null): boolean => {
  const about = verifications.filter((each) => each.relativeId === relativeId);
  const whose = family.find(({ id }) => id === relativeId) ?? { id: relativeId };
  return (
    pointsNotAsked(whose, about).length > 0 ||
    about.some((each) => each.answeredOn === null || isBlocking(each, verifications))
  );
};

/** The items of the history that an answer found wrong or incomplete, and that have not passed again. */
export const reopenedIn = (
  verifications: readonly Readonly<{ reopens?: readonly number[] | undefined }>[],
  sectionsPassed: readonly number[],
): readonly number[] =>
  [...new Set(verifications.flatMap(({ reopens = [] }) => reopens))]
    .filter((number) => !sectionsPassed.includes(number))
    .sort((one, other) => one - other);

/** What is missing before the history can be certified: for each thing the people concerned, once for each time. */
export type Outstanding = Readonly<{
  /** Relatives everybody has, not named. */
  notNamed: readonly Kinship[];
  /** Neither asked about nor with a ground not to be. */
  notAsked: readonly Verified[];
  /** Asked about one of two points only. */
  halfAsked: readonly Verified[];
  unanswered: readonly Verified[];
  blocking: readonly Verified[];
}>;

/** @param listed the relatives the rules of the day have verified */
export const outstandingIn = (facts: Verifications, listed: readonly VerifiedKinship[]): Outstanding => {
  const { family, verifications } = facts;
  const isVerified = verifiedIn(
    family.map(({ kinship }) => kinship),
    listed,
  );
  const relatives = family.filter(({ kinship }) => isVerified(kinship));
  const everybody = [{ id: null, kinship: "applicant" as Verified, points: [] }, ...relatives];
  const isAsked = (id: string | null) => verifications.some(({ relativeId }) => relativeId === id);
  const about = (test: (each: Row) => boolean) =>
    everybody.flatMap(({ id, kinship }) =>
      verifications.filter((each) => each.relativeId === id && test(each)).map(() => kinship),
    );
  return {
    notNamed: missingFrom(facts, listed),
    notAsked: everybody.flatMap(({ id, kinship }) => (isAsked(id) ? [] : [kinship])),
    halfAsked: everybody.flatMap((each) =>
      isAsked(each.id) && pointsNotAsked(each, verifications).length > 0 ? [each.kinship] : [],
    ),
    unanswered: about(({ answeredOn }) => answeredOn === null),
    blocking: about((each) => isBlocking(each, verifications)),
  };
};
