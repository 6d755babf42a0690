import { type Facts, formatFact } from "../../facts";

/** What the holder of a post leaves, and the new holder confirms. */
export const handOver = {
  title: (unit: string) => `Bàn giao công việc: ${unit}`,
  intro:
    "Những hồ sơ đang mở, việc đã hẹn và thời hạn đang chạy của tổ chức. In để hai bên ký; người nhận xác nhận trên phần mềm.",
  link: "Bàn giao",
  changes: "Thay đổi chức vụ",
  noChanges: "Chưa ghi thay đổi chức vụ nào cần bàn giao.",
  role: "Chức vụ",
  before: "Người giao",
  to: "Người nhận",
  from: "Giữ chức vụ từ ngày",
  confirmed: "Xác nhận",
  waits: "Chờ xác nhận",
  confirmedBy: (name: string, on: string) => `${name}, ngày ${on}`,
  parts: {
    cases: "Hồ sơ đang mở",
    unmentored: "Người chưa có đảng viên giúp đỡ",
    tasks: "Việc đã giao, chưa đánh giá",
    sessions: "Buổi làm việc đã hẹn",
    letters: "Nơi thẩm tra chưa trả lời",
    clocks: "Thời hạn đang chạy",
    unled: "Chi bộ chưa có bí thư",
  },
  part: (title: string, count: number) => `${title} (${count})`,
  unfold: (rows: number) => `Mở cả ${rows} dòng`,
  none: "Không có.",
  limited: (most: number) => `Chỉ liệt kê ${most} dòng đầu; xem đủ tại danh sách hồ sơ.`,
  person: "Họ và tên",
  unit: "Chi bộ",
  stage: "Giai đoạn",
  next: "Việc tiếp theo",
  holder: "Người thực hiện",
  due: "Hạn",
  what: "Nội dung",
  giver: "Người giao",
  reviewer: "Người xem lý lịch",
  time: "Thời gian",
  at: (time: string, on: string) => `${time} ngày ${on}`,
  agency: "Nơi thẩm tra",
  asked: "Ngày nhận yêu cầu",
  since: (day: string) => `từ ngày ${day}`,
  never: "chưa từng có",
  sign: { before: "NGƯỜI BÀN GIAO", to: "NGƯỜI NHẬN BÀN GIAO", hand: "(Ký, ghi rõ họ và tên)" },
  confirmTitle: "Xác nhận đã nhận bàn giao",
  follows: (before: string) =>
    `Đồng chí nhận chức vụ sau đồng chí ${before}. Khi xác nhận, phần mềm lưu ngày, tên đồng chí và số lượng từng mục nêu trên; lời xác nhận không sửa, không xóa được.`,
  confirm: "Tôi đã xem và nhận các hồ sơ, việc đã hẹn và thời hạn nêu trên.",
  submit: "Xác nhận",
  done: "Đã xác nhận bàn giao.",
  unknownBefore: "người giữ chức vụ trước",
  desk: {
    title: "Bố trí công tác",
    confirm: (before: string, from: string) =>
      `Đồng chí nhận chức vụ từ ngày ${from}, sau đồng chí ${before}: chưa xác nhận bàn giao.`,
    open: "Xem và xác nhận bàn giao",
    unled: (cell: string, since: string | null) =>
      since ? `${cell} không có bí thư từ ngày ${since}.` : `${cell} chưa có bí thư.`,
    unit: "Mở trang chi bộ",
    grant: "Giao chức vụ",
  },
  refusals: {
    "hand-over-confirmed": ({ on }: Facts) =>
      `Bàn giao này đã được xác nhận ngày ${formatFact(on)}, không cần xác nhận nữa. Hãy tải lại trang.`,
  },
};
