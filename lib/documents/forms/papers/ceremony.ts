import type { Form } from "../form";
import { ofCell, usual } from "../parts";
import { centred, line, said, written } from "../wording";
import { byClerkAndChair } from "./meetings";

/** Biên bản lễ kết nạp. */
export const ceremonyMinutes: Form = {
  ...usual,
  id: "bien-ban-le-ket-nap",
  code: "",
  title: "Biên bản lễ kết nạp đảng viên",
  confidence: "low",
  step: "holdCeremony",
  paper: "ceremonyMinutes",
  head: ofCell,
  heading: ["Biên bản", "lễ kết nạp đảng viên"],
  body: [
    said(
      line`Thực hiện Quyết định số ${"decisionNumber"} ngày ${"decisionOn"} (Chi bộ nhận ngày ${"decisionReceivedOn"}), ${"cell"} tổ chức lễ kết nạp đảng viên ngày ${"ceremonyOn"}, tại ${"ceremonyPlace"}.`,
    ),
    said(line`Có mặt: ${"present"}. Chủ trì: ${"chair"}. Thư ký: ${"clerk"}.`),
    said(
      line`1. Công bố Quyết định kết nạp quần chúng ${"person"}, sinh ngày ${"bornOn"}, vào Đảng Cộng sản Việt Nam.`,
    ),
    said(line`2. Đồng chí ${"person"} đọc lời tuyên thệ.`),
    said(
      line`3. Chi bộ phân công đảng viên chính thức ${"mentor"} theo dõi, giúp đỡ đảng viên dự bị (Nghị quyết số ${"mentorResolution"}).`,
    ),
    said(["4. Phát biểu:"], { keep: true }),
    written("discussion"),
    said(line`Lễ kết thúc hồi ${"closedAt"}.`),
  ],
  signature: byClerkAndChair,
};

/** Chương trình lễ kết nạp (HD 06-HD/TW, 3.8): in large type, to be read aloud. */
export const ceremonyProgramme: Form = {
  ...usual,
  id: "chuong-trinh-le-ket-nap",
  code: "",
  title: "Chương trình lễ kết nạp đảng viên",
  confidence: "low",
  step: "holdCeremony",
  head: ofCell,
  heading: ["Chương trình", "lễ kết nạp đảng viên"],
  body: [
    centred(line`Kết nạp quần chúng ${"person"}`, { bold: true, after: 6 }),
    centred(line`Ngày ${"ceremonyOn"}, tại ${"ceremonyPlace"}`, { after: 12 }),
    ...[
      "1. Chào cờ (hát Quốc ca, Quốc tế ca).",
      "2. Tuyên bố lý do, giới thiệu đại biểu.",
      "3. Bí thư chi bộ (hoặc đại diện chi ủy) đọc quyết định kết nạp đảng viên của cấp ủy có thẩm quyền.",
      "4. Đảng viên mới đọc lời tuyên thệ.",
      "5. Đại diện chi ủy nói rõ nhiệm vụ, quyền hạn của người đảng viên, nhiệm vụ của chi bộ; phân công đảng viên chính thức giúp đỡ đảng viên dự bị.",
      "6. Đại diện cấp ủy cấp trên phát biểu ý kiến (nếu có).",
      "7. Bế mạc (hát Quốc ca, Quốc tế ca).",
    ].map((text) => said([text], { size: 16, after: 10, indent: false })),
  ],
  signature: { by: "nobody" },
};

/** Lời tuyên thệ: no text of it is laid down; the new member writes it, by the four duties of a member. */
export const oath: Form = {
  ...usual,
  id: "loi-tuyen-the",
  code: "",
  title: "Lời tuyên thệ của đảng viên mới",
  confidence: "low",
  step: "holdCeremony",
  head: { of: "person" },
  heading: ["Lời tuyên thệ", "của đảng viên mới"],
  body: [
    said(line`Tôi là ${"person"}, sinh ngày ${"bornOn"}.`, { size: 16, after: 10 }),
    said(
      line`Trước cờ Tổ quốc, cờ Đảng, chân dung Chủ tịch Hồ Chí Minh và trước các đồng chí trong ${"cell"}, tôi xin thề:`,
      { size: 16, after: 10, keep: true },
    ),
    { kind: "prose", field: "oath", size: 16 },
  ],
  signature: { by: "person", as: "Người tuyên thệ", name: "person" },
  madeBy: "applicant",
};
