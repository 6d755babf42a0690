/** Entering a pack rule by rule: nobody has to know the keys of pack text. */
export const packByRule = {
  toText: "Nạp bằng văn bản (cách nâng cao)",
  toRules: "Nạp theo từng quy định",
  value: "Giá trị mới",
  unchanged: "Giữ như hiện nay",
  inForce: (value: string, source: string, from: string) => `Đang áp dụng: ${value} (${source}, từ ${from})`,
  unknown: "Văn bản có nêu nhưng chưa rõ giá trị",
  clause: "Điều khoản của văn bản mới",
  clauseHint:
    "Ghi như trong văn bản, ví dụ: 4.3.1. Nếu ở văn bản hướng dẫn thì ghi tên văn bản trước: HD 01-HD/TW 2026, 4.5b.",
  confidence: "Độ tin cậy",
  numberHint: "Ghi bằng chữ số, cùng đơn vị với giá trị đang áp dụng; tuổi tính bằng tháng",
  shareHint: "Ví dụ: 2/3 là ít nhất hai phần ba; > 1/2 là trên một nửa",
  textHint: "Số, ký hiệu hoặc tên như ghi trong văn bản",
  charter: "Do chính Điều lệ Đảng quy định: văn bản thi hành chỉ nhắc lại, không thay đổi được.",
  papers: "Mẫu giấy tờ",
  mistakes: {
    "pack-not-a-number": "Cần số nguyên dương, ghi bằng chữ số, ví dụ 30.",
    "pack-share-malformed": "Cần một tỷ lệ, ghi như 2/3 (ít nhất) hoặc > 1/2 (trên).",
    "pack-share-above-one": "Tỷ lệ lớn hơn một nên không ai đạt được. Hãy kiểm tra tử số và mẫu số.",
  },
  parts: {
    inCountry: "Ở trong nước (ngày làm việc)",
    abroad: "Ở ngoài nước (ngày làm việc)",
    none: "Số đảng viên giới thiệu khi không có đoàn thể",
    youth: "Số đảng viên giới thiệu cùng Đoàn Thanh niên",
    trade: "Số đảng viên giới thiệu cùng công đoàn",
    temporarilyAway: "Đảng viên sinh hoạt tạm thời ở nơi khác",
    exempt: "Đảng viên được miễn sinh hoạt",
    suspended: "Đảng viên bị đình chỉ sinh hoạt, khởi tố hoặc tạm giam",
    minimum: "Trình độ tối thiểu được chấp nhận",
    ofStanding: "Già làng, trưởng bản, người có uy tín",
    anyone: "Tuổi thanh niên, tính bằng tháng",
    officer: "Tuổi cán bộ Đoàn, tính bằng tháng",
    ordinary: "Thông thường (tháng)",
    lessSeriousCrime: "Bị kết án về tội ít nghiêm trọng (tháng)",
    moreThan: "Trên bao nhiêu đảng viên",
    goodYears: "Số năm liền hoàn thành tốt nhiệm vụ trở lên",
  },
  words: {
    whenAbsent: "Không tính khi vắng mặt",
    always: "Luôn không tính",
    literateWithConsent: "Biết đọc, biết viết và được ban thường vụ cấp ủy trực thuộc Trung ương đồng ý",
  },
};

/** Why the value of a rule is not taken, said at its field. */
export const packRuleRefusals = {
  "pack-no-rule": () => "Chưa có giá trị nào. Hãy mở ít nhất một quy định và ghi giá trị mới.",
  "pack-rule-no-clause": () => "Chưa ghi điều khoản. Hãy ghi điều khoản của văn bản quy định giá trị này.",
  "pack-rule-confidence": () => "Chưa chọn độ tin cậy. Hãy chọn một mức trong danh sách.",
  "pack-rule-not-a-number": () => packByRule.mistakes["pack-not-a-number"],
  "pack-rule-share-malformed": () => packByRule.mistakes["pack-share-malformed"],
  "pack-rule-share-above-one": () => packByRule.mistakes["pack-share-above-one"],
  "pack-rule-wrong-kind": () =>
    "Chưa có giá trị, hoặc giá trị chưa đủ các phần. Hãy ghi đủ, hoặc để trống mọi ô của quy định này để giữ như hiện nay.",
  "pack-rule-charter": () =>
    "Điều lệ Đảng quy định giá trị này, văn bản thi hành không thay đổi được. Hãy để trống các ô của quy định này.",
};
