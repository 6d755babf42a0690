import { cellList } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import { assessment, byCell, cellRoll, ofCell, usual } from "../parts";
import { line, type Piece, said } from "../wording";
import { toCommittee } from "./cell";

/** The person, and the official member who helps them. */
const people: Piece = {
  kind: "table",
  columns: [
    { head: "STT", width: 8, align: "center" },
    { head: "Họ và tên", width: 24 },
    { head: "Ngày sinh", width: 16, align: "center" },
    { head: "Đơn vị, chức vụ", width: 24 },
    { head: "Đảng viên chính thức được phân công giúp đỡ", width: 28 },
  ],
  rows: [[["1"], line`${"person"}`, line`${"bornOn"}`, line`${"workplace"}`, line`${"mentor"}`]],
};

const byMajority = said(
  line`Số đảng viên chính thức tán thành: ${"votesFor"} đồng chí (đạt ${"votesForShare"}); không tán thành: ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
  { before: 6 },
);

/** Nghị quyết lựa chọn quần chúng ưu tú vào diện cảm tình Đảng: a local form. */
export const sympathiserResolution: Form = {
  ...usual,
  id: "1-tn",
  code: "1-TN",
  variant: "Hà Nội",
  title: "Nghị quyết đưa quần chúng ưu tú vào diện cảm tình Đảng, phân công đảng viên giúp đỡ",
  confidence: "low",
  step: "listSympathiser",
  paper: "sympathiserResolution",
  head: ofCell,
  numbered: cellList,
  heading: [
    "Nghị quyết",
    "lựa chọn quần chúng ưu tú đưa vào diện cảm tình Đảng",
    "và phân công đảng viên chính thức theo dõi, giúp đỡ",
  ],
  body: [
    said(line`Ngày ${"meetingOn"}, ${"cell"} đã họp, xét đưa quần chúng ưu tú vào diện cảm tình Đảng.`),
    ...cellRoll,
    said(["Chi bộ quyết nghị đưa vào diện cảm tình Đảng và phân công đảng viên chính thức theo dõi, giúp đỡ:"], {
      keep: true,
    }),
    people,
    byMajority,
  ],
  recipients: toCommittee,
  signature: byCell,
};

/** Nghị quyết phân công đảng viên chính thức theo dõi, giúp đỡ: a local form, also where another member takes over. */
export const mentorResolution: Form = {
  ...sympathiserResolution,
  id: "3-tn",
  code: "3-TN",
  title: "Nghị quyết phân công đảng viên chính thức theo dõi, giúp đỡ",
  step: "replaceMentor",
  paper: null,
  heading: ["Nghị quyết", "phân công đảng viên chính thức theo dõi, giúp đỡ"],
  body: [
    said(line`Ngày ${"meetingOn"}, ${"cell"} đã họp, xét phân công đảng viên chính thức theo dõi, giúp đỡ.`),
    ...cellRoll,
    said(["Chi bộ quyết nghị phân công đảng viên chính thức theo dõi, giúp đỡ:"], { keep: true }),
    people,
    byMajority,
  ],
};

/** Nghị quyết đề nghị cho cảm tình Đảng học lớp bồi dưỡng nhận thức về Đảng: a local form. */
export const classProposal: Form = {
  ...mentorResolution,
  id: "4-tn",
  code: "4-TN",
  title: "Nghị quyết đề nghị cho cảm tình Đảng học lớp bồi dưỡng nhận thức về Đảng",
  step: "recordCertificate",
  heading: ["Nghị quyết", "đề nghị cho cảm tình Đảng học lớp bồi dưỡng nhận thức về Đảng"],
  body: [
    said(
      line`Ngày ${"meetingOn"}, ${"cell"} đã họp, xét đề nghị cho quần chúng ${"person"}, sinh ngày ${"bornOn"}, đơn vị ${"workplace"}, là cảm tình Đảng từ ngày ${"sympathiserOn"}, học lớp bồi dưỡng nhận thức về Đảng.`,
    ),
    ...cellRoll,
    byMajority,
    said(line`Chi bộ đề nghị ${"committee"} cho quần chúng ${"person"} học lớp bồi dưỡng nhận thức về Đảng.`),
  ],
};

/** Nghị quyết đề nghị cho làm thủ tục xem xét kết nạp: a local form. */
export const startResolution: Form = {
  ...usual,
  id: "5-tn",
  code: "5-TN",
  variant: "Hà Nội",
  title: "Nghị quyết đề nghị cho làm thủ tục xem xét kết nạp đảng viên",
  confidence: "low",
  step: "proposeStart",
  paper: "startProposal",
  head: ofCell,
  numbered: cellList,
  heading: ["Nghị quyết", "đề nghị cho làm thủ tục xem xét kết nạp đảng viên"],
  body: [
    said(
      line`Ngày ${"meetingOn"}, ${"cell"} đã họp, xét đề nghị cho làm thủ tục xem xét kết nạp đối với quần chúng ${"person"}, sinh ngày ${"bornOn"}, là cảm tình Đảng từ ngày ${"sympathiserOn"}; Giấy chứng nhận bồi dưỡng nhận thức về Đảng số ${"certificateNumber"} ngày ${"certificateOn"}.`,
    ),
    ...cellRoll,
    ...assessment("Những ưu, khuyết điểm chính:"),
    byMajority,
    said(line`Chi bộ đề nghị ${"committee"} cho làm thủ tục xem xét kết nạp quần chúng ${"person"}.`),
  ],
  recipients: toCommittee,
  signature: byCell,
};
