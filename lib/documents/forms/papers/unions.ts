import type { Form } from "../form";
import { assessment, usual } from "../parts";
import { line, said } from "../wording";

const addressees = [line`Chi ủy ${"cell"}`, line`${"committee"}`];

const vote = said(
  line`Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp đoàn viên ${"person"} vào Đảng, với sự tán thành của ${"votesFor"} đồng chí (đạt ${"votesForShare"}) so với tổng số ủy viên Ban Chấp hành; số không tán thành ${"votesAgainst"} đồng chí.`,
);
const reason = said(line`Lý do không tán thành: ${"againstReason"}.`, { onlyWith: "againstReason" });

/** Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng, by the Youth Union; its layout is by the Union's own rules. */
export const youthUnion: Form = {
  ...usual,
  id: "4-knd",
  code: "4-KNĐ",
  version: 2,
  title: "Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng",
  confidence: "high",
  step: "recordUnionResolution",
  paper: "unionResolution",
  head: { of: "youthUnion" },
  numbered: { kinds: ["NQ"], bodies: null },
  heading: ["Nghị quyết", "giới thiệu đoàn viên ưu tú vào Đảng"],
  addressees,
  body: [
    said([
      "- Căn cứ Điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về quyền hạn của ban chấp hành đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng.",
    ]),
    said(line`- Xét nghị quyết của Chi đoàn ${"unionBranch"}.`),
    said(line`- Ban Chấp hành Đoàn TNCS Hồ Chí Minh ${"union"} họp ngày ${"unionMeetingOn"} nhận thấy:`),
    ...assessment(line`Đoàn viên: ${"person"} có những ưu, khuyết điểm chính:`),
    vote,
    reason,
    said([
      "Chúng tôi xin hoàn toàn chịu trách nhiệm về lời giới thiệu của mình và sẽ tiếp tục giáo dục bồi dưỡng đoàn viên trở thành đảng viên chính thức của Đảng.",
    ]),
  ],
  signature: { by: "body", onBehalfOf: "TM. BAN CHẤP HÀNH", signer: null, seal: true },
};

/** Nghị quyết giới thiệu đoàn viên công đoàn vào Đảng, by the trade union. */
export const tradeUnion: Form = {
  ...youthUnion,
  id: "4a-knd",
  code: "4A-KNĐ",
  title: "Nghị quyết giới thiệu đoàn viên công đoàn vào Đảng",
  head: { of: "massOrganisation", superior: "unionAbove", issuer: "union" },
  heading: ["Nghị quyết", "giới thiệu đoàn viên công đoàn vào Đảng"],
  body: [
    said([
      "- Căn cứ Điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về quyền hạn của ban chấp hành công đoàn cơ sở giới thiệu đoàn viên công đoàn vào Đảng.",
    ]),
    said(line`- Xét Nghị quyết của Công đoàn ${"unionBranch"}.`),
    said(line`- Ban Chấp hành Công đoàn ${"union"} họp ngày ${"unionMeetingOn"} nhận thấy:`),
    ...assessment(line`Đoàn viên công đoàn: ${"person"} có những ưu, khuyết điểm chính:`),
    vote,
    reason,
    said([
      "Chúng tôi xin hoàn toàn chịu trách nhiệm về lời giới thiệu của mình và sẽ tiếp tục giáo dục bồi dưỡng đoàn viên trở thành đảng viên chính thức của Đảng.",
    ]),
  ],
};
