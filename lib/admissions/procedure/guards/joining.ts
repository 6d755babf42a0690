import type { CaseCheck, CaseGuard } from "../../case/facts";
import { wasMember } from "./readmission";

// No text speaks of two cases of one person: joining them corrects the record, and so these conditions cite nothing.

/** A vote stands in the case in which it was taken. */
export const isNotVotedOn: CaseGuard = ({ votes }) => {
  const last = votes.at(-1);
  return last ? { code: "join-voted", facts: { heldOn: last.heldOn } } : undefined;
};

/** What the register or a declaration says of a former membership is judged in the case that stays. */
export const isOfNoFormerMember: CaseGuard = (facts) =>
  facts.register.memberships.length > 0 || wasMember(facts) ? { code: "join-former-member", facts: {} } : undefined;

/** The record that stays is not itself joined into another: then nobody would find the first one's person. */
export const isNotJoinedInto: CaseGuard = ({ joining }) =>
  joining?.isJoinedHere ? { code: "join-chain", facts: {} } : undefined;

/** Relatives have no part in a case, and are known by the record that is named there. */
export const isNamedNowhere: CaseGuard = ({ joining }) =>
  joining?.isRelative ? { code: "join-relative", facts: {} } : undefined;

type Naming = Readonly<{ keptCaseId: string }>;

export const isAnotherOpenCase: CaseCheck<Naming> = ({ joining }, { keptCaseId }) =>
  joining?.others.some(({ id }) => id === keptCaseId)
    ? undefined
    : { code: "join-not-open", facts: {}, field: "keptCaseId" };

export const isCompared: CaseCheck<Readonly<{ compared: "yes" | "no" }>> = (_facts, { compared }) =>
  compared === "yes" ? undefined : { code: "join-not-compared", facts: {}, field: "compared" };

/** Records that are not alike are joined only on a stated ground. */
export const isAlike: CaseCheck<Naming> = ({ joining }, { keptCaseId }) => {
  const other = joining?.others.find(({ id }) => id === keptCaseId);
  if (!other || other.differs.length === 0) return undefined;
  const facts = { name: other.name, differs: other.differs.join() };
  return { code: "join-not-alike", facts, field: "confirmation", confirmable: true };
};
