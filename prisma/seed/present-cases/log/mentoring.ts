import { evaluate as evaluateWork, writeNote } from "../../../../lib/mentoring/commands";
import { giveTask } from "../../../../lib/mentoring/tasks/give-commands";
import { acceptTask } from "../../../../lib/mentoring/tasks/verdict-commands";
import type { Day } from "../../../../lib/primitives/day";
import type { Username } from "../../committee/accounts";
import { officeDayAfter } from "../../days";
import { type Case, secretaryOf } from "../case";

const works = [
  [
    "Tổng hợp báo cáo tháng của phòng",
    "Rèn cách nắm việc, viết gọn và đúng hạn.",
    "Nộp trước hạn hai ngày, số liệu đủ, lời văn rõ.",
  ],
  [
    "Theo dõi việc thực hiện kết luận cuộc họp giao ban",
    "Rèn tính chủ động, biết đôn đốc.",
    "Nắm chắc từng việc, nhắc các phòng kịp thời.",
  ],
  [
    "Soạn dự thảo văn bản hướng dẫn thủ tục",
    "Thử khả năng nghiên cứu quy định.",
    "Dự thảo dùng được, còn sửa vài chỗ về thể thức.",
  ],
  [
    "Hướng dẫn người dân nộp hồ sơ trực tuyến",
    "Gần dân, kiên nhẫn, giữ lời.",
    "Được người dân cảm ơn, không để ai phải chờ.",
  ],
] as const;

const judgements = [
  ["3", "3", "3", "Thái độ cầu thị, làm việc có trách nhiệm; cần mạnh dạn nêu ý kiến hơn."],
  ["4", "3", "4", "Tiến bộ rõ, nhận việc khó không ngại, động cơ vào Đảng đúng đắn."],
  ["3", "4", "4", "Hoàn thành tốt việc được giao, đoàn kết, được đồng nghiệp tin cậy."],
] as const;

/** Who writes the mentor's log: the mentor if they have an account, else the cell's secretary. */
export const writerOf = ({ plan }: Case): Username => (plan.mentor === "huongdan" ? "huongdan" : secretaryOf(plan));

const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

/** Gives a task on a day. */
export const giveWork = async (file: Case, on: Day, dueOn: Day, which: number): Promise<void> => {
  const [title, purpose] = pick(works, which);
  const sent = { caseId: file.id, title, purpose, givenOn: on, dueOn };
  await file.forms.send(writerOf(file), on, giveTask, sent);
};

/** Accepts the result of the open task. */
const acceptWork = async (file: Case, on: Day, which: number): Promise<void> => {
  const { forms, id: caseId } = file;
  const by = writerOf(file);
  const task = await forms.runAs(by, on, (db) =>
    db.task.findFirst({ where: { caseId, state: "open" }, select: { id: true, returnedCount: true } }),
  );
  const result = pick(works, which)[2];
  await forms.send(by, on, acceptTask, {
    caseId,
    taskId: task?.id,
    returned: task?.returnedCount,
    verdict: "accepted",
    result,
  });
};

/** A task given, done and accepted within six weeks. */
export const giveAndAcceptWork = async (file: Case, on: Day): Promise<void> => {
  await giveWork(file, on, officeDayAfter(on, 40), file.index);
  await acceptWork(file, officeDayAfter(on, 37), file.index);
};

/** Records an evaluation. */
export const assess = async (file: Case, on: Day, which: number): Promise<void> => {
  const [attitude, responsibility, motive, comment] = pick(judgements, file.index + which);
  const sent = { caseId: file.id, evaluatedOn: on, attitude, responsibility, motive, comment };
  await file.forms.send(writerOf(file), on, evaluateWork, sent);
};

/** Records a note about a talk. */
export const noteTalk = (file: Case, on: Day, text: string): Promise<unknown> =>
  file.forms.send(writerOf(file), on, writeNote, { caseId: file.id, notedOn: on, text });
