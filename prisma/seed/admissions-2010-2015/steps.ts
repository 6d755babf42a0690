import type { Step, StepInput } from "../../../lib/admissions/procedure/procedure";
import type { Day } from "../../../lib/primitives/day";
import { type Admission, daysToRecognition } from "../committee/admitted-2010-2015";
import { isInYouthAge, personOf } from "../committee/people";
import { committee, superiorCommitteeSize } from "../committee/posts";
import type { OfficialCount } from "../committee/standings";
import { officeDayAfter, paperNumber } from "../days";

const residence = "Chi ủy khu phố trình diễn";
const noReplacement = { replacesId: null, replacedBecause: null, assignment: null, assignedOn: null };
const byTradeUnion = { union: "trade", madeBy: "committee", isMember: "yes" } as const;
const superior = "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh (trình diễn)";
const centre = "Trung tâm bồi dưỡng chính trị (trình diễn)";
const organisations = "Công đoàn cơ sở: toàn thể đoàn viên có mặt tán thành.";

/** A step with what its form would have stated. */
export type RecordedStep = { [S in Step]: readonly [S, StepInput<S>] }[Step];

const unanimous = (total: number) => ({ present: total, yes: total, no: 0, blank: 0 });

/** A vote in which everybody convened was present and agreed. */
const ballot = (total: number) => ({
  ...unanimous(total),
  form: "secret" as const,
  here: [],
  shown: null,
  absent: 0,
  absenceReasons: null,
  probationersPresent: null,
  tellerId: null,
  minutes: null,
});

/**
 * The steps of one admission, in order.
 * @param index makes the numbers of its papers differ from those of the others
 */
export const stepsOf = (
  { cell, ceremony, mentor, introducer }: Admission,
  index: number,
  count: OfficialCount,
  bornOn: Day,
): readonly RecordedStep[] => {
  const on = (days: number) => officeDayAfter(ceremony, days);
  const cellNumber = (number: number) => paperNumber(number, "NQ/CB");
  const committeeNumber = (number: number) => paperNumber(number + index * 3, "NQ/ĐU");
  const introduced = (by: string, days: number): RecordedStep => [
    "recordIntroduction",
    { occurredOn: on(days), introducerId: personOf(by), togetherSince: on(-700), ...noReplacement },
  ];
  const decided = { ...unanimous(superiorCommitteeSize), total: superiorCommitteeSize, lateReason: null };
  return [
    ["listSympathiser", { occurredOn: on(-300), resolution: cellNumber(3 + index * 4), mentorId: personOf(mentor) }],
    ["confirmSympathiser", { occurredOn: on(-288), number: paperNumber(2 + index, "DS/ĐU") }],
    ["recordCertificate", { occurredOn: on(-210), number: paperNumber(41 + index, "CN/TTCT"), issuer: centre }],
    ["proposeStart", { occurredOn: on(-198), resolution: cellNumber(4 + index * 4) }],
    ["permitStart", { occurredOn: on(-192), number: committeeNumber(4) }],
    ["recordApplication", { occurredOn: on(-186), youthUnion: "no", tradeUnion: "yes", unionOfficer: "no" }],
    introduced(mentor, -172),
    isInYouthAge(bornOn, on(-172))
      ? ["recordUnionResolution", { occurredOn: on(-170), ...byTradeUnion, number: paperNumber(8 + index, "NQ/CĐ") }]
      : introduced(introducer, -170),
    [
      "recordOpinions",
      { occurredOn: on(-160), organisations, residenceBy: "cellCommittee", residence, residenceOn: on(-162) },
    ],
    ["sendToVerification", { occurredOn: on(-150), sealedOn: on(-151) }],
    ["certifyHistory", { occurredOn: on(-62), cellCommentOn: on(-66), schoolingShownBy: "diploma" }],
    ["recordCellVote", { occurredOn: on(-50), resolution: cellNumber(5 + index * 4), ...ballot(count(cell, on(-50))) }],
    ["recordCommitteeVote", { occurredOn: on(-40), resolution: committeeNumber(5), ...ballot(committee.length) }],
    ["submitForDecision", { occurredOn: on(-37), number: paperNumber(60 + index, "TTr/ĐU") }],
    ["recordDecision", { occurredOn: on(-20), number: paperNumber(210 + index, "QĐ/ĐUK"), ...decided }],
    ["receiveDecision", { occurredOn: on(-13) }],
    [
      "holdCeremony",
      {
        occurredOn: ceremony,
        place: "Hội trường Văn phòng UBND tỉnh",
        mentorId: personOf(mentor),
        consentNumber: null,
        consentOn: null,
      },
    ],
    ["recordNewMemberCertificate", { occurredOn: on(230), number: paperNumber(15 + index, "CN/ĐVM"), issuer: centre }],
    ["recordSelfReview", { occurredOn: on(370) }],
    ["recordMentorReview", { occurredOn: on(372) }],
    [
      "recordProbationOpinions",
      { occurredOn: on(379), organisations, residenceBy: "cellCommittee", residence, residenceOn: on(378) },
    ],
    [
      "recordRecognitionVote",
      {
        occurredOn: on(387),
        resolution: cellNumber(6 + index * 4),
        ...ballot(count(cell, on(387))),
        lateReason: null,
      },
    ],
    [
      "recordRecognitionCommitteeVote",
      { occurredOn: on(396), resolution: committeeNumber(6), ...ballot(committee.length) },
    ],
    ["submitForRecognition", { occurredOn: on(398), number: paperNumber(80 + index, "TTr/ĐU") }],
    [
      "recordRecognition",
      { occurredOn: on(daysToRecognition), number: paperNumber(310 + index, "QĐ/ĐUK"), ...decided },
    ],
  ];
};

/** Who decided in those years: the office stood under another committee until 2025. */
export const issuers: Readonly<Partial<Record<Step, string>>> = {
  recordDecision: superior,
  recordRecognition: superior,
};
