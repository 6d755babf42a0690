import { a5Across } from "../../page/blocks";
import type { Form } from "../form";
import { byStandingCommittee, usual } from "../parts";
import { line, said } from "../wording";

/** A size that leaves room for long names of cells and organisations: a certificate is one page. */
const left = { indent: false, after: 0, size: 13 } as const;

/** Giấy chứng nhận bồi dưỡng nhận thức về Đảng, of a class held by the committee that may admit. */
export const awarenessCertificate: Form = {
  ...usual,
  id: "cn-ntvd",
  code: "CN-NTVĐ",
  version: 2,
  title: "Giấy chứng nhận bồi dưỡng nhận thức về Đảng",
  confidence: "high",
  sheet: a5Across,
  step: "recordCertificate",
  paper: "awarenessCertificate",
  head: { of: "class" },
  numbered: { kinds: ["CN"], bodies: null },
  heading: ["Giấy chứng nhận", "Bồi dưỡng nhận thức về Đảng"],
  body: [
    said(line`Chứng nhận: ${"person"}. Sinh ngày ${"bornOn"}`, left),
    said(line`Chức vụ: ${"posts"}. Đơn vị: ${"workplace"}`, left),
    said(line`Là cảm tình Đảng của ${"cell"}, ${"organisation"}`, left),
    said(["Đã hoàn thành chương trình bồi dưỡng nhận thức về Đảng theo quy định của Trung ương"], left),
    said(line`Do ${"classHolder"}`, left),
    said(line`Tổ chức từ ngày ${"classFrom"} đến ngày ${"classTo"}. Kết quả học tập đạt loại ${"classResult"}`, left),
  ],
  signature: byStandingCommittee,
};

/** Giấy chứng nhận of the class for new members; its exact title is not known. */
export const newMemberCertificate: Form = {
  ...awarenessCertificate,
  id: "cn-dvm",
  code: "CN-ĐVM",
  title: "Giấy chứng nhận lớp bồi dưỡng đảng viên mới",
  confidence: "low",
  step: "recordNewMemberCertificate",
  paper: "newMemberCertificate",
  heading: ["Giấy chứng nhận", "Bồi dưỡng lý luận chính trị dành cho đảng viên mới"],
  body: [
    said(line`Chứng nhận: ${"person"}. Sinh ngày ${"bornOn"}`, left),
    said(line`Là đảng viên dự bị của ${"cell"}, ${"organisation"}`, left),
    said(
      ["Đã hoàn thành chương trình bồi dưỡng lý luận chính trị dành cho đảng viên mới theo quy định của Trung ương"],
      left,
    ),
    said(line`Do ${"classHolder"}`, left),
    said(line`Tổ chức từ ngày ${"classFrom"} đến ngày ${"classTo"}. Kết quả học tập đạt loại ${"classResult"}`, left),
  ],
};
