import { type Facts, formatFact } from "../../facts";

const correctFirst = (body: Facts[string]): string =>
  body === "cell"
    ? "Hãy sửa tư cách sinh hoạt của đảng viên trước, tại trang chi bộ (Tổ chức đảng), rồi ghi lại."
    : "Hãy đề nghị người quản trị sửa chức vụ cấp ủy trước (Quản trị, Tài khoản), rồi ghi lại.";
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A vote before it is held (who is convened, who is left out, what carries it) and as it was counted. */
export const votes = {
  title: (day: string) => `Theo danh sách đảng viên ngày ${day}`,
  counts: {
    cell: (total: number, excluded: number, needed: number) =>
      `${total} đảng viên chính thức; trừ ${excluded}; cần ít nhất ${needed} phiếu tán thành.`,
    committee: (total: number, excluded: number, needed: number) =>
      `${total} cấp ủy viên đương nhiệm; trừ ${excluded}; cần ít nhất ${needed} phiếu tán thành.`,
  },
  spare: (spare: number, base: number) =>
    `Tính trên ${base}: biểu quyết vẫn đạt nếu có nhiều nhất ${spare} đồng chí vắng mặt, không tán thành hoặc bỏ phiếu trắng. Vắng mặt vì công tác, ốm, nghỉ phép vẫn tính trong tổng số.`,
  away: (names: string, source: string | null) =>
    `Đã ghi vắng ngày này: ${names}. Vắng mặt vẫn tính trong tổng số${source ? ` (${source})` : ""}; số vắng mặt và lý do đã điền sẵn bên dưới, hãy sửa theo biên bản.`,
  never: (excluded: string) => `Không tính, kể cả khi có mặt: ${excluded}`,
  one: (name: string) =>
    `Chỉ ghi kết quả biểu quyết về ${name}; mỗi người được biểu quyết riêng và có nghị quyết riêng.`,
  names: (total: number) => `Xem tên ${total} đồng chí trong danh sách`,
  here: (name: string) => `${name} có mặt và biểu quyết`,
  why: (reason: string, since: string, source: string | null) =>
    `${reason} từ ngày ${since}${source ? ` (${source})` : ""}.`,
  excluded: (name: string, why: string) => `${name}: ${why}`,
  unlessHere: (why: string) => `Trừ nếu vắng mặt: ${why}`,
  allHere: (base: number, needed: number) =>
    `Ai thuộc diện được trừ mà có mặt biểu quyết thì vẫn tính; nếu tất cả đều có mặt: tính trên ${base}, cần ít nhất ${needed}.`,
  reasons: {
    temporarilyAway: "sinh hoạt tạm thời ở nơi khác",
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
    cell: "Danh sách chưa đúng? Sửa tư cách sinh hoạt của đảng viên trước, tại trang chi bộ",
    committee:
      "Danh sách chưa đúng? Đề nghị người quản trị sửa chức vụ cấp ủy, hoặc sửa tư cách sinh hoạt tại trang tổ chức đảng",
  },
  vote: (yes: number, base: number, permille: number) =>
    `${yes}/${base} tán thành (${Math.floor(permille / 10)},${permille % 10}%)`,
  others: (no: number, blank: number, absent: number) =>
    `Không tán thành ${no}, phiếu trắng hoặc không hợp lệ ${blank}, vắng mặt ${absent}`,
  absence: (reasons: string) => `Lý do vắng mặt: ${reasons}`,
  paper: "Nghị quyết hoặc biên bản",
  failed: {
    follows: {
      admission: {
        cell: "Không có nghị quyết đề nghị kết nạp. Báo cáo đầy đủ kết quả lên cấp có thẩm quyền (“Báo cáo kết quả biểu quyết kết nạp không đạt”); chi bộ tiếp tục bồi dưỡng, xét lại khi đủ điều kiện.",
        committee:
          "Không có nghị quyết của Đảng ủy đề nghị kết nạp. Báo cáo đầy đủ kết quả lên cấp có thẩm quyền (“Báo cáo kết quả biểu quyết kết nạp không đạt”); Đảng ủy có thể họp xét lại.",
      },
      recognition: {
        cell: "Không có nghị quyết đề nghị công nhận. Chi bộ họp biểu quyết lại, hoặc biểu quyết đề nghị xóa tên; hết số lần quy định mà không đạt thì báo cáo cấp trên xem xét, quyết định. Ngày chính thức không đổi nếu sau này được công nhận.",
        committee:
          "Không có nghị quyết của Đảng ủy đề nghị công nhận. Báo cáo đầy đủ kết quả lên cấp có thẩm quyền; Đảng ủy có thể họp xét lại.",
      },
      removal: {
        cell: "Không có nghị quyết đề nghị xóa tên: người này vẫn là đảng viên dự bị. Việc công nhận chính thức xét tiếp như trước.",
        committee:
          "Không có nghị quyết của Đảng ủy đề nghị xóa tên: người này vẫn là đảng viên dự bị. Báo cáo đầy đủ kết quả lên cấp có thẩm quyền.",
      },
    },
    deadlock:
      "Chi bộ đã hết số lần biểu quyết mà không đạt, nên không biểu quyết nữa. Đảng ủy báo cáo cấp ủy cấp trên và cấp có thẩm quyền xem xét, quyết định.",
  },
  needed: (needed: number) => `Cần ít nhất ${needed}`,
  shareUnknown: (source: string) =>
    `Tỷ lệ riêng tại ngày này chưa rõ (${source}); số nêu trên chỉ là mức thấp nhất của một nghị quyết bất kỳ.`,
  probationers: (count: number) => `Đảng viên dự bị dự họp, không biểu quyết: ${count}`,
  refusals: {
    "nobody-present": () =>
      "Không có ai dự họp thì không có cuộc biểu quyết nào để ghi. Hãy ghi số có mặt theo biên bản; nếu cuộc họp không thành, hãy họp lại rồi ghi.",
    "absent-does-not-tie": ({ total, present, absent, rest }: Facts) =>
      `Có mặt ${present} và vắng mặt ${absent} phải bằng ${total} người có tên trong danh sách. Hãy kiểm tra biên bản: vắng mặt là ${rest} nếu số có mặt đúng; nếu danh sách sai thì sửa danh sách trước.`,
    "absence-without-reason": ({ absent }: Facts) =>
      `Có ${absent} đồng chí vắng mặt. Nghị quyết ghi lý do vắng mặt, nên hãy ghi lý do của từng đồng chí.`,
    "teller-not-of-the-body": ({ day }: Facts) =>
      `Người kiểm phiếu phải là người được biểu quyết và có mặt trong cuộc họp ngày ${formatFact(day)}. Hãy chọn trong danh sách biểu quyết; người thuộc diện trừ thì đánh dấu “có mặt và biểu quyết” trước.`,
    "resolution-missing": ({ yes, base, needed }: Facts) =>
      `Biểu quyết đạt (${yes}/${base}, cần ${needed}) nên có nghị quyết. Hãy ghi số nghị quyết.`,
    "failed-vote-has-no-resolution": ({ yes, base, needed }: Facts) =>
      `Biểu quyết không đạt (${yes}/${base}, cần ${needed}) nên không có nghị quyết và không lấy số nghị quyết. Hãy xóa số này, ghi biên bản họp hoặc báo cáo kết quả.`,
    "minutes-missing": ({ yes, base, needed }: Facts) =>
      `Biểu quyết không đạt (${yes}/${base}, cần ${needed}): không có nghị quyết. Hãy ghi biên bản họp hoặc báo cáo kết quả thay cho số nghị quyết.`,
    "all-votes-on-one-day": ({ votes, day }: Facts) =>
      `Đây là lần không đạt thứ ${votes} trong cùng ngày ${formatFact(day)}; sau lần này chi bộ không biểu quyết nữa mà phải báo cáo cấp trên. Văn bản không quy định các lần biểu quyết có được họp trong cùng một ngày hay không. Hãy kiểm tra ngày; nếu đúng, ghi căn cứ ở mục xác nhận.`,
    "no-base": ({ body, day }: Facts) =>
      `Theo danh sách đảng viên ngày ${formatFact(day)}, không có ai được tính để biểu quyết. ${correctFirst(body)}`,
    "more-present-than-registered": ({ body, total, present, day }: Facts) =>
      `Số có mặt (${present}) nhiều hơn số có tên trong danh sách đảng viên ngày ${formatFact(day)} (${total}). Hãy kiểm tra biên bản; nếu danh sách sai, ${lowered(correctFirst(body))}`,
    "present-exceeds-base": ({ body, present, base, day }: Facts) =>
      `Số có mặt (${present}) nhiều hơn số được tính theo danh sách đảng viên ngày ${formatFact(day)} (${base}). Người thuộc diện trừ mà có mặt thì đánh dấu “có mặt và biểu quyết”; nếu danh sách sai, ${lowered(correctFirst(body))}`,
    "roll-differs": ({ day, total, base }: Facts) =>
      `Danh sách biểu quyết ngày ${formatFact(day)} khác danh sách vừa hiển thị: nay có ${total} người, tính trên ${base}. Chưa ghi gì; hãy xem lại danh sách bên dưới, đánh dấu ai có mặt rồi bấm “Ghi nhận” lần nữa.`,
  },
};
