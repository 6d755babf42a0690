import { type Facts, formatFact } from "../../facts";

/** A person who comes from another organisation with what was done there. */
export const arrival = {
  steps: {
    recordTransferIn: "Tiếp nhận người đang được giúp đỡ ở nơi khác (chưa có nghị quyết)",
    receiveDossier: "Tiếp nhận hồ sơ đã có nghị quyết ở nơi khác (chưa có quyết định)",
    receiveTransferredDecision: "Tiếp nhận quyết định kết nạp của nơi khác để tổ chức lễ",
    askReexamination: "Đề nghị nơi cũ xem xét lại quyết định kết nạp",
    recordReexamination: "Ghi kết quả nơi cũ xem xét lại quyết định",
    receiveProbationer: "Tiếp nhận đảng viên dự bị từ nơi khác",
  },
  happened: {
    recordTransferIn: "Tiếp nhận người đang được giúp đỡ, xem xét kết nạp ở nơi khác",
    receiveDossier: "Tiếp nhận hồ sơ đề nghị kết nạp từ nơi khác",
    receiveTransferredDecision: "Tiếp nhận quyết định kết nạp của nơi khác",
    askReexamination: "Đảng ủy đề nghị nơi cũ xem xét lại quyết định kết nạp",
    recordReexamination: "Nơi cũ trả lời sau khi xem xét lại quyết định",
    receiveProbationer: "Tiếp nhận đảng viên dự bị từ nơi khác",
  },
  done: {
    recordTransferIn: "Đã tiếp nhận người đang được giúp đỡ ở nơi khác.",
    receiveDossier: "Đã tiếp nhận hồ sơ đề nghị kết nạp từ nơi khác.",
    receiveTransferredDecision: "Đã tiếp nhận quyết định kết nạp của nơi khác.",
    askReexamination: "Đã ghi đề nghị nơi cũ xem xét lại quyết định kết nạp.",
    recordReexamination: "Đã ghi kết quả nơi cũ xem xét lại quyết định kết nạp.",
    receiveProbationer: "Đã tiếp nhận đảng viên dự bị từ nơi khác.",
  },
  deadlines: { reexamination: "Nơi cũ xem xét lại quyết định kết nạp" },
  occurredOn: {
    recordTransferIn: "Ngày tiếp nhận",
    receiveDossier: "Ngày nhận hồ sơ",
    receiveTransferredDecision: "Ngày nhận quyết định",
    askReexamination: "Ngày văn bản đề nghị",
    recordReexamination: "Ngày văn bản trả lời",
    receiveProbationer: "Ngày tiếp nhận",
  },
  fields: {
    issuedOn: "Ngày văn bản của nơi cũ",
    arrival: "Hồ sơ ở nơi cũ đã đến bước nào",
    cellResolvedOn: "Ngày nghị quyết chi bộ nơi cũ (6-KNĐ)",
    cellResolution: "Số nghị quyết chi bộ nơi cũ",
    cellBase: "Chi bộ: số đảng viên chính thức được tính",
    cellYes: "Chi bộ: tán thành",
    cellNo: "Chi bộ: không tán thành",
    committeeResolvedOn: "Ngày nghị quyết đảng ủy nơi cũ (8-KNĐ)",
    committeeResolution: "Số nghị quyết đảng ủy nơi cũ",
    committeeBase: "Đảng ủy: số cấp ủy viên được tính",
    committeeYes: "Đảng ủy: tán thành",
    committeeNo: "Đảng ủy: không tán thành",
    decisionNumber: "Số quyết định kết nạp",
    decidedOn: "Ngày quyết định kết nạp",
    ceremonyOn: "Ngày lễ kết nạp ở nơi cũ",
    remarksOn: "Ngày chi bộ, đảng ủy nơi cũ nhận xét vào bản tự kiểm điểm",
    formerMentor: "Đảng viên giúp đỡ ở nơi cũ",
    reportedOn: "Ngày nhận xét của người giúp đỡ ở nơi cũ",
    formerIntroducer: "Đảng viên giới thiệu ở nơi cũ",
    introducedOn: "Ngày giấy giới thiệu của đảng viên nơi cũ",
    examined: "Kết quả xem xét lại",
  },
  hints: {
    issuedOn: "Ngày ghi trên giấy chứng nhận, công văn hoặc giấy giới thiệu gửi kèm.",
    arrival: "Mục này quyết định thời hạn ở nơi mới tính từ ngày nào.",
    cellBase: "Như trong nghị quyết: đảng viên chính thức được triệu tập, trừ người được trừ.",
    formerMentor: "Nhận xét của người giúp đỡ ở nơi cũ được chấp nhận.",
    formerIntroducer: "Giấy giới thiệu viết ở nơi cũ được chấp nhận khi chưa quá hạn; không có thì để trống.",
    ceremonyOn: "Thời gian dự bị tính tiếp từ ngày này.",
  },
  options: {
    arrival: {
      notSent: "Đã có nghị quyết, chưa gửi cấp có thẩm quyền nơi cũ",
      sent: "Đã gửi cấp có thẩm quyền nơi cũ, chưa có quyết định",
      annulled: "Nơi cũ đã hủy quyết định ban hành quá hạn sau khi chuyển",
    },
    examined: { upheld: "Giữ nguyên quyết định", cancelled: "Hủy quyết định; nơi mới xét, quyết định" },
  },
  paperKinds: {
    transferIn: "Giấy chứng nhận của cấp ủy nơi công tác cũ (17-KNĐ)",
    formerMentorReport: "Nhận xét của đảng viên giúp đỡ ở nơi cũ",
    receivedDossier: "Công văn, giấy giới thiệu kèm hồ sơ từ nơi cũ",
    reexaminationRequest: "Văn bản đề nghị xem xét lại quyết định kết nạp",
    reexaminationAnswer: "Văn bản trả lời sau khi xem xét lại",
  },
  refusals: {
    "former-paper-incomplete": () =>
      "Văn bản của nơi cũ cần cả họ tên người viết và ngày viết. Hãy ghi đủ, hoặc để trống cả hai mục.",
    "days-out-of-order": ({ day, before }: Facts) =>
      `Ngày ${formatFact(day)} sớm hơn ngày của việc trước đó (${formatFact(before)}). Thứ tự phải là: chi bộ, đảng ủy, quyết định, lễ kết nạp, văn bản chuyển, tiếp nhận. Hãy đối chiếu các văn bản của nơi cũ.`,
    "votes-exceed-base": ({ base, votes }: Facts) =>
      `Số tán thành và không tán thành là ${votes}, nhiều hơn số được tính ${base}. Hãy ghi lại theo nghị quyết của nơi cũ.`,
    "resolved-after-transfer": ({ day, transferredOn }: Facts) =>
      `Chi bộ nơi cũ ra nghị quyết ngày ${formatFact(day)}, sau ngày quyết định chuyển công tác (${formatFact(transferredOn)}). Khi chuyển chưa có nghị quyết thì chỉ tiếp nhận giấy chứng nhận (17-KNĐ); hãy dùng bước tiếp nhận người đang được giúp đỡ.`,
    "ceremony-after-transfer": ({ day, transferredOn }: Facts) =>
      `Lễ kết nạp ở nơi cũ ngày ${formatFact(day)} được tổ chức sau ngày quyết định chuyển công tác (${formatFact(transferredOn)}). Sau ngày đó lễ phải tổ chức ở nơi mới; hãy báo cáo cấp có thẩm quyền.`,
    "not-decided-elsewhere": () =>
      "Chỉ đề nghị xem xét lại quyết định do cấp có thẩm quyền khác ban hành và chuyển đến. Với quyết định của chính cấp mình, hãy dùng bước hủy quyết định.",
    "reexamination-open": ({ since }: Facts) =>
      `Đã đề nghị nơi cũ xem xét lại quyết định ngày ${formatFact(since)} và chưa có trả lời. Hãy chờ và ghi kết quả trước.`,
    "no-reexamination": () => "Chưa có đề nghị xem xét lại nào đang chờ trả lời. Hãy ghi văn bản đề nghị trước.",
    "own-resolution-missing": () =>
      "Hồ sơ đến kèm nghị quyết của đảng ủy nơi khác. Đảng ủy được ủy quyền phải tự biểu quyết, ghi nghị quyết của mình rồi mới ra quyết định.",
    "no-period-to-extend": () =>
      "Hồ sơ từ nơi khác chuyển đến không có thời hạn nào được gia hạn. Quá hạn thì ghi quyết định kèm lý do chậm, giải trình với cấp trên.",
  },
};
