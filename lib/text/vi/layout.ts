import type { Day } from "../../primitives/day";

/** Words of every page: menu, forms, pages of a list, errors. */
export const layout = {
  name: "Nguồn",
  tagline: "Phát triển đảng viên đúng quy trình, coi trọng chất lượng",
  skip: "Đến nội dung chính",
  menu: "Trình đơn",
  items: {
    desk: "Việc của tôi",
    cases: "Hồ sơ phát triển Đảng",
    goals: "Mục tiêu nhiệm kỳ",
    units: "Tổ chức",
    regulations: "Quy định",
    admin: "Quản trị",
    ownCase: "Hồ sơ của tôi",
  },
  /** The names of the first two places below on a phone. */
  shortItems: { desk: "Việc", cases: "Hồ sơ", ownCase: "Hồ sơ", regulations: "Quy định" },
  more: "Thêm",
  person: "Tài khoản",
  account: { display: "Cách hiển thị", password: "Đổi mật khẩu", sessions: "Phiên đăng nhập" },
  actingAs: "Đang làm việc với tư cách",
  switchPost: "Đổi chức danh",
  actingPostAt: (role: string, unit: string) => `${role} · ${unit}`,
  signOut: "Đăng xuất",
  otherLanguage: "English",
  footer: "Dữ liệu thuộc tài liệu nội bộ của tổ chức đảng. Không chụp, không sao chép khi chưa được phép.",
  print: "In trang này",
  /** What stands on paper alone: the heading of the Party's documents (HD 36-HD/VPTW), who printed it and when. */
  printed: {
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    day: (on: Day) =>
      `ngày ${on.slice(8)} tháng ${on.slice(5, 7) > "02" ? Number(on.slice(5, 7)) : on.slice(5, 7)} năm ${on.slice(0, 4)}`,
    by: (name: string) => `In bởi ${name} lúc`,
  },
  back: "Quay lại",
  all: "Tất cả",
  none: "Không có",
  unreadable: "không đọc được",
  yes: "Có",
  no: "Không",
  save: "Lưu",
  edit: "Sửa",
  cancel: "Hủy",
  loading: "Đang tải…",
  pager: {
    label: "Phân trang",
    previous: "Trang trước",
    next: "Trang sau",
    at: (page: number, pages: number) => `Trang ${page}/${pages}`,
  },
  form: {
    summary: "Chưa ghi được. Hãy xem các điểm sau",
    titlePrefix: "Lỗi: ",
    sending: "Đang gửi…",
    optional: "không bắt buộc",
    dayHint: "Ngày/tháng/năm",
    daySample: "ngày/tháng/năm",
    characters: "ký tự",
    over: "thừa",
    locale: "vi-VN",
    saved: "Bản đang lưu",
    mine: "Bản vừa gõ",
    blank: "(trống)",
    saveOver: "Lưu bản của tôi đè lên",
    dropMine: "Bỏ bản của tôi, mở bản đang lưu",
    unsent:
      "Chưa gửi được: máy chủ không trả lời hoặc gặp lỗi. Nội dung đã gõ còn nguyên. Hãy kiểm tra mạng rồi gửi lại; gửi hai lần cũng chỉ ghi một lần.",
    review: {
      title: "Xem lại trước khi ghi",
      intro: "Chưa ghi gì. Xác nhận thì ghi đúng như dưới đây và không thể hoàn tác.",
      typed: "Sẽ ghi",
      follows: "Sau khi ghi",
      confirm: "Xác nhận và ghi",
      back: "Quay lại sửa",
      ticked: "Có",
    },
    thisField: "Mục này",
    enter: { typed: "nhập", chosen: "chọn", answered: "trả lời câu hỏi" },
    names: ["Đảng ủy", "Đảng bộ", "Đoàn Thanh niên"],
    restored: {
      "signed-out":
        "Biểu mẫu này chưa được ghi, vì phiên làm việc đã kết thúc trước khi gửi. Nội dung đã gõ vẫn còn bên dưới: hãy xem lại rồi gửi.",
      upgraded:
        "Biểu mẫu này chưa được ghi, vì phần mềm vừa được nâng cấp trong khi đang gõ. Nội dung đã gõ vẫn còn bên dưới: hãy xem lại rồi gửi.",
    },
    encoding: {
      question: "Chữ gõ bằng bảng mã cũ",
      convert: "Đổi sang Unicode như đã đọc ở trên",
      keep: "Giữ nguyên như đã gõ",
    },
  },
  notFound: {
    title: "Không tìm thấy trang",
    hint: "Địa chỉ không đúng, hoặc nội dung này không thuộc phạm vi được xem. Hãy về “Việc của tôi” và đi từ đó.",
    home: "Về “Việc của tôi”",
  },
  failed: {
    title: "Máy chủ gặp lỗi",
    hint: "Việc vừa làm có thể chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị kèm mã dưới đây.",
    code: (code: string) => `Mã lỗi: ${code}`,
    retry: "Thử lại",
  },
  refusals: {
    "not-confirmed": () => "Chưa đánh dấu xác nhận. Hãy đọc kỹ, đánh dấu vào ô xác nhận rồi gửi lại.",
  },
};
