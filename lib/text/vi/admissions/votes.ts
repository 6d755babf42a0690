import { type Facts, formatFact } from "../../facts";

const correctFirst = (body: Facts[string]): string =>
  body === "cell"
    ? "Hãy sửa diện sinh hoạt của đảng viên trước, tại trang chi bộ (Tổ chức đảng), rồi ghi lại."
    : "Hãy đề nghị quản trị sửa chức vụ cấp ủy trước (Quản trị, Tài khoản), rồi ghi lại.";
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A vote before it is held (who is convened, who is left out, what carries it) and as it was counted. */
export const votes = {
  title: (day: string) => `Theo sổ ngày ${day}`,
  counts: {
    cell: (total: number, excluded: number, needed: number) =>
      `${total} đảng viên chính thức; trừ ${excluded}; cần ít nhất ${needed} phiếu tán thành.`,
    committee: (total: number, excluded: number, needed: number) =>
      `${total} cấp ủy viên đương nhiệm; trừ ${excluded}; cần ít nhất ${needed} phiếu tán thành.`,
  },
  spare: (spare: number, base: number) =>
    `Tính trên ${base}: nhiều nhất ${spare} đồng chí vắng mặt, không tán thành hoặc bỏ phiếu trắng. Vắng vì công tác, ốm, nghỉ phép vẫn tính.`,
  never: (excluded: string) => `Không tính, kể cả khi có mặt: ${excluded}`,
  one: (name: string) => `Chỉ ghi kết quả biểu quyết về ${name}; mỗi người biểu quyết riêng, một nghị quyết riêng.`,
  names: (total: number) => `Xem tên ${total} đồng chí trong sổ`,
  here: (name: string) => `${name} có mặt và biểu quyết`,
  why: (reason: string, since: string, source: string | null) =>
    `${reason} từ ngày ${since}${source ? ` (${source})` : ""}.`,
  excluded: (name: string, why: string) => `${name}: ${why}`,
  unlessHere: (why: string) => `Trừ nếu vắng mặt: ${why}`,
  allHere: (base: number, needed: number) =>
    `Ai thuộc diện được trừ mà có mặt biểu quyết thì vẫn tính; nếu tất cả đều có mặt: tính trên ${base}, cần ít nhất ${needed}.`,
  reasons: {
    temporarilyAway: "giới thiệu sinh hoạt tạm thời nơi khác",
    exempt: "được miễn sinh hoạt",
    suspended: "bị đình chỉ sinh hoạt, khởi tố hoặc tạm giam",
  },
  when: {
    whenAbsent: (reason: string) => `${reason} mà vắng mặt`,
    always: (reason: string) => reason,
  },
  leftOut: (count: number) => `Trừ ${count} đồng chí khi tính`,
  wasHere: "Có mặt và biểu quyết nên vẫn tính.",
  correct: {
    cell: "Sổ chưa đúng? Sửa diện sinh hoạt của đảng viên trước, tại trang chi bộ",
    committee: "Sổ chưa đúng? Đề nghị quản trị sửa chức vụ cấp ủy, hoặc sửa diện sinh hoạt tại trang tổ chức đảng",
  },
  vote: (yes: number, base: number, permille: number) =>
    `${yes}/${base} tán thành (${Math.floor(permille / 10)},${permille % 10}%)`,
  others: (no: number, blank: number, absent: number) =>
    `Không tán thành ${no}, phiếu trắng hoặc không hợp lệ ${blank}, vắng mặt ${absent}`,
  needed: (needed: number) => `Cần ít nhất ${needed}`,
  shareUnknown: (source: string) =>
    `Tỷ lệ riêng tại ngày này chưa rõ (${source}); số nêu trên chỉ là mức thấp nhất của một nghị quyết bất kỳ.`,
  probationers: (count: number) => `Đảng viên dự bị dự họp, không biểu quyết: ${count}`,
  refusals: {
    "no-base": ({ body, day }: Facts) =>
      `Theo sổ ngày ${formatFact(day)} không có ai được tính để biểu quyết. ${correctFirst(body)}`,
    "more-present-than-registered": ({ body, total, present, day }: Facts) =>
      `Số có mặt (${present}) nhiều hơn số có tên trong sổ ngày ${formatFact(day)} (${total}). Hãy kiểm tra biên bản; nếu sổ sai, ${lowered(correctFirst(body))}`,
    "present-exceeds-base": ({ body, present, base, day }: Facts) =>
      `Số có mặt (${present}) nhiều hơn số được tính theo sổ ngày ${formatFact(day)} (${base}). Người thuộc diện trừ mà có mặt thì đánh dấu “có mặt và biểu quyết”; nếu sổ sai, ${lowered(correctFirst(body))}`,
    "roll-differs": ({ day, total, base }: Facts) =>
      `Danh sách biểu quyết ngày ${formatFact(day)} khác danh sách vừa hiển thị: ${total} người trong sổ, tính trên ${base}. Chưa ghi gì; hãy xem lại danh sách bên dưới, đánh dấu ai có mặt rồi bấm Ghi nhận lần nữa.`,
  },
};
