import { type Facts, formatFact } from "../../facts";

/** Months, and working days; null where the text of the day is not known. */
export type TransferPeriods = Readonly<Record<"together" | "forwarding" | "deciding", number | null>>;

const within = (days: number | null): string =>
  days === null ? "trong thời hạn quy định" : `trong ${days} ngày làm việc`;

/** Steps outside the main line: removal, reports of failed votes, annulment, pause, transfer. */
export const leaving = {
  stages: {
    removed: "Xóa tên đảng viên dự bị",
    annulled: "Hủy quyết định kết nạp",
    transferred: "Chuyển đi nơi khác",
  },
  steps: {
    recordRemovalVote: "Ghi nghị quyết chi bộ đề nghị xóa tên đảng viên dự bị",
    recordRemovalCommitteeVote: "Ghi nghị quyết Đảng ủy đề nghị xóa tên đảng viên dự bị",
    recordRemoval: "Ghi quyết định xóa tên đảng viên dự bị",
    issueRemoval: "Ghi quyết định xóa tên của Đảng ủy được ủy quyền",
    receiveRemoval: "Ghi ngày đảng viên nhận quyết định xóa tên",
    reportDeadlock: "Báo cáo cấp trên việc biểu quyết nhiều lần không đạt",
    reportFailedVote: "Báo cáo kết quả biểu quyết kết nạp không đạt",
    moveToCell: "Chuyển sang chi bộ khác trong Đảng bộ",
    pause: "Tạm dừng việc xem xét",
    resume: "Tiếp tục việc xem xét",
    transferAway: "Chuyển hồ sơ đến tổ chức đảng nơi khác",
    annulDecision: "Hủy quyết định kết nạp khi chưa tổ chức lễ",
    annulAdmission: "Hủy quyết định kết nạp do kết nạp sai",
    annulStep: "Hủy bước ghi nhầm gần nhất",
  },
  happened: {
    recordRemovalVote: "Chi bộ họp xét xóa tên đảng viên dự bị",
    recordRemovalCommitteeVote: "Đảng ủy họp xét xóa tên đảng viên dự bị",
    recordRemoval: "Cấp có thẩm quyền quyết định xóa tên đảng viên dự bị",
    issueRemoval: "Đảng ủy được ủy quyền quyết định xóa tên đảng viên dự bị",
    receiveRemoval: "Đảng viên nhận quyết định xóa tên",
    reportDeadlock: "Đảng ủy báo cáo cấp có thẩm quyền việc biểu quyết nhiều lần không đạt",
    reportFailedVote: "Kết quả biểu quyết kết nạp không đạt được báo cáo cấp có thẩm quyền",
    moveToCell: "Chuyển sang chi bộ khác trong Đảng bộ",
    pause: "Chi bộ tạm dừng việc xem xét",
    resume: "Chi bộ tiếp tục việc xem xét",
    transferAway: "Hồ sơ được chuyển đến tổ chức đảng nơi khác",
    annulDecision: "Cấp có thẩm quyền hủy quyết định kết nạp",
    annulAdmission: "Cấp có thẩm quyền hủy quyết định kết nạp do kết nạp sai",
    annulStep: "Hủy một bước ghi nhầm",
  },
  done: {
    recordRemovalVote: "Đã ghi nghị quyết chi bộ đề nghị xóa tên đảng viên dự bị.",
    recordRemovalCommitteeVote: "Đã ghi nghị quyết Đảng ủy đề nghị xóa tên đảng viên dự bị.",
    recordRemoval: "Đã ghi quyết định xóa tên đảng viên dự bị.",
    issueRemoval: "Đã ghi quyết định xóa tên đảng viên dự bị của Đảng ủy.",
    receiveRemoval: "Đã ghi ngày đảng viên nhận quyết định xóa tên.",
    reportDeadlock: "Đã ghi báo cáo cấp trên việc biểu quyết nhiều lần không đạt.",
    reportFailedVote: "Đã ghi báo cáo kết quả biểu quyết kết nạp không đạt.",
    moveToCell: "Đã chuyển hồ sơ sang chi bộ mới.",
    pause: "Đã tạm dừng việc xem xét.",
    resume: "Đã tiếp tục việc xem xét.",
    transferAway: "Đã ghi việc chuyển hồ sơ đến tổ chức đảng nơi khác.",
    annulDecision: "Đã ghi việc hủy quyết định kết nạp.",
    annulAdmission: "Đã ghi việc hủy quyết định kết nạp do kết nạp sai.",
    annulStep: "Đã hủy bước ghi nhầm; hồ sơ trở lại như trước bước đó.",
  },
  deadlines: {
    complaint: "Đảng viên bị xóa tên khiếu nại",
    forwarding: "Chuyển hồ sơ đến cấp có thẩm quyền nơi mới",
  },
  occurredOn: {
    recordRemovalVote: "Ngày họp chi bộ",
    recordRemovalCommitteeVote: "Ngày họp Đảng ủy",
    recordRemoval: "Ngày quyết định",
    issueRemoval: "Ngày quyết định",
    receiveRemoval: "Ngày đảng viên nhận quyết định",
    reportDeadlock: "Ngày báo cáo",
    reportFailedVote: "Ngày báo cáo",
    moveToCell: "Ngày nghị quyết của chi bộ nơi đến",
    pause: "Ngày tạm dừng",
    resume: "Ngày tiếp tục",
    transferAway: "Ngày giấy chứng nhận hoặc công văn chuyển hồ sơ",
    annulDecision: "Ngày quyết định hủy",
    annulAdmission: "Ngày quyết định hủy",
    annulStep: "Ngày hủy bước ghi nhầm",
  },
  fields: {
    destination: "Tổ chức đảng nơi đến",
    competent: "Cấp có thẩm quyền kết nạp ở nơi đến",
    transferredOn: "Ngày quyết định chuyển công tác",
    provision: "Căn cứ (văn bản hoặc biên bản, số, ngày)",
    redo: "Làm lại từ",
    receivedOn: "Ngày đảng viên nhận quyết định (nếu đã nhận)",
  },
  hints: {
    transferredOn:
      "Ngày này cho biết khi chuyển hồ sơ đã đến đâu (chưa có nghị quyết chi bộ, chưa gửi, đã gửi hay đã có quyết định); các thời hạn chuyển hồ sơ tính từ đó.",
    redo: "Các văn bản và biểu quyết từ chỗ chọn trở đi không còn giá trị, phải làm lại; ngày tháng xác định lại theo lần làm mới.",
    receivedOn: "Thời hạn khiếu nại tính từ ngày này.",
    provision: "Ghi văn bản cho thấy chỗ sai hoặc làm căn cứ.",
  },
  options: {
    competent: { same: "Vẫn cùng một cấp có thẩm quyền", other: "Cấp có thẩm quyền khác" },
    redo: {
      dossier: "Lập hồ sơ",
      verification: "Thẩm tra lý lịch",
      approval: "Xét kết nạp",
      cellVote: "Chi bộ xét kết nạp",
      committeeVote: "Đảng ủy xét kết nạp",
      submission: "Gửi hồ sơ lên cấp có thẩm quyền",
      decision: "Ra quyết định kết nạp",
      nothing: "Không làm lại: không đủ tiêu chuẩn, đưa ra khỏi danh sách",
    },
  },
  paperKinds: {
    removalDecision: "Quyết định xóa tên đảng viên dự bị",
    removalReceipt: "Biên nhận quyết định xóa tên",
    deadlockReport: "Báo cáo việc biểu quyết nhiều lần không đạt",
    failedVoteReport: "Báo cáo kết quả biểu quyết kết nạp không đạt",
    annulment: "Quyết định hủy quyết định kết nạp",
    transferCertificate: "Giấy chứng nhận người vào Đảng đang được giúp đỡ, xem xét kết nạp (17-KNĐ)",
    transferLetter: "Công văn chuyển hồ sơ đến nơi mới",
  },
  voteTitles: {
    cell: "Chi bộ xét xóa tên đảng viên dự bị",
    committee: "Đảng ủy xét xóa tên đảng viên dự bị",
    superior: "Cấp có thẩm quyền quyết định xóa tên",
    superiorCommittee: "Cấp ủy cấp trên quyết định xóa tên",
    standingCommittee: "Ban Thường vụ Đảng ủy quyết định xóa tên",
  },
  file: {
    paused: (since: string) =>
      `Hồ sơ đang tạm dừng từ ngày ${since}: không có việc phải làm, không tính thời hạn. Khi tiếp tục, trang này cho biết giấy tờ nào đã quá hạn phải làm lại.`,
    annulled: (name: string, day: string) => `${name} hủy bước này ngày ${day}`,
    provision: (provision: string) => `Căn cứ: ${provision}`,
    toAnnul: (step: string, day: string, name: string) =>
      `Bước sẽ bị hủy: ${step}, ngày ${day}, do ${name} ghi. Hồ sơ trở lại như trước bước đó; dòng ghi nhầm vẫn còn trong quá trình và được gạch ngang.`,
    point: {
      beforeResolution: ({ together }: TransferPeriods) =>
        `Chi bộ chưa có nghị quyết kết nạp: đảng ủy cơ sở cấp giấy chứng nhận (17-KNĐ); chi bộ nơi đến phân công đảng viên chính thức giúp đỡ, không cần ${together === null ? "thời gian" : `đủ ${together} tháng`} cùng công tác.`,
      beforeSending: () =>
        "Đã có nghị quyết, hồ sơ không nằm ở cấp có thẩm quyền khác: gửi công văn kèm hồ sơ đến cấp có thẩm quyền nơi đến.",
      undecided: ({ forwarding, deciding }: TransferPeriods) =>
        `Hồ sơ đã gửi, chưa có quyết định: cấp có thẩm quyền nơi cũ chuyển hồ sơ ${within(forwarding)}; nơi mới quyết định ${within(deciding)} kể từ khi nhận.`,
      annulled: () =>
        "Quyết định ban hành quá muộn sau ngày chuyển đã bị hủy: chuyển hồ sơ để cấp có thẩm quyền nơi đến xét, quyết định; không tính thời hạn của hồ sơ đã gửi mà chưa có quyết định.",
      decided: () =>
        "Đã có quyết định: chuyển quyết định đến đảng ủy nơi đến để tổ chức lễ kết nạp ở đó, không tổ chức ở nơi cũ.",
      probation: () =>
        "Đang dự bị: chi bộ và đảng ủy nơi cũ nhận xét vào bản tự kiểm điểm, gửi kèm nhận xét của người giúp đỡ; chi bộ nơi đến phân công người giúp đỡ.",
    },
  },
  refusals: {
    "votes-used-up": ({ votes }: Facts) =>
      `Chi bộ đã biểu quyết ${votes} lần mà không đạt, nên không biểu quyết thêm nữa. Đảng ủy báo cáo cấp trên và cấp có thẩm quyền xem xét, quyết định.`,
    "not-deadlocked": ({ votes, allowed }: Facts) =>
      `Chi bộ mới biểu quyết ${votes} lần không đạt; đủ ${allowed} lần mà không đạt mới báo cáo cấp có thẩm quyền. Chi bộ có thể biểu quyết lại.`,
    "removal-carried": () =>
      "Chi bộ đã thông qua việc đề nghị xóa tên nên không xét công nhận chính thức nữa. Hãy làm tiếp các bước xóa tên.",
    "no-failed-vote": () =>
      "Lần biểu quyết gần nhất đã đạt, hoặc chưa có biểu quyết nào. Không có kết quả không đạt để báo cáo.",
    "cell-too-small": ({ members, required }: Facts) =>
      `Chi bộ chỉ có ${members} đảng viên chính thức, ít hơn ${required}, nên hội nghị chi bộ không ra được nghị quyết. Đề nghị cấp trên chuyển đảng viên đến hoặc sáp nhập chi bộ; ngày chính thức của đảng viên dự bị không thay đổi vì việc này.`,
    "voted-already": ({ since }: Facts) =>
      `Chi bộ đã biểu quyết ngày ${formatFact(since)} nên không tạm dừng được nữa. Hãy làm tiếp, trả hồ sơ, hoặc ghi việc xin rút.`,
    paused: ({ since }: Facts) =>
      `Hồ sơ đang tạm dừng từ ngày ${formatFact(since)}. Hãy ghi việc tiếp tục xem xét trước, rồi làm bước này.`,
    "not-paused": () => "Hồ sơ không tạm dừng nên không có gì để tiếp tục. Hãy làm bước tiếp theo của hồ sơ.",
    "before-the-pause": ({ since }: Facts) =>
      `Ngày này sớm hơn ngày tạm dừng (${formatFact(since)}). Hãy kiểm tra ngày trên văn bản.`,
    "before-the-annulment": ({ since }: Facts) =>
      `Ngày này sớm hơn ngày hủy quyết định kết nạp (${formatFact(since)}). Bước làm lại mang ngày mới; hãy kiểm tra ngày trên văn bản.`,
    "nothing-to-annul": () => "Không còn bước nào để hủy. Lần ghi nhận đầu tiên không hủy được; hãy ghi việc xin rút.",
    "own-act": () =>
      "Bước này do chính đồng chí ghi nên người khác phải hủy. Hãy nhờ đồng chí Phó Bí thư khác, hoặc đồng chí được giao phụ trách tạm thời.",
    "cell-not-here": () =>
      "Nơi chuyển đến phải là một chi bộ khác đang hoạt động trong Đảng bộ. Hãy chọn lại; nếu chuyển ra ngoài Đảng bộ thì dùng bước chuyển hồ sơ đến tổ chức đảng nơi khác.",
    "received-before-decided": ({ occurredOn }: Facts) =>
      `Ngày nhận không thể sớm hơn ngày quyết định (${formatFact(occurredOn)}). Hãy kiểm tra lại.`,
    "decision-after-transfer": ({ since, allowed }: Facts) =>
      `Quyết định kết nạp ban hành sau ${allowed} ngày làm việc kể từ ngày chuyển công tác ${formatFact(since)} nên không còn giá trị ở nơi mới. Cấp có thẩm quyền nơi cũ hủy quyết định trước, rồi chuyển hồ sơ để nơi mới xét.`,
  },
};
