import { composeComment } from "../../../../lib/mentoring/comment/commands";
import { isLogOpen } from "../../../../lib/mentoring/log-access";
import { writeMentorReport, writeOwnReport } from "../../../../lib/mentoring/reports/commands";
import { endedBefore, lastDayOf, reportsOf } from "../../../../lib/mentoring/reports/terms";
import { addDays, dayOf, earlier } from "../../../../lib/primitives/day";
import { type Case, secretaryOf } from "../case";
import { writerOf } from "./mentoring";

/** The person of whom the mentor has not reported yet. */
const unreported = "m1";

/** What the mentor reports of the last quarter that has ended, a week after it. */
export const reportQuarter = async (file: Case): Promise<void> => {
  const { forms, id: caseId, plan } = file;
  const quarter = endedBefore("quarter", forms.today);
  const known = await forms.runAs(secretaryOf(plan), addDays(forms.today, -1), (db) =>
    db.admissionCase.findUnique({
      where: { id: caseId },
      select: { stage: true, mentorships: { where: { to: null }, select: { from: true } } },
    }),
  );
  const [mentorship] = known?.mentorships ?? [];
  if (plan.key === unreported || !known || !isLogOpen(known.stage) || !mentorship) return;
  if (!reportsOf(dayOf(mentorship.from), quarter)) return;
  const on = earlier(addDays(lastDayOf("quarter", quarter), 7), addDays(forms.today, -1));
  await forms.send(writerOf(file), on, writeMentorReport, {
    ...{ caseId, quarter, version: 0, attitude: 3, responsibility: 3, motive: 4 },
    work: "Việc được giao đều có kết quả; hồ sơ, số liệu đầy đủ.",
    words: "Có tiến bộ, chịu khó học hỏi. Quý tới cần mạnh dạn nêu ý kiến và giữ đúng hạn.",
  });
};

/** What the applicant writes of the last half-year, and the comment the cell drafts from all of it. */
export const reportAndComment = async ({ forms, id: caseId, plan }: Case): Promise<void> => {
  const half = endedBefore("half", forms.today);
  const on = addDays(forms.today, -1);
  await forms.send("quanchung", earlier(addDays(lastDayOf("half", half), 10), on), writeOwnReport, {
    ...{ caseId, half, version: 0 },
    learned: "Đã đọc Điều lệ Đảng và ghi chép các chương về đảng viên; hiểu rõ hơn nhiệm vụ của đảng viên.",
    done: "Hoàn thành báo cáo tháng của phòng đúng hạn; đang theo dõi việc thực hiện kết luận giao ban.",
    faults: "Còn ngại phát biểu trong cuộc họp. Sẽ chuẩn bị ý kiến trước mỗi buổi họp phòng.",
    wishes: "Mong được dự một buổi sinh hoạt chuyên đề của chi bộ.",
  });
  await forms.send(secretaryOf(plan), on, composeComment, { caseId, purpose: "history", version: 0 });
};
