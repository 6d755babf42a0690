import { addDays, addMonths, type Day } from "../../../lib/primitives/day";
import { officeDayAfter, officeDayBefore } from "../days";
import { writeApplicantSections } from "./applicant-sections";
import type { PresentCase } from "./case";
import { endedCases } from "./ended-cases";
import { assess, giveWork, noteTalk } from "./log/mentoring";
import { writeTaskRounds } from "./log/task-rounds";
import { recordAnswers, storeSections } from "./personal-histories";
import { cellVoteDayFor } from "./usual-course";
import { remindAgency, writeToAgencies } from "./verification-letters";
import { agreeSession } from "./working-session";

/** The present cases: at least one at every stage, so that some deadlines are near and one reply is overdue. */
export const presentCases = (today: Day): readonly PresentCase[] => {
  const admitted = (on: Day) => cellVoteDayFor("holdCeremony", on);
  const past = (days: number) => officeDayBefore(today, 0, days);
  const months = (count: number, days = 0) => addDays(addMonths(today, -count), -days);
  return [
    // On probation: the first has completed the twelve months, the second will in two months.
    {
      key: "p1",
      cell: "k1",
      mentor: "k1b",
      introducer: "k1c",
      cellVoteOn: admitted(months(12, 28)),
      until: "recordMentorReview",
    },
    {
      key: "p2",
      cell: "k1",
      mentor: "k1b",
      introducer: "k1d",
      cellVoteOn: admitted(months(10)),
      until: "recordNewMemberCertificate",
    },
    {
      key: "p3",
      cell: "k2",
      mentor: "k2d",
      introducer: "k2c",
      cellVoteOn: admitted(months(8)),
      until: "recordNewMemberCertificate",
      afterwards: (file) => giveWork(file, past(15), officeDayAfter(today, 25), 1),
    },
    {
      key: "p4",
      cell: "k2",
      mentor: "k2h1",
      introducer: "k2d",
      cellVoteOn: admitted(months(7)),
      until: "recordMemberHistory",
    },
    {
      key: "p5",
      cell: "k3",
      mentor: "k3h1",
      introducer: "k3c",
      cellVoteOn: admitted(months(5)),
      until: "recordMemberHistory",
    },
    {
      key: "p6",
      cell: "k4",
      mentor: "k4h2",
      introducer: "k4d",
      cellVoteOn: admitted(months(3, 10)),
      until: "recordMemberHistory",
    },
    {
      key: "p7",
      cell: "k5",
      mentor: "k5h1",
      introducer: "k5c",
      cellVoteOn: admitted(months(1, 5)),
      until: "holdCeremony",
    },
    // The ceremony is due in about ten days.
    {
      key: "c1",
      cell: "k5",
      mentor: "k5c",
      introducer: "k5b",
      isUnionOfficer: true,
      cellVoteOn: cellVoteDayFor("receiveDecision", addDays(today, -33)),
      until: "receiveDecision",
    },
    // The superior's decision is due within a week; and one case between the cell's vote and the committee's.
    {
      key: "a2",
      cell: "k1",
      mentor: "k1b",
      introducer: "k1h2",
      cellVoteOn: addDays(today, -58),
      until: "submitForDecision",
    },
    {
      key: "a1",
      cell: "k3",
      mentor: "k3c",
      introducer: "k3d",
      cellVoteOn: addDays(today, -30),
      until: "recordCellVote",
    },
    {
      key: "v1",
      cell: "k2",
      mentor: "k2c",
      introducer: "k2h2",
      cellVoteOn: addDays(today, 88),
      isCopied: true,
      until: "sendToVerification",
      afterwards: async (file) => {
        await writeToAgencies(file, past(60));
        await recordAnswers(file, past(25), "father");
        await remindAgency(file, past(12), "father");
      },
    },
    {
      key: "quanchung",
      cell: "k1",
      mentor: "huongdan",
      introducer: "k1c",
      cellVoteOn: addDays(today, 160),
      until: "recordIntroduction",
      afterwards: async (file) => {
        await assess(file, past(82), 1);
        await noteTalk(file, past(75), "Trao đổi về động cơ vào Đảng: trả lời rõ ràng, gắn với công việc đang làm.");
        await giveWork(file, past(20), officeDayAfter(today, 9), 3);
        await noteTalk(file, past(9), "Đang giúp khai phần quá trình công tác; còn lúng túng ở những tháng chờ việc.");
        await writeTaskRounds(file, today);
        await writeApplicantSections(file);
      },
    },
    {
      key: "d2",
      cell: "k4",
      mentor: "k4h1",
      introducer: "k4d",
      cellVoteOn: addDays(today, 190),
      until: "recordApplication",
      afterwards: async (file) => {
        await storeSections(file, past(8), "sent", [1, 2, 3, 4, 5]);
        await storeSections(file, past(7), "saved", [6, 7, 8, 10]);
        await agreeSession(file, past(3));
      },
    },
    {
      key: "m1",
      cell: "k1",
      mentor: "huongdan",
      introducer: "k1d",
      cellVoteOn: cellVoteDayFor("recordCertificate", addDays(today, -55)),
      until: "recordCertificate",
      afterwards: async (file) => {
        await assess(file, past(52), 1);
        await noteTalk(file, past(50), "Dự lớp bồi dưỡng đầy đủ, ghi chép cẩn thận, hỏi nhiều về Điều lệ Đảng.");
        await giveWork(file, past(18), officeDayAfter(today, 6), 1);
        await noteTalk(file, past(5), "Gặp vướng mắc khi đôn đốc các phòng; đã hướng dẫn cách báo cáo lãnh đạo.");
      },
    },
    {
      key: "m2",
      cell: "k2",
      mentor: "k2h2",
      introducer: "k2d",
      cellVoteOn: cellVoteDayFor("listSympathiser", addDays(today, -110)),
      until: "confirmSympathiser",
      afterwards: async (file) => {
        await assess(file, past(40), 0);
        await giveWork(file, past(12), officeDayAfter(today, 12), 2);
      },
    },
    {
      key: "m3",
      cell: "k5",
      mentor: "k5y",
      introducer: "k5b",
      cellVoteOn: cellVoteDayFor("listSympathiser", addDays(today, -45)),
      until: "confirmSympathiser",
      afterwards: (file) => giveWork(file, past(30), officeDayAfter(today, 20), 3),
    },
    {
      key: "n1",
      cell: "k1",
      mentor: "k1b",
      introducer: "k1d",
      cellVoteOn: addDays(today, 450 - 20),
      until: "nominate",
    },
    { key: "n2", cell: "k3", mentor: "k3c", introducer: "k3d", cellVoteOn: addDays(today, 450 - 6), until: "nominate" },
    ...endedCases(today),
  ];
};
