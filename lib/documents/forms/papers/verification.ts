import { verificationLetter } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import { byCommittee, ofCommittee, usual } from "../parts";
import { line, said, written } from "../wording";

/** Giấy giới thiệu cử đảng viên đi thẩm tra. */
export const verifierLetter: Form = {
  ...usual,
  id: "19-knd",
  code: "19-KNĐ",
  title: "Giấy giới thiệu cử đảng viên đi thẩm tra lý lịch",
  confidence: "low",
  step: "sendToVerification",
  head: ofCommittee,
  numbered: { ...verificationLetter, kinds: ["GGT"] },
  heading: ["Giấy giới thiệu", "đi thẩm tra lý lịch"],
  addressees: [line`${"agency"}`],
  body: [
    said(line`${"committee"} giới thiệu: ${"verifiers"}`),
    said(
      line`được cử đến ${"agency"} để thẩm tra lý lịch của quần chúng ${"person"}, sinh ngày ${"bornOn"}, nghề nghiệp ${"occupation"}, đơn vị ${"workplace"}, và những người thân sau:`,
    ),
    written("verified"),
    said(
      line`Đề nghị đồng chí giúp đỡ để việc thẩm tra được thuận lợi. Giấy giới thiệu có giá trị đến hết ngày ${"validUntil"}.`,
    ),
  ],
  recipients: [line`Như trên`, line`Lưu Văn phòng Đảng ủy`],
  signature: byCommittee,
  madeBy: "committee",
};

/** Công văn đề nghị thẩm tra lý lịch. */
export const verificationRequest: Form = {
  ...usual,
  id: "20-knd",
  code: "20-KNĐ",
  title: "Công văn đề nghị thẩm tra lý lịch của người xin vào Đảng",
  confidence: "low",
  step: "sendToVerification",
  head: ofCommittee,
  numbered: { ...verificationLetter, kinds: ["CV"] },
  heading: { letterAbout: "V/v đề nghị thẩm tra lý lịch của người xin vào Đảng" },
  addressees: [line`${"agency"}`],
  body: [
    said(
      line`${"committee"} đang xem xét kết nạp quần chúng ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, nghề nghiệp ${"occupation"}, đơn vị ${"workplace"}.`,
    ),
    said(
      [
        "Đề nghị cấp ủy thẩm tra, xác nhận những nội dung khai trong lý lịch (kèm theo lý lịch mẫu 2-KNĐ) về những người sau:",
      ],
      { keep: true },
    ),
    written("verified"),
    said([
      "Những điểm đề nghị xác nhận: nội dung khai đúng, chưa đúng hoặc chưa đủ; vấn đề liên quan đến tiêu chuẩn chính trị; chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; nghĩa vụ công dân.",
    ]),
    said(line`Đề nghị ghi ý kiến nhận xét vào mục 24 của lý lịch và gửi lại theo địa chỉ: ${"returnTo"}.`),
  ],
  recipients: [line`Như trên`, line`Lưu Văn phòng Đảng ủy`],
  signature: byCommittee,
  madeBy: "committee",
};
