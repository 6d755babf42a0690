import { hd06, hd38 } from "../../../regulations/cite";
import type { RulesOnDay } from "../../../regulations/rulebook";
import type { Refusal } from "../../../workflow/refusal";
import type { CaseGuard } from "../../case/facts";
import { verifiedKinshipsOn } from "../../case/relatives";
import { type Outstanding, outstandingIn, type Verifications } from "../../case/verification";

type Gap = Omit<Refusal, "facts"> & Readonly<{ of: keyof Outstanding }>;

/** What may be missing in a verification. A parent nobody knows cannot be named: then a person states so. */
const gaps: readonly Gap[] = [
  {
    ...{ of: "notNamed", code: "relatives-not-named", cites: hd06("3.4") },
    ...{ field: "confirmation", confirmable: true },
  },
  { of: "notAsked", code: "verification-not-asked", cites: hd06("3.4") },
  { of: "unanswered", code: "verification-open", cites: hd38("I.1.4 (25)") },
  { of: "blocking", code: "verification-not-correct", cites: hd38("I.1.4 (25)") },
];

type Judged = Verifications & RulesOnDay;

const refusalFor = ({ of, ...refusal }: Gap, facts: Judged): Refusal | undefined => {
  const who = outstandingIn(facts, verifiedKinshipsOn(facts.rules, facts.on))[of];
  return who.length === 0 ? undefined : { ...refusal, facts: { count: who.length, who: who.join(",") } };
};

/** No comment and no certification before everybody who must be verified is, or has a ground not to be. */
export const isVerified: readonly CaseGuard[] = gaps.map(
  (gap): CaseGuard =>
    (facts) =>
      refusalFor(gap, facts),
);

/** Everything missing at once, each with the people concerned. */
export const missingInVerification = (facts: Judged): readonly Refusal[] =>
  gaps.flatMap((gap) => refusalFor(gap, facts) ?? []);
