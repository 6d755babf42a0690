import { type Day, formatDay } from "../../../primitives/day";

/** Who has opened a file, and who can. */
export const readers = {
  own: {
    title: "Ai đã xem hồ sơ của tôi",
    intro:
      "Mỗi lần có người mở hồ sơ, lý lịch hay phiếu cá nhân, kể cả mở trang để in, đều được ghi lại ở đây, lần gần nhất xếp trước. Không kể những lần chính mình mở.",
  },
  title: "Ai xem được hồ sơ này",
  intro:
    "Người đang giữ chức vụ hoặc đang giúp đỡ nên mở được hồ sơ, và mỗi lần hồ sơ đã được mở. Đảng ủy viên chỉ thấy tên trong danh sách; người quản trị không thấy.",
  now: "Đang xem được",
  name: "Họ tên",
  post: "Tư cách",
  since: "Từ ngày",
  last: "Mở gần nhất",
  never: "Chưa mở",
  mentor: "Thấy việc bồi dưỡng và trạng thái từng mục lý lịch; chỉ đọc mục được chia sẻ",
  readings: "Các lần đã mở",
  total: (count: number) => `${count.toLocaleString("vi-VN")} lần mở`,
  none: "Chưa có ai mở hồ sơ.",
  onDay: (on: Day) => `Ngày ${formatDay(on)}`,
  item: (number: number, title: string) => `Lý lịch, mục ${number}: ${title}`,
  parts: {
    case: "Hồ sơ: tiến độ, văn bản, kết quả biểu quyết",
    log: "Nhật ký bồi dưỡng",
    dossier: "Lý lịch",
    person: "Phiếu cá nhân",
    list: "Lý lịch: danh sách các mục và ý kiến",
    whole: "Lý lịch: toàn văn",
    names: "Họ tên người thân trong lý lịch",
    verification: "Thẩm tra lý lịch",
    sessions: "Lý lịch: lịch hẹn và biên bản buổi làm việc",
    papers: "Danh mục giấy tờ cần có",
    schedule: "Dự kiến các bước của hồ sơ",
    copy: "Lý lịch: bản mẫu để chép tay",
    care: "Lý lịch: trạng thái các mục, không có nội dung",
    files: "Bản chụp giấy tờ: danh sách",
    export: "Tải danh sách ra tệp Excel: dòng của người này",
    print: "",
  },
  toPrint: (page: string) => `Mở hộp in · ${page}`,
  aboutPrints:
    "“Mở hộp in” được ghi khi trình duyệt báo cho phần mềm; có in ra giấy hay không thì phần mềm không biết. Mọi trang đã mở đều có thể đã bị chép hoặc chụp lại.",
  printed: {
    case: "Trang in: hồ sơ",
    log: "Trang in: nhật ký bồi dưỡng",
    dossier: "Trang in: lý lịch, danh sách các mục",
  },
};
