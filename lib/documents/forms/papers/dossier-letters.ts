import { submission } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import { byCommittee, ofCommittee, usual } from "../parts";
import { line, type Piece, said } from "../wording";

/** Công văn gửi hồ sơ to the body that decides. */
export const admissionDossierLetter: Form = {
  ...usual,
  id: "cong-van-gui-ho-so",
  code: "",
  title: "Công văn gửi hồ sơ đề nghị kết nạp đảng viên",
  confidence: "low",
  step: "submitForDecision",
  head: ofCommittee,
  numbered: { ...submission, kinds: ["CV", "TTr"] },
  heading: { letterAbout: "V/v gửi hồ sơ đề nghị xét, quyết định kết nạp đảng viên" },
  addressees: [line`${"deciding"}`],
  body: [
    said(
      line`Căn cứ Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"}, ${"committee"} kính gửi hồ sơ đề nghị kết nạp quần chúng ${"person"}, sinh ngày ${"bornOn"}, đang được ${"cell"} giúp đỡ, xem xét kết nạp.`,
    ),
    said(["Hồ sơ gồm các tài liệu ghi trong mục lục kèm theo công văn này."]),
    said(line`Kính đề nghị ${"deciding"} xem xét, quyết định.`),
  ],
  recipients: [line`Như trên`, line`${"cell"}`, line`Lưu Văn phòng Đảng ủy`],
  signature: byCommittee,
  madeBy: "committee",
};

/** The same before recognition. */
export const recognitionDossierLetter: Form = {
  ...admissionDossierLetter,
  id: "cong-van-gui-ho-so-cong-nhan",
  title: "Công văn gửi hồ sơ đề nghị công nhận đảng viên chính thức",
  step: "submitForRecognition",
  heading: { letterAbout: "V/v gửi hồ sơ đề nghị xét, công nhận đảng viên chính thức" },
  body: [
    said(
      line`Căn cứ Nghị quyết số ${"committeeResolution"} ngày ${"committeeResolvedOn"}, ${"committee"} kính gửi hồ sơ đề nghị công nhận đảng viên dự bị ${"person"}, sinh ngày ${"bornOn"}, kết nạp ngày ${"ceremonyOn"}, đang sinh hoạt tại ${"cell"}, là đảng viên chính thức.`,
    ),
    said(["Hồ sơ gồm các tài liệu ghi trong mục lục kèm theo công văn này."]),
    said(line`Kính đề nghị ${"deciding"} xem xét, quyết định.`),
  ],
};

/** A line of an index: the paper, its number and day, who holds the original, and what is to be said of it. */
export type IndexLine = Readonly<{ title: string; number: string; held: string; note: string }>;

const rowsOf = (lines: readonly IndexLine[]): Piece => ({
  kind: "table",
  columns: [
    { head: "STT", width: 8, align: "center" },
    { head: "Tên tài liệu", width: 40 },
    { head: "Số, ngày", width: 20 },
    { head: "Nơi giữ bản chính", width: 18 },
    { head: "Ghi chú", width: 14 },
  ],
  rows: lines.map(({ title, number, held, note }, at) => [[String(at + 1)], [title], [number], [held], [note]]),
});

/** Mục lục hồ sơ, signed and sealed by the committee that keeps it (HD 06-HD/TW, 8.2c). */
export const dossierIndex = (lines: readonly IndexLine[]): Form => ({
  ...usual,
  id: "muc-luc-ho-so",
  code: "",
  title: "Mục lục hồ sơ",
  confidence: "low",
  head: ofCommittee,
  heading: ["Mục lục", "tài liệu trong hồ sơ"],
  body: [said(line`Họ và tên: ${"person"}. Sinh ngày ${"bornOn"}. Đơn vị: ${"cell"}.`, { after: 8 }), rowsOf(lines)],
  signature: byCommittee,
  madeBy: "committee",
});
