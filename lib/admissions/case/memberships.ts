import type { Day } from "../../primitives/day";
import { type LeavingKind, leavingKinds } from "../../regulations/values/readmission";

/** How a membership ends as recorded by hand: in one of the ways of leaving the Party, or in a way that is no leaving. */
export const recordedEndings = [...leavingKinds, "transferred", "died"] as const;

/** Every way; an annulment is a step of a case. */
export const endings = [...recordedEndings, "annulled"] as const;
export type Ending = (typeof endings)[number];

/** A standing as a member in the register; `to` is the first day it no longer held. */
export type MemberStanding = Readonly<{
  kind: "probationary" | "official";
  from: Day;
  to: Day | null;
  ending: Ending | null;
  /** The case that began it, and the decision of admission there; null where the register was written by hand. */
  caseId: string | null;
  decidedOn: Day | null;
  /** The day of the ceremony in that case, and the official date. */
  admittedOn: Day | null;
  officialOn: Day | null;
}>;

/** A time as a member without interruption, whatever the cells and from probation to the end. */
export type Membership = Readonly<{
  from: Day;
  officialFrom: Day | null;
  decidedOn: Day | null;
  admittedOn: Day;
  officialOn: Day | null;
  endedOn: Day | null;
  ending: Ending | null;
  caseId: string | null;
}>;

const officialIn = ({ kind, from, officialOn }: MemberStanding) =>
  kind === "official"
    ? { officialFrom: from, officialOn: officialOn ?? from }
    : { officialFrom: null, officialOn: null };

const begun = (standing: MemberStanding): Membership => {
  const { from, to, ending, caseId, decidedOn, admittedOn } = standing;
  return {
    ...{ from, decidedOn, admittedOn: admittedOn ?? from, endedOn: to, ending, caseId },
    ...officialIn(standing),
  };
};

const continues = ({ endedOn, ending }: Membership, { from }: MemberStanding): boolean =>
  ending === null && (endedOn === null || from <= endedOn);

const continued = (before: Membership, standing: MemberStanding): Membership => ({
  ...before,
  ...(before.officialFrom ? {} : officialIn(standing)),
  decidedOn: before.decidedOn ?? standing.decidedOn,
  endedOn: standing.to,
  ending: standing.ending,
  caseId: before.caseId ?? standing.caseId,
});

/**
 * The times as a member that standings make, oldest first. A standing that held on no day, or that an annulled admission
 * had begun, is none. @param standings by their first day
 */
export const membershipsFrom = (standings: readonly MemberStanding[]): readonly Membership[] => {
  const all: Membership[] = [];
  for (const standing of standings) {
    const last = all.at(-1);
    if (standing.from === standing.to) continue;
    if (last && continues(last, standing)) all.splice(-1, 1, continued(last, standing));
    else all.push(begun(standing));
  }
  return all.filter(({ ending }) => ending !== "annulled");
};

/** What the register knows of a person as a member, beside the case at hand. */
export type RegisterFact = Readonly<{
  memberships: readonly Membership[];
  /** The former memberships declared in earlier cases of the person. */
  declared: readonly Readonly<Record<string, string | null>>[];
}>;

export const emptyRegister: RegisterFact = { memberships: [], declared: [] };

/** A time in the Party that is over: when and how the person left. Where nothing was said, in no way with a rule of its own. */
export type Left = Readonly<{ from: Day; leftOn: Day; leftHow: LeavingKind }>;

const isLeaving = (ending: Ending | null): ending is LeavingKind | null =>
  ending === null || leavingKinds.some((kind) => kind === ending);

/** The memberships the person has left the Party from. Who went to another organisation has not left it. */
export const leftIn = ({ memberships }: Pick<RegisterFact, "memberships">): readonly Left[] =>
  memberships.flatMap(({ from, endedOn, ending }) =>
    endedOn && isLeaving(ending) ? [{ from, leftOn: endedOn, leftHow: ending ?? "other" }] : [],
  );
