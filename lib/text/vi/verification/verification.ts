import { type Facts, formatFact } from "../../facts";

/** Verification: relatives, requests to agencies, what they answered. */
export const verification = {
  title: "Thẩm tra lý lịch",
  subtitle: (name: string, unit: string) => `${name} · ${unit}`,
  back: "Về lý lịch",
  toCase: "Hồ sơ phát triển Đảng",
  applicant: "Người vào Đảng",
  kinships: {
    father: "Bố đẻ",
    mother: "Mẹ đẻ",
    raisedBy: "Người nuôi dưỡng",
    fatherInLaw: "Bố vợ (chồng)",
    motherInLaw: "Mẹ vợ (chồng)",
    spouse: "Vợ (chồng)",
    spouseRaisedBy: "Người nuôi dưỡng vợ (chồng)",
    sibling: "Anh, chị, em ruột",
    child: "Con đủ năng lực hành vi dân sự",
  },
  relative: "Người thân",
  /** The same within a sentence. */
  spoken: {
    applicant: "người vào Đảng",
    father: "bố đẻ",
    mother: "mẹ đẻ",
    raisedBy: "người nuôi dưỡng",
    fatherInLaw: "bố vợ (chồng)",
    motherInLaw: "mẹ vợ (chồng)",
    spouse: "vợ (chồng)",
    spouseRaisedBy: "người nuôi dưỡng vợ (chồng)",
    sibling: "anh, chị, em ruột",
    child: "con",
  },
  grounds: {
    memberInFamily:
      "Bố mẹ đẻ, anh chị em ruột hoặc con đẻ là đảng viên; lý lịch đã khai đầy đủ, rõ ràng, được cấp ủy quản lý đảng viên đó xác nhận",
    memberInSpousesFamily:
      "Vợ (chồng), hoặc bố mẹ, anh chị em ruột của vợ (chồng) là đảng viên; lý lịch được cấp ủy quản lý đảng viên đó xác nhận",
    sameCommune: "Từ đời ông bà đến nay đều sống tại một xã; cấp ủy xã xác nhận, chi bộ kết luận",
  },
  born: (born: string) => `Sinh ${born}`,
  counts: (answered: number, total: number) => `${answered}/${total} yêu cầu đã có trả lời`,
  overdue: (count: number) => `${count} yêu cầu quá hạn trả lời`,
  blockingCount: (count: number) => `${count} kết quả cần làm rõ`,
  missingTitle: "Chưa thể chứng nhận lý lịch. Còn thiếu:",
  allSettled:
    "Mọi người phải thẩm tra đều đã được xác nhận đúng hoặc có căn cứ không phải thẩm tra. Có thể chuyển sang bước chứng nhận lý lịch.",
  certify: "Chứng nhận lý lịch",
  returnDossier: "Trả hồ sơ để làm lại",
  wrongStage: (stage: string) =>
    `Hồ sơ đang ở giai đoạn: ${stage}. Yêu cầu và kết quả chỉ được ghi ở giai đoạn Thẩm tra lý lịch, sau khi mọi mục đã đạt và đã đóng dấu giáp lai.`,
  noRequests: "Chưa gửi yêu cầu thẩm tra.",
  noneCounts: "Không còn yêu cầu thẩm tra nào có giá trị; cần gửi yêu cầu khác.",
  namedOnly: "Không phải thẩm tra; nêu tên để người này không tham gia xét hồ sơ.",
  notRequired: "Không bắt buộc thẩm tra theo quy định hiện hành; vẫn có thể gửi yêu cầu.",
  emptyTitle: "Chưa có yêu cầu thẩm tra nào",
  emptyHint: "Thêm người thân phải thẩm tra, rồi ghi yêu cầu gửi từng nơi.",
  notSeen: "Kết quả do Đảng ủy giữ. Nếu cần khai lại, mục liên quan sẽ được trả kèm ý kiến.",
  request: {
    agency: "Nơi thẩm tra",
    abroad: "ngoài nước",
    number: "Số công văn",
    verifier: "Người được cử",
    receivedOn: "Ngày nơi thẩm tra nhận",
    dueOn: "Hạn trả lời",
    noDue: "chưa tính được, vì lịch làm việc của năm liên quan chưa được nhập",
    periodUnknown: (source: string) => `chưa rõ: phần mềm chưa có số ngày mà ${source} quy định`,
    answeredOn: "Ngày trả lời",
    result: "Kết quả",
    finding: "Nội dung xác nhận",
    waiting: "Đang chờ trả lời",
    overdue: "Quá hạn trả lời",
    answered: "Đã trả lời",
    exempt: "Không phải thẩm tra",
    confirmedOn: "Ngày xác nhận",
    residenceOn: "Nơi cư trú xác nhận",
    cleared: "Thẩm tra lại: đúng",
    checksAgain: "Thẩm tra lại",
    beingChecked: "Đang thẩm tra lại",
  },
  results: { correct: "Đúng", incorrect: "Không đúng", incomplete: "Chưa đủ" },
  forms: {
    relativeTitle: "Thêm người thân phải thẩm tra",
    relativeHint:
      "Bố mẹ đẻ, bố mẹ vợ (chồng) hoặc người nuôi dưỡng; vợ (chồng); con đẻ có năng lực hành vi dân sự đầy đủ. Văn bản năm 2026 được biết là thêm người trực tiếp nuôi dưỡng vợ (chồng): nên thẩm tra cả người này.",
    kinship: "Quan hệ",
    fullName: "Họ và tên",
    born: "Ngày sinh",
    bornHint: "Biết đến đâu ghi đến đó: 1952, 3/1952 hoặc 21/03/1952.",
    details: "Nơi ở, nơi công tác; nếu là đảng viên: chi bộ, đảng bộ",
    registered: "Là đảng viên trong danh sách",
    registeredHint:
      "Chọn nếu người thân sinh hoạt trong đảng bộ: bố mẹ, vợ chồng, anh chị em ruột, con không tham gia giúp đỡ, giới thiệu, thẩm tra, xét duyệt hồ sơ này.",
    notRegistered: "— Không có trong danh sách —",
    verifier: "Đảng viên được cử đi thẩm tra",
    byLetter: "— Gửi công văn, không cử người —",
    addRelative: "Thêm người thân",
    requestTitle: "Ghi yêu cầu thẩm tra",
    requestHint: "Người vào Đảng và người thân của người đó không được đi thẩm tra.",
    subject: "Đối tượng thẩm tra",
    agency: "Nơi thẩm tra",
    agencyHint: "Cấp ủy nơi quê quán, nơi cư trú hoặc nơi làm việc.",
    abroad: "Nơi thẩm tra ở nước ngoài",
    requestNumber: "Số công văn hoặc giấy giới thiệu",
    requestNumberHint: "Ví dụ 15-CV/ĐU, 07-GGT/ĐU. Một văn bản gửi một nơi có thể hỏi về nhiều người.",
    newSeries: "Xác nhận đã đánh số lại (đại hội, ngày)",
    receivedOn: "Ngày nơi thẩm tra nhận yêu cầu",
    receivedOnHint: "Hạn trả lời tính từ ngày này.",
    addRequest: "Ghi yêu cầu",
    resultTitle: "Ghi kết quả thẩm tra",
    checkAgain: "Ghi yêu cầu thẩm tra lại",
    checkAgainHint:
      "Kết quả đã ghi không sửa được. Hãy hỏi lại nơi này hoặc hỏi cơ quan khác; kết quả thẩm tra lại được ghi riêng.",
    removeTitle: "Bỏ khỏi danh sách",
    removeHint: "Chỉ khi ghi nhầm người này. Đã gửi yêu cầu hoặc ghi căn cứ thì không bỏ được.",
    remove: "Bỏ người ghi nhầm",
    groundTitle: "Ghi căn cứ không phải thẩm tra",
    groundHint:
      "Người thân có yêu cầu thẩm tra đang chờ hoặc có kết quả chưa đúng thì vẫn phải làm rõ, dù đã có căn cứ này.",
    ground: "Căn cứ",
    confirmedBy: "Cấp ủy xác nhận",
    confirmationNumber: "Số văn bản xác nhận",
    confirmedOn: "Ngày xác nhận",
    residenceOn: "Ngày nơi cư trú xác nhận về chính trị hiện nay",
    residenceOnHint:
      "Bắt buộc khi căn cứ là có đảng viên trong gia đình: vấn đề chính trị hiện nay, chấp hành pháp luật và nghĩa vụ công dân vẫn do nơi cư trú xác nhận.",
    recordGround: "Ghi căn cứ",
    answeredOn: "Ngày trả lời",
    result: "Kết quả so với bản khai",
    finding: "Nội dung xác nhận",
    findingHint:
      "Bắt buộc khi kết quả không đúng hoặc chưa đủ. Nội dung được mã hóa, chỉ người có trách nhiệm đọc được.",
    recordResult: "Ghi kết quả",
    choose: "— Chọn —",
  },
  done: {
    addRelative: "Đã thêm người thân.",
    removeRelative: "Đã bỏ người ghi nhầm khỏi danh sách.",
    requestVerification: "Đã ghi yêu cầu thẩm tra.",
    recordVerificationResult: "Đã ghi kết quả thẩm tra.",
    recordVerificationGround: "Đã ghi căn cứ không phải thẩm tra.",
  },
  refusals: {
    "relative-plays-part": ({ name }: Facts) =>
      `${name ?? "Đồng chí này"} đang giúp đỡ, giới thiệu hoặc thẩm tra trong hồ sơ này. Hãy phân công người khác trước, rồi ghi quan hệ thân thích.`,
    "verifier-not-official": ({ name }: Facts) =>
      `${name ?? "Người được cử"} không phải đảng viên chính thức vào ngày này. Hãy cử một đảng viên chính thức.`,
    "verification-shut": () =>
      "Việc này chỉ làm ở giai đoạn Thẩm tra lý lịch. Hãy gửi thẩm tra (sau khi các mục đã đạt và đã đóng dấu giáp lai) rồi ghi lại.",
    "verification-answered": () =>
      "Yêu cầu này đã có kết quả; kết quả đã ghi không sửa được. Nếu chưa đúng, chưa đủ, hãy ghi yêu cầu thẩm tra lại; nếu có thông tin mới, hãy ghi một yêu cầu khác.",
    "relative-asked-about": () =>
      "Đã có yêu cầu thẩm tra hoặc căn cứ về người này nên không bỏ khỏi danh sách được. Hãy ghi kết quả của yêu cầu đó.",
    "nothing-to-check": () =>
      "Không có kết quả chưa đúng, chưa đủ nào của người này cần thẩm tra lại. Hãy tải lại trang rồi ghi yêu cầu như thường.",
    "checked-already": () =>
      "Kết quả này đã có yêu cầu thẩm tra lại. Hãy ghi kết quả của yêu cầu đó khi nhận được trả lời.",
    "check-before-answer": ({ answeredOn }: Facts) =>
      `Yêu cầu thẩm tra lại không thể sớm hơn ngày có kết quả cần làm rõ (${formatFact(answeredOn)}). Hãy kiểm tra ngày nơi thẩm tra nhận.`,
    "ground-does-not-fit": () =>
      "Căn cứ này không dùng được cho người thân này. Hãy chọn căn cứ khác, hoặc ghi yêu cầu thẩm tra.",
    "residence-not-confirmed": () =>
      "Có đảng viên trong gia đình thì chỉ miễn phần lịch sử chính trị. Hãy ghi ngày nơi cư trú xác nhận về chính trị hiện nay, hoặc ghi yêu cầu thẩm tra.",
    "answered-before-received": ({ receivedOn }: Facts) =>
      `Ngày trả lời sớm hơn ngày nơi thẩm tra nhận yêu cầu (${formatFact(receivedOn)}). Hãy kiểm tra ngày trên văn bản trả lời.`,
    "finding-required": () =>
      "Kết quả không đúng hoặc chưa đủ thì phải ghi rõ nội dung xác nhận, để biết cần làm rõ điều gì.",
  },
};
