import type { OwnQuestion } from "../../../mentoring/reports/schema";
import { type Day, formatDay } from "../../../primitives/day";
import type { Facts } from "../../facts";

const roman = ["", "I", "II", "III", "IV"] as const;

const quarter = ({ number, year }: Readonly<{ number: number; year: number }>): string =>
  `quý ${roman[number] ?? number}/${year}`;
const half = ({ number, year }: Readonly<{ number: number; year: number }>): string =>
  `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;

const termIn = ({ term, number, year }: Facts): string => {
  const numbers = { number: Number(number), year: Number(year) };
  return term === "half" ? half(numbers) : quarter(numbers);
};

/** Reports of mentors by quarter, and of the people they help by half-year. */
export const reports = {
  quarter,
  half,
  title: "Báo cáo định kỳ",
  open: "Báo cáo định kỳ",
  mentorTitle: "Báo cáo quý của đảng viên giúp đỡ",
  ownTitle: "Báo cáo 6 tháng của người được giúp đỡ",
  ownTitleOfSelf: "Báo cáo 6 tháng của tôi",
  mentorRead: "Chi bộ, đảng viên giúp đỡ và lãnh đạo Đảng ủy đọc được; người được giúp đỡ không đọc.",
  ownRead: "Chỉ đảng viên giúp đỡ và bí thư, phó bí thư chi bộ đọc được; Đảng ủy và cấp trên không đọc.",
  none: "Chưa đến kỳ báo cáo nào.",
  write: (of: string) => `Viết báo cáo ${of}`,
  correct: "Viết bản sửa",
  due: (day: string) => `Hạn ${day}`,
  running: (day: string) => `Đang trong kỳ, hạn ${day}`,
  missing: (day: string) => `Chưa có báo cáo, hạn ${day}`,
  overdue: (day: string) => `Chưa có báo cáo, quá hạn từ ${day}`,
  notOwed: "Không có báo cáo (đảng viên giúp đỡ được phân công khi sắp hết quý)",
  by: (name: string, day: string, version: number) =>
    version === 1 ? `${name}, ${day}` : `${name}, ${day} · bản ${version}`,
  earlier: (count: number) => `Xem ${count} bản trước`,
  work: "Việc trong quý",
  words: "Nhận xét của đảng viên giúp đỡ",
  done: {
    mentor: "Đã lưu báo cáo quý.",
    own: "Đã gửi báo cáo cho đảng viên giúp đỡ và chi bộ.",
  },
  form: {
    title: (of: string, name: string) => `Báo cáo ${of} về ${name}`,
    other: "Quý khác",
    otherHalf: "Kỳ khác",
    fields: { work: "Việc trong quý", words: "Nhận xét của tôi" },
    hints: {
      work: "Đã điền sẵn từ nhật ký; sửa cho đúng sự việc.",
      words: "Bằng lời của mình: tiến bộ ở đâu, còn điều gì cần giúp, quý tới làm gì.",
    },
    submit: "Lưu báo cáo",
    correcting: (version: number, name: string, day: string) =>
      `Đang viết bản sửa. Bản ${version} của ${name}, ngày ${day}, vẫn được giữ bên cạnh.`,
    notBegun: (of: string, day: string) => `Chưa viết được báo cáo ${of}: kỳ này bắt đầu ngày ${day}.`,
    closed:
      "Báo cáo chỉ viết khi đang bồi dưỡng, làm hồ sơ hoặc trong thời gian dự bị. Các báo cáo đã viết vẫn xem được.",
    due: (days: number) =>
      `Nộp trong ${days}\u00a0ngày sau khi hết kỳ. Đây là mức do cơ quan đặt, không phải thời hạn của quy định.`,
    beside: {
      tasks: "Việc được giao",
      notes: "Ghi chú trong quý",
      evaluations: "Đánh giá trong quý",
      none: "Chưa có.",
      returned: (times: number) => `trả lại ${times} lần`,
      notesStay: "Ghi chú chỉ để tham khảo, không tự đưa vào báo cáo.",
    },
  },
  ownForm: {
    title: (of: string) => `Báo cáo ${of}`,
    intro: "Viết bằng lời của mình, ngắn và thật. Không chấm điểm.",
    submit: "Gửi báo cáo",
  },
  questions: {
    learned: "Tôi đã học, đọc, hiểu thêm điều gì về Đảng?",
    done: "Tôi đã làm được gì trong công việc và việc chi bộ giao?",
    faults: "Tôi còn điều gì chưa tốt, và sẽ sửa thế nào?",
    wishes: "Tôi cần đảng viên giúp đỡ, chi bộ hỗ trợ điều gì?",
  } satisfies Record<OwnQuestion, string>,
  questionHints: {
    learned: "Ví dụ: một buổi học, một văn bản đã đọc, một điều trước đây hiểu chưa đúng.",
    done: "Nêu việc cụ thể và kết quả; việc chưa xong cũng nói rõ.",
    faults: "Một, hai điều là đủ.",
    wishes: "Có thể để trống.",
  } satisfies Record<OwnQuestion, string>,
  desk: {
    ownTitle: (of: string) => `Báo cáo ${of} của tôi`,
    ownDue: (day: string, days: number) =>
      days > 0 ? `Chưa gửi, quá hạn ${days}\u00a0ngày (hạn ${day}).` : `Chưa gửi, hạn ${day}.`,
  },
  refusals: {
    "report-term-unknown": () =>
      "Kỳ báo cáo không đúng. Hãy mở lại biểu mẫu từ trang “Báo cáo định kỳ” và chọn kỳ ở đó.",
    "report-term-not-begun": (facts: Facts) =>
      `Chưa ghi được: ${termIn(facts)} bắt đầu ngày ${formatDay(String(facts.begins) as Day)}. Hãy chọn kỳ đã bắt đầu.`,
    "report-before-case": (facts: Facts) =>
      `Chưa ghi được: ${termIn(facts)} đã hết trước ngày bắt đầu theo dõi (${formatDay(String(facts.openedOn) as Day)}). Hãy chọn kỳ sau đó.`,
    "report-moved": (facts: Facts) =>
      `Báo cáo ${termIn(facts)} vừa có bản ${facts.version}, sau khi biểu mẫu này được mở. Nội dung đã viết vẫn giữ ở đây; hãy xem bản mới ở “Báo cáo định kỳ”, rồi mở “Viết bản sửa” nếu vẫn cần.`,
  },
};
