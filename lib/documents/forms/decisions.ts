import { superiorDecision } from "../../admissions/procedure/paper-numbers";
import type { Form } from "./form";
import { byStandingCommittee, ofDeciding, usual } from "./parts";
import { centred, line, said } from "./wording";

const recipients = [line`${"cell"}`, line`${"committee"}`, line`Đồng chí ${"person"}`, line`Lưu hồ sơ đảng viên`];

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
  body: [
    said(["- Căn cứ Điều 4, Điều 5 Điều lệ Đảng Cộng sản Việt Nam;"]),
    said(
      line`- Xét Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"} của ${"committee"} về việc đề nghị kết nạp đảng viên,`,
    ),
    centred(["BAN THƯỜNG VỤ QUYẾT ĐỊNH"], { bold: true, before: 8, after: 8 }),
    said(
      line`Điều 1: Kết nạp quần chúng ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, đơn vị ${"workplace"}, vào Đảng Cộng sản Việt Nam.`,
    ),
    said(
      line`Điều 2: ${"cell"} tổ chức lễ kết nạp đảng viên theo quy định, phân công đảng viên chính thức theo dõi, giúp đỡ đảng viên dự bị.`,
    ),
    said(line`Điều 3: ${"committee"}, ${"cell"} và đồng chí ${"person"} chịu trách nhiệm thi hành Quyết định này.`),
    said(line`Chi bộ tổ chức lễ kết nạp ngày: ${"ceremonyOn"}`, { before: 6 }),
  ],
  recipients,
  signature: byStandingCommittee,
  madeBy: "deciding",
};

/** Quyết định công nhận đảng viên chính thức. */
export const recognitionDecision: Form = {
  ...usual,
  id: "16-knd",
  code: "16-KNĐ",
  title: "Quyết định công nhận đảng viên chính thức",
  confidence: "low",
  step: "recordRecognition",
  paper: "recognitionDecision",
  head: ofDeciding,
  numbered: superiorDecision,
  heading: ["Quyết định", "công nhận đảng viên chính thức"],
  body: [
    said(["- Căn cứ Điều 5 Điều lệ Đảng Cộng sản Việt Nam;"]),
    said(
      line`- Xét Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"} của ${"committee"} về việc đề nghị công nhận đảng viên chính thức,`,
    ),
    centred(["BAN THƯỜNG VỤ QUYẾT ĐỊNH"], { bold: true, before: 8, after: 8 }),
    said(
      line`Điều 1: Công nhận đồng chí ${"person"}, sinh ngày ${"bornOn"}, quê quán ${"hometown"}, kết nạp vào Đảng ngày ${"ceremonyOn"} tại ${"cell"}, là đảng viên chính thức kể từ ngày ${"officialFrom"}.`,
    ),
    said(line`Điều 2: ${"cell"} công bố quyết định và ghi vào danh sách đảng viên.`),
    said(line`Điều 3: ${"committee"}, ${"cell"} và đồng chí ${"person"} chịu trách nhiệm thi hành Quyết định này.`),
  ],
  recipients,
  signature: byStandingCommittee,
  madeBy: "deciding",
};
