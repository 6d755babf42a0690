import type { Day } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";
import { availableSteps } from "../../workflow/machine";
import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import type { Stage } from "../case/stages";
import { latestVote, type VoteFact } from "../case/votes";
import { overdueOn } from "../clocks/clocks";
import { type DeadlineFact, deadlinesOf, isPeriodUnknown } from "../clocks/deadlines";
import { admission, definitionOf, isStep, type Step } from "../procedure/procedure";
import { decidingVoteBody } from "../voting/ballots";
import { type Body, isCarried, thresholdOn, unknownShareSource } from "../voting/tally";
import { earliestSchedule } from "./earliest-schedule";

/** A due day; null where nothing is due, or the calendar of that year is missing. */
type DueDay = Day | "unknown" | null;

/** One difference that other rules make. Days and codes only: nothing in it tells whose case it is. */
export type Change =
  | Readonly<{ kind: "deadline"; deadline: DeadlineFact["kind"]; before: DueDay; after: DueDay }>
  | Readonly<{ kind: "provisional"; deadline: DeadlineFact["kind"] }>
  | Readonly<{ kind: "body"; before: string; after: string }>
  | Readonly<{ kind: "threshold"; body: Body; before: string; after: string }>
  | Readonly<{ kind: "missing" | "settled"; step: Step; code: string; cites: Citation | undefined }>
  | Readonly<{ kind: "vote"; purpose: VoteFact["purpose"]; body: Body; carried: boolean }>
  | Readonly<{ kind: "late" | "inTime" | "again" | "once"; step: Step }>;

export const changeKinds = [
  "deadline",
  "body",
  "threshold",
  "missing",
  "settled",
  "provisional",
  "vote",
  "late",
  "inTime",
  "again",
  "once",
] as const satisfies readonly Change["kind"][];

type Books = Readonly<{ before: Rulebook; after: Rulebook }>;

const both = <Result>({ before, after }: Books, look: (rules: Rulebook) => Result): readonly [Result, Result] => [
  look(before),
  look(after),
];

const dueDayOf = (deadline: DeadlineFact | undefined): DueDay =>
  deadline && isPeriodUnknown(deadline) ? "unknown" : (deadline?.dueOn ?? null);

const movedDeadlines = (stage: Stage, facts: AdmissionFacts, books: Books): Change[] => {
  const [before, after] = both(books, (rules) => deadlinesOf(stage, { ...facts, rules: { ...rules, drafts: [] } }));
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  return kinds.flatMap((deadline) => {
    const old = before.find(({ kind }) => kind === deadline);
    const now = after.find(({ kind }) => kind === deadline);
    const [from, to] = [dueDayOf(old), dueDayOf(now)];
    return [
      ...(from === to ? [] : [{ kind: "deadline", deadline, before: from, after: to } as const]),
      ...(old?.provisional && now && !now.provisional && to !== "unknown"
        ? [{ kind: "provisional", deadline } as const]
        : []),
    ];
  });
};

const shareOn = (rules: Rulebook, body: Body, on: Day): string => {
  if (unknownShareSource(rules, body, on)) return "unknown";
  const { numerator, denominator, strict } = thresholdOn(rules, body, on).value;
  return `${strict ? "> " : "≥ "}${numerator}/${denominator}`;
};

/** The bodies that still have to vote on the person, in their order. */
const bodiesAhead = (stage: Stage, facts: AdmissionFacts): readonly Body[] => {
  if (stage === "ceremony") return [];
  const purpose = stage === "probation" ? "recognition" : "admission";
  const bodies = new Set<Body>(["cell", "committee", decidingVoteBody(facts, purpose)]);
  return [...bodies].filter((body) => !latestVote(facts, purpose, body)?.carried);
};

const otherVotes = (stage: Stage, facts: AdmissionFacts, on: Day, books: Books): Change[] => {
  const ahead = bodiesAhead(stage, facts);
  // Who decides follows from the rule of the day of the cell's resolution.
  const resolved = latestVote(facts, stage === "probation" ? "recognition" : "admission", "cell");
  const ruledOn = resolved?.carried ? resolved.heldOn : on;
  const [before, after] = both(books, (rules) => rules.decidingBody.knownOn(ruledOn)?.value ?? "unknown");
  const body = ahead.length > 0 && before !== after ? [{ kind: "body", before, after } as const] : [];
  const shares = ahead.flatMap((each) => {
    const [old, now] = both(books, (rules) => shareOn(rules, each, on));
    return old === now ? [] : [{ kind: "threshold", body: each, before: old, after: now } as const];
  });
  return [...body, ...shares];
};

type Lack = Readonly<{ step: Step; code: string; cites: Citation | undefined }>;

const without = (all: readonly Lack[], known: readonly Lack[]): readonly Lack[] =>
  all.filter(({ step, code }) => !known.some((each) => each.step === step && each.code === code));

const differing = (before: readonly Lack[], after: readonly Lack[]): Change[] => [
  ...without(after, before).map((lack) => ({ kind: "missing", ...lack }) as const),
  ...without(before, after).map((lack) => ({ kind: "settled", ...lack }) as const),
];

/** What the steps ahead still lack. What a step lacked that the new rules do without is not settled by them. */
const lacksAhead = (stage: Stage, facts: AdmissionFacts, on: Day, books: Books): Change[] => {
  const [before, after] = both(books, (rules) =>
    availableSteps(admission, stage, { ...facts, rules, on }).filter(({ sideStep }) => !sideStep),
  );
  const lacksOf = (steps: typeof before): readonly Lack[] =>
    steps.flatMap(({ step, missing }) => missing.map(({ code, cites }) => ({ step, code, cites })));
  const stillAhead = before.filter(({ step }) => after.some((each) => each.step === step));
  return differing(lacksOf(stillAhead), lacksOf(after));
};

/** The steps that have to be taken once more before the end because papers lapse on the way, or no longer have to. */
const wayAhead = (stage: Stage, facts: AdmissionFacts, on: Day, books: Books): Change[] => {
  const [before, after] = both(books, (rules) =>
    earliestSchedule(stage, { ...facts, rules }, on).milestones.map(({ step }) => step),
  );
  const isBehind = (step: Step) => admission[step].done?.(facts) === true;
  const repeated = (steps: readonly Step[], others: readonly Step[]) =>
    [...new Set(steps)].filter((step) => isBehind(step) && !others.includes(step));
  return [
    ...repeated(after, before).map((step) => ({ kind: "again", step }) as const),
    ...repeated(before, after).map((step) => ({ kind: "once", step }) as const),
  ];
};

/** What changes in an open case when the rules of `after` replace those of `before`, looked at on a day. */
export const impactOn = (stage: Stage, facts: AdmissionFacts, books: Books, on: Day): readonly Change[] => [
  ...movedDeadlines(stage, facts, books),
  ...otherVotes(stage, facts, on, books),
  ...lacksAhead(stage, facts, on, books),
  ...wayAhead(stage, facts, on, books),
];

/** A step as it was taken. */
export type Taken = Readonly<{ step: string; occurredOn: Day }>;

const otherwise = (facts: AdmissionFacts, { step, occurredOn: on }: Taken, books: Books): Change[] => {
  if (!isStep(step)) return [];
  const lacks = both(books, (rules) =>
    admission[step].when.flatMap((guard) => {
      const refusal = guard({ ...facts, rules, on });
      return refusal ? [{ step, code: refusal.code, cites: refusal.cites }] : [];
    }),
  );
  const clock = definitionOf(step).endsClock;
  const isLate = (rules: Rulebook) =>
    clock !== undefined && overdueOn({ ...facts, rules }, on, clock)?.code === clock.late.code;
  const late = both(books, isLate);
  return [
    ...differing(...lacks),
    ...(late[0] === late[1] ? [] : [{ kind: late[1] ? "late" : "inTime", step } as const]),
  ];
};

/**
 * What would have been judged otherwise in a case that is over, had the rules of `after` held. It says so and changes
 * nothing: what was decided stays decided.
 */
export const hindsight = (facts: AdmissionFacts, taken: readonly Taken[], books: Books): readonly Change[] => [
  ...taken.flatMap((each) => otherwise(facts, each, books)),
  ...facts.votes.flatMap(({ purpose, body, heldOn, base, yes }): Change[] => {
    const [old, now] = both(books, (rules) => isCarried(rules, body, { base, yes }, heldOn));
    return old === now ? [] : [{ kind: "vote", purpose, body, carried: now }];
  }),
];

/** How many cases each kind of change touches. */
export const countsOf = (cases: readonly (readonly Change[])[]): Readonly<Record<Change["kind"], number>> =>
  Object.fromEntries(
    changeKinds.map((kind) => [kind, cases.filter((changes) => changes.some((each) => each.kind === kind)).length]),
  ) as Record<Change["kind"], number>;
