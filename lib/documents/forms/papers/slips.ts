import type { Form } from "../form";
import { against, assessment, byBody, usual } from "../parts";
import { line, type Piece, said } from "../wording";

const asked = (agreeing: string): Piece =>
  said(
    line`Số người được hỏi ý kiến: ${"base"} đồng chí. Số ${[agreeing]} là ${"votesFor"} đồng chí (đạt ${"votesForShare"}). Số không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
  );

const slip = (giver: "opinionGiver" | "residenceBody", who: string, agreeing: string): readonly Piece[] => [
  said(line`${giver} nhận xét đối với ${[who]} ${"person"}, sinh ngày ${"bornOn"}, đơn vị ${"workplace"}, như sau:`),
  ...assessment("Những ưu, khuyết điểm chính:"),
  asked(agreeing),
  against,
];

const forAdmission = ["quần chúng", "tán thành kết nạp vào Đảng"] as const;
const forRecognition = ["đảng viên dự bị", "tán thành công nhận đảng viên chính thức"] as const;

/** Phiếu lấy ý kiến of one mass organisation, from which the cell puts its synthesis together: a local form. */
export const massOpinion: Form = {
  ...usual,
  id: "5a-knd",
  code: "5A-KNĐ",
  variant: "Hà Nội",
  title: "Ý kiến nhận xét của đoàn thể chính trị - xã hội đối với người vào Đảng",
  confidence: "low",
  step: "recordOpinions",
  head: { of: "massOrganisation", superior: null, issuer: "opinionGiver" },
  heading: ["Ý kiến nhận xét", "của đoàn thể chính trị - xã hội đối với người vào Đảng"],
  addressees: [line`Chi ủy ${"cell"}`],
  body: slip("opinionGiver", ...forAdmission),
  signature: byBody("T/M BAN CHẤP HÀNH"),
};

/** The same of the committee of the cell where the person lives. */
export const residenceOpinion: Form = {
  ...massOpinion,
  id: "5b-knd",
  code: "5B-KNĐ",
  title: "Ý kiến nhận xét của chi ủy nơi cư trú đối với người vào Đảng",
  head: { of: "party", superior: "residenceCommittee", issuer: [{ field: "residenceBody" }] },
  heading: ["Ý kiến nhận xét", "của chi ủy (hoặc chi bộ) nơi cư trú đối với người vào Đảng"],
  body: slip("residenceBody", ...forAdmission),
  signature: byBody("T/M CHI BỘ"),
};

/** Of a probationary member. */
export const probationMassOpinion: Form = {
  ...massOpinion,
  id: "12a-knd",
  code: "12A-KNĐ",
  title: "Ý kiến nhận xét của đoàn thể chính trị - xã hội đối với đảng viên dự bị",
  step: "recordProbationOpinions",
  heading: ["Ý kiến nhận xét", "của đoàn thể chính trị - xã hội đối với đảng viên dự bị"],
  body: slip("opinionGiver", ...forRecognition),
};

export const probationResidenceOpinion: Form = {
  ...residenceOpinion,
  id: "12b-knd",
  code: "12B-KNĐ",
  title: "Ý kiến nhận xét của chi ủy nơi cư trú đối với đảng viên dự bị",
  step: "recordProbationOpinions",
  heading: ["Ý kiến nhận xét", "của chi ủy (hoặc chi bộ) nơi cư trú đối với đảng viên dự bị"],
  body: slip("residenceBody", ...forRecognition),
};
