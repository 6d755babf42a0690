import { nominate } from "../../../lib/admissions/nominate-commands";
import type { Step } from "../../../lib/admissions/procedure/procedure";
import { addDays, type Day } from "../../../lib/primitives/day";
import { isInYouthAge, nominationReason, personOf } from "../committee/people";
import { unitOf } from "../committee/units";
import { cellNumber, committeeNumber, decisionNumber, officeDayAfter, paperNumber } from "../days";
import { type Case, type FormValues, secretaryOf, takeStep } from "./case";
import { copyByHand } from "./handwritten-copy";
import { assess, giveAndAcceptWork } from "./log/mentoring";
import { storeWholeHistory, verifyFamily } from "./personal-histories";
import { cellVote, committeeVote, superiorDecision } from "./votes";

const organisations = "Công đoàn cơ sở: 21/21 đoàn viên có mặt tán thành. Đoàn Thanh niên: 9/9 đoàn viên tán thành.";
const residence = "Chi ủy tổ dân phố Minh Họa (trình diễn)";
const issuer = "Trung tâm chính trị (trình diễn)";

/** The values of each step's form. */
const formValues: Readonly<Partial<Record<Step, (file: Case, on: Day) => FormValues>>> = {
  listSympathiser: ({ plan, index }) => ({
    resolution: cellNumber(index, 0),
    mentorId: personOf(plan.mentor),
  }),
  confirmSympathiser: ({ index }) => ({ number: paperNumber(index + 5, "DS/ĐU") }),
  recordCertificate: ({ index }) => ({ number: paperNumber(index + 61, "CN/TTCT"), issuer }),
  proposeStart: ({ index }) => ({ resolution: cellNumber(index, 1) }),
  permitStart: ({ index }) => ({ number: paperNumber(index + 62, "TB/ĐU") }),
  recordApplication: ({ plan }) => ({
    youthUnion: "yes",
    tradeUnion: "yes",
    unionOfficer: plan.isUnionOfficer ? "yes" : "no",
  }),
  recordOpinions: (_, on) => ({
    organisations,
    residenceBy: "cellCommittee",
    residence,
    residenceOn: officeDayAfter(on, -2),
  }),
  sendToVerification: (_, on) => ({ sealedOn: on }),
  certifyHistory: (_, on) => ({ cellCommentOn: officeDayAfter(on, -5), schoolingShownBy: "diploma" }),
  recordCellVote: (file, on) => cellVote(file, on, cellNumber(file.index, 2)),
  recordCommitteeVote: (file) => committeeVote(file, committeeNumber(file.index, 0)),
  submitForDecision: ({ index }) => ({ number: paperNumber(index + 71, "TTr/ĐU") }),
  recordDecision: (file) => superiorDecision(file, decisionNumber(file.index, 0)),
  holdCeremony: ({ plan }) => ({ place: "Hội trường Văn phòng UBND tỉnh", mentorId: personOf(plan.mentor) }),
  recordNewMemberCertificate: ({ index }) => ({ number: paperNumber(index + 9, "CN/ĐVM"), issuer }),
};

type Action = (file: Case, on: Day) => Promise<unknown>;

const takeCourseStep =
  (name: Step): Action =>
  (file, on) =>
    takeStep(file, name, on, formValues[name]?.(file, on));

const introduce = (file: Case, on: Day, by: string) =>
  takeStep(file, "recordIntroduction", on, { introducerId: personOf(by), togetherSince: file.person.joinedUnitOn });

const firstIntroductionDay = -206;

/** The mentor introduces first; second the Youth Union, or another member when the person is too old for that union. */
const secondIntroduction: Action = (file, on) => {
  const { plan, person, index } = file;
  if (!isInYouthAge(person.bornOn, officeDayAfter(plan.cellVoteOn, firstIntroductionDay), plan.isUnionOfficer))
    return introduce(file, on, plan.introducer);
  const resolution = { union: "youth", madeBy: "committee", isMember: "yes", number: paperNumber(index + 2, "NQ/ĐTN") };
  return takeStep(file, "recordUnionResolution", on, resolution);
};

/** The usual course, each entry with its days from the cell's vote. Entries that are not a step have no name. */
const course: readonly (readonly [days: number, step: Step | null, action: Action])[] = [
  [-420, "listSympathiser", takeCourseStep("listSympathiser")],
  [-408, "confirmSympathiser", takeCourseStep("confirmSympathiser")],
  [-400, null, giveAndAcceptWork],
  [-300, null, (file, on) => assess(file, on, 0)],
  [-270, "recordCertificate", takeCourseStep("recordCertificate")],
  [-237, "proposeStart", takeCourseStep("proposeStart")],
  [-230, "permitStart", takeCourseStep("permitStart")],
  [-222, "recordApplication", takeCourseStep("recordApplication")],
  [firstIntroductionDay, null, (file, on) => introduce(file, on, file.plan.mentor)],
  [-203, "recordIntroduction", secondIntroduction],
  [-160, "recordOpinions", takeCourseStep("recordOpinions")],
  [-152, null, storeWholeHistory],
  [-151, null, async (file, on) => (file.plan.isCopied ? copyByHand(file, on) : undefined)],
  [-150, "sendToVerification", takeCourseStep("sendToVerification")],
  [-148, null, verifyFamily],
  [-14, "certifyHistory", takeCourseStep("certifyHistory")],
  [0, "recordCellVote", takeCourseStep("recordCellVote")],
  [14, "recordCommitteeVote", takeCourseStep("recordCommitteeVote")],
  [18, "submitForDecision", takeCourseStep("submitForDecision")],
  [45, "recordDecision", takeCourseStep("recordDecision")],
  [52, "receiveDecision", takeCourseStep("receiveDecision")],
  [63, "holdCeremony", takeCourseStep("holdCeremony")],
  [85, "recordMemberHistory", takeCourseStep("recordMemberHistory")],
  [263, "recordNewMemberCertificate", takeCourseStep("recordNewMemberCertificate")],
  [437, "recordSelfReview", takeCourseStep("recordSelfReview")],
  [440, "recordMentorReview", takeCourseStep("recordMentorReview")],
];

/** Days from the cell's vote to a step of the usual course. */
const daysTo = (name: Step): number => course.find(([, each]) => each === name)?.[0] ?? 0;

/** The day of the cell's vote if a step of the usual course is taken on `on`. */
export const cellVoteDayFor = (name: Step, on: Day): Day => addDays(on, -daysTo(name));

const nominatePerson = async ({ forms, person, plan }: Omit<Case, "id" | "sequence">, on: Day): Promise<string> => {
  const { row, name, bornOn, joinedUnitOn } = person;
  const [, , , sex, schooling, occupation] = row;
  const identity = { fullName: name, bornOn, sex, schooling, occupation, joinedUnitOn };
  const sent = {
    ...identity,
    known: personOf(person.key),
    unitId: unitOf(plan.cell),
    occurredOn: on,
    reason: nominationReason,
  };
  return (await forms.send(secretaryOf(plan), on, nominate, sent)).caseId;
};

/** Writes a case along the usual course, from the nomination to the last step of its plan. */
export const followUsualCourse = async (started: Omit<Case, "id" | "sequence">): Promise<Case> => {
  const { plan } = started;
  const id = await nominatePerson(started, officeDayAfter(plan.cellVoteOn, -450));
  const file = { ...started, id, sequence: 1 };
  const last = course.findIndex(([, name]) => name === plan.until);
  for (const [days, , action] of course.slice(0, last + 1)) await action(file, officeDayAfter(plan.cellVoteOn, days));
  return file;
};
