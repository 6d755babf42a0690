import type { Step, StepInput } from "../../lib/admissions/procedure/procedure";
import type { Day } from "../../lib/primitives/day";
import { from, numbered } from "./days";
import { isIntroducedByUnion } from "./introduce";
import { personOf } from "./people";
import { committee } from "./posts";
import type { Cell } from "./units";
import { standingCommittee } from "./votes";

/** Who was admitted in the term 2010–2015, in which cell, on which ceremony day, helped and introduced by whom. */
type Admission = Readonly<{ key: string; cell: Cell; ceremony: Day; mentor: string; introducer: string }>;

const rows: readonly (readonly [key: string, cell: Cell, ceremony: string, mentor: string, introducer: string])[] = [
  ["k2h1", "k2", "2011-12-22", "k2c", "bithu2"],
  ["k3h2", "k3", "2012-02-03", "k3c", "k3d"],
  ["k1d", "k1", "2012-05-18", "k1b", "k1c"],
  ["k4h1", "k4", "2012-10-19", "k4c", "danguy"],
  ["k5h1", "k5", "2013-05-17", "k5b", "k5c"],
  ["k1h2", "k1", "2013-08-30", "huongdan", "k1b"],
  ["k2h2", "k2", "2013-12-20", "k2d", "k2c"],
  ["k4h2", "k4", "2014-03-26", "k4d", "danguy"],
  ["k3h1", "k3", "2014-05-19", "k3a", "k3c"],
  ["k1h3", "k1", "2014-11-07", "k1c", "huongdan"],
];

export const admissions: readonly Admission[] = rows.map(([key, cell, ceremony, mentor, introducer]) => ({
  key,
  cell,
  ceremony: ceremony as Day,
  mentor,
  introducer,
}));

/** The ceremony days, by person. */
export const admittedOn: ReadonlyMap<string, Day> = new Map(admissions.map(({ key, ceremony }) => [key, ceremony]));

export const reason =
  "Hoàn thành tốt nhiệm vụ nhiều năm liền, có ý thức học tập, được quần chúng trong phòng tín nhiệm.";
const residence = "Chi ủy khu phố trình diễn";
const nobodyReplaced = { replacesId: null, replacedBecause: null, assignment: null, assignedOn: null };
const byTradeUnion = { union: "trade", madeBy: "committee", isMember: "yes" } as const;
const superior = "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh (trình diễn)";
const centre = "Trung tâm bồi dưỡng chính trị (trình diễn)";
const organisations = "Công đoàn cơ sở: toàn thể đoàn viên có mặt tán thành.";

export type Stated = { [S in Step]: readonly [S, StepInput<S>] }[Step];

/** How many official members a cell had on a day. */
export type Base = (cell: Cell, on: Day) => number;

/** Days from the ceremony to the decision of recognition. */
const recognised = 419;

/** Who was recognised as an official member on which day. */
export const recognisedOn: ReadonlyMap<string, Day> = new Map(
  admissions.map(({ key, ceremony }) => [key, from(ceremony, recognised)]),
);

const unanimous = (total: number) => ({ present: total, yes: total, no: 0, blank: 0 });

/** A vote without anybody against, of all who were convened. */
const ballot = (total: number) => ({
  ...unanimous(total),
  form: "secret" as const,
  here: [],
  shown: null,
  probationersPresent: null,
  tellerId: null,
});

/** The steps of one admission of those years, each with what its form would have stated. */
export const storyOf = (
  { cell, ceremony, mentor, introducer }: Admission,
  index: number,
  base: Base,
  bornOn: Day,
): readonly Stated[] => {
  const on = (days: number) => from(ceremony, days);
  const cellNumber = (number: number) => numbered(number, "NQ/CB");
  const committeeNumber = (number: number) => numbered(number + index * 3, "NQ/ĐU");
  const introduced = (by: string, days: number): Stated => [
    "recordIntroduction",
    { occurredOn: on(days), introducerId: personOf(by), togetherSince: on(-700), ...nobodyReplaced },
  ];
  const decided = { ...unanimous(standingCommittee), total: standingCommittee, lateReason: null };
  return [
    ["listSympathiser", { occurredOn: on(-300), resolution: cellNumber(3 + index * 4), mentorId: personOf(mentor) }],
    ["confirmSympathiser", { occurredOn: on(-288), number: numbered(2 + index, "DS/ĐU") }],
    ["recordCertificate", { occurredOn: on(-210), number: numbered(41 + index, "CN/TTCT"), issuer: centre }],
    ["proposeStart", { occurredOn: on(-198), resolution: cellNumber(4 + index * 4) }],
    ["permitStart", { occurredOn: on(-192), number: committeeNumber(4) }],
    ["recordApplication", { occurredOn: on(-186), youthUnion: "no", tradeUnion: "yes", unionOfficer: "no" }],
    introduced(mentor, -172),
    isIntroducedByUnion(bornOn, on(-172))
      ? ["recordUnionResolution", { occurredOn: on(-170), ...byTradeUnion, number: numbered(8 + index, "NQ/CĐ") }]
      : introduced(introducer, -170),
    ["recordOpinions", { occurredOn: on(-160), organisations, residence, residenceOn: on(-162) }],
    ["sendToVerification", { occurredOn: on(-150), sealedOn: on(-151) }],
    ["certifyHistory", { occurredOn: on(-62), cellCommentOn: on(-66) }],
    ["recordCellVote", { occurredOn: on(-50), resolution: cellNumber(5 + index * 4), ...ballot(base(cell, on(-50))) }],
    ["recordCommitteeVote", { occurredOn: on(-40), resolution: committeeNumber(5), ...ballot(committee.length) }],
    ["submitForDecision", { occurredOn: on(-37), number: numbered(60 + index, "TTr/ĐU") }],
    ["recordDecision", { occurredOn: on(-20), number: numbered(210 + index, "QĐ/ĐUK"), ...decided }],
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
    ["recordNewMemberCertificate", { occurredOn: on(230), number: numbered(15 + index, "CN/ĐVM"), issuer: centre }],
    ["recordSelfReview", { occurredOn: on(370) }],
    ["recordMentorReview", { occurredOn: on(372) }],
    ["recordProbationOpinions", { occurredOn: on(379), organisations, residence, residenceOn: on(378) }],
    [
      "recordRecognitionVote",
      {
        occurredOn: on(387),
        resolution: cellNumber(6 + index * 4),
        ...ballot(base(cell, on(387))),
        lateReason: null,
      },
    ],
    [
      "recordRecognitionCommitteeVote",
      { occurredOn: on(396), resolution: committeeNumber(6), ...ballot(committee.length) },
    ],
    ["submitForRecognition", { occurredOn: on(398), number: numbered(80 + index, "TTr/ĐU") }],
    ["recordRecognition", { occurredOn: on(recognised), number: numbered(310 + index, "QĐ/ĐUK"), ...decided }],
  ];
};

/** Who decided in those years: the office stood under another committee until 2025. */
export const deciders: Readonly<Partial<Record<Step, string>>> = {
  recordDecision: superior,
  recordRecognition: superior,
};
