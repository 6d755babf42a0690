import { type Facts, formatFact } from "../facts";

/** When somebody is away. */
export const absences = {
  title: "Ngày vắng mặt",
  titleOf: (name: string) => `Ngày vắng mặt của ${name}`,
  intro:
    "Ghi những ngày đi công tác, nghỉ hoặc vắng vì việc khác. Lịch làm việc về lý lịch và việc cử người đi thẩm tra sẽ tránh những ngày này.",
  kinds: { duty: "Công tác", leave: "Nghỉ", other: "Việc khác" },
  list: "Đang và sắp vắng",
  none: "Chưa ghi ngày vắng nào.",
  period: (from: string, lastDay: string) => (from === lastDay ? `Ngày ${from}` : `Từ ${from} đến ${lastDay}`),
  change: "Sửa",
  new: "Ghi ngày vắng",
  from: "Vắng từ ngày",
  lastDay: "Đến hết ngày",
  kind: "Lý do",
  save: "Lưu",
  edit: "Sửa ngày vắng",
  withdraw: "Không vắng nữa",
  withdrawHint: "Bỏ lần vắng này khỏi lịch.",
  done: {
    record: "Đã ghi ngày vắng.",
    change: "Đã sửa ngày vắng.",
    withdraw: "Đã bỏ ngày vắng.",
  },
  refusals: {
    "absence-ends-first": ({ from }: Facts) =>
      `Ngày cuối không được trước ngày bắt đầu (${formatFact(from)}). Hãy kiểm tra lại hai ngày.`,
    "absence-overlaps": ({ from, lastDay }: Facts) =>
      `Đã ghi vắng từ ${formatFact(from)} đến ${formatFact(lastDay)}, trùng với những ngày này. Hãy sửa lần vắng đã ghi.`,
  },
};
