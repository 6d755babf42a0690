import { committeeDecision, superiorDecision } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import { byCommittee, byStandingCommittee, ofCommittee, ofDeciding, usual } from "../parts";
import { centred, line, type Piece, said, type Wording } from "../wording";

const toThoseConcerned = [line`${"cell"}`, line`${"committee"}`, line`Đồng chí ${"person"}`, line`Lưu hồ sơ đảng viên`];

/** What stands above the articles of a decision. */
export const decides = (body: "BAN THƯỜNG VỤ" | "ĐẢNG ỦY"): Piece =>
  centred([`${body} QUYẾT ĐỊNH`], { bold: true, before: 8, after: 8 });

export const carriedOut: Piece = said(
  line`Điều 3: ${"committee"}, ${"cell"} và đồng chí ${"person"} chịu trách nhiệm thi hành Quyết định này.`,
);

const onAdmission = said(["- Căn cứ Điều 4, Điều 5 Điều lệ Đảng Cộng sản Việt Nam;"]);

/** The resolution a decision rests on: of the committee that proposes, or that decides itself. */
const restsOn = (about: string): Piece =>
  said(
    line`- Xét Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"} của ${"committee"} về việc ${[about]},`,
  );

const proposedAdmission = restsOn("đề nghị kết nạp đảng viên");

const admits = (act: "Kết nạp" | "Kết nạp lại"): Piece =>
  said(
    line`Điều 1: ${[act]} quần chúng ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, đơn vị ${"workplace"}, vào Đảng Cộng sản Việt Nam.`,
  );

/** What the cell has to do; and where it writes the day of the ceremony, which is asked for again before recognition. */
const afterAdmission: readonly Piece[] = [
  said(
    line`Điều 2: ${"cell"} tổ chức lễ kết nạp đảng viên theo quy định, phân công đảng viên chính thức theo dõi, giúp đỡ đảng viên dự bị.`,
  ),
  carriedOut,
  said(line`Chi bộ tổ chức lễ kết nạp ngày: ${"ceremonyOn"}`, { before: 6 }),
];

/** Quyết định kết nạp đảng viên: one person, one decision. */
export const admissionDecision: Form = {
  ...usual,
  id: "9-knd",
  code: "9-KNĐ",
  title: "Quyết định kết nạp đảng viên",
  confidence: "low",
  step: "recordDecision",
  paper: "decision",
  head: ofDeciding,
  numbered: superiorDecision,
  heading: ["Quyết định", "kết nạp đảng viên"],
  body: [onAdmission, proposedAdmission, decides("BAN THƯỜNG VỤ"), admits("Kết nạp"), ...afterAdmission],
  recipients: toThoseConcerned,
  signature: byStandingCommittee,
  madeBy: "deciding",
};

/** The local forms of a decision of admission, beside the one of the annex. */
const variantOf = (letter: string, title: string, more: Partial<Form>): Form => ({
  ...admissionDecision,
  id: `9${letter.toLowerCase()}-knd`,
  code: `9${letter}-KNĐ`,
  variant: "Hà Nội",
  title,
  ...more,
});

const byItself = {
  step: "issueDecision",
  head: ofCommittee,
  numbered: committeeDecision,
  signature: byCommittee,
  madeBy: "committee",
} as const satisfies Partial<Form>;

/** Of a committee that decides by delegated power. */
export const delegatedAdmission = variantOf("B", "Quyết định kết nạp đảng viên (của đảng ủy cơ sở được ủy quyền)", {
  ...byItself,
  body: [onAdmission, restsOn("kết nạp đảng viên"), decides("ĐẢNG ỦY"), admits("Kết nạp"), ...afterAdmission],
});

const consented = (to: Wording): Piece =>
  said([
    "- Căn cứ văn bản số ",
    { field: "consentNumber" },
    " ngày ",
    { field: "consentOn" },
    " của ",
    { field: "consentBody" },
    ...to,
  ]);

/** Of somebody who was a member before. */
export const readmissionDecision = variantOf("C", "Quyết định kết nạp lại đảng viên", {
  when: "memberBefore",
  heading: ["Quyết định", "kết nạp lại đảng viên"],
  body: [
    onAdmission,
    consented([" về việc đồng ý kết nạp lại đảng viên;"]),
    restsOn("đề nghị kết nạp lại đảng viên"),
    decides("BAN THƯỜNG VỤ"),
    admits("Kết nạp lại"),
    ...afterAdmission,
  ],
});

/** Where the standing committee of the province had to be asked. */
export const consentedAdmission = variantOf(
  "D",
  "Quyết định kết nạp đảng viên (trường hợp phải xin ý kiến ban thường vụ cấp ủy cấp trên)",
  {
    step: null,
    body: [
      onAdmission,
      consented([" về việc đồng ý xét kết nạp;"]),
      proposedAdmission,
      decides("BAN THƯỜNG VỤ"),
      admits("Kết nạp"),
      ...afterAdmission,
    ],
  },
);

/** Of somebody who came from another organisation after its resolutions. */
export const admissionAfterMove = variantOf(
  "E",
  "Quyết định kết nạp đảng viên (trường hợp chuyển đơn vị công tác hoặc nơi cư trú)",
  {
    when: "cameWithDossier",
    body: [
      onAdmission,
      proposedAdmission,
      said(
        line`- Xét Công văn số ${"receivedLetter"} ngày ${"receivedLetterOn"} của ${"formerUnit"} giới thiệu người vào Đảng,`,
      ),
      decides("BAN THƯỜNG VỤ"),
      admits("Kết nạp"),
      ...afterAdmission,
    ],
  },
);

const onRecognition = said(["- Căn cứ Điều 5 Điều lệ Đảng Cộng sản Việt Nam;"]);

const recognises: readonly Piece[] = [
  said(
    line`Điều 1: Công nhận đồng chí ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, kết nạp vào Đảng ngày ${"ceremonyOn"} tại ${"cell"}, là đảng viên chính thức kể từ ngày ${"officialFrom"}.`,
  ),
  said(line`Điều 2: ${"cell"} công bố quyết định và ghi vào danh sách đảng viên.`),
  carriedOut,
];

/** Quyết định công nhận đảng viên chính thức. */
export const recognitionDecision: Form = {
  ...admissionDecision,
  id: "16-knd",
  code: "16-KNĐ",
  title: "Quyết định công nhận đảng viên chính thức",
  step: "recordRecognition",
  paper: "recognitionDecision",
  heading: ["Quyết định", "công nhận đảng viên chính thức"],
  body: [onRecognition, restsOn("đề nghị công nhận đảng viên chính thức"), decides("BAN THƯỜNG VỤ"), ...recognises],
};

/** The same of a committee that decides by delegated power. */
export const delegatedRecognition: Form = {
  ...recognitionDecision,
  ...byItself,
  id: "16b-knd",
  code: "16B-KNĐ",
  variant: "Hà Nội",
  title: "Quyết định công nhận đảng viên chính thức (của đảng ủy cơ sở được ủy quyền)",
  step: "issueRecognition",
  body: [onRecognition, restsOn("công nhận đảng viên chính thức"), decides("ĐẢNG ỦY"), ...recognises],
};
