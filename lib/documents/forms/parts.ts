import { a4 } from "../page/blocks";
import type { Form, Signature } from "./form";
import { line, type Piece, said, type Wording, written } from "./wording";

/** The pack whose annex has the forms. */
export const pack = "HD 38-HD/BTCTW";

/** What every form says unless it says otherwise. */
export const usual = {
  pack,
  variant: null,
  version: 1,
  sheet: a4,
  byHand: false,
  numbered: null,
  recipients: [],
  addressees: [],
  meeting: null,
  paper: null,
  step: null,
  when: null,
  madeBy: "leaders",
} satisfies Partial<Form>;

/** What is to be looked at in every assessment (HD 38-HD/BTCTW, in each of its forms). */
const assessed =
  "(Về chấp hành chủ trương, đường lối, chính sách của Đảng, pháp luật của Nhà nước; phẩm chất chính trị, đạo đức lối sống, năng lực công tác, quan hệ quần chúng)";

/** The heading of an assessment, and what somebody wrote. */
export const assessment = (heading: string | Wording): readonly Piece[] => [
  said(typeof heading === "string" ? [heading] : heading, { keep: true, after: 0 }),
  said([assessed], { italic: true, keep: true }),
  written("strengths"),
];

/** Who was convened and who came to a meeting of a cell. */
export const cellRoll: readonly Piece[] = [
  said(
    line`Tổng số đảng viên của Chi bộ: ${"members"} đảng viên, trong đó chính thức ${"membersOfficial"} đồng chí, dự bị ${"membersProbationary"} đồng chí.`,
  ),
  said(
    line`Có mặt: ${"present"} đảng viên, trong đó chính thức ${"presentOfficial"} đồng chí, dự bị ${"presentProbationary"} đồng chí.`,
  ),
  said(
    line`Vắng mặt: ${"absent"} đảng viên, trong đó chính thức ${"absentOfficial"} đồng chí, dự bị ${"absentProbationary"} đồng chí.`,
  ),
  said(line`Lý do vắng mặt: ${"absenceReasons"}.`),
  said(line`Chủ trì hội nghị: Đồng chí ${"chair"}. Chức vụ: ${"chairPost"}.`),
  said(line`Thư ký hội nghị: Đồng chí ${"clerk"}.`),
];

/** The same of a committee. */
export const committeeRoll: readonly Piece[] = [
  said(
    line`Tổng số ủy viên ban chấp hành: ${"members"} đồng chí. Có mặt: ${"present"} đồng chí. Vắng mặt: ${"absent"} đồng chí. Lý do vắng mặt: ${"absenceReasons"}.`,
  ),
  said(line`Chủ trì hội nghị: Đồng chí ${"chair"}. Chức vụ: ${"chairPost"}.`),
  said(line`Thư ký hội nghị: Đồng chí ${"clerk"}.`),
];

/** How the votes fell; left out of the sentence is the reason where nobody voted against. */
export const against: Piece = said(line`Lý do không tán thành: ${"againstReason"}.`, { onlyWith: "againstReason" });

export const byCell: Signature = { by: "body", onBehalfOf: "T/M CHI BỘ", signer: "cell", seal: false };
export const byCommittee: Signature = { by: "body", onBehalfOf: "T/M ĐẢNG ỦY", signer: "organisation", seal: true };
/** A body of which the program knows neither posts nor seal. */
export const byBody = (onBehalfOf: string): Signature => ({ by: "body", onBehalfOf, signer: null, seal: false });
export const byDepartment = byBody("T/M ĐẢNG ỦY BỘ PHẬN");
export const byStandingCommittee: Signature = { by: "body", onBehalfOf: "T/M BAN THƯỜNG VỤ", signer: null, seal: true };

export const ofCell = { of: "party", superior: "organisation", issuer: [{ field: "cell" }] } as const;
export const ofCommittee = { of: "party", superior: "superior", issuer: [{ field: "committee" }] } as const;
export const ofDepartment = { of: "party", superior: "organisation", issuer: [{ field: "department" }] } as const;
export const ofDeciding = { of: "party", superior: "superior", issuer: [{ field: "deciding" }] } as const;
