import type { RuleId } from "../../../regulations/rulebook";

/** Rules that no central text sets, as far as was read: an office sets them by its own rules. */
export const locallySet = {
  daysWithoutEvaluation: {
    title: "Mức nhắc: số ngày chưa được đánh giá",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysWithoutTask: {
    title: "Mức nhắc: số ngày chưa được giao việc",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysWithoutNote: {
    title: "Mức nhắc: số ngày chưa có ghi chú",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  returnsInARow: {
    title: "Mức nhắc: số lần một việc bị trả lại liên tiếp",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysWithoutProbationerEvaluation: {
    title: "Mức nhắc: số ngày đảng viên dự bị chưa được đánh giá",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  mostInCare: {
    title: "Mức nhắc: số người một đảng viên giúp đỡ cùng lúc",
    stops: "Không dừng bước nào: khi phân công, tên người đang giúp đủ số này có lời nhắc bên cạnh.",
  },
  daysMentorAway: {
    title: "Mức nhắc: số ngày đảng viên giúp đỡ đi vắng một đợt",
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
    title: "Mức nhắc bí thư chi bộ: số ngày báo cáo quý quá hạn",
    stops: "Không dừng bước nào: trang “Việc của tôi” nêu sự việc kèm số ngày.",
  },
  daysReportToCommittee: {
    title: "Mức nhắc Phó Bí thư Đảng ủy: số ngày báo cáo quý quá hạn",
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
    title: "Phó Bí thư Đảng ủy trực tiếp nhắc nơi thẩm tra, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 20 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  firstReminderDaysAbroad: {
    title: "Nhắc nơi thẩm tra ngoài nước lần đầu, từ ngày nơi đó nhận",
    stops:
      "Không dừng bước nào. Không văn bản trung ương nào đã đọc quy định; cơ quan chưa đặt mức riêng thì nhắc sau 30 ngày làm việc, và chỉ đặt được mức ngắn hơn.",
  },
  escalationDaysAbroad: {
    title: "Phó Bí thư Đảng ủy trực tiếp nhắc nơi thẩm tra ngoài nước, từ ngày nơi đó nhận",
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
