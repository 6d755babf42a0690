import { nominate } from "../../lib/admissions/nominate-commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { addDays, type Day } from "../../lib/primitives/day";
import { type Case, type Stated, secretaryOf, takeStep } from "./case";
import { from, numbered } from "./days";
import { passHistory, verifyHistory } from "./dossiers";
import { reason } from "./history";
import { isIntroducedByUnion } from "./introduce";
import { personOf } from "./people";
import { evaluate, workDone } from "./training";
import { unitOf } from "./units";
import { castByCell, castByCommittee, castBySuperior } from "./votes";

const organisations = "Công đoàn cơ sở: 21/21 đoàn viên có mặt tán thành. Đoàn Thanh niên: 9/9 đoàn viên tán thành.";
const residence = "Chi ủy tổ dân phố Minh Họa (trình diễn)";
const issuer = "Trung tâm chính trị (trình diễn)";

/** What each step's form states, given the plan. */
const stated: Readonly<Partial<Record<Step, (file: Case, on: Day) => Stated>>> = {
  listSympathiser: ({ plan, index }) => ({ resolution: numbered(index + 3, "NQ/CB"), mentorId: personOf(plan.mentor) }),
  confirmSympathiser: ({ index }) => ({ number: numbered(index + 5, "DS/ĐU") }),
  recordCertificate: ({ index }) => ({ number: numbered(index + 61, "CN/TTCT"), issuer }),
  proposeStart: ({ index }) => ({ resolution: numbered(index + 9, "NQ/CB") }),
  permitStart: ({ index }) => ({ number: numbered(index + 12, "TB/ĐU") }),
  recordApplication: ({ plan }) => ({
    youthUnion: "yes",
    tradeUnion: "yes",
    unionOfficer: plan.isUnionOfficer ? "yes" : "no",
  }),
  recordOpinions: (_, on) => ({ organisations, residence, residenceOn: from(on, -2) }),
  sendToVerification: (_, on) => ({ sealedOn: on }),
  certifyHistory: (_, on) => ({ cellCommentOn: from(on, -5) }),
  recordCellVote: (file, on) => castByCell(file, on, numbered(file.index + 20, "NQ/CB")),
  recordCommitteeVote: (file) => castByCommittee(file, numbered(file.index + 31, "NQ/ĐU")),
  submitForDecision: ({ index }) => ({ number: numbered(index + 71, "TTr/ĐU") }),
  recordDecision: (file) => castBySuperior(file, numbered(file.index + 140, "QĐ/ĐU")),
  holdCeremony: ({ plan }) => ({ place: "Hội trường Văn phòng UBND tỉnh", mentorId: personOf(plan.mentor) }),
  recordNewMemberCertificate: ({ index }) => ({ number: numbered(index + 9, "CN/ĐVM"), issuer }),
};

type Act = (file: Case, on: Day) => Promise<unknown>;

const step =
  (name: Step): Act =>
  (file, on) =>
    takeStep(file, name, on, stated[name]?.(file, on));

const introduce = (file: Case, on: Day, by: string) =>
  takeStep(file, "recordIntroduction", on, { introducerId: personOf(by), togetherSince: file.person.joinedUnitOn });

const begun = -206;

/** Beside the mentor: the Youth Union for a person in youth age, for anybody else another member. */
const introduceAgain: Act = (file, on) => {
  const { plan, person, index } = file;
  if (!isIntroducedByUnion(person.bornOn, from(plan.cellVoteOn, begun), plan.isUnionOfficer))
    return introduce(file, on, plan.introducer);
  const resolution = { union: "youth", madeBy: "committee", isMember: "yes", number: numbered(index + 2, "NQ/ĐTN") };
  return takeStep(file, "recordUnionResolution", on, resolution);
};

/** The usual course, in days from the cell's vote; what is not a step has no name. */
const course: readonly (readonly [days: number, step: Step | null, act: Act])[] = [
  [-420, "listSympathiser", step("listSympathiser")],
  [-408, "confirmSympathiser", step("confirmSympathiser")],
  [-400, null, workDone],
  [-300, null, (file, on) => evaluate(file, on, 0)],
  [-270, "recordCertificate", step("recordCertificate")],
  [-237, "proposeStart", step("proposeStart")],
  [-230, "permitStart", step("permitStart")],
  [-222, "recordApplication", step("recordApplication")],
  [begun, null, (file, on) => introduce(file, on, file.plan.mentor)],
  [-203, "recordIntroduction", introduceAgain],
  [-160, "recordOpinions", step("recordOpinions")],
  [-152, null, passHistory],
  [-150, "sendToVerification", step("sendToVerification")],
  [-148, null, verifyHistory],
  [-14, "certifyHistory", step("certifyHistory")],
  [0, "recordCellVote", step("recordCellVote")],
  [14, "recordCommitteeVote", step("recordCommitteeVote")],
  [18, "submitForDecision", step("submitForDecision")],
  [45, "recordDecision", step("recordDecision")],
  [52, "receiveDecision", step("receiveDecision")],
  [63, "holdCeremony", step("holdCeremony")],
  [263, "recordNewMemberCertificate", step("recordNewMemberCertificate")],
  [437, "recordSelfReview", step("recordSelfReview")],
  [440, "recordMentorReview", step("recordMentorReview")],
];

/** Days from the cell's vote to some other day of the usual course. */
export const daysTo = (name: Step): number => course.find(([, each]) => each === name)?.[0] ?? 0;

/** The day of the cell's vote, when a step of the usual course falls on a day. */
export const votedIf = (name: Step, on: Day): Day => addDays(on, -daysTo(name));

const open = async ({ narrator, person, plan }: Omit<Case, "id" | "sequence">, on: Day): Promise<string> => {
  const { row, name, bornOn, joinedUnitOn } = person;
  const [, , , sex, schooling, occupation] = row;
  const known = { fullName: name, bornOn, sex, schooling, occupation, joinedUnitOn };
  const sent = { ...known, unitId: unitOf(plan.cell), occurredOn: on, reason };
  return (await narrator.tell(secretaryOf(plan), on, nominate, sent)).caseId;
};

/** Tells a case along the usual course, from the first notice to the last step of its plan. */
export const walk = async (told: Omit<Case, "id" | "sequence">): Promise<Case> => {
  const { plan } = told;
  const id = await open(told, from(plan.cellVoteOn, -450));
  const file = { ...told, id, sequence: 1 };
  const last = course.findIndex(([, name]) => name === plan.until);
  for (const [days, , act] of course.slice(0, last + 1)) await act(file, from(plan.cellVoteOn, days));
  return file;
};
