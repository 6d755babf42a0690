import { evaluate } from "../../../../lib/mentoring/commands";
import { giveTask } from "../../../../lib/mentoring/tasks/give-commands";
import { askTime, handIn } from "../../../../lib/mentoring/tasks/hand-in-commands";
import { returnTask } from "../../../../lib/mentoring/tasks/verdict-commands";
import { addDays, type Day } from "../../../../lib/primitives/day";
import { officeDayAfter, officeDayBefore } from "../../days";
import type { Case } from "../case";

const titles = {
  handedIn: "Ghi biên bản cuộc họp giao ban tháng và dự thảo thông báo kết luận",
  returned: "Lập bảng theo dõi số liệu thu hút đầu tư của phòng",
  late: "Rà soát văn bản nội bộ đã hết hiệu lực, đề xuất bãi bỏ",
} as const;

/** The id of a task by its title. */
const taskOf = async ({ forms, id: caseId }: Case, on: Day, title: string): Promise<string> => {
  const found = await forms.runAs("huongdan", on, (db) => db.task.findFirst({ where: { caseId, title } }));
  if (!found) throw new Error(`No task "${title}".`);
  return found.id;
};

/** Tasks of the applicant who has an account: one handed in, one returned twice and judged by two, one to be put off. */
export const writeTaskRounds = async (file: Case, today: Day): Promise<void> => {
  const { forms, id: caseId } = file;
  const past = (days: number) => officeDayBefore(today, 0, days);
  const give = (on: Day, title: string, purpose: string, due: number, basis = {}) =>
    forms.send("bithu", on, giveTask, {
      ...{ caseId, title, purpose, kind: "advice", givenOn: on, dueOn: officeDayAfter(today, due), ...basis },
    });

  await give(past(34), titles.handedIn, "Rèn khả năng nghe, ghi đúng ý, viết gọn.", 5, {
    ...{ basis: "meeting", basisOn: past(36) },
  });
  await give(past(48), titles.returned, "Rèn tính cẩn thận, trung thực với số liệu.", 12);
  await give(past(16), titles.late, "Rèn thói quen nắm chắc quy định trước khi làm.", 3);

  const returned = { caseId, taskId: await taskOf(file, past(24), titles.returned) };
  const rounds = [
    ["Đã lập bảng theo dõi quý trước.", "Thiếu số liệu của hai khu công nghiệp; bổ sung rồi gửi lại."],
    ["Đã bổ sung đủ các khu công nghiệp.", "Số liệu đủ, nhưng chưa ghi nguồn. Ghi rõ nguồn từng dòng."],
  ] as const;
  for (const [index, [words, result]] of rounds.entries()) {
    const place = "Thư mục dùng chung của phòng, Theo dõi đầu tư";
    await forms.send("quanchung", past(24 - index * 10), handIn, { ...returned, words, place });
    const verdict = { ...returned, verdict: "returned", returned: index, result };
    await forms.send("huongdan", past(21 - index * 10), returnTask, verdict);
  }
  const judged = { ...returned, evaluatedOn: past(10), responsibility: "3", motive: "4" };
  const mentors = { ...judged, attitude: "4", comment: "Hai lần sửa đều vui vẻ, nhanh; cần kỹ hơn từ đầu." };
  await forms.send("huongdan", past(10), evaluate, mentors);
  const secretarys = { ...judged, attitude: "3", comment: "Tiếp thu nhưng còn để nhắc; số liệu phải tự kiểm trước." };
  await forms.send("bithu", past(10), evaluate, secretarys);

  const late = { caseId, taskId: await taskOf(file, past(4), titles.late) };
  const reason = "Đã rà được 18 văn bản; còn chờ phòng Pháp chế xác nhận 6 văn bản.";
  await forms.send("quanchung", past(4), askTime, { ...late, askedDueOn: addDays(today, 18), reason });

  const handedIn = { caseId, taskId: await taskOf(file, past(2), titles.handedIn) };
  const words = "Đã ghi biên bản, dự thảo thông báo kết luận và gửi trưởng phòng.";
  await forms.send("quanchung", past(2), handIn, { ...handedIn, words, place: "Tủ hồ sơ số 3, phòng Tổng hợp" });
};
