/** Terms of admission work, each told in at most forty words. Where each is written stands in `components/help/glossary.ts`. */
export const glossary = {
  outstanding: {
    term: "quần chúng ưu tú",
    meaning:
      "Quần chúng thuộc phạm vi chi bộ phụ trách, được chi bộ phát hiện hoặc đoàn thể giới thiệu để tạo nguồn vào Đảng. Chi bộ rà soát hằng tháng.",
  },
  sympathiser: {
    term: "cảm tình Đảng",
    meaning:
      "Quần chúng trong danh sách do chi bộ ra nghị quyết đưa vào, đảng ủy cơ sở cập nhật hằng tháng; được phân công đảng viên giúp đỡ và cử đi học lớp bồi dưỡng nhận thức về Đảng.",
  },
  awarenessClass: {
    term: "lớp bồi dưỡng nhận thức về Đảng",
    meaning:
      "Đảng ủy cơ sở cử đi học, trung tâm chính trị dạy và cấp giấy chứng nhận. Đến ngày chi bộ xét kết nạp, giấy phải còn trong thời hạn quy định; quá hạn thì học lại.",
  },
  mentor: {
    term: "đảng viên giúp đỡ",
    meaning:
      "Đảng viên chính thức được chi bộ ra nghị quyết phân công theo dõi, giúp đỡ một người: trước khi kết nạp và trong thời gian dự bị.",
  },
  introducer: {
    term: "người giới thiệu",
    meaning:
      "Đảng viên chính thức đã cùng công tác, học tập hoặc cư trú với người vào Đảng đủ thời gian quy định; báo cáo chi bộ về lý lịch, phẩm chất, năng lực và chịu trách nhiệm.",
  },
  cellCommittee: {
    term: "chi ủy",
    meaning:
      "Cấp ủy của chi bộ, được bầu khi chi bộ đủ số đảng viên chính thức theo quy định. Chi bộ ít hơn chỉ có bí thư và, nếu cần, một phó bí thư.",
  },
  committee: {
    term: "cấp ủy",
    meaning:
      "Từ gọi chung cơ quan lãnh đạo của một tổ chức đảng, ở cấp nào cũng vậy: chi ủy, đảng ủy, cấp ủy cấp trên.",
  },
  competent: {
    term: "cấp ủy có thẩm quyền",
    meaning:
      "Cấp ủy được quyết định kết nạp: cấp trên trực tiếp của đảng ủy cơ sở (do ban thường vụ quyết định), hoặc đảng ủy cơ sở nếu được ủy quyền.",
  },
  standingCommittee: {
    term: "ban thường vụ",
    meaning:
      "Bộ phận của cấp ủy do cấp ủy bầu ra để lãnh đạo giữa hai kỳ họp. Ban thường vụ cấp ủy có thẩm quyền quyết định kết nạp khi trên một nửa số ủy viên tán thành.",
  },
  delegation: {
    term: "ủy quyền kết nạp",
    meaning:
      "Cấp ủy cấp trên giao cho đảng ủy cơ sở đủ số đảng viên và đủ số năm xếp loại tốt được tự quyết định kết nạp; khi đó hồ sơ không gửi lên.",
  },
  appraisal: {
    term: "thẩm định của đảng ủy bộ phận",
    meaning:
      "Đảng ủy bộ phận, ở giữa chi bộ và đảng ủy cơ sở, xem xét nghị quyết của chi bộ và lập báo cáo (7-KNĐ); không quyết định thay đảng ủy cơ sở.",
  },
  resolution: {
    term: "nghị quyết",
    meaning:
      "Văn bản ghi kết luận của hội nghị khi biểu quyết đạt, có số riêng, ví dụ 05-NQ/CB. Biểu quyết không đạt thì không có nghị quyết mà báo cáo toàn bộ kết quả lên cấp có thẩm quyền.",
  },
  permission: {
    term: "cho làm thủ tục xét kết nạp",
    meaning:
      "Đảng ủy cơ sở đồng ý, theo nghị quyết đề nghị của chi bộ, cho một cảm tình Đảng bắt đầu làm đơn và hồ sơ. Chưa đồng ý thì người đó vẫn là cảm tình Đảng.",
  },
  application: {
    term: "1-KNĐ",
    meaning: "Đơn xin vào Đảng, người vào Đảng tự viết tay. Có đơn rồi mới viết lý lịch.",
  },
  history: {
    term: "2-KNĐ",
    meaning:
      "Lý lịch của người vào Đảng, tự khai đầy đủ, trung thực, viết tay, không tẩy xóa. Mục 24–26 do nơi thẩm tra, chi bộ và cấp ủy cơ sở ghi sau.",
  },
  introduction: {
    term: "3-KNĐ",
    meaning:
      "Giấy giới thiệu người vào Đảng, do đảng viên chính thức viết: lý lịch, ưu điểm, khuyết điểm và cam kết chịu trách nhiệm.",
  },
  unionResolution: {
    term: "4-KNĐ, 4A-KNĐ",
    meaning:
      "Nghị quyết giới thiệu đoàn viên vào Đảng: 4-KNĐ của Đoàn Thanh niên, 4A-KNĐ của công đoàn cơ sở. Ai phải có thì tùy tuổi và nơi làm việc có tổ chức nào.",
  },
  opinions: {
    term: "5-KNĐ",
    meaning:
      "Bản tổng hợp ý kiến nhận xét của các đoàn thể chính trị - xã hội mà người vào Đảng là thành viên và của chi ủy nơi cư trú. Thiếu thì chi bộ chưa được xét.",
  },
  seal: {
    term: "dấu giáp lai",
    meaning:
      "Dấu của đảng ủy cơ sở đóng lên ảnh và mép các trang lý lịch trước khi gửi đi thẩm tra, để không thay được trang nào. Lúc đó chưa nhận xét, chưa chứng nhận, chưa ký.",
  },
  verification: {
    term: "thẩm tra lý lịch",
    meaning:
      "Hỏi cấp ủy nơi quê quán, cư trú, làm việc để xác nhận điều đã khai về bản thân và người thân, có thời hạn trả lời. Người vào Đảng và người thân không được đi thẩm tra.",
  },
  certification: {
    term: "chứng nhận lý lịch",
    meaning:
      "Sau thẩm tra, chi bộ nhận xét (mục 25); tập thể cấp ủy cơ sở kết luận, ghi mục 26, ký, đóng dấu: lý lịch đúng sự thật, đủ hay không đủ điều kiện xem xét.",
  },
  politicalStandard: {
    term: "tiêu chuẩn chính trị",
    meaning:
      "Vấn đề lịch sử chính trị và chính trị hiện nay của bản thân, gia đình theo quy định của Bộ Chính trị. Có vấn đề thì cấp có thẩm quyền phải kết luận trước khi xét kết nạp.",
  },
  lapse: {
    term: "hồ sơ để quá hạn",
    meaning:
      "Lập xong mà chi bộ chưa xét trong thời hạn quy định thì làm lại giấy giới thiệu, nghị quyết đoàn thể; thẩm tra bổ sung nếu có thay đổi; lấy thêm ý kiến.",
  },
  convened: {
    term: "số được triệu tập",
    meaning:
      "Số đảng viên chính thức làm mẫu số khi tính tỷ lệ phiếu. Vắng vì công tác, ốm vẫn tính; trừ người bị đình chỉ, và người sinh hoạt tạm thời nơi khác, được miễn mà vắng.",
  },
  voteForm: {
    term: "hình thức biểu quyết",
    meaning: "Bỏ phiếu kín hoặc giơ thẻ đảng viên, do hội nghị chọn. Đảng viên dự bị và khách không biểu quyết.",
  },
  decision: {
    term: "quyết định kết nạp",
    meaning:
      "Văn bản của cấp ủy có thẩm quyền, mỗi người một quyết định, một số riêng. Phải ra trong số ngày làm việc quy định kể từ nghị quyết của chi bộ; kết quả được báo cho chi bộ.",
  },
  ceremony: {
    term: "lễ kết nạp",
    meaning:
      "Chi bộ tổ chức sau khi nhận quyết định, trong thời hạn quy định. Tại lễ, chi bộ phân công đảng viên giúp đỡ. Ngày lễ là ngày vào Đảng và là ngày bắt đầu thời gian dự bị.",
  },
  probation: {
    term: "dự bị",
    meaning:
      "Mười hai tháng kể từ ngày lễ kết nạp, không rút ngắn, không kéo dài. Đảng viên dự bị có các quyền của đảng viên, trừ quyền biểu quyết, ứng cử và bầu cử cơ quan lãnh đạo của Đảng.",
  },
  selfReview: {
    term: "10-KNĐ, 11-KNĐ",
    meaning:
      "10-KNĐ là bản tự kiểm điểm của đảng viên dự bị, 11-KNĐ là bản nhận xét của đảng viên giúp đỡ. Chỉ viết khi đã hết thời gian dự bị.",
  },
  recognition: {
    term: "công nhận chính thức",
    meaning:
      "Chi bộ, đảng ủy biểu quyết và cấp có thẩm quyền quyết định sau thời gian dự bị. Ngày chính thức là ngày hết thời gian ấy, dù họp hay ra quyết định muộn.",
  },
  partyAge: {
    term: "tuổi Đảng",
    meaning:
      "Tính từ ngày ra quyết định kết nạp nếu được công nhận chính thức, trừ thời gian không tham gia sinh hoạt đảng.",
  },
  removal: {
    term: "xóa tên đảng viên dự bị",
    meaning:
      "Khi không đủ tư cách: chi bộ, đảng ủy biểu quyết đề nghị, cấp có thẩm quyền quyết định. Người bị xóa tên được khiếu nại trong thời hạn kể từ ngày nhận quyết định.",
  },
  memberHistory: {
    term: "1-HSĐV",
    meaning: "Lý lịch đảng viên, do đảng viên mới viết trong thời hạn quy định sau lễ kết nạp; cấp ủy chứng nhận.",
  },
  temporarilyAway: {
    term: "sinh hoạt tạm thời",
    meaning:
      "Đảng viên được giới thiệu đến sinh hoạt ở nơi khác một thời gian. Chỉ biểu quyết ở chi bộ gốc; vắng mặt thì không tính vào số được triệu tập.",
  },
  readmission: {
    term: "kết nạp lại",
    meaning:
      "Xét người từng là đảng viên, khi đủ thời gian quy định từ lúc ra khỏi Đảng và có văn bản đồng ý của ban thường vụ cấp ủy cấp tỉnh; một số trường hợp không bao giờ được xét.",
  },
};
