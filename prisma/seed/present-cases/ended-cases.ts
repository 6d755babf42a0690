import { addDays, addMonths, type Day } from "../../../lib/primitives/day";
import { personOf } from "../committee/people";
import { cellNumber, committeeNumber, decisionNumber, officeDayBefore, paperNumber } from "../days";
import { type Case, type PresentCase, takeStep } from "./case";
import { cellVoteDayFor } from "./usual-course";
import { cellVote, committeeVote, superiorDecision } from "./votes";

/** Removal on probation: the votes of the cell and the committee, and the decision of the superior committee. */
const removeMember = async (file: Case, past: (days: number) => Day): Promise<void> => {
  const { index } = file;
  await takeStep(file, "recordRemovalVote", past(50), cellVote(file, past(50), cellNumber(index, 3)));
  await takeStep(file, "recordRemovalCommitteeVote", past(42), committeeVote(file, committeeNumber(index, 1)));
  await takeStep(file, "recordRemoval", past(20), {
    ...superiorDecision(file, decisionNumber(index, 1)),
    reason: "Nhiều lần không hoàn thành nhiệm vụ được giao; chi bộ đã nhắc nhở, giúp đỡ mà không sửa chữa.",
    receivedOn: past(20),
  });
};

/** The same person was noted in two cells: this case is joined into the one of the other record. */
const joinInto = async (file: Case, key: string, on: Day): Promise<void> => {
  const kept = await file.forms.runAs("phobithu", on, (db) =>
    db.admissionCase.findFirstOrThrow({ where: { personId: personOf(key), closedOn: null }, select: { id: true } }),
  );
  await takeStep(file, "joinCase", on, {
    keptCaseId: kept.id,
    compared: "yes",
    reason: "Hai chi bộ cùng ghi nhận một người; ngày và tháng sinh bị ghi đảo ở hồ sơ này.",
    provision: "Biên bản đối chiếu của Văn phòng Đảng ủy (trình diễn)",
  });
};

/** The cases that ended: taken off the list, withdrawn, refused, removed, annulled, transferred away, joined. */
export const endedCases = (today: Day): readonly PresentCase[] => {
  const past = (days: number) => officeDayBefore(today, 0, days);
  return [
    {
      key: "t1",
      cell: "k4",
      mentor: "k4d",
      introducer: "k4c",
      cellVoteOn: cellVoteDayFor("listSympathiser", addDays(today, -330)),
      until: "confirmSympathiser",
      afterwards: (file) =>
        takeStep(file, "takeOffList", past(95), {
          reason: "Chuyển sang đơn vị khác ngoài tỉnh; chi bộ thống nhất đưa ra khỏi danh sách.",
        }),
    },
    {
      key: "w1",
      cell: "k2",
      mentor: "k2d",
      introducer: "k2c",
      cellVoteOn: cellVoteDayFor("recordApplication", addDays(today, -190)),
      until: "recordApplication",
      afterwards: (file) =>
        takeStep(file, "withdraw", past(105), { reason: "Xin lùi lại để chăm sóc gia đình; có đơn gửi chi bộ." }),
    },
    {
      key: "r1",
      cell: "k3",
      mentor: "k3d",
      introducer: "k3h2",
      cellVoteOn: addDays(today, -130),
      until: "submitForDecision",
      afterwards: (file) =>
        takeStep(file, "refuse", past(72), {
          reason: "Chưa thống nhất về thời gian công tác đã khai; đề nghị chi bộ tiếp tục bồi dưỡng, xem xét sau.",
        }),
    },
    {
      key: "g1",
      cell: "k5",
      mentor: "k5b",
      introducer: "k5d",
      cellVoteOn: cellVoteDayFor("holdCeremony", addMonths(today, -6)),
      until: "holdCeremony",
      afterwards: (file) => removeMember(file, past),
    },
    {
      key: "g2",
      cell: "k4",
      mentor: "k4c",
      introducer: "k4h1",
      cellVoteOn: addDays(today, -200),
      until: "receiveDecision",
      afterwards: (file) =>
        takeStep(file, "annulDecision", past(140), {
          number: decisionNumber(file.index, 2),
          reason: "Phát hiện kê khai không trung thực về văn bằng trước khi tổ chức lễ kết nạp.",
          provision: "Biên bản làm việc của Ủy ban Kiểm tra (trình diễn)",
          redo: "nothing",
        }),
    },
    {
      key: "g3",
      cell: "k2",
      mentor: "k2d",
      introducer: "k2c",
      cellVoteOn: cellVoteDayFor("recordApplication", addDays(today, -120)),
      until: "recordApplication",
      afterwards: (file) =>
        takeStep(file, "transferAway", past(40), {
          number: paperNumber(file.index + 17, "CN/ĐU"),
          destination: "Đảng ủy xã Minh Họa (trình diễn)",
          competent: "other",
          transferredOn: past(45),
        }),
    },
    {
      key: "j1",
      cell: "k4",
      mentor: "k4d",
      introducer: "k4c",
      cellVoteOn: addDays(today, 400),
      until: "nominate",
      afterwards: (file) => joinInto(file, "m3", past(20)),
    },
  ];
};
