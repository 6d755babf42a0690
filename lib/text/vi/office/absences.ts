import { type Facts, formatFact } from "../../facts";

/** When somebody is away. */
export const absences = {
  title: "Ngày vắng mặt",
  titleOf: (name: string) => `Ngày vắng mặt của ${name}`,
  iAmAway: "Tôi đi vắng",
  intro:
    "Ghi những ngày đi công tác, nghỉ hoặc vắng vì việc khác. Lịch làm việc về lý lịch và việc cử người đi thẩm tra sẽ tránh những ngày này. Vắng mặt không làm đổi số người tính khi biểu quyết.",
  kinds: { duty: "Công tác", leave: "Nghỉ", other: "Việc khác" },
  list: "Đang và sắp vắng",
  none: "Chưa ghi ngày vắng nào.",
  period: (from: string, lastDay: string) => (from === lastDay ? `Ngày ${from}` : `Từ ${from} đến ${lastDay}`),
  change: "Sửa",
  new: "Ghi ngày vắng",
  days: "Vắng những ngày nào",
  daysHint: "Ví dụ: 3–7/5, hoặc 3/5, hoặc 28/12–3/1, hoặc 03/05/2027 đến 07/05/2027.",
  from: "Vắng từ ngày",
  lastDay: "Đến hết ngày",
  kind: "Lý do",
  who: "Ai vắng",
  chooseWho: "Chọn đảng viên",
  save: "Lưu",
  edit: "Sửa ngày vắng",
  withdraw: "Không vắng nữa",
  withdrawHint: "Bỏ lần vắng này khỏi lịch.",
  beside: {
    title: "Người tôi giúp đỡ",
    who: "Để xếp buổi trao đổi và hạn giao việc: chỉ ghi ngày, không ghi lý do. Người được giúp đỡ không xem ngày vắng của đảng viên giúp đỡ.",
    helped: "tôi giúp đỡ",
    helpsToo: "cùng giúp đỡ",
  },
  ofUnit: {
    link: "Lịch vắng mặt",
    title: (month: string) => `Lịch vắng mặt tháng ${month}`,
    who: "Chỉ người giữ danh sách đảng viên của tổ chức này xem được lịch.",
    previous: "Tháng trước",
    next: "Tháng sau",
    none: "Tháng này chưa ghi ai vắng.",
    person: "Họ và tên",
    days: "Những ngày vắng",
    grid: "Ngày trong tháng",
    base: "Đảng viên vắng mặt vì công tác, ốm, nghỉ phép vẫn tính trong tổng số khi biểu quyết (QĐ 294-QĐ/TW, 9.3.2).",
  },
  done: {
    record: "Đã ghi ngày vắng.",
    change: "Đã sửa ngày vắng.",
    withdraw: "Đã bỏ ngày vắng.",
  },
  refusals: {
    "absence-days-unread": () =>
      "Chưa đọc được những ngày này. Hãy ghi ngày và tháng, ví dụ 3–7/5; vắng một ngày thì ghi 3/5; sang năm khác thì ghi cả năm.",
    "absence-ends-first": ({ from }: Facts) =>
      `Ngày cuối không được trước ngày bắt đầu (${formatFact(from)}). Hãy kiểm tra lại hai ngày.`,
    "absence-overlaps": ({ from, lastDay }: Facts) =>
      `Đã ghi vắng từ ${formatFact(from)} đến ${formatFact(lastDay)}, trùng với những ngày này. Hãy sửa lần vắng đã ghi.`,
  },
};
