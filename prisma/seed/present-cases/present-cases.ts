import { addDays, addMonths, type Day } from "../../../lib/primitives/day";
import { leaves, officials } from "../base-data";
import type { Invented } from "../committee/people";
import { ago, from } from "../days";
import { writeOwnHistory } from "./applicant-sections";
import type { Tale } from "./case";
import { departures } from "./ended-cases";
import { narrator } from "./form-sender";
import { evaluate, give, note } from "./mentoring";
import { answer, ask, fileHistory, nameParent } from "./personal-histories";
import { votedIf, walk } from "./usual-course";

/** The present cases: at every stage at least one, some things due soon, one reply overdue. */
const tales = (today: Day): readonly Tale[] => {
  const admitted = (on: Day) => votedIf("holdCeremony", on);
  const past = (days: number) => ago(today, 0, days);
  const months = (count: number, days = 0) => addDays(addMonths(today, -count), -days);
  return [
    // On probation: the first has served the twelve months, the second will in two months.
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
      mentor: "k1d",
      introducer: "k1b",
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
      afterwards: (file) => give(file, past(15), from(today, 25), 1),
    },
    {
      key: "p4",
      cell: "k2",
      mentor: "k2h1",
      introducer: "k2d",
      cellVoteOn: admitted(months(7)),
      until: "holdCeremony",
    },
    {
      key: "p5",
      cell: "k3",
      mentor: "k3h1",
      introducer: "k3c",
      cellVoteOn: admitted(months(5)),
      until: "holdCeremony",
    },
    {
      key: "p6",
      cell: "k4",
      mentor: "k4h2",
      introducer: "k4d",
      cellVoteOn: admitted(months(3, 10)),
      until: "holdCeremony",
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
      cellVoteOn: votedIf("receiveDecision", addDays(today, -33)),
      until: "receiveDecision",
    },
    // The superior's decision is due within a week; and one case between the cell's vote and the committee's.
    {
      key: "a2",
      cell: "k1",
      mentor: "k1h3",
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
      until: "sendToVerification",
      afterwards: async (file) => {
        await nameParent(file, past(60), "father");
        await nameParent(file, past(60), "mother");
        for (const kinship of ["father", "mother", null] as const) await ask(file, past(60), kinship);
        await answer(file, past(25), "father");
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
        await evaluate(file, past(82), 1);
        await note(file, past(75), "Trao đổi về động cơ vào Đảng: trả lời rõ ràng, gắn với công việc đang làm.");
        await give(file, past(20), from(today, 9), 3);
        await note(file, past(9), "Đang giúp khai phần quá trình công tác; còn lúng túng ở những tháng chờ việc.");
        await writeOwnHistory(file);
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
        await fileHistory(file, past(8), "sent", [1, 2, 3, 4, 5]);
        await fileHistory(file, past(7), "begun", [6, 7, 8, 10]);
      },
    },
    {
      key: "m1",
      cell: "k1",
      mentor: "huongdan",
      introducer: "k1d",
      cellVoteOn: votedIf("recordCertificate", addDays(today, -55)),
      until: "recordCertificate",
      afterwards: async (file) => {
        await evaluate(file, past(52), 1);
        await note(file, past(50), "Dự lớp bồi dưỡng đầy đủ, ghi chép cẩn thận, hỏi nhiều về Điều lệ Đảng.");
        await give(file, past(18), from(today, 6), 1);
        await note(file, past(5), "Gặp vướng mắc khi đôn đốc các phòng; đã hướng dẫn cách báo cáo lãnh đạo.");
      },
    },
    {
      key: "m2",
      cell: "k2",
      mentor: "k2h2",
      introducer: "k2d",
      cellVoteOn: votedIf("listSympathiser", addDays(today, -110)),
      until: "confirmSympathiser",
      afterwards: async (file) => {
        await evaluate(file, past(40), 0);
        await give(file, past(12), from(today, 12), 2);
      },
    },
    {
      key: "m3",
      cell: "k5",
      mentor: "k5y",
      introducer: "k5b",
      cellVoteOn: votedIf("listSympathiser", addDays(today, -45)),
      until: "confirmSympathiser",
      afterwards: (file) => give(file, past(30), from(today, 20), 3),
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
    ...departures(today),
  ];
};

/** Tells every present case through the commands the forms use. */
export const tellCases = async (people: readonly Invented[], today: Day): Promise<void> => {
  const told = narrator(today);
  const total = officials(people);
  const away = leaves(today);
  for (const [index, tale] of tales(today).entries()) {
    const person = people.find(({ key }) => key === tale.key);
    if (!person) throw new Error(`Nobody is called ${tale.key} in the demonstration.`);
    const placeOf = (key: string) => people.find((each) => each.key === key)?.place;
    const membersOn = (on: Day) => ({
      total: total(tale.cell, on),
      excluded: away.filter(({ key, from: since }) => placeOf(key) === tale.cell && since <= on).length,
    });
    const file = await walk({ index, plan: tale, person, narrator: told, membersOn });
    await tale.afterwards?.(file);
  }
};
