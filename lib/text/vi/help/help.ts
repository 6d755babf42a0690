import { administrator } from "./administrator";
import { applicant } from "./applicant";
import { cellSecretary } from "./cell-secretary";
import { committeeLeader } from "./committee-leader";
import { committeeMember } from "./committee-member";
import { firstDay } from "./first-day";
import { glossary } from "./glossary";
import { mentor } from "./mentor";
import { pictures } from "./pictures";
import { superiorOfficer } from "./superior-officer";

/** The guides of the roles, the glossary, and what a desk proposes on the first day. */
export const help = {
  title: "Hướng dẫn",
  intro: "Mười câu hỏi cho mỗi chức danh, mỗi câu trả lời đọc chưa đến một phút. Trang nào cũng in được.",
  own: "Dành cho công việc đang làm",
  others: "Từ ngữ và hướng dẫn cho chức danh khác",
  open: "Xem mười câu hỏi",
  guideTitle: (name: string) => `Hướng dẫn: ${name}`,
  contents: "Mười câu hỏi",
  go: "Mở:",
  basis: "Căn cứ:",
  glossaryTitle: "Giải thích từ ngữ",
  glossaryAbout: "Các từ và mẫu giấy tờ của công tác phát triển đảng viên, theo thứ tự chữ cái.",
  explain: (term: string) => `Giải thích: ${term}`,
  close: "Đóng",
  allTerms: "Tất cả từ ngữ",
  termsHere: "Từ ngữ ở trang này",
  guides: {
    cellSecretary,
    committeeLeader,
    committeeMember,
    superiorOfficer,
    mentor,
    applicant,
    administrator,
  },
  glossary,
  pictures,
  firstDay,
};
