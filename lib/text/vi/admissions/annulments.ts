import type { Facts } from "../../facts";

/** Asking for a step recorded by mistake to be annulled, and answering. */
export const annulments = {
  link: "Đề nghị hủy bước này",
  listLink: "Đề nghị hủy bước ghi nhầm",
  form: {
    title: "Đề nghị hủy bước ghi nhầm",
    intro: "Phó Bí thư Đảng ủy xem và trả lời. Trong lúc chờ, hồ sơ vẫn như hiện nay.",
    step: "Bước ghi nhầm",
    recordedBy: (name: string, day: string) => `${name} ghi, ngày ${day}`,
    after: "Muốn hủy bước này, trước hết phải hủy các bước ghi sau:",
    reason: "Nhầm ở đâu, đúng ra phải thế nào",
    submit: "Gửi đề nghị",
  },
  list: {
    title: "Đề nghị hủy bước ghi nhầm",
    none: "Chưa có đề nghị nào về hồ sơ này",
    noneHint: "Nếu ghi nhầm một bước, mở phần “Quá trình” và bấm “Đề nghị hủy bước này” ở bước đó.",
    askedBy: (role: string, name: string, day: string) => `${role} ${name} đề nghị ngày ${day}`,
    waiting: "Đang chờ trả lời",
    annulled: (name: string, day: string) => `${name} đã hủy bước này ngày ${day}`,
    kept: (name: string, day: string) => `${name} trả lời ngày ${day}: giữ nguyên bước này`,
    annul: "Hủy bước này",
    ownStep: "Bước này do chính đồng chí ghi nên phải do một Phó Bí thư khác của Đảng ủy hủy.",
    first: "Phải hủy trước, từ bước gần nhất:",
    because: "Vì sao giữ nguyên",
    keep: "Giữ nguyên bước này",
  },
  done: {
    askAnnulment: "Đã gửi đề nghị. Phó Bí thư Đảng ủy thấy đề nghị này ở trang “Việc của tôi”.",
    answerAnnulment: "Đã trả lời: bước được giữ nguyên. Người đề nghị thấy câu trả lời ở trang “Việc của tôi”.",
  },
  refusals: {
    "annulment-not-standing": () =>
      "Bước này không còn hiệu lực: có thể vừa bị hủy. Hãy mở lại phần “Quá trình” của hồ sơ để xem.",
    "annulment-already-asked": ({ name }: Facts) =>
      `${name} đã đề nghị hủy bước này và đang chờ trả lời. Không cần gửi thêm.`,
    "annulment-answered": () => "Đề nghị này đã được trả lời. Hãy mở lại trang để xem.",
    "annulment-own": () =>
      "Người đề nghị không tự trả lời đề nghị của mình. Hãy chờ một Phó Bí thư khác của Đảng ủy trả lời.",
  },
};
