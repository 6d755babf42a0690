import type { Act } from "./acts";
import { afterMonths, type Day, plus } from "./calendar";
import type { Choice } from "./choice";
import { introducing } from "./dossier";
import { openMatters } from "./kinds";
import { matters } from "./special";
import { type Ballot, lastOf, type State, type World } from "./state";
import { base, mayCome } from "./votes";

type Draw = Readonly<{ choice: Choice; state: State; world: World; on: Day }>;
type Details = (draw: Draw) => Partial<Act>;

/** An act of which the paper states nothing but its day. */
export const plain: Omit<Act, "what" | "on" | "confirmed"> = {
  who: "m1",
  ballot: { here: [], present: 0, yes: 0, no: 0, blank: 0, total: 0 },
  reason: false,
  union: "trade",
  branch: false,
  isMember: true,
  youth: false,
  trade: false,
  officer: false,
  days: 0,
  matter: "",
  favourable: true,
  authority: "",
  choice: "",
};

/** Somebody the act names: mostly one who may and is not there yet. */
const someone = ({ choice, state, world }: Draw): string => {
  const kind = choice.of(8);
  if (kind === 7) return choice.from(world.cell).id;
  const taken = [...introducing(state, state.now).map(({ who }) => who), state.mentors.at(-1)?.who];
  const free = world.cell.filter(
    ({ id, official }) => official && official.to === undefined && !taken.includes(id) && id !== world.relative,
  );
  return (free[kind % Math.max(1, Math.min(3, free.length))] ?? world.cell[0])?.id ?? "m1";
};

const near = (choice: Choice, on: Day, days: readonly number[]): Day => plus(on, choice.from(days));
const around: readonly number[] = [0, 0, 0, -1, -7, 1, -90];

/** @param stubborn where one vote has failed the next often does */
const vote =
  (body: "cell" | "committee", stubborn: (state: State) => boolean = () => false): Details =>
  ({ choice, state, world, on }) => {
    const members = world[body];
    const kind = stubborn(state) && choice.of(2) === 1 ? 5 : choice.of(10);
    const come = mayCome(members, on);
    const here = choice.chance(1, 3) ? come.slice(0, 1 + choice.of(2)) : [];
    const of = base(members, on, here);
    const needed = Math.ceil((2 * of) / 3);
    const short = Math.max(0, needed - 1);
    const all: Ballot = { here, present: of, yes: of, no: 0, blank: 0, total: 0 };
    const ballots: readonly Ballot[] = [
      { ...all, yes: needed, no: of - needed },
      { ...all, yes: short, no: of - short },
      { ...all, yes: short, no: of - short },
      { ...all, present: needed, yes: needed },
      { ...all, yes: Math.max(0, of - 1), blank: 1 + choice.of(2) },
      { ...all, present: of + 1, yes: of + 1 },
    ];
    return { ballot: ballots[kind - 4] ?? all, reason: choice.of(3) === 2 };
  };

/** A count of the superior's standing committee, whose size the decision states. */
const decision: Details = ({ choice }) => {
  const total = 9 + choice.of(4);
  const half = Math.floor(total / 2);
  const all: Ballot = { here: [], total, present: total, yes: total, no: 0, blank: 0 };
  const ballots: readonly Ballot[] = [
    { ...all, yes: half + 1, no: total - half - 1 },
    { ...all, yes: half, no: total - half },
    { ...all, present: half + 1, yes: half + 1 },
    { ...all, present: total + 1 },
    { ...all, yes: total - 1 },
  ];
  return { ballot: ballots[choice.of(10) - 5] ?? all, reason: choice.of(3) === 2 };
};

const introduction: Details = (draw) => {
  const { choice, state, on } = draw;
  const who = someone(draw);
  const other = plus(afterMonths(on, -12), choice.from([-400, 0, -1, 1, 200]));
  if (!choice.chance(1, 4)) return { who, other };
  const replaces = choice.of(4) < 3 ? introducing(state, on)[0]?.who : "m3";
  return { who, other, ...(replaces ? { replaces } : {}), assigned: near(choice, on, [0, -3, 1]) };
};

const application: Details = ({ choice }) => ({
  youth: choice.of(2) === 1,
  trade: choice.of(2) === 1,
  officer: choice.of(4) === 3,
});

const resolution: Details = ({ choice, state }) => {
  const there = state.unions.at(-1)?.youth ? "youth" : "trade";
  const union = choice.of(4) < 3 ? there : choice.from(["youth", "trade"] as const);
  return { union, branch: choice.of(3) === 2, isMember: choice.of(8) < 7 };
};

const ceremony: Details = (draw) => {
  const { choice, state, on } = draw;
  const who = someone(draw);
  const received = lastOf(state, "received") ?? on;
  const other = choice.from([undefined, undefined, undefined, on, received, plus(on, 1), plus(received, -1)]);
  return { who, ...(other ? { other } : {}) };
};

const ways = ["other", "hardship", "lessSeriousCrime", "populationPolicy", "abandoned", "resigned"];
const former: Details = ({ choice, on }) => {
  const left = plus(afterMonths(on, -37 + choice.of(5)), choice.of(3));
  const how = choice.from(ways);
  const cleared = choice.of(3) > 0 ? plus(afterMonths(on, -60), choice.of(9) - 4) : undefined;
  const first = choice.of(12) === 11 ? left : afterMonths(left, -60);
  return { former: { left, first, how, ...(cleared ? { cleared } : {}), second: choice.of(8) === 7 } };
};

const declarable = Object.keys(matters).filter((each) => each !== "readmission");
const authorities = ["superiorCommittee", "superiorStandingCommittee", "provincialStandingCommittee", "committee"];
const conclusion: Details = ({ choice, state }) => {
  const matter = (choice.of(8) < 7 ? openMatters(state)[0] : undefined) ?? choice.from(declarable);
  const by = matters[matter]?.by;
  const authority = by && choice.of(6) < 5 ? by : choice.from(authorities);
  return { matter, authority, favourable: choice.of(8) < 7 };
};

const mentor: Details = (draw) => ({ who: someone(draw) });
const second: Details = ({ choice, on }) => ({ other: near(choice, on, around) });
const extension: Details = ({ choice }) => ({ days: choice.from([15, 10, 1, 16]) });
const redo =
  (...parts: readonly string[]): Details =>
  ({ choice }) => ({ choice: choice.from(parts) });

/** What the paper of each kind of act states, beside its day. */
export const details: Readonly<Record<string, Details>> = {
  listSympathiser: mentor,
  recordApplication: application,
  recordIntroduction: introduction,
  recordUnionResolution: resolution,
  recordOpinions: second,
  sendToVerification: second,
  answer: ({ choice }) => ({ favourable: choice.of(8) < 7 }),
  certifyHistory: second,
  recordCellVote: vote("cell"),
  recordCommitteeVote: vote("committee"),
  extendDecision: extension,
  recordDecision: decision,
  holdCeremony: ceremony,
  recordProbationOpinions: second,
  recordRecognitionVote: vote("cell", ({ votes }) => (votes.recognitionCell ?? []).some(({ carried }) => !carried)),
  recordRecognitionCommitteeVote: vote("committee"),
  extendRecognition: extension,
  recordRecognition: decision,
  recordRemovalVote: vote("cell"),
  recordRemovalCommitteeVote: vote("committee"),
  recordRemoval: (draw) => ({ ...decision(draw), ...(draw.choice.of(2) === 1 ? second(draw) : {}) }),
  declareMatter: ({ choice }) => ({ matter: choice.from(declarable) }),
  recordConclusion: conclusion,
  declareFormerMembership: former,
  replaceMentor: mentor,
  moveToCell: (draw) => ({ who: someone(draw), choice: draw.choice.of(4) < 3 ? "another" : "same" }),
  transferAway: ({ choice, on }) => ({
    other: near(choice, on, [0, -10, -30, -45, -60, 1]),
    choice: choice.from(["same", "other"]),
    reason: choice.of(3) === 2,
  }),
  annulDecision: redo("decision", "submission", "committeeVote", "cellVote", "nothing"),
  annulAdmission: redo("approval", "verification", "dossier", "nothing"),
};
