import { type Facts, formatFact } from "../../facts";

const kinds = {
  religion: "Người theo tôn giáo",
  foreignSpouse: "Có vợ hoặc chồng là người nước ngoài",
  ethnicHoa: "Người dân tộc Hoa",
  politicalStandard: "Vấn đề về tiêu chuẩn chính trị",
  privateBusiness: "Chủ doanh nghiệp tư nhân",
  populationPolicy: "Vi phạm chính sách dân số",
  overAge: "Quá tuổi kết nạp",
  schoolingException: "Học vấn ở vùng có mức tối thiểu riêng",
  schoolingOfStanding: "Già làng, trưởng bản, người có uy tín biết chữ",
  readmission: "Kết nạp lại",
};

const authorities = {
  committee: "cấp ủy cơ sở",
  superiorCommittee: "cấp ủy cấp trên trực tiếp",
  superiorStandingCommittee: "ban thường vụ cấp ủy cấp trên",
  provincialStandingCommittee: "ban thường vụ cấp ủy trực thuộc Trung ương",
  securityBody: "cơ quan an ninh",
  other: "cơ quan khác có thẩm quyền",
};

const leaving = {
  hardship: "xin ra Đảng do hoàn cảnh gia đình đặc biệt khó khăn",
  lessSeriousCrime: "bị kết án về tội ít nghiêm trọng",
  populationPolicy: "vi phạm chính sách dân số",
  abandoned: "tự bỏ sinh hoạt đảng",
  resigned: "xin ra Đảng",
  disunity: "gây mất đoàn kết nội bộ nghiêm trọng",
  corruption: "bị kết án về tội tham nhũng",
  seriousCrime: "bị kết án về tội nghiêm trọng trở lên",
  other: "lý do khác",
};

/** How a membership ended in the register. */
const endings = {
  ...leaving,
  transferred: "chuyển sinh hoạt đảng đến tổ chức khác",
  died: "từ trần",
  annulled: "quyết định kết nạp bị hủy",
};

const kindOf = (matter: Facts[string]): string => kinds[matter as keyof typeof kinds] ?? String(matter);
const authorityOf = (authority: Facts[string]): string =>
  authorities[authority as keyof typeof authorities] ?? String(authority);
const leavingOf = (how: Facts[string]): string => leaving[how as keyof typeof leaving] ?? String(how);
const unionOf = (union: Facts[string]): string => (union === "youth" ? "Đoàn Thanh niên" : "công đoàn");

/** Introductions, extensions, conclusions and re-admission: only some cases need them. */
export const matters = {
  kinds,
  authorities,
  leaving,
  endings,
  outcomes: { favourable: "đồng ý", unfavourable: "không đồng ý" },
  concluded: (kind: string, outcome: string, regulation: string | null) =>
    `Kết luận: ${kind}, ${outcome}${regulation ? ` (theo ${regulation})` : ""}`,
  declared: (kind: string) => `Vấn đề cần kết luận: ${kind}`,
  former: "Đã từng là đảng viên",
  formerMembership: (from: string, leftOn: string, how: string) => `${from} – ${leftOn} (${how})`,
  againDecisionOn: "Ngày quyết định kết nạp lại",
  refusals: {
    "union-must-introduce": ({ union }: Facts): string =>
      union === "youth"
        ? "Người vào Đảng trong độ tuổi thanh niên và nơi công tác có Đoàn Thanh niên: phải là đoàn viên, có nghị quyết giới thiệu của Đoàn, cùng đảng viên chính thức giới thiệu. Hãy ghi nghị quyết của Đoàn trước."
        : "Người vào Đảng trong độ tuổi thanh niên, nơi công tác không có Đoàn Thanh niên nhưng có công đoàn cơ sở: phải là đoàn viên công đoàn, có nghị quyết giới thiệu của công đoàn, cùng đảng viên chính thức giới thiệu. Hãy ghi nghị quyết của công đoàn trước.",
    "introducer-gone": ({ names, present, required }: Facts) =>
      `Người giới thiệu không còn là đảng viên chính thức của đảng bộ vào ngày này: ${names}. Còn ${present}/${required} người giới thiệu; chi bộ phân công đảng viên chính thức khác giới thiệu thay rồi ghi giấy giới thiệu mới.`,
    "replaces-nobody": () =>
      "Người được thay không có giấy giới thiệu còn giá trị trong hồ sơ. Hãy chọn lại, hoặc để trống nếu không giới thiệu thay.",
    "substitution-incomplete": () =>
      "Giới thiệu thay cần ghi đủ: người được thay, lý do, số và ngày nghị quyết phân công của chi bộ. Hãy ghi đủ, hoặc để trống cả bốn mục.",
    "not-in-the-union": ({ union }: Facts) =>
      `Người vào Đảng chưa là đoàn viên ${unionOf(union)} nên tổ chức này chưa giới thiệu được. Hãy bồi dưỡng, kết nạp vào ${unionOf(union)} trước, hoặc kiểm tra lại nghị quyết.`,
    "branch-may-not-introduce": () =>
      "Quy định của ngày này không cho tập thể chi đoàn, tổ chức cơ sở giới thiệu. Hãy ghi nghị quyết của ban chấp hành.",
    "no-department": () =>
      "Chi bộ không trực thuộc đảng bộ bộ phận nên không có báo cáo thẩm định. Hãy làm bước tiếp theo: Đảng ủy cơ sở xét.",
    "extension-too-long": ({ days, most }: Facts) =>
      `Gia hạn ${days} ngày làm việc là quá số ngày quy định: nhiều nhất ${most}. Hãy ghi lại số ngày theo văn bản.`,
    "already-extended": ({ days }: Facts) =>
      `Thời hạn này đã được gia hạn ${days} ngày làm việc và chỉ gia hạn một lần. Quá hạn thì ghi quyết định kèm lý do chậm.`,
    "extension-too-late": ({ since, allowed, lastDay }: Facts) =>
      `Thời hạn ${allowed} ngày làm việc tính từ ngày ${formatFact(since)} đã hết${lastDay ? ` (hạn ${formatFact(lastDay)})` : ""} nên không gia hạn được nữa. Hãy ghi quyết định kèm lý do chậm.`,
    "matter-open": ({ matter }: Facts) =>
      `Chưa có kết luận của cấp có thẩm quyền: ${kindOf(matter)}. Hãy đề nghị kết luận, rồi ghi cấp kết luận, số và ngày văn bản.`,
    "matter-unfavourable": ({ matter }: Facts) =>
      `Cấp có thẩm quyền kết luận không đồng ý: ${kindOf(matter)}. Hồ sơ dừng ở đây; hãy thông báo cho chi bộ và người được xét, đưa ra khỏi danh sách hoặc chờ văn bản kết luận mới.`,
    "matter-declared-already": ({ matter }: Facts) =>
      `Vấn đề này đã được ghi: ${kindOf(matter)}. Khi có văn bản kết luận, hãy ghi kết luận.`,
    "matter-not-declared": ({ matter }: Facts) =>
      `Hồ sơ chưa ghi vấn đề này: ${kindOf(matter)}. Hãy ghi vấn đề cần kết luận trước, hoặc chọn lại.`,
    "wrong-authority": ({ matter, required }: Facts) =>
      `Vấn đề “${kindOf(matter)}” phải do ${authorityOf(required)} kết luận bằng văn bản. Hãy kiểm tra nơi ra văn bản.`,
    "authority-unknown": ({ matter }: Facts) =>
      `Phần mềm chưa có quy định tại ngày này về cấp kết luận vấn đề “${kindOf(matter)}”. Hãy đối chiếu văn bản rồi ghi căn cứ ở mục xác nhận.`,
    "declaration-unreadable": () =>
      "Bản khai từng là đảng viên đã lưu không đọc được nên chưa xét được điều kiện kết nạp lại. Hãy báo người quản trị khôi phục dữ liệu từ bản sao lưu; nếu là bản khai của hồ sơ này, có thể ghi lại.",
    "never-readmitted": ({ how }: Facts) =>
      `Không xét kết nạp lại người đã ra khỏi Đảng vì: ${leavingOf(how)}. Hãy dừng hồ sơ, đưa ra khỏi danh sách và thông báo cho người đó.`,
    "readmitted-before": ({ most }: Facts) =>
      `Mỗi người được kết nạp lại nhiều nhất ${most} lần, và người này đã được kết nạp lại đủ số lần ấy. Hãy dừng hồ sơ, đưa ra khỏi danh sách và thông báo cho người đó.`,
    "readmission-too-early": ({ since, months, from }: Facts) =>
      `Chưa đủ ${months} tháng kể từ ngày ${formatFact(since)} để xét kết nạp lại. Sớm nhất có thể xét vào ngày ${formatFact(from)}.`,
    "readmission-separate-rule": () =>
      "Việc kết nạp lại người vi phạm chính sách dân số theo quy định riêng của Ban Bí thư, phần mềm chưa có văn bản này. Hãy đối chiếu rồi ghi căn cứ ở mục xác nhận.",
    "cleared-day-missing": () =>
      "Chưa có ngày được xóa án tích nên chưa tính được thời gian để xét kết nạp lại. Hãy ghi ngày này.",
    "left-before-admitted": ({ firstDecisionOn, leftOn }: Facts) =>
      `Ngày ra khỏi Đảng (${formatFact(leftOn)}) phải sau ngày quyết định kết nạp lần đầu (${formatFact(firstDecisionOn)}). Hãy kiểm tra hai ngày.`,
    "decision-of-another": ({ number, day }: Facts) =>
      `Quyết định số ${number} ngày ${formatFact(day)} đã được ghi cho người khác. Một quyết định chỉ kết nạp hoặc công nhận một người, có số riêng; hãy kiểm tra số và ngày.`,
  },
};
