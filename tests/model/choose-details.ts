import type { Act } from "./act";
import { afterMonths, type Day, plus } from "./calendar";
import { type Ballot, lastOf, type State, verificationPoints } from "./case-state";
import type { Choice } from "./choice";
import { arrivalDetails } from "./choose-arrivals";
import { notLookedInto, openMatters } from "./choose-kind";
import { chooseMember, type Details } from "./choose-member";
import { currentIntroductions } from "./law-dossier";
import { matters } from "./law-special-cases";
import { isCarried, mayBeCountedIn, rollOf, voteBase } from "./votes";

/** The details of an act whose form states only its day. */
export const noDetails: Omit<Act, "kind" | "on" | "confirmed"> = {
  memberId: "m1",
  ballot: { counted: [], present: 0, yes: 0, no: 0, blank: 0, absent: 0, numbered: true, total: 0 },
  explainsLateness: false,
  union: "trade",
  byBranch: false,
  isMember: true,
  youth: false,
  trade: false,
  officer: false,
  extraDays: 0,
  matter: "",
  favourable: true,
  authority: "",
  option: "",
};

const nearbyDay = (choice: Choice, on: Day, days: readonly number[]): Day => plus(on, choice.from(days));
const usualOffsets: readonly number[] = [0, 0, 0, -1, -7, 1, -90];

/**
 * The counts of a meeting of the cell or the committee.
 * @param failsOften states in which three of four votes fail, so that some cases reach three failed votes
 */
const meeting =
  (body: "cell" | "committee", failsOften: (state: State) => boolean = () => false): Details =>
  ({ choice, state, setup, on }) => {
    const members = setup[body];
    const kind = failsOften(state) && choice.of(4) > 0 ? 5 : choice.of(10);
    const away = mayBeCountedIn(members, on);
    const counted = choice.chance(1, 3) ? away.slice(0, 1 + choice.of(2)) : [];
    const of = voteBase(members, on, counted);
    const needed = Math.ceil((2 * of) / 3);
    const short = Math.max(0, needed - 1);
    const all: Ballot = { counted, present: of, yes: of, no: 0, blank: 0, absent: 0, numbered: true, total: 0 };
    const ballots: readonly Ballot[] = [
      { ...all, yes: needed, no: of - needed },
      { ...all, yes: short, no: of - short },
      { ...all, yes: short, no: of - short },
      { ...all, present: needed, yes: needed },
      { ...all, yes: Math.max(0, of - 1), blank: 1 + choice.of(2) },
      { ...all, present: of + 1, yes: of + 1 },
    ];
    const ballot = ballots[kind - 4] ?? all;
    const slip = choice.of(60);
    const counts = slip === 59 ? { ...all, present: 0, yes: 0 } : ballot;
    const absent = rollOf(members, on) - counts.present + (slip === 58 ? 1 : 0);
    const numbered = isCarried(body, counts.yes, of, on) !== (slip === 57);
    return { ballot: { ...counts, absent: Math.max(0, absent), numbered }, explainsLateness: choice.of(3) === 2 };
  };

/** The counts of the superior's standing committee. The decision states how many members it has. */
const superiorDecision: Details = ({ choice }) => {
  const total = 9 + choice.of(4);
  const half = Math.floor(total / 2);
  const all: Ballot = { counted: [], total, present: total, yes: total, no: 0, blank: 0, absent: 0, numbered: true };
  const ballots: readonly Ballot[] = [
    { ...all, yes: half + 1, no: total - half - 1 },
    { ...all, yes: half, no: total - half },
    { ...all, present: half + 1, yes: half + 1 },
    { ...all, present: total + 1 },
    { ...all, yes: total - 1 },
  ];
  return { ballot: ballots[choice.of(10) - 5] ?? all, explainsLateness: choice.of(3) === 2 };
};

const introduction: Details = (draw) => {
  const { choice, state, on } = draw;
  const memberId = chooseMember(draw);
  const otherDay = plus(afterMonths(on, -12), choice.from([-400, 0, -1, 1, 200]));
  if (!choice.chance(1, 4)) return { memberId, otherDay };
  const replacedId =
    choice.of(4) < 3 ? currentIntroductions(state, on).find(({ who }) => who !== "elsewhere")?.who : "m3";
  return {
    memberId,
    otherDay,
    ...(replacedId ? { replacedId } : {}),
    assignedOn: nearbyDay(choice, on, [0, -3, 1]),
  };
};

const application: Details = ({ choice }) => ({
  youth: choice.of(2) === 1,
  trade: choice.of(2) === 1,
  officer: choice.of(4) === 3,
});

const resolution: Details = ({ choice, state }) => {
  const there = state.unions.at(-1)?.youth ? "youth" : "trade";
  const union = choice.of(4) < 3 ? there : choice.from(["youth", "trade"] as const);
  return { union, byBranch: choice.of(3) === 2, isMember: choice.of(8) < 7 };
};

const ceremony: Details = (draw) => {
  const { choice, state, on } = draw;
  const memberId = chooseMember(draw);
  const received = lastOf(state, "received") ?? on;
  const otherDay = choice.from([undefined, undefined, undefined, on, received, plus(on, 1), plus(received, -1)]);
  return { memberId, ...(otherDay ? { otherDay } : {}) };
};

const waysOfLeaving = ["other", "hardship", "lessSeriousCrime", "populationPolicy", "abandoned", "resigned"];
const former: Details = ({ choice, on }) => {
  const left = plus(afterMonths(on, -37 + choice.of(5)), choice.of(3));
  const how = choice.from(waysOfLeaving);
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

/** What a return names. */
const returned = [
  "section",
  "verification",
  "introduction",
  "opinions",
  "cellVote",
  "committeeVote",
  "section,cellVote",
];

/** Those a file names, by kinship. */
const families = [
  "father,mother",
  "raisedBy",
  "father,mother,spouse",
  "father,mother,spouse,fatherInLaw,motherInLaw",
  "father,mother,spouse,spouseRaisedBy",
  "father,mother,spouse,fatherInLaw,motherInLaw,spouseRaisedBy",
  "father,mother,sibling,child",
  "mother",
];

const mentor: Details = (draw) => ({ memberId: chooseMember(draw) });
const secondDay: Details = ({ choice, on }) => ({ otherDay: nearbyDay(choice, on, usualOffsets) });
/** Mostly the usual answer. */
const answered =
  (usual: string, ...others: readonly string[]) =>
  ({ choice }: Parameters<Details>[0]) => ({ option: choice.of(4) < 3 ? usual : choice.from(others) });
const opinions: Details = (draw) => ({
  ...secondDay(draw),
  ...answered("cellCommittee", "cellWithoutCommittee", "cell")(draw),
});
const certification: Details = (draw) => ({
  ...secondDay(draw),
  ...answered("diploma", "equivalent", "programmeCompleted", "none")(draw),
});
const extension: Details = ({ choice }) => ({ extraDays: choice.from([15, 10, 1, 16]) });
const lateness: Details = ({ choice }) => ({ explainsLateness: choice.of(3) === 2 });
const partsDoneAgain =
  (...parts: readonly string[]): Details =>
  ({ choice }) => ({ option: choice.from(parts) });

/** What the form of each kind of act states besides its day. */
export const detailsByKind: Readonly<Record<string, Details>> = {
  listSympathiser: mentor,
  recordApplication: application,
  recordIntroduction: introduction,
  recordUnionResolution: resolution,
  recordOpinions: opinions,
  sendToVerification: secondDay,
  nameRelatives: ({ choice }) => ({ option: choice.from(families) }),
  // Mostly about everybody not yet looked into, some of them excused, some on one point; now and then about the applicant
  // again.
  requestVerification: ({ choice, state }) => ({
    option: (choice.of(8) < 7 && notLookedInto(state).join(",")) || "applicant",
    favourable: choice.of(4) === 3,
    point: choice.of(4) < 3 ? undefined : choice.from(verificationPoints),
  }),
  answerVerification: ({ choice }) => ({ favourable: choice.of(8) < 7, option: choice.from(["15", "21", "15,21"]) }),
  passItemAgain: ({ choice, state }) => ({ option: choice.from(state.reopened) }),
  certifyHistory: certification,
  recordCellVote: meeting("cell"),
  recordCommitteeVote: meeting("committee"),
  extendDecision: extension,
  recordDecision: superiorDecision,
  issueDecision: lateness,
  holdCeremony: ceremony,
  recordMemberHistory: ({ choice }) => ({ explainsLateness: choice.of(3) === 2 }),
  recordProbationOpinions: opinions,
  recordRecognitionVote: meeting("cell", ({ votes }) => (votes.recognitionCell ?? []).some(({ carried }) => !carried)),
  recordRecognitionCommitteeVote: meeting("committee"),
  extendRecognition: extension,
  recordRecognition: superiorDecision,
  issueRecognition: lateness,
  recordRemovalVote: meeting("cell"),
  recordRemovalCommitteeVote: meeting("committee"),
  recordRemoval: (draw) => ({ ...superiorDecision(draw), ...(draw.choice.of(2) === 1 ? secondDay(draw) : {}) }),
  issueRemoval: (draw) => (draw.choice.of(2) === 1 ? secondDay(draw) : {}),
  declareMatter: ({ choice }) => ({ matter: choice.from(declarable) }),
  recordConclusion: conclusion,
  declareFormerMembership: former,
  ...arrivalDetails,
  replaceMentor: mentor,
  moveToCell: (draw) => ({ memberId: chooseMember(draw), option: draw.choice.of(4) < 3 ? "another" : "same" }),
  transferAway: ({ choice, on }) => ({
    otherDay: nearbyDay(choice, on, [0, -10, -30, -45, -60, 1]),
    option: choice.from(["same", "other"]),
    explainsLateness: choice.of(3) === 2,
  }),
  joinCase: ({ choice }) => ({
    option: choice.from(["alike", "alike", "different", "closed"]),
    favourable: choice.of(6) < 5,
  }),
  returnDossier: partsDoneAgain(...returned),
  annulDecision: partsDoneAgain("decision", "submission", "committeeVote", "cellVote", "nothing"),
  annulAdmission: partsDoneAgain("approval", "verification", "dossier", "nothing"),
};
