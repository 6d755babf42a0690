import type { RuleId } from "../../../regulations/rulebook";

/** Rules that no central text sets, as far as was read: an office sets them by its own rules. */
export const locallySet = {
  daysWithoutEvaluation: {
    title: "Số ngày chưa được đánh giá thì nêu",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysWithoutTask: {
    title: "Số ngày chưa được giao việc thì nêu",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysWithoutNote: {
    title: "Số ngày chưa có ghi chú thì nêu",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  returnsInARow: {
    title: "Số lần một việc bị trả lại liền nhau thì nêu",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysWithoutProbationerEvaluation: {
    title: "Số ngày đảng viên dự bị chưa được đánh giá thì nêu",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  mostInCare: {
    title: "Số người một đảng viên giúp đỡ cùng lúc; nhiều hơn thì nhắc khi phân công",
    stops: "Không dừng bước nào: khi phân công, người đang giúp đủ số này được nhắc bên cạnh tên.",
  },
  daysMentorAway: {
    title: "Số ngày đảng viên giúp đỡ đi vắng một đợt thì nêu",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysForMentorReport: {
    title: "Số ngày nộp báo cáo quý của đảng viên giúp đỡ, từ ngày hết quý",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysForOwnReport: {
    title: "Số ngày nộp báo cáo 6 tháng của người được giúp đỡ, từ ngày hết kỳ",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysReportToCell: {
    title: "Số ngày quá hạn thì báo cáo quý hiện ở bí thư chi bộ",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysReportToCommittee: {
    title: "Số ngày quá hạn thì báo cáo quý hiện ở phó bí thư Đảng ủy",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  firstReminderDays: {
    title: "Nhắc nơi thẩm tra lần đầu, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 7 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  secondReminderDays: {
    title: "Nhắc nơi thẩm tra lần thứ hai, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 14 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  escalationDays: {
    title: "Phó bí thư trực tiếp nhắc nơi thẩm tra, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 20 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  firstReminderDaysAbroad: {
    title: "Nhắc nơi thẩm tra ngoài nước lần đầu, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 30 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  escalationDaysAbroad: {
    title: "Phó bí thư trực tiếp nhắc nơi thẩm tra ngoài nước, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 60 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  lastReminderDaysAbroad: {
    title: "Nhắc nơi thẩm tra ngoài nước lần cuối trước hạn, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 75 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  dossierSendingDays: {
    title: "Chi bộ gửi hồ sơ lên Đảng ủy, từ ngày nghị quyết chi bộ",
    stops: "Chỉ là hạn nội bộ của địa phương: quá hạn thì nhắc, không dừng bước nào.",
  },
  committeeResolutionDays: {
    title: "Đảng ủy ra nghị quyết, từ ngày nghị quyết chi bộ",
    stops: "Chỉ là hạn nội bộ của địa phương: quá hạn thì nhắc, không dừng bước nào.",
  },
} satisfies Readonly<Partial<Record<RuleId, Readonly<{ title: string; stops: string }>>>>;
