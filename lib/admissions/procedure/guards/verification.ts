import { hd06, hd38 } from "../../../regulations/cite";
import type { RulesOnDay } from "../../../regulations/rulebook";
import type { Refusal } from "../../../workflow/refusal";
import type { CaseGuard } from "../../case/facts";
import { verifiedKinshipsOn } from "../../case/relatives";
import { type Outstanding, outstandingIn, reopenedIn, type Verifications } from "../../case/verification";

type Gap = Omit<Refusal, "facts"> & Readonly<{ of: keyof Outstanding }>;

/** What may be missing in a verification. A parent nobody knows cannot be named: then a person states so. */
const gaps: readonly Gap[] = [
  {
    ...{ of: "notNamed", code: "relatives-not-named", cites: hd06("3.4") },
    ...{ field: "confirmation", confirmable: true },
  },
  { of: "notAsked", code: "verification-not-asked", cites: hd06("3.4") },
  { of: "halfAsked", code: "verification-half-asked", cites: hd38("I.1.5") },
  { of: "unanswered", code: "verification-open", cites: hd38("I.1.4 (25)") },
  { of: "blocking", code: "verification-not-correct", cites: hd38("I.1.4 (25)") },
];

type Judged = Verifications &
  RulesOnDay &
  Readonly<{ sectionsPassed: readonly number[]; reopenedByVoided?: readonly number[] }>;

const refusalFor = ({ of, ...refusal }: Gap, facts: Judged): Refusal | undefined => {
  const who = outstandingIn(facts, verifiedKinshipsOn(facts.rules, facts.on))[of];
  return who.length === 0 ? undefined : { ...refusal, facts: { count: who.length, who: who.join(",") } };
};

/** The items an answer found wrong or incomplete, even one void by now, have been mended and have passed again. */
const hasReopenedPassed = ({ verifications, reopenedByVoided, sectionsPassed }: Judged): Refusal | undefined => {
  const open = reopenedIn([...verifications, { reopens: reopenedByVoided }], sectionsPassed);
  return open.length === 0
    ? undefined
    : { code: "items-reopened", facts: { count: open.length, items: open.join(", ") }, cites: hd38("I.1.4 (25)") };
};

const conditions = [...gaps.map((gap) => (facts: Judged) => refusalFor(gap, facts)), hasReopenedPassed];

/** No comment and no certification before everybody who must be verified is, or has a ground not to be. */
export const isVerified: readonly CaseGuard[] = conditions;

/** Everything missing at once, each with the people concerned. */
export const missingInVerification = (facts: Judged): readonly Refusal[] =>
  conditions.flatMap((condition) => condition(facts) ?? []);
