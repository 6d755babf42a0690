import type { Day } from "../../primitives/day";
import { numberOf } from "../reports/terms";
import { type Criterion, criteria } from "../schema";
import type { Evidence, EvidenceKind, Sentence } from "./draft";

type Levels = Readonly<Record<Criterion, number>>;

/** The entries of a log a comment may rest on, as far as they matter for it. */
export type CommentLog = Readonly<{
  tasks: readonly Readonly<{
    id: string;
    title: string;
    state: string;
    givenOn: Day;
    dueOn: Day;
    assessedOn: Day | null;
    returnedCount: number;
  }>[];
  notes: readonly Readonly<{ id: string; notedOn: Day }>[];
  evaluations: readonly (Readonly<{ id: string; evaluatedOn: Day; authorName: string }> & Levels)[];
  mentorReports: readonly (Readonly<{ id: string; quarter: Day; version: number; authorName: string }> & Levels)[];
  ownReports: readonly Readonly<{ id: string; half: Day; version: number }>[];
}>;

type Proposed = Pick<Sentence, "text" | "evidence">;

const names = { attitude: "thái độ", responsibility: "ý thức trách nhiệm", motive: "động cơ phấn đấu" } as const;

/** What each level says of a person, as a comment has it. */
const phrases: Readonly<Record<Criterion, readonly string[]>> = {
  attitude: [
    "còn né tránh việc được giao, ít tiếp thu góp ý",
    "làm khi được nhắc, tiếp thu góp ý nhưng sửa chậm",
    "vui vẻ nhận việc, biết tiếp thu và sửa chữa",
    "chủ động nhận việc, cầu thị, giúp đỡ đồng nghiệp",
  ],
  responsibility: [
    "nhiều lần chậm hạn, không báo lại",
    "có việc chậm hạn, phải nhắc mới báo",
    "làm việc đúng hạn, kết quả dùng được",
    "làm việc đúng hoặc trước hạn, kết quả tốt, tự chịu trách nhiệm",
  ],
  motive: [
    "còn nặng về lợi ích riêng",
    "chưa thể hiện rõ lý do muốn vào Đảng",
    "hiểu và muốn phấn đấu theo mục tiêu của Đảng",
    "động cơ đúng đắn, thể hiện qua việc làm cụ thể, lâu dài",
  ],
};

const phraseOf = (criterion: Criterion, level: number): string => phrases[criterion][level - 1] ?? "";

const mostTitles = 5;

const titles = (tasks: CommentLog["tasks"]): string => {
  const named = tasks.slice(0, mostTitles).map(({ title }) => `“${title}”`);
  const more = tasks.length - named.length;
  return `${named.join("; ")}${more > 0 ? ` và ${more} việc khác` : ""}`;
};

const evidenceOf = (kind: EvidenceKind, entries: readonly Readonly<{ id: string }>[]): Evidence[] =>
  entries.map(({ id }) => ({ kind, id }));

const ofTasks = (tasks: CommentLog["tasks"]): Proposed[] => {
  const done = tasks.filter(({ state }) => state === "accepted");
  const inTime = done.filter(({ assessedOn, dueOn }) => assessedOn !== null && assessedOn <= dueOn);
  const again = tasks.filter(({ returnedCount }) => returnedCount > 0);
  const open = tasks.filter(({ state }) => state === "open" || state === "returned");
  const sentence = (of: CommentLog["tasks"], text: string): Proposed[] =>
    of.length > 0 ? [{ text, evidence: evidenceOf("task", of) }] : [];
  return [
    ...sentence(done, `Được giao và đã hoàn thành ${done.length} việc: ${titles(done)}.`),
    ...sentence(inTime, `Trong số việc đã hoàn thành, ${inTime.length} trên ${done.length} việc đúng hạn.`),
    ...sentence(again, `Có ${again.length} việc phải làm lại: ${titles(again)}.`),
    ...sentence(open, `Đang thực hiện ${open.length} việc: ${titles(open)}.`),
  ];
};

/** The last judgement of each assessor. */
const lastOfEach = (evaluations: CommentLog["evaluations"]): CommentLog["evaluations"] => [
  ...new Map(
    evaluations.toSorted((a, b) => (a.evaluatedOn < b.evaluatedOn ? -1 : 1)).map((each) => [each.authorName, each]),
  ).values(),
];

/** One sentence where all assessors agree; where they differ, what each says. */
const ofCriterion = (criterion: Criterion, evaluations: CommentLog["evaluations"]): Proposed[] => {
  const [first] = evaluations;
  if (!first) return [];
  const agree = evaluations.every((each) => each[criterion] === first[criterion]);
  const opinions = evaluations.map((each) => `${each.authorName}: ${phraseOf(criterion, each[criterion])}`);
  const text = agree
    ? `Về ${names[criterion]}: ${phraseOf(criterion, first[criterion])}.`
    : `Về ${names[criterion]}, các ý kiến đánh giá khác nhau (${opinions.join("; ")}).`;
  return [{ text, evidence: evidenceOf("evaluation", evaluations) }];
};

const roman = ["", "I", "II", "III", "IV"];

const ofReport = (report: CommentLog["mentorReports"][number]): Proposed => {
  const { number, year } = numberOf("quarter", report.quarter);
  const said = criteria.map((criterion) => phraseOf(criterion, report[criterion])).join("; ");
  return {
    text: `Báo cáo quý ${roman[number]}/${year} của đảng viên giúp đỡ nhận xét: ${said}.`,
    evidence: evidenceOf("mentorReport", [report]),
  };
};

/** Of versions, the latest of each quarter or half-year. */
const latestOf = <Report extends Readonly<{ version: number }>>(
  reports: readonly Report[],
  first: (report: Report) => Day,
): Report[] => [
  ...new Map(reports.toSorted((a, b) => a.version - b.version).map((report) => [first(report), report])).values(),
];

const ofOwnReports = (reports: CommentLog["ownReports"]): Proposed[] => {
  const named = reports.map(({ half }) => {
    const { number, year } = numberOf("half", half);
    return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
  });
  return reports.length > 0
    ? [{ text: `Đã có báo cáo tự rèn luyện ${named.join(", ")}.`, evidence: evidenceOf("ownReport", reports) }]
    : [];
};

/**
 * A comment drafted from a log, by plain templates: each sentence says what its entries say, and names them. Vietnamese, like
 * every paper, and the secretary's to change.
 */
export const composed = (log: CommentLog): Proposed[] => {
  const judged = lastOfEach(log.evaluations);
  const talks = log.notes.length;
  return [
    ...ofTasks(log.tasks),
    ...criteria.flatMap((criterion) => ofCriterion(criterion, judged)),
    ...latestOf(log.mentorReports, ({ quarter }) => quarter).map(ofReport),
    ...ofOwnReports(latestOf(log.ownReports, ({ half }) => half)),
    ...(talks > 0
      ? [{ text: `Được trao đổi, giúp đỡ và ghi nhận ${talks} lần.`, evidence: evidenceOf("note", log.notes) }]
      : []),
  ];
};
