import { rules } from "./rules";

const years = (months: number): string =>
  months % 12 === 0 ? `${months / 12}\u00a0tuổi` : `${months}\u00a0tháng tuổi`;

/** The rules in force on a chosen day. */
export const regulations = {
  title: "Quy định đang áp dụng",
  asOf: (day: string) => `Tại ngày ${day}`,
  on: "Tại ngày",
  show: "Xem",
  today: "Về hôm nay",
  pack: (instrument: string, from: string) => `Văn bản áp dụng: ${instrument}, từ ngày ${from}, cùng Điều lệ Đảng.`,
  noPack: "Phần mềm chưa có quy định cho ngày này. Hãy chọn một ngày từ 01/11/2011 trở đi.",
  provisionalTitle: "Có giá trị tạm tính",
  provisional: (missing: string) =>
    `Đã có văn bản mới nhưng toàn văn chưa được nạp đủ vào phần mềm: ${missing}. Giá trị nào văn bản mới chưa cho thì tính theo văn bản trước đó và đánh dấu “tạm tính”; quy định của chính Điều lệ Đảng không tạm tính. Hãy đối chiếu với văn bản hiện hành trước khi quyết định.`,
  missingPack: (instrument: string, from: string, isBegun: boolean) =>
    isBegun ? `${instrument} (${from}, đã nạp một phần)` : `${instrument} (${from})`,
  drafted: (pack: string, value: string, source: string) => `Bản nháp ${pack}, chưa bật: ${value} (${source}).`,
  awaitedTitle: "Văn bản cần nạp toàn văn",
  awaited:
    "Người quản trị có toàn văn thì nạp ở mục Quản trị, Bộ quy định; bản nháp có sẵn chỉ gồm những giá trị mà đáp án chính thức của các cuộc thi nêu rõ.",
  provisionalMark: "tạm tính",
  unknown: "chưa rõ",
  notYet: "chưa có quy định",
  changed: (from: string, value: string) => `từ ${from}: ${value}`,
  count: (rules: number, provisional: number) =>
    provisional > 0 ? `${rules} quy định, ${provisional} tạm tính` : `${rules} quy định`,
  history: "Thay đổi",
  unchanged: "Không đổi trong các văn bản đã nạp.",
  columns: { rule: "Nội dung", value: "Giá trị", source: "Căn cứ", since: "Từ ngày", confidence: "Độ tin cậy" },
  confidence: { high: "Đã đọc toàn văn", medium: "Một nguồn", low: "Cần đối chiếu" },
  definition:
    "Quy định được chọn theo ngày của việc, không theo ngày ghi vào phần mềm. Độ tin cậy: “Đã đọc toàn văn” là đọc trong chính văn bản hoặc hai nguồn độc lập; “Một nguồn” là một nguồn tin cậy; “Cần đối chiếu” là chưa thấy văn bản.",
  parts: {
    label: "Các cách xem quy định",
    rules: "Từng quy định",
    procedure: "Quy trình từng bước",
    instruments: "Thư viện văn bản",
  },
  groups: {
    person: "Tuổi, học vấn, tiêu chuẩn",
    introduction: "Giới thiệu",
    training: "Bồi dưỡng, giúp đỡ",
    dossier: "Hồ sơ, thẩm tra lý lịch",
    votes: "Biểu quyết",
    decision: "Quyết định và lễ kết nạp",
    recognition: "Dự bị, công nhận chính thức",
    transfer: "Chuyển đơn vị khi đang xét",
    readmission: "Kết nạp lại",
    organisation: "Tổ chức, địa phương",
  },
  values: {
    age: (months: number) => `${years(months)} (${months}\u00a0tháng)`,
    months: (count: number) => `${count}\u00a0tháng`,
    workingDays: (days: number) => `${days}\u00a0ngày làm việc`,
    days: (days: number) => `${days}\u00a0ngày`,
    introducing: (members: number, union: string | null) =>
      union ? `${union} và ${members}\u00a0đảng viên chính thức` : `${members}\u00a0đảng viên chính thức`,
    authority: {
      superiorCommittee: "Cấp ủy cấp trên trực tiếp",
      superiorStandingCommittee: "Ban thường vụ cấp ủy cấp trên trực tiếp",
      provincialStandingCommittee: "Ban thường vụ cấp ủy trực thuộc Trung ương",
    },
    allowed: (is: boolean): string => (is ? "Được" : "Không"),
    ofStanding: {
      literateWithConsent:
        "già làng, trưởng bản, người có uy tín: biết đọc, biết viết chữ quốc ngữ và được ban thường vụ cấp ủy trực thuộc Trung ương đồng ý bằng văn bản",
    },
    youthAge: (anyone: number, officer: number) => `${years(anyone)}; cán bộ Đoàn: ${years(officer)}`,
    decidingBody: {
      superiorCommittee: "Cấp ủy cấp trên trực tiếp",
      superiorStandingCommittee: "Ban thường vụ cấp ủy cấp trên trực tiếp",
      ownStandingCommittee: "Ban thường vụ đảng ủy cơ sở",
    },
    delegation: (moreThan: number, goodYears: number) =>
      `trên ${moreThan}\u00a0đảng viên và ${goodYears}\u00a0năm liền hoàn thành tốt nhiệm vụ trở lên`,
    ceremonyFrom: { received: "Ngày nhận quyết định", issued: "Ngày ban hành quyết định" },
    readmission: (ordinary: number, lessSeriousCrime: number) =>
      `${ordinary}\u00a0tháng; bị kết án về tội ít nghiêm trọng: ${lessSeriousCrime}\u00a0tháng từ khi xóa án tích`,
    localLevels: { withDistricts: "Tỉnh, huyện, xã", withoutDistricts: "Tỉnh, xã (không còn cấp huyện)" },
    items: (count: number) => `${count}\u00a0mục`,
    reply: (inCountry: number, abroad: number) => `${inCountry}\u00a0ngày làm việc; ở ngoài nước ${abroad}`,
    people: (count: number) => `${count}\u00a0người`,
    members: (count: number) => `${count}\u00a0đảng viên chính thức`,
    votes: (count: number) => `${count}\u00a0lần`,
    probationFrom: { ceremony: "Ngày lễ kết nạp", decision: "Ngày quyết định kết nạp" },
    partyAgeFrom: {
      decision: "Ngày quyết định kết nạp",
      ceremony: "Ngày lễ kết nạp",
      official: "Ngày chính thức",
    },
    residence: { cellCommittee: "Chi ủy nơi cư trú", cell: "Chi bộ nơi cư trú" },
    schoolingShownBy: {
      diplomaOrEquivalent: "Bằng tốt nghiệp hoặc tương đương",
      diploma: "Bằng tốt nghiệp",
      programmeCompleted: "Hoàn thành chương trình giáo dục",
    },
    announcedAt: { nextMeeting: "Kỳ sinh hoạt chi bộ gần nhất" },
    share: (numerator: number, denominator: number, strict: boolean) =>
      strict ? `trên ${numerator}/${denominator}` : `ít nhất ${numerator}/${denominator}`,
  },
  rule: {
    chosenBy: {
      act: "Chọn theo ngày của việc ghi trên văn bản.",
      meeting: "Chọn theo ngày chi bộ họp xét.",
      start: "Chọn theo ngày của việc bắt đầu thời hạn; thời hạn đang chạy giữ quy định của ngày đó.",
    },
    onDay: (day: string) => `Tại ngày ${day}`,
    history: "Giá trị qua các thời kỳ",
    chart: (title: string, changes: string) => `${title}: ${changes}. Bảng bên dưới có đủ các giá trị.`,
    chosen: (day: string) => `Vạch đứng: ngày đang xem, ${day}.`,
    pale: (day: string) => `Phần màu nhạt, từ ${day}: tạm tính.`,
    columns: { from: "Từ ngày", value: "Giá trị", source: "Văn bản, điều khoản", sure: "Độ tin cậy", read: "Đã đọc" },
    stops: "Quy định này dừng việc gì",
    steps: "Các bước có xét quy định này",
    says: "Khi chưa đạt, phần mềm trả lời (chỗ “…” là ngày hoặc số của từng hồ sơ):",
    looks: "Bước này dùng giá trị trên để tính, không từ chối riêng vì quy định này.",
    nowhere: "Chưa bước nào của quy trình trong phần mềm phải dừng vì quy định này.",
    entered: {
      never:
        "Chỉ để tra cứu: phần mềm chưa tính hay dừng việc gì theo giá trị này, nên bộ quy định không đặt được giá trị mới.",
      locally: "Văn bản Trung ương đã đọc không đặt giá trị này; chỉ quy định riêng của địa phương đặt được.",
    },
  },
  rules,
};
