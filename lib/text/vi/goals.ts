import { type Day, formatDay } from "../../primitives/day";
import { type Facts, formatFact } from "../facts";

const { format: decimal } = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** The term-goal dashboard and the forms that keep a term. */
export const goals = {
  title: "Mục tiêu nhiệm kỳ",
  span: (from: string, to: string) => `Từ ${from} đến hết ${to}`,
  asOf: (day: string) => `Số liệu đến ngày ${day}`,
  resolution: (number: string, on: Day | null) =>
    on ? `Theo nghị quyết số ${number}, ngày ${formatDay(on)}` : `Theo ${number}`,
  status: { coming: "Chưa bắt đầu", running: "Đang trong nhiệm kỳ", over: "Đã kết thúc" },
  principle: "Chất lượng đặt trên số lượng: chỉ tiêu không thay cho tiêu chuẩn, điều kiện và quy trình xét từng người.",
  result: {
    label: "Kết nạp so với chỉ tiêu",
    labelAlone: "Số người đã kết nạp",
    of: (admitted: number, target: number) => `${admitted} người đã kết nạp, chỉ tiêu ${target}`,
    admitted: "đã kết nạp",
    target: "chỉ tiêu",
    over: (by: number) => `Vượt chỉ tiêu ${by} người.`,
    lost: (count: number) =>
      `Trong đó ${count} người đã bị xóa tên hoặc hủy quyết định kết nạp, không tính vào chỉ tiêu.`,
    met: "Vừa đạt chỉ tiêu.",
    left: (by: number) => `Còn ${by} người để đạt chỉ tiêu.`,
    missed: (by: number) => `Thiếu ${by} người so với chỉ tiêu.`,
    pace: (expected: number) => `Theo tiến độ đều, đến nay cần đạt khoảng ${Math.round(expected)} người.`,
    noShare: "Chi bộ chưa được giao chỉ tiêu riêng.",
    definition: (from: string, to: string) => `Tính người có lễ kết nạp từ ngày ${from} đến hết ngày ${to}.`,
  },
  part: (unit: string, committee: string, target: number) =>
    `Trang này chỉ tính trong phạm vi được xem: ${unit}. Chỉ tiêu chung của ${committee} là ${target}.`,
  years: {
    title: "Theo năm",
    chart: "Số kết nạp từng năm và lũy kế so với tiến độ chỉ tiêu",
    year: "Năm",
    admitted: "Kết nạp",
    share: "Chỉ tiêu năm",
    cumulative: "Lũy kế",
    pace: "Tiến độ chỉ tiêu (lũy kế)",
    byYear: "Trong năm",
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
    definition:
      "Tính cho chi bộ quản lý hồ sơ. Số liệu nhỏ nên cần xem cùng điều kiện của từng chi bộ, không dùng để xếp hạng.",
    first: (shown: number, total: number) => `${shown} chi bộ đầu trong ${total}.`,
    openAll: "Xem tất cả chi bộ",
    none: "Chưa có chi bộ nào.",
  },
  outcomes: {
    title: "Những người đã kết nạp, hiện nay",
    stage: "Hiện nay",
    count: "Số người",
    definition: "Tình trạng hôm nay của những người có lễ kết nạp trong nhiệm kỳ.",
  },
  funnel: {
    title: "Hồ sơ đang theo dõi, theo giai đoạn",
    stage: "Giai đoạn",
    count: "Hồ sơ",
    total: "Tất cả",
    definition: "Tính các hồ sơ đến hôm nay chưa kết thúc, kể cả hồ sơ của đảng viên dự bị.",
    elsewhere:
      "Hồ sơ đang theo dõi là số liệu hôm nay nên chỉ hiện ở nhiệm kỳ hiện tại. Chọn nhiệm kỳ đó ở cuối trang.",
  },
  lists: {
    admissions: "Đã kết nạp trong nhiệm kỳ",
    noAdmissions: "Chưa có lễ kết nạp nào trong nhiệm kỳ.",
    pipeline: "Nguồn đang bồi dưỡng, xét kết nạp",
    noPipeline: "Hiện không có hồ sơ nào ở các giai đoạn trước lễ kết nạp.",
    probationers: "Đảng viên đang dự bị",
    noProbationers: "Hiện không có đảng viên dự bị nào đang được theo dõi.",
    name: "Họ tên",
    unit: "Chi bộ",
    admittedOn: "Lễ kết nạp",
    officialOn: "Chính thức từ",
    stage: "Hiện nay",
    next: "Việc tiếp theo",
    due: "Hạn",
    shown: (shown: number) => `${shown} dòng`,
    first: (shown: number, total: number) => `${shown} dòng đầu trong ${total}.`,
    openAll: "Xem toàn bộ danh sách",
  },
  terms: { title: "Các nhiệm kỳ", here: "đang xem" },
  empty: {
    title: "Chưa có nhiệm kỳ nào được nhập",
    hint: "Khi Đảng ủy nhập nghị quyết đại hội với chỉ tiêu của nhiệm kỳ, trang này đối chiếu chỉ tiêu với kết quả.",
    keeperHint: "Hãy nhập nghị quyết đại hội: ngày bắt đầu, ngày kết thúc và chỉ tiêu kết nạp của nhiệm kỳ.",
  },
  forms: {
    create: "Thêm nhiệm kỳ",
    edit: "Sửa nhiệm kỳ",
    split: "Phân bổ chỉ tiêu",
    save: "Lưu nhiệm kỳ",
    saveShares: "Lưu chỉ tiêu",
    back: "Về mục tiêu nhiệm kỳ",
    name: "Tên nhiệm kỳ",
    nameHint: "Ví dụ: Nhiệm kỳ 2025–2030",
    resolution: "Số nghị quyết đặt chỉ tiêu",
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
