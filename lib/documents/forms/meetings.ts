import type { Form } from "./form";
import { cellRoll, ofCell, usual } from "./parts";
import { centred, line, type Piece, said, written } from "./wording";

const byClerkAndChair = { by: "two", left: "Thư ký", right: "Chủ trì" } as const;
const byTellers = { by: "two", left: "Người kiểm phiếu", right: "Chủ trì" } as const;

const minutesBody = (subject: string): readonly Piece[] => [
  said(["I. Thời gian, địa điểm"], { bold: true, keep: true }),
  said(line`${"cell"} họp ngày ${"meetingOn"}, tại ${"meetingAt"}.`),
  said(["II. Thành phần"], { bold: true, keep: true }),
  ...cellRoll,
  said(["III. Nội dung"], { bold: true, keep: true }),
  said([`1. Chi ủy báo cáo hồ sơ, kết quả thẩm tra lý lịch, ý kiến nhận xét về ${subject} `, { field: "person" }, "."]),
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

/** Biên bản lễ kết nạp. */
export const ceremonyMinutes: Form = {
  ...usual,
  id: "bien-ban-le-ket-nap",
  code: "",
  title: "Biên bản lễ kết nạp đảng viên",
  confidence: "low",
  step: "holdCeremony",
  paper: "ceremonyMinutes",
  head: ofCell,
  heading: ["Biên bản", "lễ kết nạp đảng viên"],
  body: [
    said(
      line`Thực hiện Quyết định số ${"decisionNumber"} ngày ${"decisionOn"} (Chi bộ nhận ngày ${"decisionReceivedOn"}), ${"cell"} tổ chức lễ kết nạp đảng viên ngày ${"ceremonyOn"}, tại ${"ceremonyPlace"}.`,
    ),
    said(line`Có mặt: ${"present"}. Chủ trì: ${"chair"}. Thư ký: ${"clerk"}.`),
    said(
      line`1. Công bố Quyết định kết nạp quần chúng ${"person"}, sinh ngày ${"bornOn"}, vào Đảng Cộng sản Việt Nam.`,
    ),
    said(line`2. Đồng chí ${"person"} đọc lời tuyên thệ.`),
    said(
      line`3. Chi bộ phân công đảng viên chính thức ${"mentor"} theo dõi, giúp đỡ đảng viên dự bị (Nghị quyết số ${"mentorResolution"}).`,
    ),
    said(["4. Phát biểu:"], { keep: true }),
    written("discussion"),
    said(line`Lễ kết thúc hồi ${"closedAt"}.`),
  ],
  signature: byClerkAndChair,
};

/** Chương trình lễ kết nạp (HD 06-HD/TW, 3.8): in large type, to be read aloud. */
export const ceremonyProgramme: Form = {
  ...usual,
  id: "chuong-trinh-le-ket-nap",
  code: "",
  title: "Chương trình lễ kết nạp đảng viên",
  confidence: "low",
  step: "holdCeremony",
  head: ofCell,
  heading: ["Chương trình", "lễ kết nạp đảng viên"],
  body: [
    centred(line`Kết nạp quần chúng ${"person"}`, { bold: true, after: 6 }),
    centred(line`Ngày ${"ceremonyOn"}, tại ${"ceremonyPlace"}`, { after: 12 }),
    ...[
      "1. Chào cờ (hát Quốc ca, Quốc tế ca).",
      "2. Tuyên bố lý do, giới thiệu đại biểu.",
      "3. Bí thư chi bộ (hoặc đại diện chi ủy) đọc quyết định kết nạp đảng viên của cấp ủy có thẩm quyền.",
      "4. Đảng viên mới đọc lời tuyên thệ.",
      "5. Đại diện chi ủy nói rõ nhiệm vụ, quyền hạn của người đảng viên, nhiệm vụ của chi bộ; phân công đảng viên chính thức giúp đỡ đảng viên dự bị.",
      "6. Đại diện cấp ủy cấp trên phát biểu ý kiến (nếu có).",
      "7. Bế mạc (hát Quốc ca, Quốc tế ca).",
    ].map((text) => said([text], { size: 16, after: 10, indent: false })),
  ],
  signature: { by: "nobody" },
};
