import type { Facts } from "../facts";

/** Acts that ask for a second person, and the exceptions where there was none. */
export const secondPerson = {
  title: "Ngoại lệ: việc cần hai người nhưng một người làm",
  intro:
    "Việc này lẽ ra phải có người thứ hai cùng thực hiện. Người khác trong thường trực Đảng ủy xem và xác nhận đã biết; nội dung được lưu lại. Việc về tài khoản do người quản trị duy nhất làm hiện ở đây đủ bảy ngày.",
  acts: {
    vote: (name: string, about: string) =>
      `Ghi biểu quyết về ${name} sau khi tự ghi việc không tính ${about} khi biểu quyết`,
    rulePack: (about: string) => `Nạp và tự bật bộ quy định ${about}`,
    password: (about: string) => `Đặt lại mật khẩu của ${about}`,
    account: (about: string) => `Cấp tài khoản cho ${about}`,
    post: (name: string, role: string, unit: string) => `Giao cho ${name} chức vụ ${role}, ${unit}`,
  },
  by: (name: string, day: string) => `${name}, ngày ${day}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  open: "Mở hồ sơ",
  acknowledge: "Đã xem",
  seenBy: (name: string) => `${name} đã xem.`,
  requests: {
    title: "Việc về tài khoản chờ người thứ hai",
    intro:
      "Người quản trị đề nghị; một người quản trị khác hoặc thường trực Đảng ủy đồng ý thì mới làm được. Hãy hỏi lại người có tên trước khi đồng ý.",
    agree: "Đồng ý",
    own: "Chờ người khác đồng ý.",
    agreed: (name: string) => `${name} đã đồng ý. Hãy làm lại đúng thao tác này để hoàn tất:`,
    finish: "mở danh sách tài khoản",
  },
  own: "Chờ người khác trong thường trực Đảng ủy xem.",
  confirmation: "Vì sao một người nạp và bật",
  confirmationHint: "Nội dung được lưu và hiện ở trang “Việc của tôi” của Phó Bí thư Đảng ủy.",
  refusals: {
    "second-person-needed": ({ act, about, others }: Facts) =>
      act === "vote"
        ? `Đồng chí đã ghi việc không tính ${about} khi biểu quyết, nên không tự ghi biểu quyết dựa vào đó. Hãy nhờ ${others} ghi biểu quyết này.`
        : `Người đã nạp bộ quy định ${about} không tự bật bộ đó. Hãy nhờ ${others} đối chiếu rồi bật.`,
    "second-person-missing": ({ act, about }: Facts) =>
      act === "vote"
        ? `Đồng chí đã ghi việc không tính ${about} khi biểu quyết, và chưa có người thứ hai ghi được biểu quyết này. Hãy ghi lý do rồi gửi lại; trường hợp này hiện ở trang “Việc của tôi” của Phó Bí thư Đảng ủy.`
        : `Người đã nạp bộ quy định ${about} không tự bật bộ đó, và chưa có người quản trị thứ hai để bật. Hãy ghi lý do rồi gửi lại; trường hợp này hiện ở trang “Việc của tôi” của Phó Bí thư Đảng ủy.`,
    "request-own": () =>
      "Đề nghị của mình phải do người khác đồng ý. Hãy nhờ người quản trị khác hoặc thường trực Đảng ủy.",
    "request-about-own": () =>
      "Việc này liên quan đến tài khoản, chức vụ của chính mình nên phải do người khác đồng ý. Hãy nhờ người quản trị khác hoặc thường trực Đảng ủy.",
    "request-agreed": ({ name }: Facts) => `${name} đã đồng ý với đề nghị này. Hãy tải lại trang.`,
    "request-over": ({ days }: Facts) => `Đề nghị này đã quá ${days} ngày. Hãy nhờ người quản trị đề nghị lại.`,
    "exception-own": () =>
      "Ngoại lệ của mình phải do đồng chí khác trong thường trực Đảng ủy xem. Hãy nhờ đồng chí ấy.",
    "exception-seen": ({ name }: Facts) => `${name} đã xem ngoại lệ này. Hãy tải lại trang.`,
  },
};
