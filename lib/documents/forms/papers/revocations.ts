import type { Form } from "../form";
import { line, type Piece, said, written } from "../wording";
import { admissionDecision, carriedOut, decides } from "./decisions";

const why: readonly Piece[] = [said(["Lý do:"], { keep: true }), written("grounds")];

const announced = said(line`Điều 2: ${"cell"} công bố quyết định và ghi vào danh sách đảng viên.`);

const local: Form = { ...admissionDecision, variant: "Hà Nội" };

/** Quyết định xóa tên đảng viên dự bị: a local form. */
export const removalDecision: Form = {
  ...local,
  id: "9f-xtdv",
  code: "9F-XTĐV",
  title: "Quyết định xóa tên đảng viên dự bị trong danh sách đảng viên",
  step: "recordRemoval",
  paper: "removalDecision",
  heading: ["Quyết định", "xóa tên đảng viên dự bị trong danh sách đảng viên"],
  body: [
    said(["- Căn cứ Điều 5 Điều lệ Đảng Cộng sản Việt Nam;"]),
    said(
      line`- Xét Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"} của ${"committee"} về việc đề nghị xóa tên đảng viên dự bị,`,
    ),
    decides("BAN THƯỜNG VỤ"),
    said(
      line`Điều 1: Xóa tên đồng chí ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, kết nạp vào Đảng ngày ${"ceremonyOn"} tại ${"cell"}, trong danh sách đảng viên dự bị.`,
    ),
    ...why,
    announced,
    carriedOut,
  ],
};

const onRevocation = said(["- Căn cứ Điều lệ Đảng Cộng sản Việt Nam và Quy định thi hành Điều lệ Đảng,"]);

const revoked = (act: "kết nạp" | "kết nạp lại"): readonly Piece[] => [
  onRevocation,
  decides("BAN THƯỜNG VỤ"),
  said(
    line`Điều 1: Hủy Quyết định số ${"decisionNumber"} ngày ${"decisionOn"} về việc ${[act]} đồng chí ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, vào Đảng Cộng sản Việt Nam.`,
  ),
  ...why,
  said(line`Điều 2: ${"cell"} công bố quyết định trong chi bộ.`),
  carriedOut,
];

/** Quyết định hủy quyết định kết nạp đảng viên: a local form. */
export const admissionRevocation: Form = {
  ...local,
  id: "9h-hkn",
  code: "9H-HKN",
  title: "Quyết định hủy quyết định kết nạp đảng viên",
  step: "annulDecision",
  paper: "annulment",
  heading: ["Quyết định", "hủy quyết định kết nạp đảng viên"],
  body: revoked("kết nạp"),
};

/** The same of somebody who was a member before. */
export const readmissionRevocation: Form = {
  ...admissionRevocation,
  id: "9k-hkn",
  code: "9K-HKN",
  title: "Quyết định hủy quyết định kết nạp lại đảng viên",
  heading: ["Quyết định", "hủy quyết định kết nạp lại đảng viên"],
  body: revoked("kết nạp lại"),
};

/** Quyết định hủy quyết định công nhận đảng viên chính thức: a local form. */
export const recognitionRevocation: Form = {
  ...admissionRevocation,
  id: "9l-hct",
  code: "9L-HCT",
  title: "Quyết định hủy quyết định công nhận đảng viên chính thức",
  step: "annulAdmission",
  heading: ["Quyết định", "hủy quyết định công nhận đảng viên chính thức"],
  body: [
    onRevocation,
    decides("BAN THƯỜNG VỤ"),
    said(
      line`Điều 1: Hủy Quyết định số ${"recognitionNumber"} ngày ${"recognitionOn"} về việc công nhận đồng chí ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, là đảng viên chính thức.`,
    ),
    ...why,
    announced,
    carriedOut,
  ],
};
