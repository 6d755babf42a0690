import { failedVoteReport } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import { against, byCell, byCommittee, cellRoll, committeeRoll, ofCell, ofCommittee, usual } from "../parts";
import { line, type Piece, said } from "../wording";

const counts = (who: string): Piece =>
  said(
    line`${[who]} tán thành kết nạp quần chúng ${"person"} vào Đảng là ${"votesFor"} đồng chí (đạt ${"votesForShare"}) so với số được tính (${"base"} đồng chí). Số không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
  );

const tooFew = said([
  "Số tán thành chưa đủ theo quy định để ra nghị quyết đề nghị kết nạp. Báo cáo đầy đủ kết quả biểu quyết để cấp ủy có thẩm quyền xem xét.",
]);

/** Báo cáo kết quả biểu quyết of the cell, where too few voted for the admission (HD 06-HD/TW, 5.1). */
export const cellVoteReport: Form = {
  ...usual,
  id: "bao-cao-bieu-quyet-chi-bo",
  code: "",
  title: "Báo cáo kết quả biểu quyết đề nghị kết nạp đảng viên (của chi bộ)",
  confidence: "low",
  step: "reportFailedVote",
  when: "cellVoteFailed",
  meeting: { purpose: "admission", body: "cell" },
  head: ofCell,
  numbered: { ...failedVoteReport, bodies: ["CB"], kept: { by: "cell", about: "one" } },
  heading: ["Báo cáo", "kết quả biểu quyết đề nghị kết nạp đảng viên"],
  addressees: [line`${"committee"}`],
  body: [
    said(line`Ngày ${"meetingOn"}, ${"cell"} đã họp để xét, đề nghị kết nạp quần chúng ${"person"} vào Đảng.`),
    ...cellRoll,
    counts("Số đảng viên chính thức"),
    against,
    tooFew,
  ],
  recipients: [line`Như trên`, line`Lưu Chi bộ`],
  signature: byCell,
};

/** The same of the grass-roots committee. */
export const committeeVoteReport: Form = {
  ...cellVoteReport,
  id: "bao-cao-bieu-quyet-dang-uy",
  title: "Báo cáo kết quả biểu quyết đề nghị kết nạp đảng viên (của đảng ủy cơ sở)",
  when: "committeeVoteFailed",
  meeting: { purpose: "admission", body: "committee" },
  head: ofCommittee,
  numbered: { ...failedVoteReport, bodies: ["ĐU"], kept: { by: "committee", about: "one" } },
  addressees: [line`${"deciding"}`],
  body: [
    said(line`Ngày ${"meetingOn"}, ${"committee"} đã họp để xét, đề nghị kết nạp quần chúng ${"person"} vào Đảng.`),
    ...committeeRoll,
    counts("Số ủy viên"),
    against,
    tooFew,
  ],
  recipients: [line`Như trên`, line`${"cell"}`, line`Lưu Văn phòng Đảng ủy`],
  signature: byCommittee,
  madeBy: "committee",
};
