import { committeeList, report, resolutionOf } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import {
  against,
  assessment,
  byCommittee,
  byDepartment,
  committeeRoll,
  ofCommittee,
  ofDepartment,
  usual,
} from "../parts";
import { line, type Piece, said, written } from "../wording";

const appraisalBody = (about: string): readonly Piece[] => [
  said(
    line`Ngày ${"meetingOn"}, ${"department"} đã họp thẩm định Nghị quyết số ${"cellResolution"} ngày ${"cellResolvedOn"} của ${"cell"}.`,
  ),
  ...committeeRoll,
  said(["Ý kiến về lý lịch:"], { keep: true }),
  written("history"),
  ...assessment("Những ưu, khuyết điểm chính:"),
  said(["Ý kiến về thủ tục:"], { keep: true }),
  written("procedure"),
  said(
    line`Số ủy viên tán thành ${[about]} ${"person"} là ${"votesFor"} đồng chí (đạt ${"votesForShare"}). Số không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
  ),
  against,
];

/** Báo cáo thẩm định của đảng ủy bộ phận. */
export const appraisal: Form = {
  ...usual,
  id: "7-knd",
  code: "7-KNĐ",
  title: "Báo cáo của đảng ủy bộ phận thẩm định nghị quyết đề nghị kết nạp",
  confidence: "low",
  step: "recordAppraisal",
  paper: "appraisal",
  head: ofDepartment,
  numbered: report,
  heading: ["Báo cáo", "thẩm định nghị quyết của chi bộ", "về việc đề nghị kết nạp đảng viên"],
  addressees: [line`${"committee"}`],
  body: [
    ...appraisalBody("đề nghị kết nạp quần chúng"),
    said(
      line`Đảng ủy bộ phận báo cáo và đề nghị ${"committee"} xét, đề nghị kết nạp quần chúng ${"person"} vào Đảng Cộng sản Việt Nam.`,
    ),
  ],
  recipients: [line`Như trên`, line`${"cell"}`, line`Lưu`],
  signature: byDepartment,
};

/** The same before recognition. */
export const recognitionAppraisal: Form = {
  ...appraisal,
  id: "14-knd",
  code: "14-KNĐ",
  title: "Báo cáo của đảng ủy bộ phận thẩm định nghị quyết đề nghị công nhận chính thức",
  step: "recordRecognitionAppraisal",
  paper: "recognitionAppraisal",
  heading: ["Báo cáo", "thẩm định nghị quyết của chi bộ", "về việc đề nghị công nhận đảng viên chính thức"],
  body: [
    ...appraisalBody("đề nghị công nhận đảng viên dự bị"),
    said(
      line`Đảng ủy bộ phận báo cáo và đề nghị ${"committee"} xét, đề nghị công nhận đảng viên dự bị ${"person"} được kết nạp ngày ${"ceremonyOn"} là đảng viên chính thức.`,
    ),
  ],
};

/** What went before: the cell's resolution, and the appraisal where there is a departmental committee. */
const restsOn: readonly Piece[] = [
  said(line`Xét Nghị quyết số ${"cellResolution"} ngày ${"cellResolvedOn"} của ${"cell"};`),
  said(line`Xét Báo cáo thẩm định số ${"appraisalNumber"} ngày ${"appraisalOn"} của ${"department"};`, {
    onlyWith: "appraisalNumber",
  }),
];

const toDeciding = [line`${"deciding"} (để báo cáo)`, line`${"cell"}`, line`Lưu Văn phòng Đảng ủy`];
const toItself = [line`${"cell"}`, line`Lưu Văn phòng Đảng ủy`];

/** The same body with another last sentence: the committee that decides itself proposes nothing to anybody. */
const concluding = (body: readonly Piece[], last: Piece): readonly Piece[] => [...body.slice(0, -1), last];

/** Nghị quyết đề nghị kết nạp đảng viên, of the grass-roots committee. */
export const admissionResolution: Form = {
  ...usual,
  id: "8-knd",
  code: "8-KNĐ",
  title: "Nghị quyết đề nghị kết nạp đảng viên (của đảng ủy cơ sở)",
  confidence: "low",
  step: "recordCommitteeVote",
  meeting: { purpose: "admission", body: "committee" },
  head: ofCommittee,
  numbered: resolutionOf({ purpose: "admission", body: "committee" }),
  heading: ["Nghị quyết", "đề nghị kết nạp đảng viên"],
  body: [
    said(["Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam;"]),
    ...restsOn,
    said(line`Ngày ${"meetingOn"}, ${"committee"} đã họp để xét, đề nghị kết nạp quần chúng ${"person"} vào Đảng.`),
    ...committeeRoll,
    said(line`Sau khi nghe báo cáo và thảo luận, Đảng ủy thống nhất kết luận về quần chúng ${"person"} như sau:`),
    said(["Về lý lịch:"], { keep: true }),
    written("history"),
    ...assessment("Những ưu, khuyết điểm chính:"),
    said(
      line`Số ủy viên tán thành kết nạp quần chúng ${"person"} vào Đảng là ${"votesFor"} đồng chí (đạt ${"votesForShare"}) so với tổng số ủy viên được tính (${"base"} đồng chí). Số không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
    ),
    against,
    said(
      line`Đảng ủy báo cáo và đề nghị ${"deciding"} xét, quyết định kết nạp quần chúng ${"person"} vào Đảng Cộng sản Việt Nam.`,
    ),
  ],
  recipients: toDeciding,
  signature: byCommittee,
  madeBy: "committee",
  when: "admittedAbove",
};

/** The same of a committee that decides itself, by delegated power: a local form. */
export const delegatedAdmissionResolution: Form = {
  ...admissionResolution,
  id: "8b-knd",
  code: "8B-KNĐ",
  variant: "Hà Nội",
  title: "Nghị quyết kết nạp đảng viên (của đảng ủy cơ sở được ủy quyền)",
  heading: ["Nghị quyết", "kết nạp đảng viên"],
  body: concluding(
    admissionResolution.body,
    said(line`Đảng ủy quyết nghị kết nạp quần chúng ${"person"} vào Đảng Cộng sản Việt Nam.`),
  ),
  recipients: toItself,
  when: "admittedByCommittee",
};

/** Nghị quyết đề nghị công nhận đảng viên chính thức, of the grass-roots committee. */
export const recognitionResolution: Form = {
  ...usual,
  id: "15-knd",
  code: "15-KNĐ",
  title: "Nghị quyết đề nghị công nhận đảng viên chính thức (của đảng ủy cơ sở)",
  confidence: "low",
  step: "recordRecognitionCommitteeVote",
  meeting: { purpose: "recognition", body: "committee" },
  head: ofCommittee,
  numbered: resolutionOf({ purpose: "recognition", body: "committee" }),
  heading: ["Nghị quyết", "đề nghị công nhận đảng viên chính thức"],
  body: [
    said(["Căn cứ Điều 5, Điều lệ Đảng Cộng sản Việt Nam;"]),
    ...restsOn,
    said(
      line`Ngày ${"meetingOn"}, ${"committee"} đã họp để xét, đề nghị công nhận đảng viên dự bị ${"person"} được kết nạp ngày ${"ceremonyOn"} là đảng viên chính thức.`,
    ),
    ...committeeRoll,
    said(line`Sau khi nghe báo cáo và thảo luận, Đảng ủy thống nhất kết luận về đảng viên dự bị ${"person"} như sau:`),
    ...assessment("Những ưu, khuyết điểm chính:"),
    said(
      line`Số ủy viên tán thành công nhận đảng viên dự bị ${"person"} là đảng viên chính thức là ${"votesFor"} đồng chí (đạt ${"votesForShare"}) so với tổng số ủy viên được tính (${"base"} đồng chí). Số không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
    ),
    against,
    said(
      line`Đảng ủy báo cáo và đề nghị ${"deciding"} xét, quyết định công nhận đảng viên dự bị ${"person"} là đảng viên chính thức.`,
    ),
  ],
  recipients: toDeciding,
  signature: byCommittee,
  madeBy: "committee",
  when: "recognisedAbove",
};

/** The same of a committee that decides itself, by delegated power: a local form. */
export const delegatedRecognitionResolution: Form = {
  ...recognitionResolution,
  id: "15b-knd",
  code: "15B-KNĐ",
  variant: "Hà Nội",
  title: "Nghị quyết công nhận đảng viên chính thức (của đảng ủy cơ sở được ủy quyền)",
  heading: ["Nghị quyết", "công nhận đảng viên chính thức"],
  body: concluding(
    recognitionResolution.body,
    said(line`Đảng ủy quyết nghị công nhận đảng viên dự bị ${"person"} là đảng viên chính thức.`),
  ),
  recipients: toItself,
  when: "recognisedByCommittee",
};

/** Nghị quyết cho làm thủ tục xem xét kết nạp: a local form. */
export const startPermission: Form = {
  ...usual,
  id: "6-tn",
  code: "6-TN",
  variant: "Hà Nội",
  title: "Nghị quyết cho làm thủ tục xem xét kết nạp đảng viên",
  confidence: "low",
  step: "permitStart",
  paper: "startPermission",
  head: ofCommittee,
  numbered: committeeList,
  heading: ["Nghị quyết", "cho làm thủ tục xem xét kết nạp đảng viên"],
  body: [
    said(line`Ngày ${"meetingOn"}, ${"committee"} đã họp, xét đề nghị của ${"cell"}.`),
    ...committeeRoll,
    said(
      line`Số ủy viên tán thành: ${"votesFor"} đồng chí (đạt ${"votesForShare"}); không tán thành: ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
    ),
    said(line`Đảng ủy đồng ý cho ${"cell"} làm thủ tục xem xét kết nạp quần chúng ${"person"}, sinh ngày ${"bornOn"}.`),
  ],
  recipients: toItself,
  signature: byCommittee,
  madeBy: "committee",
};
