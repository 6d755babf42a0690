import type { Criterion, Level } from "../../mentoring/schema";
import { type Day, formatDay } from "../../primitives/day";
import type { Facts } from "../facts";
import { taskTemplates } from "./mentoring/templates";

const on = (fact: Facts[string] | undefined): string => (fact ? formatDay(String(fact) as Day) : "");

/** The log of training: work given, its results, notes, evaluations. */
export const mentoring = {
  title: "Nhật ký bồi dưỡng",
  ownTitle: "Việc được giao",
  ownIntro: "Những việc do chi bộ và đảng viên giúp đỡ giao. Khi cần trao đổi thêm, hãy gặp đảng viên giúp đỡ.",
  backToLog: "Về nhật ký",
  mentorSince: (name: string, day: string) => `${name} (từ ${day})`,
  closed: "Nhật ký chỉ ghi khi đang bồi dưỡng, làm hồ sơ hoặc trong thời gian dự bị. Các mục đã ghi vẫn xem được.",
  entryLinks: {
    label: (name: string) => `Ghi nhật ký cho ${name}`,
    task: "Giao việc",
    note: "Ghi chú",
    evaluation: "Đánh giá",
    report: "Báo cáo quý",
    result: "Nhận kết quả",
  },
  done: {
    giveTask: "Đã giao việc.",
    giveTaskSet: "Đã giao cả bộ việc.",
    acceptTask: "Đã tiếp nhận kết quả.",
    returnTask: "Đã trả lại để làm tiếp.",
    withdrawTask: "Đã thôi giao việc này; lý do được lưu.",
    writeNote: "Đã lưu ghi chú.",
    evaluate: "Đã lưu đánh giá.",
  },
  tasks: {
    open: "Việc đang làm",
    closed: "Việc đã xong",
    noneTitle: "Chưa giao việc nào",
    noneHint: "Giao một việc cụ thể là cách để chi bộ hiểu thái độ, trách nhiệm và động cơ của người được bồi dưỡng.",
    noneOpen: "Không có việc nào đang làm.",
    ownNoneTitle: "Chưa có việc được giao",
    ownNoneHint: "Khi chi bộ giao việc, tên việc và hạn sẽ hiện ở đây.",
    givenBy: (name: string, day: string) => `${name} giao ngày ${day}`,
    due: (day: string) => `Hạn ${day}`,
    returned: (times: number) => `Trả lại ${times} lần`,
    assessedBy: (name: string, day: string) => `${name}, ${day}`,
    states: { open: "Đang làm", accepted: "Đã tiếp nhận", returned: "Trả lại, làm tiếp", withdrawn: "Thôi giao" },
  },
  notes: {
    title: "Ghi chú gần đây",
    none: "Chưa có ghi chú.",
    private: "Chỉ chi bộ và đảng viên giúp đỡ đọc được.",
    by: (name: string, day: string) => `${day} · ${name}`,
  },
  evaluations: {
    title: "Đánh giá",
    none: "Chưa có đánh giá.",
    level: (level: number, name: string) => `${level}/4 · ${name}`,
    by: (name: string, day: string) => `${day} · ${name}`,
  },
  criteria: { attitude: "Thái độ", responsibility: "Ý thức trách nhiệm", motive: "Động cơ" } satisfies Record<
    Criterion,
    string
  >,
  levels: { "1": "Yếu", "2": "Trung bình", "3": "Khá", "4": "Tốt" } satisfies Record<Level, string>,
  anchors: {
    attitude: {
      "1": "Né tránh việc được giao, ít tiếp thu góp ý",
      "2": "Làm khi được nhắc, tiếp thu nhưng chậm sửa",
      "3": "Vui vẻ nhận việc, tiếp thu và sửa chữa",
      "4": "Chủ động nhận việc, cầu thị, giúp đỡ người khác",
    },
    responsibility: {
      "1": "Nhiều lần chậm hạn, không báo lại",
      "2": "Có việc chậm hạn, phải nhắc mới báo",
      "3": "Đúng hạn, kết quả dùng được",
      "4": "Đúng hoặc trước hạn, kết quả tốt, tự chịu trách nhiệm",
    },
    motive: {
      "1": "Nói đến lợi ích riêng là chính",
      "2": "Chưa rõ vì sao muốn vào Đảng",
      "3": "Hiểu và muốn phấn đấu theo mục tiêu của Đảng",
      "4": "Động cơ đúng đắn, thể hiện qua việc làm cụ thể, lâu dài",
    },
  } satisfies Record<Criterion, Record<Level, string>>,
  /** What stands beside a form of the log. */
  beside: "Người được bồi dưỡng, căn cứ và gợi ý",
  taskForm: {
    title: (name: string) => `Giao việc cho ${name}`,
    templates: "Chọn việc mẫu",
    templatesHint: "Chọn một việc để điền sẵn, rồi sửa cho sát thực tế của cơ quan.",
    chosen: "Đã điền theo mẫu. Hãy sửa cho sát thực tế của cơ quan và người được giao.",
    fields: { title: "Việc cụ thể", purpose: "Mục đích", dueOn: "Hạn hoàn thành", givenOn: "Ngày giao" },
    hints: {
      title: "Một việc, có kết quả thấy được.",
      purpose: "Muốn rèn luyện hoặc tìm hiểu điều gì qua việc này.",
    },
    submit: "Giao việc",
  },
  resultForm: {
    title: "Nhận kết quả",
    of: (name: string) => `Việc của ${name}`,
    purpose: "Mục đích",
    given: "Giao",
    due: "Hạn",
    returned: "Đã trả lại",
    times: (times: number) => `${times} lần`,
    last: "Nhận xét lần trước",
    fields: { verdict: "Kết quả", result: "Nhận xét một câu" },
    hints: { result: "Kết quả ra sao; nếu trả lại hoặc thôi giao thì vì sao." },
    verdicts: {
      accepted: "Tiếp nhận: đã đạt yêu cầu",
      returned: "Trả lại: làm tiếp",
      withdrawn: "Thôi giao việc này",
    },
    submit: "Ghi kết quả",
    state: "Tình trạng",
    finished: "Việc này đã kết thúc. Muốn làm tiếp, hãy giao một việc mới.",
  },
  noteForm: {
    title: (name: string) => `Ghi chú về ${name}`,
    fields: { text: "Nội dung trao đổi, điều nhận thấy", notedOn: "Ngày" },
    hints: { text: "Ngắn gọn, đúng sự việc. Chỉ chi bộ và đảng viên giúp đỡ đọc được." },
    submit: "Lưu ghi chú",
  },
  evaluationForm: {
    title: (name: string) => `Đánh giá ${name}`,
    intro: "Mỗi người đánh giá độc lập; các ý kiến khác nhau đều được giữ.",
    fields: { comment: "Nhận xét", evaluatedOn: "Ngày đánh giá" },
    hints: { comment: "Dựa trên việc cụ thể đã giao." },
    option: (level: string, name: string, anchor: string) => `${level} · ${name}: ${anchor}`,
    submit: "Lưu đánh giá",
  },
  templates: taskTemplates,
  refusals: {
    "not-in-mentoring": () =>
      "Chưa ghi được: nhật ký chỉ ghi từ khi được đưa vào danh sách cảm tình Đảng đến hết thời gian dự bị. Hãy xem lại hồ sơ đang ở giai đoạn nào.",
    "due-day-past": ({ today }: Facts) =>
      `Hạn hoàn thành đã qua. Hãy chọn hôm nay (${on(today)}) hoặc một ngày sau đó.`,
    "before-case-opened": ({ openedOn }: Facts) =>
      `Ngày này trước ngày bắt đầu theo dõi (${on(openedOn)}). Hãy kiểm tra lại ngày, nhất là năm.`,
    "task-closed": ({ by, day }: Facts) =>
      `Việc này đã được ${by ?? "người khác"} kết thúc${day ? ` ngày ${on(day)}` : ""}. Hãy về nhật ký để xem kết quả; muốn làm tiếp, hãy giao một việc mới.`,
    "task-moved": ({ by, day }: Facts) =>
      `${by ?? "Người khác"} vừa trả lại việc này${day ? ` ngày ${on(day)}` : ""}, sau khi biểu mẫu được mở. Nội dung đã điền vẫn giữ ở đây; hãy mở lại việc từ nhật ký rồi quyết định.`,
  },
};
