import type { Act } from "./acts";
import { afterMonths, plus } from "./calendar";
import type { Choice } from "./choice";
import { dayFor } from "./days";
import { introducing } from "./dossier";
import { acts } from "./law";
import { matters } from "./special";
import { type Ballot, carriedOn, daysOf, exists, open, type Paper, type State, type World } from "./state";
import { base, mayCome } from "./votes";

const lacks = (state: State, what: string, paper: Paper): readonly string[] =>
  daysOf(state, paper).length > 0 ? [] : [what];

const openMatters = (state: State): readonly string[] =>
  [...state.matters, ...(state.former ? ["readmission"] : [])].filter(
    (matter) => !state.conclusions.some((each) => each.matter === matter && each.favourable),
  );

/** What leads the case on from where it is, the most pressing first. */
const ahead = (state: State, world: World): readonly string[] => {
  if (state.paused !== undefined) return ["resume"];
  const concluding = openMatters(state).length > 0 ? ["recordConclusion"] : [];
  const people = introducing(state, state.now).length;
  const place = state.unions.at(-1);
  const gathering = [
    ...lacks(state, "recordApplication", "application"),
    ...(people < 2 ? ["recordIntroduction"] : []),
    ...((place?.youth || place?.trade) && state.resolutions.length === 0 ? ["recordUnionResolution"] : []),
    ...lacks(state, "recordOpinions", "opinions"),
  ];
  const certificate = lacks(state, "recordCertificate", "certificate");
  switch (state.place) {
    case "nomination":
      return ["listSympathiser"];
    case "mentoring":
      return [
        ...lacks(state, "confirmSympathiser", "confirmed"),
        ...(state.evaluated.length === 0 ? ["evaluate"] : []),
        ...certificate,
        ...concluding,
        ...lacks(state, "proposeStart", "proposed"),
        "permitStart",
      ];
    case "dossier":
      return [...gathering, ...certificate, ...concluding, ...(state.history ? [] : ["acceptHistory"]), "sendToVerification"];
    case "verification":
      return [
        ...(state.checks.length === 0 ? ["look"] : []),
        ...(state.checks.some(({ answered, right }) => answered === undefined || !right) ? ["answer"] : []),
        ...gathering,
        "certifyHistory",
      ];
    case "approval":
      if (carriedOn(state, "cell") === undefined) return [...gathering, ...certificate, ...concluding, "recordCellVote"];
      return [
        ...(world.department ? lacks(state, "recordAppraisal", "appraised") : []),
        ...(carriedOn(state, "committee") === undefined ? ["recordCommitteeVote"] : []),
        ...concluding,
        ...lacks(state, "submitForDecision", "submitted"),
        "recordDecision",
      ];
    case "ceremony":
      return [...lacks(state, "receiveDecision", "received"), "holdCeremony"];
    case "probation":
      if (carriedOn(state, "removalCell") !== undefined)
        return [...(carriedOn(state, "removalCommittee") === undefined ? ["recordRemovalCommitteeVote"] : []), "recordRemoval"];
      if (exists(state, "deadlockReported", state.now)) return ["recordRecognition", "recordRemoval"];
      if ((state.votes.recognitionCell ?? []).filter(({ carried }) => !carried).length >= 3) return ["reportDeadlock"];
      return [
        ...lacks(state, "recordNewMemberCertificate", "newMemberCertificate"),
        ...lacks(state, "recordSelfReview", "selfReview"),
        ...lacks(state, "recordMentorReview", "mentorReview"),
        ...lacks(state, "recordProbationOpinions", "probationOpinions"),
        ...(carriedOn(state, "recognitionCell") === undefined ? ["recordRecognitionVote"] : []),
        ...(world.department ? lacks(state, "recordRecognitionAppraisal", "recognitionAppraised") : []),
        ...(carriedOn(state, "recognitionCommittee") === undefined ? ["recordRecognitionCommitteeVote"] : []),
        ...lacks(state, "submitForRecognition", "recognitionSubmitted"),
        "recordRecognition",
      ];
    case "official":
      return ["annulAdmission"];
    default:
      return ["annulStep"];
  }
};

const gatherings = ["recordApplication", "recordIntroduction", "recordUnionResolution", "recordOpinions", "recordCertificate"];
const declaring = ["declareMatter", "recordConclusion", "declareFormerMembership"];
const meanwhile: Readonly<Record<string, readonly string[]>> = {
  nomination: ["recordTransferIn", "moveToCell", "pause"],
  mentoring: ["recordTransferIn", "moveToCell", "pause", "replaceMentor", "evaluate", ...declaring],
  dossier: [...gatherings, ...declaring, "replaceMentor", "moveToCell", "pause"],
  verification: [...gatherings, ...declaring, "replaceMentor", "look", "answer", "returnDossier", "pause"],
  approval: [...gatherings, ...declaring, "recordCellVote", "reportFailedVote", "extendDecision", "extendDecision", "recordCommitteeVote", "recordAppraisal", "returnDossier", "pause"],
  ceremony: ["annulDecision", "receiveDecision", "replaceMentor", "moveToCell"],
  probation: ["recordRecognitionVote", "recordRecognitionVote", "extendRecognition", "extendRecognition", "recordRemovalVote", "replaceMentor", "annulAdmission", "recordRecognitionAppraisal", "moveToCell"],
};
/** What ends a case or throws it back is tried, but not so often that no case comes far. */
const rare = ["withdraw", "takeOffList", "refuse", "transferAway", "annulDecision", "annulAdmission", "annulStep", "returnDossier", "recordRemovalVote", "pause"];
const exits = ["withdraw", "takeOffList", "refuse", "transferAway", "annulStep"];

const kindOf = (choice: Choice, state: State, world: World): string => {
  const kind = choice.of(16);
  const next = ahead(state, world);
  const first = next[0] as string;
  const drawn = choice.of(4);
  if (kind < 10) return drawn < 3 ? first : (next[Math.min(1, next.length - 1)] as string);
  const side = meanwhile[state.place] ?? [];
  const what = kind < 14 && side.length > 0 ? choice.from(side) : kind === 14 ? choice.from(exits) : choice.from(acts);
  return rare.includes(what) && open.includes(state.place) && choice.of(5) > 0 ? first : what;
};

const ballotFor = (choice: Choice, members: World["cell"], on: string): Ballot => {
  const kind = choice.of(10);
  const come = mayCome(members, on);
  const here = choice.chance(1, 3) ? come.slice(0, 1 + choice.of(2)) : [];
  const of = base(members, on, here);
  const total = 9 + choice.of(3);
  const needed = Math.ceil((2 * of) / 3);
  const plain = { here, present: of, yes: of, no: 0, blank: 0, total };
  if (kind < 4) return plain;
  if (kind === 4) return { ...plain, yes: needed, no: of - needed };
  if (kind === 5 || kind === 6) return { ...plain, yes: Math.max(0, needed - 1), no: of - Math.max(0, needed - 1) };
  if (kind === 7) return { ...plain, present: needed, yes: needed };
  if (kind === 8) return { ...plain, yes: Math.max(0, of - 1), blank: 1 + choice.of(2) };
  return { ...plain, present: of + 1, yes: of + 1 };
};

/** A count of the superior's standing committee, whose size the decision states. */
const decisionFor = (choice: Choice): Ballot => {
  const total = 9 + choice.of(4);
  const half = Math.floor(total / 2);
  const plain = { here: [], total, present: total, yes: total, no: 0, blank: 0 };
  const kind = choice.of(8);
  if (kind < 4) return plain;
  if (kind === 4) return { ...plain, yes: half + 1, no: total - half - 1 };
  if (kind === 5) return { ...plain, yes: half, no: total - half };
  if (kind === 6) return { ...plain, present: half + 1, yes: half + 1 };
  return { ...plain, present: total + choice.of(2), yes: total };
};

const ways = ["other", "hardship", "lessSeriousCrime", "populationPolicy", "abandoned", "resigned"];
const formerFor = (choice: Choice, on: string) => {
  const left = plus(afterMonths(on, -37 + choice.of(5)), choice.of(3));
  const how = choice.from(ways);
  const cleared = choice.of(3);
  return {
    left,
    first: choice.chance(1, 12) ? left : afterMonths(left, -60),
    how,
    ...(cleared > 0 || how === "lessSeriousCrime" && cleared < 2 ? { cleared: plus(afterMonths(on, -60), choice.of(8) - 4) } : {}),
    second: choice.chance(1, 8),
  };
};

const authorities = ["superiorCommittee", "superiorStandingCommittee", "provincialStandingCommittee", "committee"];

/** Somebody the act names: mostly one who may, who is not there yet. */
const someone = (choice: Choice, state: State, world: World): string => {
  const kind = choice.of(8);
  if (kind === 7) return choice.from(world.cell).id;
  const taken = [...introducing(state, state.now).map(({ who }) => who), state.mentors.at(-1)?.who];
  const free = world.cell.filter(({ id, official }) => official?.to === undefined && official && !taken.includes(id) && id !== world.relative);
  return (free[kind % Math.max(1, Math.min(3, free.length))] ?? world.cell[0])?.id as string;
};

const secondDay = (choice: Choice, what: string, on: string, state: State): string | undefined => {
  if (what === "recordIntroduction") return plus(afterMonths(on, -12), [-400, 0, -1, 1, 200][choice.of(5)] as number);
  if (what === "holdCeremony") {
    const received = state.papers.received?.at(-1) ?? on;
    return choice.chance(1, 3) ? [on, received, plus(on, 1), plus(received, -1)][choice.of(4)] : undefined;
  }
  if (what === "recordRemoval") return choice.chance(1, 2) ? plus(on, choice.of(3) - 1) : undefined;
  if (what === "transferAway") return plus(on, [0, -10, -30, -45, -60, 1][choice.of(6)] as number);
  return plus(on, [0, 0, 0, -1, -7, 1, -90][choice.of(7)] as number);
};

const declarable = Object.keys(matters).filter((each) => each !== "readmission");

const ballotOf = (choice: Choice, what: string, world: World, on: string): Ballot => {
  if (/^record(Decision|Recognition|Removal)$/.test(what)) return decisionFor(choice);
  if (!what.endsWith("Vote")) return { here: [], present: 0, yes: 0, no: 0, blank: 0, total: 0 };
  return ballotFor(choice, what.includes("Committee") ? world.committee : world.cell, on);
};

const unionsOf = (choice: Choice, what: string, state: State) => {
  const there = state.unions.at(-1)?.youth ? "youth" : "trade";
  if (what === "recordUnionResolution")
    return {
      union: choice.of(4) < 3 ? there : choice.from(["youth", "trade"] as const),
      branch: choice.chance(1, 3),
      isMember: choice.of(8) < 7,
      ...{ youth: false, trade: false, officer: false },
    } as const;
  const isApplication = what === "recordApplication";
  const yes = () => isApplication && choice.of(2) === 1;
  return { union: there, branch: false, isMember: true, youth: yes(), trade: yes(), officer: yes() } as const;
};

/** The next act of a story: mostly one the model thinks possible, on a day near where answers turn, some of it wrong on purpose. */
export const nextAct = (choice: Choice, state: State, world: World): Act => {
  const what = kindOf(choice, state, world);
  const on = dayFor(choice, state, world, what);
  const confirmed = choice.of(2) === 0;
  const isSubstitute = what === "recordIntroduction" && choice.chance(1, 4);
  const other = secondDay(choice, what, on, state);
  const matter = what === "recordConclusion" && choice.of(8) < 7 ? openMatters(state)[0] : undefined;
  const chosen = matter ?? (/Matter|Conclusion/.test(what) ? choice.from(declarable) : "religion");
  const by = matters[chosen]?.by;
  return {
    what,
    on,
    confirmed,
    ...(other ? { other } : {}),
    who: /Introduction|Mentor|list|holdC|move/.test(what) ? someone(choice, state, world) : "m1",
    ...(isSubstitute ? { replaces: choice.of(4) < 3 ? (introducing(state, on)[0]?.who ?? "m3") : "m3" } : {}),
    ...(isSubstitute ? { assigned: plus(on, [0, -3, 1][choice.of(3)] as number) } : {}),
    ballot: ballotOf(choice, what, world, on),
    reason: choice.chance(1, 3),
    ...unionsOf(choice, what, state),
    days: what.startsWith("extend") ? ([15, 10, 16, 30][choice.of(4)] as number) : 0,
    matter: chosen,
    favourable: choice.of(8) < 7,
    authority: by && choice.of(6) < 5 ? by : choice.from(authorities),
    ...(what === "declareFormerMembership" ? { former: formerFor(choice, on) } : {}),
    choice: choice.from(choices[what] ?? [""]),
  };
};

const choices: Readonly<Record<string, readonly string[]>> = {
  annulDecision: ["decision", "submission", "committeeVote", "cellVote", "nothing"],
  annulAdmission: ["approval", "verification", "dossier", "nothing"],
  transferAway: ["same", "other"],
  moveToCell: ["another", "another", "another", "same"],
};
