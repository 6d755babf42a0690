import { locallySet } from "./locally-set";

/** The title of each rule, and what it limits. */
export const rules = {
  minimumAgeMonths: {
    title: "Tuổi tối thiểu, tính theo tháng",
    stops: "Chưa đủ tuổi tại ngày chi bộ họp thì chưa ghi được nghị quyết xét kết nạp.",
  },
  maximumAgeMonths: {
    title: "Tuổi tối đa, tính theo tháng",
    stops: "Quá tuổi tại ngày chi bộ họp thì không xét theo thủ tục thông thường; phải báo cáo cấp có thẩm quyền.",
  },
  minimumSchooling: {
    title: "Trình độ học vấn tối thiểu",
    stops: "Thấp hơn mức này thì chưa xét kết nạp theo thủ tục thông thường.",
  },
  certificateValidMonths: {
    title: "Giá trị của giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng",
    stops: "Giấy quá hạn tại ngày chi bộ họp thì phải học lại trước khi xét.",
  },
  monthsTogether: {
    title: "Thời gian người giới thiệu cùng công tác, học tập hoặc cư trú",
    stops: "Chưa đủ thời gian thì không ghi được giấy giới thiệu.",
  },
  applicantsItems: {
    title: "Số mục lý lịch do người vào Đảng tự khai",
    stops: "Chưa được duyệt đủ các mục thì chưa gửi thẩm tra.",
  },
  dossierFreshMonths: {
    title: "Thời hạn của hồ sơ đến khi chi bộ xét",
    stops: "Hồ sơ cũ hơn thì phải bổ sung, thẩm tra lại trước khi xét.",
  },
  verificationReplyDays: {
    title: "Thời hạn trả lời thẩm tra, từ ngày nhận công văn",
    stops: "Quá hạn thì nhắc nơi thẩm tra; không tự bỏ qua kết quả.",
  },
  verifiedRelatives: {
    title: "Người thân phải thẩm tra lý lịch",
    stops: "Chưa có kết quả thẩm tra đúng với bản khai thì chưa chứng nhận được lý lịch.",
  },
  residenceOpinionFrom: {
    title: "Nơi cho ý kiến nhận xét ở nơi cư trú",
    stops: "Thiếu ý kiến nơi cư trú thì chi bộ chưa xét kết nạp.",
  },
  schoolingShownBy: {
    title: "Căn cứ xác định trình độ học vấn tối thiểu",
    stops:
      "Người có trình độ đúng mức tối thiểu mà giấy tờ ghi khi chứng nhận lý lịch không đúng quy định thì chi bộ chưa xét được.",
  },
  announcedAt: {
    title: "Công bố quyết định công nhận chính thức tại",
    stops:
      "Từ ngày công bố, đảng viên mới chính thức được tính khi chi bộ biểu quyết. Chưa rõ quy định của ngày quyết định thì không phải công bố; tính từ ngày quyết định.",
  },
  cellThreshold: {
    title: "Tỷ lệ tán thành của chi bộ, tính trên số đảng viên chính thức được triệu tập",
    stops: "Không đạt thì hồ sơ không chuyển lên Đảng ủy.",
  },
  committeeThreshold: {
    title: "Tỷ lệ tán thành của Đảng ủy cơ sở, tính trên số cấp ủy viên",
    stops: "Không đạt thì không gửi đề nghị lên cấp trên.",
  },
  superiorThreshold: {
    title: "Tỷ lệ tán thành của ban thường vụ ra quyết định, tính trên số ủy viên",
    stops: "Không đạt thì không có quyết định kết nạp hoặc công nhận chính thức.",
  },
  superiorCommitteeThreshold: {
    title: "Tỷ lệ tán thành của cấp ủy cấp trên khi tập thể cấp ủy ra quyết định, tính trên số cấp ủy viên",
    stops: "Không đạt thì không có quyết định kết nạp hoặc công nhận chính thức.",
  },
  voteForms: {
    title: "Hình thức biểu quyết, do hội nghị chọn",
    stops: "Hội nghị biểu quyết bằng hình thức khác thì chưa ghi được nghị quyết.",
  },
  votesBeforeReport: {
    title: "Số lần biểu quyết không đạt trước khi báo cáo cấp trên (công nhận chính thức)",
    stops: "Quá số lần này thì báo cáo cấp trên và cấp có thẩm quyền xem xét.",
  },
  admissionDecisionDays: {
    title: "Ra quyết định kết nạp, từ ngày nghị quyết chi bộ",
    stops: "Quá hạn vẫn ghi được nhưng phải nêu lý do chậm.",
  },
  decisionExtensionDays: {
    title: "Gia hạn ra quyết định trong trường hợp đặc biệt",
    stops: "Cấp có thẩm quyền gia hạn một lần, không quá số ngày này, khi thời hạn còn chạy.",
  },
  ceremonyDays: {
    title: "Thời hạn tổ chức lễ kết nạp",
    stops: "Quá hạn thì phải có văn bản đồng ý của cấp ủy cấp trên.",
  },
  probationMonths: {
    title: "Thời gian dự bị, từ ngày lễ kết nạp",
    stops: "Chưa hết thời gian này thì chưa xét công nhận chính thức.",
  },
  recognitionVoteDays: {
    title: "Chi bộ xét công nhận chính thức, từ ngày hết dự bị",
    stops: "Quá hạn vẫn ghi được nhưng phải nêu lý do chậm.",
  },
  recognitionDecisionDays: {
    title: "Ra quyết định công nhận, từ ngày nghị quyết chi bộ",
    stops: "Quá hạn vẫn ghi được nhưng phải nêu lý do chậm.",
  },
  partyAgeFrom: {
    title: "Ngày bắt đầu tính tuổi Đảng, khi đã được công nhận chính thức",
    stops: "Không dừng bước nào; hồ sơ của đảng viên chính thức ghi tuổi Đảng tính từ ngày này.",
  },
  ceremonyFrom: {
    title: "Thời hạn tổ chức lễ kết nạp tính từ",
    stops: "Không dừng bước nào; chọn ngày bắt đầu của thời hạn.",
  },
  introducing: {
    title: "Ai giới thiệu người vào Đảng",
    stops: "Thiếu người hoặc tổ chức giới thiệu thì chi bộ chưa xét kết nạp.",
  },
  youthAgeMonths: {
    title: "Tuổi do Đoàn Thanh niên giới thiệu, đến hết",
    stops: "Trong độ tuổi này, nơi có Đoàn Thanh niên thì phải có nghị quyết của Đoàn.",
  },
  substituteIsExempt: {
    title: "Người giới thiệu thay không cần đủ thời gian cùng công tác",
    stops: "Khi không được miễn, người giới thiệu thay cũng phải đủ thời gian.",
  },
  branchMayIntroduce: {
    title: "Chi đoàn cơ sở được tập thể giới thiệu",
    stops: "Khi không được, phải có nghị quyết của ban chấp hành đoàn cơ sở.",
  },
  overAgeAuthority: {
    title: "Cấp đồng ý cho xét người quá tuổi kết nạp",
    stops: "Chưa có văn bản đồng ý thì chi bộ chưa xét.",
  },
  schoolingException: {
    title: "Học vấn tối thiểu ở vùng đặc thù",
    stops: "Dùng khi người vào Đảng ở vùng có quy định riêng.",
  },
  neverReadmitted: {
    title: "Trường hợp không xét kết nạp lại",
    stops: "Ra khỏi Đảng vì các lý do này thì không xét kết nạp lại.",
  },
  readmissionsInLife: {
    title: "Số lần được kết nạp lại",
    stops: "Quá số lần này thì không xét kết nạp lại.",
  },
  readmissionMonths: {
    title: "Thời gian ra khỏi Đảng trước khi xét kết nạp lại",
    stops: "Chưa đủ thời gian thì chưa xét kết nạp lại.",
  },
  readmissionAuthority: {
    title: "Cấp đồng ý cho xét kết nạp lại",
    stops: "Chưa có văn bản đồng ý thì chưa ra quyết định kết nạp lại.",
  },
  politicalRule: {
    title: "Quy định về tiêu chuẩn chính trị",
    stops: "Kết luận về tiêu chuẩn chính trị phải theo quy định này.",
  },
  decidingBody: {
    title: "Cấp quyết định kết nạp, công nhận, khi đảng ủy cơ sở không được ủy quyền",
    stops: "Chỉ cấp này ghi được quyết định, gia hạn, không đồng ý.",
  },
  delegationMinimum: {
    title: "Điều kiện để đảng ủy cơ sở được ủy quyền kết nạp",
    stops: "Không đủ điều kiện thì không ghi được việc ủy quyền; cấp trên trực tiếp quyết định.",
  },
  cellTermMonths: {
    title: "Nhiệm kỳ chi bộ trực thuộc",
    stops: "Không dừng bước nào.",
  },
  localLevels: {
    title: "Cấp chính quyền địa phương ghi trên giấy tờ",
    stops: "Không dừng bước nào; giấy tờ ghi theo tên cấp tại ngày lập.",
  },
  dossierForwardingDays: {
    title: "Chuyển hồ sơ đến cấp có thẩm quyền nơi mới",
    stops: "Quá hạn vẫn ghi được nhưng phải nêu lý do chậm.",
  },
  transferredDecisionDays: {
    title: "Cấp có thẩm quyền nơi mới ra quyết định, từ ngày nhận hồ sơ",
    stops: "Quá hạn vẫn ghi được nhưng phải giải trình với cấp trên.",
  },
  decisionAfterTransferDays: {
    title: "Quyết định của nơi cũ còn giá trị sau ngày chuyển đơn vị",
    stops: "Quá hạn thì nơi cũ hủy quyết định, nơi mới xem xét.",
  },
  cellMinimum: {
    title: "Số đảng viên chính thức để chi bộ ra được nghị quyết",
    stops: "Ít hơn thì chi bộ không biểu quyết; cấp trên chuyển đảng viên đến hoặc sáp nhập chi bộ.",
  },
  memberHistoryDays: {
    title: "Viết lý lịch đảng viên (1-HSĐV), từ ngày lễ kết nạp",
    stops: "Quá hạn vẫn ghi được, kèm lý do chậm.",
  },
  complaintDays: {
    title: "Đảng viên dự bị bị xóa tên khiếu nại, từ ngày nhận quyết định",
    stops: "Không dừng bước nào; chỉ để biết thời hạn.",
  },
  reexaminationDays: {
    title: "Thẩm tra lại theo yêu cầu của nơi mới",
    stops: "Quá hạn thì nhắc nơi thẩm tra.",
  },
  ordinaryMajority: {
    title: "Tỷ lệ tán thành để thông qua một nghị quyết bất kỳ",
    stops: "Trường hợp chưa rõ tỷ lệ riêng thì đây là mức thấp nhất; người ghi phải xác nhận căn cứ.",
  },
  cellExclusions: {
    title: "Đảng viên chính thức không tính vào số được triệu tập của chi bộ",
    stops: "Người khác vắng mặt (công tác, ốm, nghỉ phép) vẫn tính trong tổng số.",
  },
  committeeExclusions: {
    title: "Cấp ủy viên không tính vào số được triệu tập của Đảng ủy",
    stops: "Người khác vắng mặt (công tác, ốm, nghỉ phép) vẫn tính trong tổng số.",
  },
  probationFrom: {
    title: "Thời gian dự bị tính từ",
    stops: "Không dừng bước nào; chọn ngày bắt đầu của thời gian dự bị.",
  },
  ...locallySet,
};
