import type { EvidenceKind, PaperPurpose } from "../../../mentoring/comment/draft";
import type { Facts } from "../../facts";

/** The cell's comment while it is being written. */
export const comments = {
  title: "Bản nháp nhận xét của chi bộ",
  open: "Bản nháp nhận xét của chi bộ:",
  purposes: {
    history: "mục 25 của 2-KNĐ",
    admission: "6-KNĐ",
    recognition: "13-KNĐ",
  } satisfies Record<PaperPurpose, string>,
  ofQuarter: (quarter: string) => `nhận xét ${quarter}`,
  intro:
    "Mỗi câu giữ căn cứ là mục trong nhật ký và mở ra được. Chỉ bí thư, phó bí thư chi bộ đọc bản nháp; khi in không có dấu và căn cứ.",
  saved: (name: string, day: string) => `${name} lưu ngày ${day}`,
  compose: "Soạn từ nhật ký",
  composeMore: "Bổ sung từ nhật ký",
  composeHint: "Thêm các câu nhật ký có mà bản nháp chưa có, vào cuối; câu đã viết không đổi.",
  add: "Thêm câu",
  edit: "Sửa",
  up: "Lên",
  down: "Xuống",
  spoken: (act: string, number: number) => `${act}: câu ${number}`,
  remove: "Bỏ câu này",
  removeConfirm: "Tôi bỏ câu này khỏi bản nháp. Các mục trong nhật ký không thay đổi.",
  noneTitle: "Chưa có bản nháp",
  noneHint: "Bấm “Soạn từ nhật ký” để có bản đầu tiên từ việc đã giao, đánh giá, báo cáo và ghi chú.",
  unreadable: "Không đọc được bản nháp đã lưu. Hãy báo người quản trị trước khi viết tiếp.",
  without: "Câu này chưa có căn cứ",
  lost: (count: number) => `${count} căn cứ không còn (đã thôi giao hoặc không tìm thấy)`,
  evidence: "Căn cứ",
  kinds: {
    task: (title: string, day: string) => `Việc “${title}”, giao ${day}`,
    note: (_: string, day: string) => `Ghi chú ${day}`,
    evaluation: (author: string, day: string) => `Đánh giá của ${author}, ${day}`,
    mentorReport: (author: string, day: string) => `Báo cáo quý từ ${day} của ${author}`,
    ownReport: (_: string, day: string) => `Báo cáo 6 tháng từ ${day}`,
  } satisfies Record<EvidenceKind, (title: string, day: string) => string>,
  unlink: "Bỏ căn cứ",
  form: {
    add: "Thêm câu",
    edit: "Sửa câu",
    fields: { text: "Câu nhận xét", evidence: "Thêm căn cứ" },
    hints: { text: "Một câu, nêu sự việc.", evidence: "Chọn một mục trong nhật ký; câu không có căn cứ vẫn lưu được." },
    noEvidence: "Không thêm",
    submit: "Lưu câu",
  },
  use: {
    title: "Bản nháp nhận xét của chi bộ",
    take: "Lấy bản nháp",
    edit: "Mở bản nháp",
    hint: "Đưa bản nháp vào ô “Ưu, khuyết điểm chính”, sau phần đã viết; chưa lưu cho đến khi bấm lưu.",
    taken: "Đã đưa bản nháp vào ô “Ưu, khuyết điểm chính”, sau phần đã viết. Hãy đọc lại rồi lưu.",
  },
  done: {
    compose: "Đã bổ sung từ nhật ký.",
    save: "Đã lưu câu.",
    move: "Đã đổi thứ tự.",
    remove: "Đã bỏ câu.",
    unlink: "Đã bỏ căn cứ.",
  },
  refusals: {
    "comment-unknown": () => "Không có bản nháp này. Hãy mở lại từ nhật ký bồi dưỡng.",
    "comment-unreadable": () => "Không đọc được bản nháp đã lưu nên chưa ghi đè. Hãy báo người quản trị.",
    "comment-moved": () =>
      "Bản nháp vừa được sửa ở nơi khác, sau khi trang này được mở. Nội dung đã viết vẫn giữ ở đây; hãy mở lại bản nháp rồi làm tiếp.",
    "comment-nothing-new": () =>
      "Nhật ký chưa có gì mới cho bản nháp này. Hãy ghi việc, đánh giá hoặc báo cáo trước, hoặc tự thêm câu.",
    "comment-too-long": ({ most }: Facts) => `Bản nháp đã có ${most} câu. Hãy bỏ bớt câu trước khi thêm.`,
    "sentence-unknown": () => "Câu này không còn trong bản nháp. Hãy mở lại bản nháp.",
  },
};
