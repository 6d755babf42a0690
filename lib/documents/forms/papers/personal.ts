import type { Form } from "../form";
import { assessment, usual } from "../parts";
import { line, type Piece, said, written } from "../wording";

const byPerson = { head: { of: "person" } } as const;

const aboutMe: readonly Piece[] = [
  said(line`Tôi là: ${"person"}, sinh ngày ${"bornOn"}`),
  said(line`Nơi sinh: ${"birthplace"}`),
  said(line`Quê quán: ${"hometown"}`),
  said(line`Dân tộc: ${"ethnicity"}. Tôn giáo: ${"religion"}`),
  said(line`Trình độ học vấn: ${"education"}`),
  said(line`Nơi cư trú: ${"residence"}`),
  said(line`Nghề nghiệp: ${"occupation"}`),
  said(line`Đơn vị công tác: ${"workplace"}`),
  said(line`Chức vụ chính quyền, đoàn thể: ${"posts"}`),
  said(line`Vào Đoàn Thanh niên Cộng sản Hồ Chí Minh: ${"unionJoined"}`),
  said(line`Được xét là cảm tình Đảng ngày ${"sympathiserOn"} tại ${"cell"}`),
];

const promised: readonly Piece[] = [
  said([
    "Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn (nếu có) tôi đã nhận thức được:",
  ]),
  written("awareness"),
  said([
    "Tôi nguyện trung thành với lý tưởng và mục tiêu cách mạng của Đảng, phấn đấu hoàn thành tốt nhiệm vụ được giao, xứng đáng là đảng viên của Đảng Cộng sản Việt Nam.",
  ]),
];

/** Đơn xin vào Đảng: the person copies it by hand. */
export const application: Form = {
  ...usual,
  ...byPerson,
  id: "1-knd",
  code: "1-KNĐ",
  title: "Đơn xin vào Đảng",
  confidence: "high",
  byHand: true,
  step: "recordApplication",
  paper: "application",
  heading: ["Đơn xin vào Đảng"],
  addressees: [line`Chi ủy ${"cell"}`, line`${"committee"}`],
  body: [
    ...aboutMe,
    said(line`Đã vào Đảng lần thứ nhất: ${"earlierMembership"}`, { onlyWith: "earlierMembership" }),
    ...promised,
  ],
  signature: { by: "person", as: "Người làm đơn", name: "person" },
  madeBy: "applicant",
};

/** The same of somebody who was a member before: a local form. */
export const readmissionApplication: Form = {
  ...application,
  id: "1b-knd",
  code: "1B-KNĐ",
  variant: "Hà Nội",
  title: "Đơn xin vào Đảng (của người xin kết nạp lại)",
  confidence: "low",
  when: "memberBefore",
  body: [
    ...aboutMe,
    said(line`Được kết nạp vào Đảng lần thứ nhất ngày ${"firstAdmittedOn"}, tại ${"firstAdmittedAt"}`),
    said(line`Được công nhận chính thức lần thứ nhất ngày ${"firstOfficialOn"}, tại ${"firstOfficialAt"}`),
    said(line`Ra khỏi Đảng ngày ${"leftOn"}. Lý do: ${"leftReason"}`),
    ...promised,
  ],
};

/** Giấy giới thiệu người vào Đảng, by an official member. */
export const introduction: Form = {
  ...usual,
  ...byPerson,
  id: "3-knd",
  code: "3-KNĐ",
  title: "Giấy giới thiệu người vào Đảng",
  confidence: "high",
  step: "recordIntroduction",
  paper: "introduction",
  heading: ["Giấy giới thiệu", "người vào Đảng"],
  addressees: [line`${"cell"}`],
  body: [
    said(line`Tôi là: ${"mentor"}, sinh ngày ${"mentorBornOn"}`),
    said(line`Vào Đảng ngày ${"mentorAdmittedOn"}, chính thức ngày ${"mentorOfficialOn"}`),
    said(line`Chức vụ trong Đảng: ${"mentorPartyPost"}`),
    said(line`Chức vụ chính quyền: ${"mentorStatePost"}`),
    said(line`Quê quán: ${"mentorHometown"}`),
    said(line`Đang sinh hoạt tại ${"cell"}`),
    said(
      line`Ngày ${"mentoredFrom"} được Chi bộ phân công giáo dục, giúp đỡ quần chúng ${"person"} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:`,
    ),
    said(["- Về lý lịch: Những đặc điểm chính cần lưu ý:"], { keep: true }),
    written("history"),
    ...assessment("- Những ưu, khuyết điểm chính:"),
    said(
      line`Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng ${"person"} vào Đảng.`,
    ),
    said(["Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình."]),
  ],
  signature: { by: "person", as: "Đảng viên giới thiệu", name: "mentor" },
  madeBy: "mentor",
};

/** Bản tự kiểm điểm của đảng viên dự bị. */
export const selfReview: Form = {
  ...usual,
  ...byPerson,
  id: "10-knd",
  code: "10-KNĐ",
  title: "Bản tự kiểm điểm của đảng viên dự bị",
  confidence: "medium",
  step: "recordSelfReview",
  paper: "selfReview",
  heading: ["Bản tự kiểm điểm", "của đảng viên dự bị"],
  addressees: [line`Chi ủy ${"cell"}`, line`${"committee"}`],
  body: [
    said(line`Tôi là: ${"person"}`),
    said(line`Ngày sinh: ${"bornOn"}`),
    said(line`Quê quán: ${"hometown"}`),
    said(line`Nơi cư trú: ${"residence"}`),
    said(line`Được kết nạp vào Đảng ngày ${"ceremonyOn"}, tại ${"cell"}`),
    said(line`Cơ quan, đơn vị đang công tác: ${"workplace"}`),
    said(line`Hiện đang sinh hoạt tại ${"cell"}`),
    said([
      "Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:",
    ]),
    said(["Ưu điểm:"], { keep: true }),
    written("selfStrengths"),
    said(["Khuyết điểm:"], { keep: true }),
    written("selfFaults"),
    said(["Biện pháp khắc phục khuyết điểm:"], { keep: true }),
    written("remedies"),
    said([
      "Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.",
    ]),
    said(["Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng."]),
  ],
  signature: { by: "person", as: "Người tự kiểm điểm", name: "person" },
  madeBy: "applicant",
};

/** Bản nhận xét đảng viên dự bị, by the member assigned to help. */
export const mentorReview: Form = {
  ...usual,
  ...byPerson,
  id: "11-knd",
  code: "11-KNĐ",
  title: "Bản nhận xét đảng viên dự bị",
  confidence: "medium",
  step: "recordMentorReview",
  paper: "mentorReview",
  heading: ["Bản nhận xét", "đảng viên dự bị"],
  addressees: [line`Chi ủy ${"cell"}`, line`${"committee"}`],
  body: [
    said(line`Tôi là: ${"mentor"}. Ngày sinh: ${"mentorBornOn"}`),
    said(line`Ngày vào Đảng: ${"mentorAdmittedOn"}. Ngày chính thức: ${"mentorOfficialOn"}`),
    said(line`Hiện đang sinh hoạt tại ${"cell"}`),
    said(
      line`Ngày ${"mentoredFrom"} được Chi bộ phân công giúp đỡ đảng viên dự bị: ${"person"} được kết nạp vào Đảng ngày ${"ceremonyOn"}, phấn đấu trở thành đảng viên chính thức; nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:`,
    ),
    said(["Ưu điểm:"], { keep: true }),
    written("strengths"),
    said(["Khuyết điểm và những vấn đề cần lưu ý:"], { keep: true }),
    written("history"),
    said(
      line`Đối chiếu với tiêu chuẩn đảng viên và kết quả phấn đấu rèn luyện của đảng viên dự bị, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí ${"person"} trở thành đảng viên chính thức.`,
    ),
    said(["Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình."]),
  ],
  signature: { by: "person", as: "Đảng viên được phân công giúp đỡ", name: "mentor" },
  madeBy: "mentor",
};
