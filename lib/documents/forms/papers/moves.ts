import { submission, superiorLetter } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import { byCommittee, byStandingCommittee, ofCommittee, ofDeciding, usual } from "../parts";
import { line, type Piece, said, written } from "../wording";

/** Giấy chứng nhận người vào Đảng đang trong thời gian được giúp đỡ, for a person who moves. */
export const movingCertificate: Form = {
  ...usual,
  id: "17-knd",
  code: "17-KNĐ",
  title: "Giấy chứng nhận người vào Đảng đang trong thời gian được tổ chức đảng giúp đỡ, xem xét kết nạp",
  confidence: "low",
  step: "transferAway",
  paper: "transferCertificate",
  head: ofCommittee,
  heading: ["Giấy chứng nhận", "người vào Đảng đang trong thời gian", "được tổ chức đảng giúp đỡ, xem xét kết nạp"],
  addressees: [line`Cấp ủy cơ sở ${"newUnit"}`],
  body: [
    said(
      line`${"committee"} chứng nhận quần chúng ${"person"}, sinh ngày ${"bornOn"}, là cảm tình Đảng của ${"cell"} từ ngày ${"sympathiserOn"}.`,
    ),
    said(line`Đảng viên được phân công giúp đỡ: ${"mentor"}, từ ngày ${"mentoredFrom"}.`),
    said(
      line`Giấy chứng nhận bồi dưỡng nhận thức về Đảng số ${"certificateNumber"} ngày ${"certificateOn"} do ${"certificateIssuer"} cấp.`,
    ),
    said(["Hồ sơ, thủ tục đã làm:"], { keep: true }),
    written("papersDone"),
    said(
      line`Nay chuyển đến ${"newUnit"}. Đề nghị cấp ủy nơi đến tiếp tục phân công đảng viên chính thức theo dõi, giúp đỡ, xem xét kết nạp.`,
    ),
  ],
  recipients: [line`Như trên`, line`Lưu Văn phòng Đảng ủy`],
  signature: byCommittee,
  madeBy: "committee",
  when: "movedBeforeResolution",
};

/** Who the person is, and where they go. */
const introduced = (issuer: "committee" | "deciding"): Piece =>
  said(
    line`${issuer} giới thiệu quần chúng ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, đơn vị ${"workplace"}, đang được ${"cell"} giúp đỡ, nay chuyển đến ${"newUnit"}.`,
  );

const resolved = said(
  line`Quần chúng ${"person"} đã được đề nghị kết nạp bằng Nghị quyết số ${"cellResolution"} ngày ${"cellResolvedOn"} của ${"cell"} và Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"} của ${"committee"}.`,
);

const enclosed: readonly Piece[] = [said(["Hồ sơ gửi kèm:"], { keep: true }), written("papersDone")];

const askedToDecide = said([
  "Đề nghị cấp ủy nơi đến phân công đảng viên chính thức theo dõi, giúp đỡ và xem xét, quyết định kết nạp theo quy định.",
]);

const toNewPlace = [line`Ban Thường vụ ${"newDeciding"}`, line`Cấp ủy cơ sở ${"newUnit"}`];
const ofSuperior = { ...superiorLetter, kinds: ["CV"] } as const;

/** Công văn giới thiệu người vào Đảng, of the grass-roots committee, which has resolved and not sent the dossier up. */
export const letterBeforeSending: Form = {
  ...usual,
  id: "17a-knd",
  code: "17A-KNĐ",
  title: "Công văn giới thiệu người vào Đảng đã được chi bộ, đảng ủy cơ sở làm thủ tục đề nghị kết nạp",
  confidence: "low",
  step: "transferAway",
  paper: "transferLetter",
  when: "movedBeforeSending",
  head: ofCommittee,
  numbered: { ...submission, kinds: ["CV"] },
  heading: {
    letterAbout: "V/v giới thiệu người vào Đảng đã được chi bộ, đảng ủy cơ sở làm thủ tục đề nghị kết nạp",
  },
  addressees: toNewPlace,
  body: [introduced("committee"), resolved, ...enclosed, askedToDecide],
  recipients: [line`Như trên`, line`${"cell"}`, line`Lưu Văn phòng Đảng ủy`],
  signature: byCommittee,
  madeBy: "committee",
};

/** The same of the competent committee, which has the dossier and has not decided. */
export const letterBeforeDecision: Form = {
  ...letterBeforeSending,
  id: "17b-knd",
  code: "17B-KNĐ",
  title: "Công văn của cấp ủy có thẩm quyền giới thiệu người vào Đảng đã được cấp ủy cơ sở làm thủ tục đề nghị kết nạp",
  when: "movedUndecided",
  head: ofDeciding,
  numbered: ofSuperior,
  heading: { letterAbout: "V/v người vào Đảng đã được đảng ủy cơ sở làm thủ tục đề nghị kết nạp Đảng" },
  body: [introduced("deciding"), resolved, ...enclosed, askedToDecide],
  recipients: [line`Như trên`, line`${"committee"}`, line`Lưu Văn phòng Đảng ủy`],
  signature: byStandingCommittee,
  madeBy: "deciding",
};

const decided = said(
  line`${"deciding"} đã ra Quyết định số ${"decisionNumber"} ngày ${"decisionOn"} kết nạp quần chúng ${"person"} vào Đảng Cộng sản Việt Nam; chưa tổ chức lễ kết nạp.`,
);
const askedToAdmit = said([
  "Đề nghị cấp ủy nơi đến chỉ đạo chi bộ tổ chức lễ kết nạp và phân công đảng viên chính thức theo dõi, giúp đỡ đảng viên dự bị theo quy định.",
]);

/** The same once the decision is issued, to an organisation under the same committee. */
export const letterAfterDecision: Form = {
  ...letterBeforeDecision,
  id: "17c-knd",
  code: "17C-KNĐ",
  title:
    "Công văn của cấp ủy có thẩm quyền giới thiệu người vào Đảng đã được cấp ủy có thẩm quyền ra quyết định kết nạp",
  when: "movedDecided",
  heading: { letterAbout: "V/v giới thiệu người vào Đảng đã được cấp ủy có thẩm quyền ra quyết định kết nạp" },
  addressees: [line`Cấp ủy cơ sở ${"newUnit"}`],
  body: [introduced("deciding"), decided, ...enclosed, askedToAdmit],
};

/** The same, to an organisation outside. */
export const letterOutside: Form = {
  ...letterAfterDecision,
  id: "17d-knd",
  code: "17D-KNĐ",
  title:
    "Công văn giới thiệu người vào Đảng đã được cấp ủy có thẩm quyền ra quyết định kết nạp nhưng chuyển ra ngoài đảng bộ cấp xã (tương đương)",
  when: "movedDecidedElsewhere",
  heading: {
    letterAbout:
      "V/v giới thiệu người vào Đảng đã được cấp ủy có thẩm quyền ra quyết định kết nạp, chuyển ra ngoài đảng bộ cấp xã (tương đương)",
  },
  addressees: toNewPlace,
};
