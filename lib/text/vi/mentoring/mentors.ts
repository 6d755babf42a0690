import type { Loss } from "../../../mentoring/mentors/losses";

/** Mentors: who could be named, what one leaves to the next, and when somebody has to follow. */
export const mentors = {
  choice: {
    title: "Cần biết khi phân công",
    hint: (most: number) =>
      `Nhắc khi một người đang giúp từ ${most} người, đang hoặc sắp vắng dài ngày, hay có quan hệ gia đình. Mức do cơ quan đặt; chỉ người thân theo quy định mới không được phân công.`,
    nothing: "Các đảng viên khác chưa giúp ai, không vắng mặt và không có quan hệ gia đình với người này.",
    load: (count: number) => `đang giúp ${count} người`,
    away: (days: string) => `vắng ${days}`,
    kin: (kinship: string) => `quan hệ gia đình: ${kinship}`,
    warnings: {
      load: (load: number, most: number) => `Đang giúp ${load} người, mức của cơ quan là ${most}`,
      away: (days: string) => `Đi vắng ${days}`,
      kin: (kinship: string) => `Quan hệ gia đình (${kinship}): chi bộ cân nhắc`,
      nearKin: (kinship: string) => `Người thân (${kinship}): không được phân công`,
    },
    review: "Lưu ý về người được phân công",
  },
  handOver: {
    title: (name: string) => `Bàn giao việc giúp đỡ ${name}`,
    link: "Bàn giao",
    intro:
      "Đảng viên giúp đỡ trước viết lại những gì người tiếp nhận cần biết; chi bộ viết thay nếu người trước không viết được. Chỉ chi bộ và đảng viên giúp đỡ đọc được. Bản đã viết không sửa; cần bổ sung thì viết bản mới.",
    of: (name: string) => `Bàn giao của ${name}`,
    by: (name: string, moment: string) => `${name} viết lúc ${moment}`,
    confirmed: (name: string, moment: string) => `${name} xác nhận đã đọc lúc ${moment}`,
    waits: (name: string) => `Chờ ${name} đọc và xác nhận`,
    before: "Sẽ chuyển cho người tiếp nhận khi chi bộ phân công.",
    none: "Chưa có bàn giao nào.",
    write: "Viết bàn giao",
    writeMore: "Viết bổ sung",
    forWhom: (name: string, isOver: boolean) =>
      isOver
        ? `Bàn giao phần việc ${name} đã giúp đỡ.`
        : `Bàn giao phần việc ${name} đang giúp đỡ, để người sau tiếp nhận.`,
    text: "Nội dung bàn giao",
    textHint:
      "Phần soạn sẵn lấy từ nhật ký: việc đang làm, hai lần trao đổi và đánh giá gần nhất. Sửa cho đúng ý mình.",
    save: "Lưu bàn giao",
    confirmIntro: "Đọc xong, xác nhận để chi bộ biết đồng chí đã tiếp nhận.",
    confirm: "Xác nhận đã đọc và tiếp nhận",
    done: {
      writeHandOver: "Đã lưu bàn giao.",
      confirmHandOver: "Đã xác nhận tiếp nhận bàn giao.",
    },
  },
  losses: {
    moved: "đã chuyển khỏi chi bộ",
    transferred: "đã chuyển đi nơi khác",
    died: "đã từ trần",
    left: "không còn là đảng viên",
    suspended: "đang bị đình chỉ sinh hoạt đảng",
  } satisfies Record<Loss, string>,
  desk: {
    lost: (name: string, why: string, days: number) =>
      `Cần cử người thay đảng viên giúp đỡ ${name}: ${why}${days === 0 ? " từ hôm nay" : `, đã ${days}\u00a0ngày`}`,
    owed: (name: string) => `Viết bàn giao cho người giúp đỡ mới, thay ${name}`,
    toConfirm: (name: string) => `Đọc và xác nhận bàn giao của ${name}`,
  },
  refusals: {
    "nothing-to-hand-over": () =>
      "Chưa có ai được phân công giúp đỡ người này, hoặc đồng chí không phải là người đang giúp đỡ, nên chưa có gì để bàn giao.",
    "not-the-mentor": () =>
      "Chỉ đảng viên đang được phân công giúp đỡ mới xác nhận tiếp nhận bàn giao. Hãy chọn đúng chức vụ rồi xác nhận lại.",
    "nothing-to-confirm": () => "Không có bàn giao nào chờ xác nhận. Hãy tải lại trang.",
  },
};
