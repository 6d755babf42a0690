import { hd06, qd294 } from "../../regulations/cite";
import { judgeByRule } from "../../regulations/rulebook";
import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts, CaseCheck, OccurredOn } from "../case/facts";
import { isUntied } from "../case/tie-checks";
import type { VoteFact } from "../case/votes";
import { rollMarkOf } from "./attendance-roll";
import { decidingVoteBody, excludingOn, exclusionRule, type VotingBody } from "./ballots";
import { electorateOf, tellersIn } from "./electorate";
import { isCarried, isMajority, required, thresholdOn, thresholds } from "./tally";

type Cast = Readonly<{ present: number; yes: number; no: number; blank: number }>;
type Counted = OccurredOn &
  Cast &
  Readonly<{ here: readonly string[]; shown: string | null; form: "secret" | "card"; tellerId?: string | null }> &
  Readonly<{ absent: number; absenceReasons: string | null; resolution: string | null; minutes: string | null }>;
type Decided = OccurredOn & Cast & Readonly<{ total: number }>;

/** The votes counted are as many as those present. Source: HD 06-HD/TW 5.1. */
const everyVoteIsCast: CaseCheck<Cast> = (_facts, { present, yes, no, blank }) =>
  yes + no + blank === present
    ? undefined
    : { code: "count-does-not-tie", facts: { present, yes, no, blank }, cites: hd06("5.1"), field: "yes" };

const electorateAt = (
  { rules, voters = [] }: AdmissionFacts,
  body: VotingBody,
  { occurredOn, here }: Pick<Counted, "occurredOn" | "here">,
) => electorateOf(voters, occurredOn, here, excludingOn(rules, body, occurredOn));

/** The roll of the day of the meeting is the one the reader saw; otherwise it is shown before anything is recorded. */
const isTheRollShown =
  (body: VotingBody): CaseCheck<Counted> =>
  (facts, input) => {
    const { shown, occurredOn } = input;
    const electorate = electorateAt(facts, body, input);
    if (shown === null || shown === rollMarkOf(electorate)) return undefined;
    const { total, base } = electorateAt(facts, body, { occurredOn, here: [] });
    return { code: "roll-differs", facts: { day: occurredOn, total, base }, cites: qd294("9.3"), field: "here" };
  };

/** No more are present than count in the base, and the base is not empty. */
const presentAreInTheBase =
  (body: VotingBody, cites: Citation): CaseCheck<Counted> =>
  (facts, input) => {
    const { total, base } = electorateAt(facts, body, input);
    const { present, occurredOn: day } = input;
    if (base === 0) return { code: "no-base", facts: { body, day }, cites, field: "here" };
    if (present > total)
      return { code: "more-present-than-registered", facts: { body, total, present, day }, cites, field: "present" };
    return present > base
      ? { code: "present-exceeds-base", facts: { body, present, base, day }, cites, field: "present" }
      : undefined;
  };

/** A meeting nobody came to is none, and decides nothing. */
const somebodyCame: CaseCheck<Cast> = (_facts, { present }) =>
  present > 0 ? undefined : { code: "nobody-present", facts: {}, cites: hd06("5.1"), field: "present" };

/** Those present and those absent are the whole body, as the paper of the vote states them. */
const everybodyIsAccountedFor =
  (body: VotingBody): CaseCheck<Counted> =>
  (facts, input) => {
    const { total } = electorateAt(facts, body, input);
    const { present, absent, absenceReasons } = input;
    const cites = hd06("3.6b");
    if (present > total || total === 0) return undefined;
    if (present + absent !== total)
      return {
        code: "absent-does-not-tie",
        facts: { total, present, absent, rest: total - present },
        cites,
        field: "absent",
      };
    return absent > 0 && !absenceReasons
      ? { code: "absence-without-reason", facts: { absent }, cites, field: "absenceReasons" }
      : undefined;
  };

/** Whoever counts the votes is of the body and was there. */
const tellerVotes =
  (body: VotingBody): CaseCheck<Counted> =>
  (facts, input) => {
    const { tellerId, occurredOn } = input;
    if (!tellerId || tellersIn(electorateAt(facts, body, input)).some(({ id }) => id === tellerId)) return undefined;
    return { code: "teller-not-of-the-body", facts: { day: occurredOn }, cites: hd06("5.1"), field: "tellerId" };
  };

/** A vote that carried is a resolution and has its number; one that failed has none, and names its minutes or report. */
const namesItsPaper =
  (body: VotingBody): CaseCheck<Counted> =>
  (facts, input) => {
    const { base } = electorateAt(facts, body, input);
    const { occurredOn, yes, resolution, minutes } = input;
    const counts = { yes, base, needed: required(facts.rules, body, base, occurredOn) };
    const cites = hd06("5.1");
    if (isCarried(facts.rules, body, { base, yes }, occurredOn))
      return resolution ? undefined : { code: "resolution-missing", facts: counts, cites, field: "resolution" };
    if (resolution) return { code: "failed-vote-has-no-resolution", facts: counts, cites, field: "resolution" };
    return minutes ? undefined : { code: "minutes-missing", facts: counts, cites, field: "minutes" };
  };

/** Where the text that leaves somebody out is not known, a person confirms it. */
const exclusionsAreKnown =
  (body: VotingBody): CaseCheck<Counted> =>
  (facts, input) =>
    electorateAt(facts, body, input).excluded.length > 0
      ? judgeByRule({ ...facts, on: input.occurredOn }, exclusionRule[body], () => undefined)
      : undefined;

/** Where the share of the committee is not known, more than half may carry, and a person confirms that it did. */
const committeeShareIsKnown: CaseCheck<Counted> = (facts, input) => {
  const { base } = electorateAt(facts, "committee", input);
  return isMajority(facts.rules, { base, yes: input.yes }, input.occurredOn)
    ? judgeByRule({ ...facts, on: input.occurredOn }, "committeeThreshold", () => undefined)
    : undefined;
};

/** The meeting votes in a form the rule of its day allows; where the forms are not known, a person confirms. */
const formIsAllowed: CaseCheck<Counted> = (facts, { occurredOn, form }) =>
  judgeByRule({ ...facts, on: occurredOn }, "voteForms", ({ value: forms, cites }) =>
    forms.includes(form) ? undefined : { code: "vote-form-not-allowed", facts: { form }, cites, field: "form" },
  );

const counting = (body: VotingBody): readonly CaseCheck<Counted>[] => [
  isTheRollShown(body),
  somebodyCame,
  formIsAllowed,
  presentAreInTheBase(body, qd294("9.3")),
  everybodyIsAccountedFor(body),
  everyVoteIsCast,
  namesItsPaper(body),
  exclusionsAreKnown(body),
  tellerVotes(body),
  ...isUntied("tellerId"),
];

/** What the record of a body's vote must state truly, whatever the vote is on. */
export const voteChecks: Readonly<Record<VotingBody, readonly CaseCheck<Counted>[]>> = {
  cell: counting("cell"),
  committee: [...counting("committee"), committeeShareIsKnown],
};

const noMoreThanConvened: CaseCheck<Decided> = (_facts, { total, present }) =>
  present > total
    ? { code: "more-present-than-convened", facts: { total, present }, cites: hd06("5.1"), field: "present" }
    : undefined;

/** The vote carries the decision. Source: HD 06-HD/TW 3.7a. */
const deciderCarries =
  (purpose: VoteFact["purpose"]): CaseCheck<Decided> =>
  (facts, { occurredOn, total, yes }) => {
    const body = decidingVoteBody(facts, purpose);
    const needed = required(facts.rules, body, total, occurredOn);
    const { cites } = thresholdOn(facts.rules, body, occurredOn);
    return yes >= needed
      ? undefined
      : { code: "superior-vote-not-carried", facts: { yes, total, needed }, cites, field: "yes" };
  };

const deciderShareIsKnown =
  (purpose: VoteFact["purpose"]): CaseCheck<Decided> =>
  (facts, { occurredOn, total, yes }) =>
    isMajority(facts.rules, { base: total, yes }, occurredOn)
      ? judgeByRule({ ...facts, on: occurredOn }, thresholds[decidingVoteBody(facts, purpose)], () => undefined)
      : undefined;

/** What the record of a decision must state truly of the vote behind it. */
export const decisionChecks = (purpose: VoteFact["purpose"]): readonly CaseCheck<Decided>[] => [
  noMoreThanConvened,
  everyVoteIsCast,
  deciderCarries(purpose),
  deciderShareIsKnown(purpose),
];
