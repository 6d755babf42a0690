import { isReadable, type SealedText } from "../../../primitives/sealed-text";
import { type Facts, formatFact, formatList } from "../../facts";
import { layout } from "../layout";
import { verification } from "../verification/verification";

const papers = {
  application: "đơn xin vào Đảng",
  certificate: "giấy chứng nhận lớp bồi dưỡng",
  introduction: "giấy giới thiệu của đảng viên",
  unionResolution: "nghị quyết của đoàn thể",
  opinions: "ý kiến nhận xét của đoàn thể và nơi cư trú",
};
const votes = { cellVote: "chi bộ biểu quyết", committeeVote: "Đảng ủy biểu quyết" };

/** One thing a return names: "section-15", "verification-mother", "paper-opinions", "vote-cellVote". */
const item = (key: string): string => {
  const what = key.slice(key.indexOf("-") + 1);
  if (key.startsWith("section-")) return `mục ${what}`;
  const person = verification.spoken[what as keyof typeof verification.spoken] ?? verification.spoken.applicant;
  if (key.startsWith("verification-")) return `thẩm tra ${person}`;
  return papers[what as keyof typeof papers] ?? votes[what as keyof typeof votes] ?? key;
};

/** A returned dossier: what is to be corrected, until each is answered. */
export const returns = {
  title: (day: string) => `Hồ sơ trả lại ngày ${day}`,
  by: (name: string) => `Người ghi: ${name}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  answer: "Phải sửa, bổ sung:",
  item,
  /** What concerns a relative whom the kinship does not tell apart from another. */
  person: (what: string, who?: Readonly<{ name: SealedText; bornIn: string | null }>) => {
    if (!who) return what;
    return `${what}: ${isReadable(who.name) ? who.name : layout.unreadable}${who.bornIn ? ` (sinh năm ${who.bornIn})` : ""}`;
  },
  answered: "đã sửa",
  open: "chưa xong",
  next: "Khi mọi nội dung đã xong, hồ sơ mới được gửi lên lại.",
  form: {
    title: "Nội dung phải sửa",
    hint: "Chỉ những nội dung được chọn phải làm lại. Sửa lý lịch hoặc thẩm tra lại thì lý lịch phải được chứng nhận lại; chi bộ biểu quyết lại thì Đảng ủy cũng biểu quyết lại.",
    kinds: { section: "Mục lý lịch", verification: "Thẩm tra lý lịch", paper: "Văn bản", vote: "Biểu quyết" },
  },
  void: "Không còn giá trị",
  voidSince: (what: string, day: string) => `Không còn giá trị: ${what}, ngày ${day}`,
  refusals: {
    "return-not-answered": ({ on, open }: Facts) =>
      `Hồ sơ bị trả lại ngày ${formatFact(on)}, còn phải sửa: ${formatList(open, item)}. Làm xong mới gửi lên lại được.`,
    "nothing-to-correct": () =>
      "Có nội dung được chọn không còn trong hồ sơ. Hãy tải lại trang rồi chọn lại nội dung phải sửa.",
  },
};
