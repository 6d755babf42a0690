import { type Day, formatDay } from "../../primitives/day";
import { type Facts, formatFact } from "../facts";

const { format: decimal } = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** The term-goal dashboard and the forms that keep a term. */
export const goals = {
  title: "Mục tiêu nhiệm kỳ",
  titleOf: (term: string) => `Mục tiêu: ${term}`,
  span: (from: string, to: string) => `Từ ${from} đến hết ${to}`,
  asOf: (day: string) => `Số liệu đến ngày ${day}`,
  resolution: (number: string, on: Day | null) =>
    on ? `Theo nghị quyết số ${number}, ngày ${formatDay(on)}` : `Theo ${number}`,
  status: { coming: "Chưa bắt đầu", running: "Đang trong nhiệm kỳ", over: "Đã kết thúc" },
  principle: "Chất lượng đặt trên số lượng: chỉ tiêu không thay cho tiêu chuẩn, điều kiện và quy trình xét từng người.",
  result: {
    of: (admitted: number, target: number) => `Đã kết nạp ${admitted} người, chỉ tiêu ${target}`,
    alone: (admitted: number) => `Đã kết nạp ${admitted} người`,
    became: (admitted: number) => `${admitted} kết nạp:`,
    lost: (count: number) => `không tính ${count} người không còn là đảng viên`,
    met: "đã đạt chỉ tiêu.",
    left: (by: number) => `còn thiếu ${by} người để đạt chỉ tiêu.`,
    missed: (by: number) => `thiếu ${by} người so với chỉ tiêu.`,
    pace: (expected: number) => `Theo tiến độ đều, đến nay cần đạt khoảng ${Math.round(expected)} người.`,
    noShare: "Chi bộ chưa được giao chỉ tiêu riêng.",
    definition: (from: string, to: string) => `Tính người có lễ kết nạp từ ngày ${from} đến hết ngày ${to}.`,
  },
  part: (unit: string, committee: string, target: number) =>
    `Trang này chỉ tính trong phạm vi được xem: ${unit}. Chỉ tiêu chung của ${committee} là ${target}.`,
  years: {
    title: "Số liệu theo năm",
    chart: "Số kết nạp từng năm và lũy kế so với tiến độ chỉ tiêu",
    year: "Năm",
    admitted: "Kết nạp",
    share: "Chỉ tiêu năm",
    cumulative: "Lũy kế",
    pace: "Tiến độ chỉ tiêu (lũy kế)",
    byYear: "Trong năm",
    unfinished: "Năm chưa hết",
    running: (year: number) => `${year} (chưa hết)`,
    mark: "Vạch đứng: chỉ tiêu của năm",
    definition: (isSplit: boolean): string =>
      isSplit
        ? "Tiến độ chỉ tiêu là tổng chỉ tiêu các năm tính đến cuối năm đó."
        : "Chỉ tiêu chưa phân bổ theo năm; tiến độ chỉ tiêu được tính đều theo số ngày của nhiệm kỳ.",
    differs: (sum: number, target: number) =>
      `Tổng chỉ tiêu các năm là ${sum}, khác chỉ tiêu nhiệm kỳ ${target}. Đề nghị kiểm tra lại việc phân bổ chỉ tiêu.`,
    value: decimal,
  },
  cells: {
    title: "Theo chi bộ",
    cell: "Chi bộ",
    admitted: "Kết nạp trong nhiệm kỳ",
    share: "Chỉ tiêu",
    open: "Đang theo dõi",
    closed: "đã kết thúc hoạt động",
    mark: "Vạch đứng: chỉ tiêu của chi bộ",
    definition:
      "Tính cho chi bộ quản lý hồ sơ. Số liệu nhỏ nên cần xem cùng điều kiện của từng chi bộ, không dùng để xếp hạng.",
    first: (shown: number, total: number) => `${shown} chi bộ đầu trong ${total}.`,
    openAll: "Xem tất cả chi bộ",
    none: "Chưa có chi bộ nào.",
  },
  /** What became of those admitted, after a number. */
  outcomes: {
    are: {
      nomination: "đang ở bước phát hiện, tạo nguồn",
      mentoring: "đang được bồi dưỡng",
      dossier: "đang lập hồ sơ",
      verification: "đang thẩm tra lý lịch",
      approval: "đang xét kết nạp",
      ceremony: "đang chờ lễ kết nạp",
      probation: "đang dự bị",
      official: "đã là đảng viên chính thức",
      takenOff: "đã đưa ra khỏi danh sách",
      refused: "không được đồng ý kết nạp",
      withdrawn: "đã xin rút",
      removed: "đã xóa tên",
      annulled: "đã hủy quyết định kết nạp",
      transferred: "đã chuyển đi nơi khác",
      joined: "đã nhập vào hồ sơ khác",
    },
  },
  late: {
    title: "Quá hạn",
    none: "Không có hồ sơ nào quá hạn.",
    count: (count: number) => `${count} hồ sơ`,
    what: "Việc quá hạn",
    holder: "Người thực hiện",
    others: "Nơi thẩm tra",
    since: "Hạn",
    by: (day: string, days: number) => `${day}, quá ${days} ngày`,
  },
  funnel: {
    title: "Hồ sơ theo giai đoạn",
    stage: "Giai đoạn",
    count: "Đang có",
    pace: "Thường mất",
    days: (days: number) => `${days} ngày`,
    stays: (stays: number) => `(${stays} lượt)`,
    tooFew: (stays: number) => (stays === 0 ? "chưa có số liệu" : `chưa đủ (${stays} lượt)`),
    total: (count: number) => `Tất cả ${count} hồ sơ`,
    definition: (most: number) =>
      `Tính các hồ sơ đến hôm nay chưa kết thúc, kể cả hồ sơ của đảng viên dự bị. “Thường mất” là số ngày trung vị (giá trị đứng giữa) của tối đa ${most} lượt gần nhất đã qua giai đoạn đó trong toàn Đảng bộ.`,
    elsewhere:
      "Việc quá hạn, hồ sơ đang theo dõi và các tháng tới là số liệu hôm nay nên chỉ hiện ở nhiệm kỳ hiện tại. Chọn nhiệm kỳ đó ở đầu trang.",
  },
  ahead: {
    title: "Mười hai tháng tới",
    none: "Chưa có lễ kết nạp hay việc công nhận chính thức nào đến hạn trong mười hai tháng tới.",
    unit: "Chi bộ",
    all: "Tất cả",
    ceremony: "Lễ kết nạp (hạn theo quy định)",
    estimate: "Lễ kết nạp (ước tính)",
    recognition: "Công nhận chính thức (theo quy định)",
    definition: (days: number | null) =>
      days === null
        ? "Mỗi hồ sơ tính một lần, theo ngày gần nhất. Hồ sơ đang chờ quyết định chưa ước tính được ngày lễ vì chưa đủ số liệu."
        : `Mỗi hồ sơ tính một lần, theo ngày gần nhất. Hồ sơ đang chờ quyết định: ước tính ${days} ngày (trung vị) sau ngày hết hạn ra quyết định. Hồ sơ ở các giai đoạn trước chưa ước tính.`,
    first: (shown: number, total: number) => `Hiện ${shown} trong ${total} chi bộ, chi bộ đến hạn trước xếp trước.`,
    until: (day: string) => `Số việc quá nhiều nên chỉ tính đến ngày ${day}.`,
    nearest: "Gần nhất",
    whats: { ceremony: "Lễ kết nạp", recognition: "Công nhận chính thức" },
    bases: {
      ceremony: "hạn tổ chức",
      decision: "ước tính",
      probation: "đủ thời gian dự bị",
      recognitionVote: "hạn chi bộ xét",
      recognitionDecision: "hạn ra quyết định",
    },
  },
  register: {
    hint: "Tư cách đảng ủy viên mở được phần tóm tắt của từng người, không mở được hồ sơ cá nhân.",
    closed:
      "Tư cách đảng ủy viên không mở được hồ sơ cá nhân (lý lịch, thẩm tra, nhận xét, văn bản), vì có thông tin riêng của người vào Đảng và gia đình. Chỉ người trực tiếp làm hồ sơ mới mở được: bí thư, phó bí thư chi bộ và Đảng ủy, đảng viên giúp đỡ; cấp ủy cấp trên khi hồ sơ đã gửi lên. Nếu cần biết thêm, đề nghị hỏi Phó Bí thư Đảng ủy.",
    opens: "Mở hồ sơ",
    unit: "Chi bộ",
    stage: "Hiện nay",
    openedOn: "Chi bộ ghi nhận",
    decision: "Quyết định kết nạp",
    decided: (number: string, day: string) => `số ${number}, ngày ${day}`,
    admittedOn: "Lễ kết nạp",
    officialOn: "Chính thức từ",
    closedOn: "Kết thúc theo dõi",
    next: "Việc tiếp theo",
    holder: "Người thực hiện",
    due: "Hạn",
    late: (days: number) => `quá ${days} ngày`,
  },
  lists: {
    admissions: "Kết nạp gần đây nhất",
    noAdmissions: "Chưa có lễ kết nạp nào trong nhiệm kỳ.",
    name: "Họ tên",
    unit: "Chi bộ",
    official: (day: string) => `chính thức từ ${day}`,
    shown: (shown: number) => `${shown} dòng`,
    first: (shown: number, total: number) => `${shown} dòng đầu trong ${total}.`,
    openAll: "Xem toàn bộ danh sách",
  },
  notes: { title: "Cách tính các số liệu" },
  terms: { title: "Các nhiệm kỳ", earlier: "Nhiệm kỳ trước đó" },
  empty: {
    title: "Chưa có nhiệm kỳ nào được nhập",
    hint: "Bí thư hoặc Phó Bí thư Đảng ủy nhập nhiệm kỳ theo nghị quyết đại hội; khi đó trang này đối chiếu chỉ tiêu với kết quả.",
    keeperHint: "Hãy nhập nghị quyết đại hội: ngày bắt đầu, ngày kết thúc và chỉ tiêu kết nạp của nhiệm kỳ.",
  },
  forms: {
    create: "Thêm nhiệm kỳ",
    edit: "Sửa nhiệm kỳ",
    split: "Phân bổ chỉ tiêu",
    save: "Lưu nhiệm kỳ",
    saveShares: "Lưu chỉ tiêu",
    name: "Tên nhiệm kỳ",
    nameHint: "Ví dụ: Nhiệm kỳ 2025–2030",
    resolution: "Số nghị quyết đặt chỉ tiêu",
    nextResolution: (next: string) => `Số nghị quyết tiếp theo của Đảng ủy: ${next}.`,
    resolutionHint: "Nghị quyết của đại hội, ví dụ 01-NQ/ĐH; của Đảng ủy thì ghi ĐU.",
    resolvedOn: "Ngày nghị quyết",
    from: "Ngày đầu nhiệm kỳ",
    to: "Ngày cuối nhiệm kỳ",
    target: "Chỉ tiêu kết nạp cả nhiệm kỳ",
    targetHint: "Số người; ghi 0 nếu nghị quyết không đặt chỉ tiêu.",
    splitIntro: (target: number) =>
      `Chỉ tiêu nhiệm kỳ là ${target}. Có thể phân bổ theo năm, theo chi bộ hoặc cả hai; mục nào không phân bổ thì để trống.`,
    year: (year: number) => `Năm ${year}`,
  },
  done: { setTerm: "Đã lưu nhiệm kỳ.", setTermTargets: "Đã lưu phân bổ chỉ tiêu." },
  refusals: {
    "term-ends-first": ({ from }: Facts) =>
      `Ngày cuối nhiệm kỳ phải sau ngày đầu (${formatFact(from)}). Hãy kiểm tra lại hai ngày.`,
    "term-overlaps": ({ name, from, to }: Facts) =>
      `Trùng ngày với “${name}” (${formatFact(from)} – ${formatFact(to)}), nên một người sẽ được tính hai lần. Hãy sửa ngày của một trong hai nhiệm kỳ.`,
    "share-outside-term": () =>
      "Có năm hoặc chi bộ không thuộc nhiệm kỳ này. Hãy tải lại trang để lấy danh sách mới rồi phân bổ lại.",
  },
};
