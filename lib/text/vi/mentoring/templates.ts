import type { TaskSet, Template } from "../../../mentoring/tasks/templates";

/** Sample tasks and sets of them. */
export const taskTemplates = {
  monthlyReport: {
    title: "Tổng hợp báo cáo công tác tháng của phòng",
    purpose: "Rèn khả năng tổng hợp, tính chính xác và đúng hạn.",
  },
  followConclusions: {
    title: "Theo dõi việc thực hiện kết luận của lãnh đạo, báo cáo kết quả",
    purpose: "Rèn tính kiên trì theo việc, phối hợp với các đơn vị và báo cáo trung thực.",
  },
  draftDocument: {
    title: "Dự thảo một văn bản tham mưu kèm phương án xử lý",
    purpose: "Tìm hiểu năng lực chuyên môn và cách tiếp thu góp ý.",
  },
  meetingMinutes: {
    title: "Ghi biên bản một cuộc họp và dự thảo thông báo kết luận",
    purpose: "Rèn khả năng nghe, ghi đúng ý, viết gọn.",
  },
  figuresTable: {
    title: "Lập và cập nhật bảng theo dõi số liệu của một lĩnh vực",
    purpose: "Rèn tính cẩn thận, trung thực với số liệu.",
  },
  outdatedDocuments: {
    title: "Rà soát văn bản nội bộ đã hết hiệu lực, đề xuất sửa đổi, bãi bỏ",
    purpose: "Rèn thói quen nắm chắc quy định trước khi làm.",
  },
  prepareMeeting: {
    title: "Chuẩn bị tài liệu và điều kiện cho một cuộc họp",
    purpose: "Rèn tính chu đáo, chủ động phối hợp với đồng nghiệp.",
  },
  receiveCitizens: {
    title: "Giúp việc một buổi tiếp công dân, ghi lại kiến nghị và theo dõi trả lời",
    purpose: "Tìm hiểu thái độ với nhân dân và tinh thần phục vụ.",
  },
  archiveFiles: {
    title: "Lập hồ sơ công việc của một lĩnh vực và nộp lưu trữ",
    purpose: "Rèn tính cẩn thận, ngăn nắp, làm đến nơi đến chốn.",
  },
  receiveDelegation: {
    title: "Chuẩn bị đón tiếp và làm việc với một đoàn công tác",
    purpose: "Tìm hiểu tác phong, cách giao tiếp và sự chu đáo.",
  },
  inventory: {
    title: "Kiểm kê tài sản, công cụ của phòng và đề xuất xử lý",
    purpose: "Tìm hiểu ý thức giữ gìn của công, tính trung thực.",
  },
  simplifyProcedure: {
    title: "Rà soát một thủ tục, quy trình nội bộ và đề xuất đơn giản hóa",
    purpose: "Tìm hiểu tinh thần đổi mới và cách nghĩ vì công việc chung.",
  },
  digitalHelp: {
    title: "Hướng dẫn đồng nghiệp xử lý hồ sơ công việc trên môi trường điện tử",
    purpose: "Rèn tinh thần giúp đỡ đồng nghiệp và kỹ năng số.",
  },
  savingIdea: {
    title: "Đề xuất và làm thử một việc thực hành tiết kiệm ở cơ quan",
    purpose: "Tìm hiểu ý thức giữ gìn của công và tính gương mẫu.",
  },
  onePageGuide: {
    title: "Soạn bản hướng dẫn một trang về một thủ tục, để nơi người dân dễ thấy",
    purpose: "Rèn cách viết dễ hiểu, đứng về phía người dân.",
  },
  dataCleaning: {
    title: "Rà soát, làm sạch một danh mục dữ liệu dùng chung của cơ quan",
    purpose: "Rèn tính kiên nhẫn, chính xác và trách nhiệm với người dùng sau mình.",
  },
  unionEvent: {
    title: "Tổ chức một hoạt động của công đoàn hoặc Đoàn Thanh niên",
    purpose: "Rèn khả năng vận động, tập hợp mọi người.",
  },
  volunteering: {
    title: "Tham gia một đợt tình nguyện, hiến máu hoặc giúp đỡ cơ sở",
    purpose: "Tìm hiểu tinh thần vì cộng đồng qua việc làm cụ thể.",
  },
  newColleague: {
    title: "Kèm một đồng nghiệp mới làm quen công việc trong một tháng",
    purpose: "Rèn tinh thần đoàn kết, biết chia sẻ kinh nghiệm.",
  },
  newsItems: {
    title: "Viết hai tin, bài về người tốt, việc tốt cho trang tin của cơ quan hoặc đoàn thể",
    purpose: "Rèn cách nhìn nhận điều tốt ở người khác và viết đúng sự thật.",
  },
  readCharter: {
    title: "Đọc Điều lệ Đảng, viết thu hoạch ngắn và trao đổi với đảng viên giúp đỡ",
    purpose: "Hiểu tiêu chuẩn, nhiệm vụ đảng viên; tìm hiểu động cơ vào Đảng.",
  },
  followExample: {
    title: "Chọn và thực hiện một việc cụ thể học tập, làm theo Bác",
    purpose: "Rèn sự kiên trì, lời nói đi đôi với việc làm.",
  },
  readResolution: {
    title: "Đọc một nghị quyết của Đảng, liên hệ với công việc của mình",
    purpose: "Nâng nhận thức, tập gắn nghị quyết với việc làm hằng ngày.",
  },
  openMeeting: {
    title: "Dự một buổi sinh hoạt chi bộ mở rộng, ghi lại điều học được",
    purpose: "Hiểu nền nếp sinh hoạt Đảng; tìm hiểu nguyện vọng phấn đấu.",
  },
  halfYearReview: {
    title: "Tự soát việc mình đã làm trong sáu tháng, nêu hai điều cần sửa",
    purpose: "Rèn thói quen tự phê bình, thẳng thắn với mình.",
  },
} satisfies Record<Template, { title: string; purpose: string }>;

export const taskSetNames = {
  firstSteps: "Ba việc đầu tiên",
  advising: "Tham mưu, tổng hợp",
  nearPeople: "Gần dân, phục vụ nhân dân",
  beforeApplication: "Trước khi viết đơn xin vào Đảng",
} satisfies Record<TaskSet, string>;
