import type { Form } from "../form";
import { usual } from "../parts";
import { centred, line, type Piece, said, written } from "../wording";

const heading = (text: string): Piece => said([text], { bold: true, keep: true, indent: false, before: 4 });
const box = { indent: false, after: 2 } as const;

const proposals = ["Đề nghị kết nạp.", "Trả lại hồ sơ để bổ sung.", "Không kết nạp (ghi rõ lý do):"];

/** Trích sao hồ sơ, by the body that advises on organisation, for the members of the standing committee: a local paper. */
export const dossierExtract: Form = {
  ...usual,
  id: "trich-sao-ho-so",
  code: "",
  title: "Trích sao hồ sơ đề nghị kết nạp đảng viên",
  confidence: "medium",
  step: "recordDecision",
  head: { of: "party", superior: "deciding", issuer: [{ field: "advisoryBody" }] },
  heading: ["Trích sao", "hồ sơ đề nghị kết nạp đảng viên"],
  body: [
    centred(line`Thuộc ${"organisation"}`, { after: 8 }),
    heading("I. THÔNG TIN QUẦN CHÚNG"),
    heading("1. Sơ yếu lý lịch"),
    said(line`Họ và tên khai sinh: ${"person"}. Các tên gọi khác: ${"otherNames"}. Giới tính: ${"sex"}`, box),
    said(line`Dân tộc: ${"ethnicity"}. Tôn giáo: ${"religion"}`, box),
    said(line`Ngày sinh: ${"bornOn"}. Nơi sinh: ${"birthplace"}`, box),
    said(line`Quê quán: ${"hometown"}`, box),
    said(line`Nơi cư trú: ${"residence"}`, box),
    said(line`Trình độ văn hóa, chuyên môn: ${"education"}`, box),
    said(line`Nghề nghiệp: ${"occupation"}`, box),
    said(["* Quá trình công tác:"], { ...box, keep: true }),
    written("career"),
    said(["* Khen thưởng:"], { ...box, keep: true }),
    written("rewards"),
    said(["* Kỷ luật:"], { ...box, keep: true }),
    written("disciplines"),
    heading("2. Hoàn cảnh gia đình"),
    written("family"),
    said(
      line`Giấy chứng nhận bồi dưỡng nhận thức về Đảng số ${"certificateNumber"} ngày ${"certificateOn"} do ${"certificateIssuer"} cấp.`,
      box,
    ),
    said(["Thẩm tra lý lịch:"], { ...box, keep: true }),
    written("verificationResult"),
    said(line`3. Đảng viên giới thiệu người vào Đảng ngày ${"introducedOn"}: ${"mentor"}.`, box),
    said(
      line`4. Tổng hợp ý kiến nhận xét của các tổ chức đoàn thể, ngày ${"opinionsOn"}: ${"organisations"}. Số người dự: ${"organisationsAsked"}. Vắng: ${"organisationsAbsent"}. Biểu quyết: ${"organisationsFor"}/${"organisationsAsked"}.`,
      box,
    ),
    said(
      line`5. Nghị quyết số ${"cellResolution"} ngày ${"cellResolvedOn"} của ${"cell"}: Tổng số đảng viên chính thức: ${"cellMembers"}; dự bị có mặt: ${"cellProbationers"}; chính thức có mặt: ${"cellPresent"}; vắng: ${"cellAbsent"}. Biểu quyết đồng ý: ${"cellFor"}.`,
      box,
    ),
    said(
      line`6. Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"} của ${"committee"}: Tổng số cấp ủy viên: ${"committeeMembers"}; có mặt: ${"committeePresent"}; vắng: ${"committeeAbsent"}. Biểu quyết nhất trí: ${"committeeFor"}.`,
      box,
    ),
    said(["7. Những vấn đề cần giải trình:"], { ...box, keep: true }),
    written("explanations"),
    said(line`* Ý kiến đề xuất của ${"advisoryBody"}:`, { ...box, bold: true, keep: true, before: 4 }),
    ...proposals.map((text) => said([`□ ${text}`], { ...box, keep: true })),
    heading("Ý KIẾN CỦA BAN THƯỜNG VỤ"),
    written("standingOpinion"),
  ],
  signature: {
    by: "two",
    left: { as: ["Cán bộ trích sao"], name: "extractor" },
    right: { as: ["K/T Trưởng ban", "Phó Trưởng ban"], name: "extractSigner" },
  },
  madeBy: "deciding",
};
