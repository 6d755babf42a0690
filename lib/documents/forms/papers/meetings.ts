import type { Form } from "../form";
import { cellRoll, ofCell, usual } from "../parts";
import { line, type Piece, said, written } from "../wording";

const chair = { as: ["Chủ trì"], name: "chair" } as const;
export const byClerkAndChair = { by: "two", left: { as: ["Thư ký"], name: "clerk" }, right: chair } as const;
const byTellers = { by: "two", left: { as: ["Người kiểm phiếu"], name: "teller" }, right: chair } as const;

const minutesBody = (subject: string): readonly Piece[] => [
  said(["I. Thời gian, địa điểm"], { bold: true, keep: true }),
  said(line`${"cell"} họp ngày ${"meetingOn"}, tại ${"meetingAt"}.`),
  said(["II. Thành phần"], { bold: true, keep: true }),
  ...cellRoll,
  said(["III. Nội dung"], { bold: true, keep: true }),
  said(line`1. Chi ủy báo cáo hồ sơ, kết quả thẩm tra lý lịch, ý kiến nhận xét về ${[subject]} ${"person"}.`),
  said(line`2. Ý kiến của đảng viên giúp đỡ, giới thiệu: ${"mentor"}.`),
  said(["3. Thảo luận:"], { keep: true }),
  written("discussion"),
  said(line`4. Hình thức biểu quyết do hội nghị quyết định: ${"voteForm"}.`),
  said(
    line`5. Kết quả biểu quyết: số đảng viên được tính ${"base"} đồng chí; tán thành ${"votesFor"} đồng chí (đạt ${"votesForShare"}); không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
  ),
  said(["6. Kết luận:"], { keep: true }),
  written("conclusion"),
  said(line`Hội nghị kết thúc hồi ${"closedAt"}.`),
];

/** Biên bản họp chi bộ xét, đề nghị kết nạp. */
export const admissionMinutes: Form = {
  ...usual,
  id: "bien-ban-hop-ket-nap",
  code: "",
  title: "Biên bản họp chi bộ xét, đề nghị kết nạp đảng viên",
  confidence: "low",
  step: "recordCellVote",
  meeting: { purpose: "admission", body: "cell" },
  head: ofCell,
  heading: ["Biên bản", "họp xét, đề nghị kết nạp đảng viên"],
  body: minutesBody("quần chúng"),
  signature: byClerkAndChair,
};

/** Biên bản họp chi bộ xét, đề nghị công nhận. */
export const recognitionMinutes: Form = {
  ...admissionMinutes,
  id: "bien-ban-hop-cong-nhan",
  title: "Biên bản họp chi bộ xét, đề nghị công nhận đảng viên chính thức",
  step: "recordRecognitionVote",
  meeting: { purpose: "recognition", body: "cell" },
  heading: ["Biên bản", "họp xét, đề nghị công nhận đảng viên chính thức"],
  body: minutesBody("đảng viên dự bị"),
};

/** Phiếu biểu quyết: nobody signs it. */
export const ballotPaper: Form = {
  ...usual,
  id: "phieu-bieu-quyet",
  code: "",
  title: "Phiếu biểu quyết kết nạp đảng viên",
  confidence: "low",
  step: "recordCellVote",
  meeting: { purpose: "admission", body: "cell" },
  head: ofCell,
  heading: ["Phiếu biểu quyết", "kết nạp đảng viên"],
  body: [
    {
      kind: "table",
      columns: [
        { head: "STT", width: 10, align: "center" },
        { head: "Họ và tên", width: 46 },
        { head: "Đồng ý", width: 22, align: "center" },
        { head: "Không đồng ý", width: 22, align: "center" },
      ],
      rows: [[["1"], line`${"person"}`, [], []]],
    },
    said(["Đồng ý hoặc không đồng ý thì đánh dấu X vào ô tương ứng. Không ký tên."], {
      italic: true,
      before: 8,
      indent: false,
    }),
  ],
  signature: { by: "nobody" },
};

/** Biên bản kiểm phiếu. */
export const tallyMinutes: Form = {
  ...usual,
  id: "bien-ban-kiem-phieu",
  code: "",
  version: 2,
  title: "Biên bản kiểm phiếu kết nạp đảng viên",
  confidence: "low",
  step: "recordCellVote",
  meeting: { purpose: "admission", body: "cell" },
  head: ofCell,
  heading: ["Biên bản kiểm phiếu", "kết nạp đảng viên"],
  body: [
    said(line`Ngày ${"meetingOn"}, ${"cell"} họp, biểu quyết đề nghị kết nạp quần chúng ${"person"} vào Đảng.`),
    said(line`Người kiểm phiếu: ${"teller"}.`),
    said(line`Số đảng viên được tính: ${"base"} đồng chí; có mặt: ${"presentOfficial"} đồng chí.`),
    said(
      line`Số phiếu phát ra: ${"ballotsOut"}; thu về: ${"ballotsIn"}; hợp lệ: ${"ballotsValid"}; không hợp lệ: ${"ballotsInvalid"}.`,
    ),
    {
      kind: "table",
      columns: [
        { head: "STT", width: 8, align: "center" },
        { head: "Họ và tên", width: 36 },
        { head: "Đồng ý", width: 28, align: "center" },
        { head: "Không đồng ý", width: 28, align: "center" },
      ],
      rows: [
        [
          ["1"],
          line`${"person"}`,
          line`${"votesFor"} (${"votesForShare"})`,
          line`${"votesAgainst"} (${"votesAgainstShare"})`,
        ],
      ],
    },
    said(["Tỷ lệ tính trên số đảng viên được tính."], { italic: true, before: 6 }),
  ],
  signature: byTellers,
};
