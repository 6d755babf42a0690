import type { Facts } from "../facts";

/** Acts that ask for a second person, and the exceptions where there was none. */
export const secondPerson = {
  title: "Ngoại lệ: một người làm cả hai việc",
  intro:
    "Việc sau lẽ ra do người thứ hai làm. Người khác trong thường trực Đảng ủy xem và xác nhận đã biết; nội dung được lưu lại.",
  acts: {
    vote: (name: string, about: string) =>
      `Ghi biểu quyết về ${name} sau khi tự ghi việc không tính ${about} khi biểu quyết`,
    rulePack: (about: string) => `Nạp và tự bật bộ quy định ${about}`,
  },
  by: (name: string, day: string) => `${name}, ngày ${day}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  open: "Mở hồ sơ",
  acknowledge: "Đã xem",
  own: "Chờ người khác trong thường trực Đảng ủy xem.",
  confirmation: "Vì sao một người nạp và bật",
  confirmationHint: "Nội dung được lưu và báo lên bàn việc của Phó Bí thư Đảng ủy.",
  refusals: {
    "second-person-needed": ({ act, about, others }: Facts) =>
      act === "vote"
        ? `Đồng chí đã ghi việc không tính ${about} khi biểu quyết, nên không tự ghi biểu quyết dựa vào đó. Hãy nhờ ${others} ghi biểu quyết này.`
        : `Đồng chí đã nạp bộ quy định ${about}, nên không tự bật. Hãy nhờ ${others} đối chiếu rồi bật.`,
    "second-person-missing": ({ act, about }: Facts) =>
      act === "vote"
        ? `Đồng chí đã ghi việc không tính ${about} khi biểu quyết, và chưa có người thứ hai ghi được biểu quyết này. Hãy ghi lý do rồi gửi lại; trường hợp này được báo lên bàn việc của Phó Bí thư Đảng ủy.`
        : `Đồng chí đã nạp bộ quy định ${about}, và chưa có người quản trị thứ hai để bật. Hãy ghi lý do rồi gửi lại; trường hợp này được báo lên bàn việc của Phó Bí thư Đảng ủy.`,
    "exception-own": () => "Ngoại lệ của mình thì do người khác trong thường trực Đảng ủy xem. Hãy nhờ đồng chí ấy.",
    "exception-seen": ({ name }: Facts) => `${name} đã xem ngoại lệ này. Hãy tải lại trang.`,
  },
};
