import { type Facts, formatFact } from "../facts";

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
    sibling: "Anh, chị, em ruột",
    child: "Con đủ năng lực hành vi dân sự",
  },
  relative: "Người thân",
  born: (born: string) => `Sinh ${born}`,
  counts: (answered: number, total: number) => `${answered}/${total} nơi đã trả lời`,
  overdue: (count: number) => `${count} yêu cầu quá hạn trả lời`,
  blockingCount: (count: number) => `${count} kết quả cần làm rõ`,
  blockingTitle: "Chưa thể chứng nhận lý lịch",
  blocking:
    "Có kết quả không đúng hoặc chưa đủ so với bản khai. Hãy làm rõ với nơi thẩm tra rồi ghi kết quả mới, hoặc trả hồ sơ để người vào Đảng khai lại mục liên quan.",
  allSettled: "Các nơi đã xác nhận đúng. Có thể chuyển sang bước chứng nhận lý lịch.",
  certify: "Chứng nhận lý lịch",
  returnDossier: "Trả hồ sơ để làm lại",
  wrongStage: (stage: string) =>
    `Hồ sơ đang ở bước: ${stage}. Yêu cầu và kết quả chỉ được ghi ở bước Thẩm tra lý lịch, sau khi 23 mục đã đạt và đã đóng dấu giáp lai.`,
  noRequests: "Chưa gửi yêu cầu thẩm tra.",
  namedOnly: "Không phải thẩm tra; nêu tên để người này không tham gia xét hồ sơ.",
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
    answeredOn: "Ngày trả lời",
    result: "Kết quả",
    finding: "Nội dung xác nhận",
    waiting: "Đang chờ trả lời",
    overdue: "Quá hạn trả lời",
    answered: "Đã trả lời",
  },
  results: { correct: "Đúng", incorrect: "Không đúng", incomplete: "Chưa đủ" },
  forms: {
    relativeTitle: "Thêm người thân phải thẩm tra",
    relativeHint:
      "Bố mẹ đẻ, bố mẹ vợ (chồng) hoặc người nuôi dưỡng; vợ (chồng); con đẻ có năng lực hành vi dân sự đầy đủ.",
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
    subject: "Thẩm tra về ai",
    agency: "Nơi thẩm tra",
    agencyHint: "Cấp ủy nơi quê quán, nơi cư trú hoặc nơi làm việc.",
    abroad: "Nơi thẩm tra ở nước ngoài",
    requestNumber: "Số công văn hoặc giấy giới thiệu",
    receivedOn: "Ngày nơi thẩm tra nhận yêu cầu",
    receivedOnHint: "Hạn trả lời tính từ ngày này.",
    addRequest: "Ghi yêu cầu",
    resultTitle: "Ghi kết quả thẩm tra",
    clearUp: "Ghi kết quả sau khi làm rõ",
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
    requestVerification: "Đã ghi yêu cầu thẩm tra.",
    recordVerificationResult: "Đã ghi kết quả thẩm tra.",
  },
  refusals: {
    "relative-plays-part": ({ name }: Facts) =>
      `${name ?? "Đồng chí này"} đang giúp đỡ, giới thiệu hoặc thẩm tra trong hồ sơ này. Hãy phân công người khác trước, rồi ghi quan hệ thân thích.`,
    "verifier-not-official": ({ name }: Facts) =>
      `${name ?? "Người được cử"} không phải đảng viên chính thức vào ngày này. Hãy cử một đảng viên chính thức.`,
    "verification-shut": () =>
      "Việc này chỉ làm ở bước Thẩm tra lý lịch. Hãy gửi thẩm tra (sau khi các mục đã đạt và đã đóng dấu giáp lai) rồi ghi lại.",
    "verification-answered": () =>
      "Yêu cầu này đã có kết quả đúng nên không ghi thêm. Nếu có thông tin mới, hãy ghi một yêu cầu thẩm tra khác.",
    "answered-before-received": ({ receivedOn }: Facts) =>
      `Ngày trả lời sớm hơn ngày nơi thẩm tra nhận yêu cầu (${formatFact(receivedOn)}). Hãy kiểm tra ngày trên văn bản trả lời.`,
    "finding-required": () =>
      "Kết quả không đúng hoặc chưa đủ thì phải ghi rõ nội dung xác nhận, để biết cần làm rõ điều gì.",
  },
};
