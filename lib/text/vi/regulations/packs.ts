import { type Facts, formatFact } from "../../facts";

const at = ({ line }: Facts): string => `Dòng ${line}`;

/** Entering a rule pack (bộ quy định), trying it and switching it on, and the local rules (quy định riêng) of units. */
export const packs = {
  list: {
    title: "Bộ quy định",
    intro:
      "Mỗi bộ là các giá trị của một văn bản thi hành Điều lệ Đảng, từ một ngày. Văn bản mới được nạp, chạy thử rồi mới bật.",
    enter: "Nạp bộ mới",
    caption: "Các bộ quy định, bộ mới nhất đứng trước",
    pack: "Bộ",
    instrument: "Văn bản",
    from: "Áp dụng từ ngày",
    state: "Trạng thái",
    source: "Nguồn",
    own: "Có sẵn trong phần mềm",
    entered: (by: string, on: string) => `${by} nạp ngày ${on}`,
    missing: "Chưa có toàn văn",
    inForce: "Có sẵn, đang dùng",
    localRules: "Quy định riêng của địa phương",
  },
  states: {
    shipped: "Bản nháp có sẵn, chưa bật",
    draft: "Bản nháp",
    on: "Đang bật",
    off: "Đã tắt",
    replaced: "Đã có bản nháp mới thay",
  },
  form: {
    title: "Nạp một bộ quy định",
    intro:
      "Ghi những giá trị mà văn bản mới quy định. Giá trị nào không ghi thì giữ như trước. Lưu bản nháp chưa làm thay đổi việc gì.",
    editTitle: (pack: string) => `Hoàn thiện bản nháp ${pack}`,
    editIntro:
      "Đối chiếu từng dòng với toàn văn: sửa giá trị, ghi điều khoản của văn bản, thêm những quy định còn thiếu. Lưu bản nháp chưa làm thay đổi việc gì; sau khi lưu, xem báo cáo ảnh hưởng rồi mới bật.",
    editRest:
      "Các quy định chưa có trong bản nháp, kèm giá trị đang áp dụng. Văn bản có quy định thì bỏ dấu #, sửa giá trị và ghi điều khoản.",
    waiting: (named: string) => `Đang chờ toàn văn: ${named}.`,
    pack: "Tên bộ",
    packHint: "Năm và tháng của văn bản, ví dụ 2026-07",
    instrument: "Số, ký hiệu văn bản",
    instrumentHint: "Ví dụ: QĐ 208-QĐ/TW",
    issuedOn: "Ngày ban hành",
    from: "Ngày có hiệu lực",
    lines: "Các giá trị",
    linesHint:
      "Mỗi dòng: mã | giá trị | điều khoản | độ tin cậy (cao, vua, thap). Dòng bắt đầu bằng # là ghi chú. Điều khoản ghi như trong văn bản, ví dụ: Chương III, Mục 1, khoản 1.1, điểm 1.1.1; nếu ở văn bản hướng dẫn thì ghi tên văn bản trước: HD 01-HD/TW 2026, 4.5b.",
    submit: "Lưu bản nháp",
    how: "Cách ghi giá trị",
    formats: [
      ["Số ngày làm việc, số tháng, số lần", "45"],
      ["Tỷ lệ: ít nhất hai phần ba; trên một nửa", "2/3 hoặc > 1/2"],
      ["Có hoặc không", "co hoặc khong"],
      ["Nhiều lựa chọn", "secret, card"],
      ["Giá trị nhiều phần", "inCountry=30, abroad=90"],
      ["Mẫu giấy tờ; không có mẫu", "1-KNĐ hoặc khong"],
      ["Văn bản có nêu nhưng chưa rõ giá trị", "unknown"],
    ] as readonly (readonly [string, string])[],
    what: "Giá trị",
    written: "Ghi là",
    charter: "Giá trị do chính Điều lệ Đảng quy định thì không bộ nào thay đổi được.",
    model: "Bản mẫu: các giá trị đang áp dụng hôm nay",
    modelHint: "Sửa bản mẫu theo văn bản mới, bỏ những dòng văn bản không nói đến, rồi dán vào ô trên.",
    download: "Tải bản mẫu",
    file: "mau-bo-quy-dinh.txt",
  },
  page: {
    title: (pack: string) => `Bộ ${pack}`,
    subtitle: (instrument: string, from: string) => `${instrument}, có hiệu lực từ ngày ${from}`,
    issuedOn: "Ngày ban hành",
    entered: "Người nạp",
    changed: "Đổi trạng thái",
    by: (who: string, on: string) => `${who}, ngày ${on}`,
    edit: "Sửa bản nháp",
    values: "Các giá trị của bộ",
    rule: "Quy định",
    before: "Trước",
    value: "Giá trị mới",
    clause: "Điều khoản",
    confidence: "Độ tin cậy",
    rest: (count: number) => `${count} quy định khác không có trong bộ này: giữ như trước.`,
    impact: "Ảnh hưởng đến hồ sơ đang mở",
    impactHint:
      "Không có họ tên: người quản trị không xem hồ sơ cá nhân. Thời hạn đang chạy giữ quy định của ngày bắt đầu; chỉ thời hạn bắt đầu từ ngày có hiệu lực mới dời.",
    looked: (looked: number, touched: number) => `Đã xét ${looked} hồ sơ; ${touched} hồ sơ có thay đổi.`,
    nothing: "Không hồ sơ nào thay đổi.",
    counts: "Số hồ sơ theo loại thay đổi",
    kind: "Loại thay đổi",
    files: "Số hồ sơ",
    file: "Hồ sơ",
    change: "Thay đổi",
    caseName: (cell: string, openedOn: string) => `${cell}, mở ngày ${openedOn}`,
    more: (count: number) => `Còn ${count} hồ sơ nữa, không liệt kê ở đây.`,
    test: "Chạy thử trên hồ sơ đã xong",
    testHint:
      "Xét lại hồ sơ đóng trong năm năm qua và các tình huống mẫu, như thể bộ này đã có hiệu lực khi đó. Không thay đổi điều gì; hồ sơ đã xong giữ nguyên kết quả.",
    testNow: "Chạy thử",
    past: "Hồ sơ đã đóng trong năm năm qua",
    scenarios: "Tình huống mẫu",
    switchOn: "Bật bộ quy định",
    switchOnHint: (from: string) =>
      `Việc từ ngày ${from} được tính theo bộ này. Thời hạn bắt đầu từ ngày đó của hồ sơ đang mở được tính lại ngay. Việc đã ghi trước đây giữ dấu “tạm tính”.`,
    switchOnConfirm: "Tôi đã đối chiếu các giá trị với toàn văn và xem báo cáo ảnh hưởng",
    switchOnSubmit: "Bật từ ngày có hiệu lực",
    switchOff: "Tắt bộ quy định",
    switchOffHint: "Chỉ tắt được khi chưa việc nào được quyết định theo bộ này.",
    switchOffConfirm: "Tôi chắc chắn muốn tắt bộ quy định này",
    switchOffSubmit: "Tắt",
  },
  /** The draft that comes with the app: what official answer keys say of texts that were not supplied. */
  shipped: {
    title: "Bản nháp chưa đối chiếu với toàn văn",
    text: "Chỉ gồm những giá trị mà đáp án chính thức của các cuộc thi năm 2026 nêu rõ; phần còn lại của văn bản coi như chưa rõ. Bản nháp không quyết định việc nào, trừ một điều để chắc chắn: thời hạn lễ kết nạp hiện theo ngày chặt hơn trong hai ngày. Ngày có hiệu lực chưa rõ, tạm ghi ngày ban hành. Người có toàn văn hãy hoàn thiện bản nháp, lưu, xem báo cáo ảnh hưởng rồi mới bật.",
    rest: (count: number) =>
      `${count} quy định khác của văn bản chưa rõ: tính theo văn bản trước đó và đánh dấu “tạm tính”.`,
    complete: "Hoàn thiện bản nháp theo toàn văn",
    notes: {
      minimumAgeMonths:
        "Cao. Đáp án chính thức: thi bí thư chi bộ toàn quân 8/2026, câu 1; chung khảo Lào Cai 9/2026, câu 27 (nêu số khoản).",
      maximumAgeMonths:
        "Cao. Đáp án chính thức: thi bí thư chi bộ toàn quân 8/2026, câu 1; chung khảo Lào Cai 9/2026, câu 27 (nêu số khoản).",
      schoolingShownBy: "Cao. Đề thi Lào Cai 8/2026, câu 18, và một bộ câu hỏi khác cùng nêu; chưa rõ số khoản.",
      verifiedRelatives:
        "Cao. Đáp án chính thức: thi bí thư chi bộ toàn quân 8/2026, câu 14; đề thi Lào Cai 8/2026, câu 36. Chưa rõ số khoản.",
      residenceOpinionFrom: "Cao. Đáp án chính thức: thi bí thư chi bộ toàn quân 8/2026, câu 15. Chưa rõ số khoản.",
      ceremonyFrom:
        "Cao. Đáp án chính thức: thi bí thư chi bộ toàn quân 8/2026, câu 2; hai nguồn khác cùng nêu. Chưa rõ số khoản.",
      ceremonyDays:
        "Cao. Đáp án chính thức: thi bí thư chi bộ toàn quân 8/2026, câu 2; hai nguồn khác cùng nêu. Chưa rõ số khoản.",
      announcedAt: "Cao. Đáp án chính thức: chung khảo Lào Cai 9/2026, câu 28 (nêu số khoản).",
    },
  },
  changeKinds: {
    deadline: "Dời thời hạn",
    body: "Đổi cấp quyết định",
    threshold: "Đổi tỷ lệ tán thành",
    missing: "Thêm điều còn thiếu",
    settled: "Bớt điều còn thiếu",
    provisional: "Hết dấu “tạm tính”",
    vote: "Kết quả biểu quyết sẽ khác",
    late: "Sẽ là chậm",
    inTime: "Sẽ không còn chậm",
  },
  changes: {
    deadline: (deadline: string, before: string, after: string) => `${deadline}: ${before} → ${after}`,
    none: "chưa có",
    body: (before: string, after: string) => `Cấp quyết định: ${before} → ${after}`,
    bodies: {
      superiorStandingCommittee: "ban thường vụ cấp trên",
      ownStandingCommittee: "ban thường vụ đảng ủy cơ sở",
      unknown: "chưa rõ",
    } as Readonly<Record<string, string>>,
    threshold: (body: string, before: string, after: string) => `Tán thành của ${body}: ${before} → ${after}`,
    voters: { cell: "chi bộ", committee: "Đảng ủy", superior: "cấp có thẩm quyền" },
    missing: (step: string, source: string) => `Bước “${step}” thêm một điều chưa đạt (${source})`,
    settled: (step: string, source: string) => `Bước “${step}” bớt một điều chưa đạt (${source})`,
    provisional: (deadline: string) => `${deadline}: hết dấu “tạm tính”`,
    vote: (body: string, carried: boolean) => `Biểu quyết của ${body}: ${carried ? "sẽ đạt" : "sẽ không đạt"}`,
    late: (step: string) => `“${step}” sẽ là chậm`,
    inTime: (step: string) => `“${step}” sẽ không còn chậm`,
  },
  scenarios: {
    T01: "T01: nghị quyết chi bộ ngày 15/9/2025, chờ quyết định kết nạp",
    T05: "T05: nhận quyết định ngày 01/12/2025, chờ lễ kết nạp",
    T11: "T11: giấy chứng nhận vừa đủ năm năm tại ngày chi bộ họp",
    T15: "T15: vừa đủ 18 tuổi tại ngày chi bộ họp",
    T16: "T16: vừa đủ 60 tuổi tại ngày chi bộ họp",
    T17: "T17: vừa hết mười hai tháng dự bị",
    T22: "T22: hồ sơ lập vừa đủ mười hai tháng",
    T30: "T30: chi bộ đã xét chính thức ngày 03/11/2025, chờ quyết định công nhận",
  },
  localRules: {
    title: "Quy định riêng của địa phương",
    intro:
      "Văn bản của tỉnh, của cấp ủy có thể đặt hạn ngắn hơn hoặc điều kiện chặt hơn quy định của Trung ương, không được nới lỏng. Hạn ngắn hơn hiện trên hồ sơ là “hạn nội bộ”, bên cạnh hạn của Trung ương.",
    caption: "Các giá trị riêng đã nạp",
    empty: "Chưa nạp quy định riêng nào.",
    unit: "Áp dụng cho",
    rule: "Quy định",
    value: "Giá trị",
    source: "Căn cứ",
    since: "Từ ngày",
    until: "Đến trước ngày",
    open: "chưa ấn định",
    enter: "Nạp giá trị riêng",
    submit: "Nạp",
    end: "Thôi áp dụng một giá trị",
    which: "Giá trị",
    endOn: "Thôi áp dụng từ ngày",
    endSubmit: "Thôi áp dụng",
    allowed: "Những quy định có thể đặt chặt hơn",
    way: "Chiều chặt hơn",
    ways: { less: "nhỏ hơn hoặc bằng", more: "lớn hơn hoặc bằng" },
    central: "Trung ương",
    noCentral: "không đặt",
    internal: "hạn nội bộ",
    internalTitle: "Hạn nội bộ",
    internalHint: "Quy định riêng của địa phương, chặt hơn hạn của Trung ương. Quá hạn nội bộ không dừng bước nào.",
  },
  done: {
    enterPack: "Đã lưu bản nháp. Hãy xem báo cáo ảnh hưởng trước khi bật.",
    switchOnPack: "Đã bật bộ quy định và tính lại các thời hạn.",
    switchOffPack: "Đã tắt bộ quy định và tính lại các thời hạn.",
    enterLocalRules: "Đã nạp quy định riêng.",
    endLocalRule: "Đã ghi ngày thôi áp dụng.",
  },
  refusals: {
    "pack-name-malformed": () => "Tên bộ cần có dạng năm-tháng, ví dụ 2026-07. Hãy sửa lại tên.",
    "pack-empty": () => "Chưa có giá trị nào. Hãy dán ít nhất một dòng theo mẫu.",
    "pack-line-malformed": (facts: Facts) =>
      `${at(facts)}: cần đúng bốn phần cách nhau bằng dấu |. Hãy sửa theo mẫu: mã | giá trị | điều khoản | độ tin cậy.`,
    "pack-unknown-rule": (facts: Facts) => `${at(facts)}: không có mã “${facts.rule}”. Hãy lấy mã đúng trong bản mẫu.`,
    "pack-no-clause": (facts: Facts) =>
      `${at(facts)}: “${facts.rule}” chưa ghi điều khoản. Hãy ghi điều khoản của văn bản.`,
    "pack-confidence": (facts: Facts) => `${at(facts)}: độ tin cậy chỉ là cao, vua hoặc thap. Hãy ghi lại.`,
    "pack-duplicate": (facts: Facts) =>
      `${at(facts)}: “${facts.rule}” đã có ở dòng ${facts.first}. Hãy bỏ một trong hai dòng.`,
    "pack-not-a-number": (facts: Facts) =>
      `${at(facts)}: “${facts.typed}” không phải là số nguyên dương mà “${facts.rule}” cần. Hãy ghi bằng chữ số.`,
    "pack-share-malformed": (facts: Facts) =>
      `${at(facts)}: “${facts.typed}” không phải là tỷ lệ. Hãy ghi như 2/3 (ít nhất) hoặc > 1/2 (trên).`,
    "pack-share-above-one": (facts: Facts) =>
      `${at(facts)}: tỷ lệ “${facts.typed}” lớn hơn một nên không ai đạt được. Hãy kiểm tra tử số và mẫu số.`,
    "pack-wrong-kind": (facts: Facts) =>
      `${at(facts)}: “${facts.typed ?? ""}” không phải là giá trị của “${facts.rule}”. ${facts.allowed ? `Hãy dùng: ${facts.allowed}.` : "Hãy xem cách ghi ở bản mẫu."}`,
    "pack-charter-rule": (facts: Facts) =>
      `${at(facts)}: “${facts.rule}” do Điều lệ Đảng quy định, văn bản thi hành không thay đổi được. Hãy bỏ dòng này.`,
    "pack-day-taken": ({ pack, day }: Facts) =>
      `Ngày ${formatFact(day)} đã là ngày bắt đầu của bộ ${pack}. Hãy kiểm tra lại ngày có hiệu lực.`,
    "pack-out-of-order": ({ pack, day }: Facts) =>
      `Thời gian áp dụng chồng lên bộ ${pack} (từ ${formatFact(day)}). Bộ ban hành sau phải có hiệu lực sau; hãy kiểm tra tên bộ và ngày.`,
    "pack-in-force": ({ pack }: Facts) => `Bộ ${pack} đang áp dụng nên không nạp lại được. Hãy chọn tên khác.`,
    "pack-before-issue": ({ issued }: Facts) =>
      `Ngày có hiệu lực sớm hơn ngày ban hành (${issued}). Hãy kiểm tra lại hai ngày.`,
    "pack-not-waiting": ({ pack }: Facts) => `Bộ ${pack} không còn chờ bật. Hãy tải lại trang.`,
    "pack-not-on": ({ pack }: Facts) => `Bộ ${pack} không bật nên không tắt được. Hãy tải lại trang.`,
    "pack-has-decided": ({ pack }: Facts) =>
      `Đã có bước được quyết định theo bộ ${pack}, nên không tắt được nữa. Nếu văn bản thay đổi, hãy nạp bộ của văn bản mới.`,
    "local-no-direction": (facts: Facts) =>
      `${at(facts)}: “${facts.rule}” không có chiều chặt hơn, nên địa phương không đặt riêng được. Hãy bỏ dòng này.`,
    "local-unknown": (facts: Facts) =>
      `${at(facts)}: quy định riêng phải có giá trị rõ ràng. Hãy ghi giá trị hoặc bỏ dòng này.`,
    "local-looser": (facts: Facts) =>
      `${at(facts)}: “${facts.rule}” nới lỏng so với giá trị đang áp dụng (${facts.holds}). Quy định riêng chỉ được chặt hơn; hãy sửa hoặc bỏ dòng này.`,
    "local-ended": ({ until }: Facts) => `Giá trị này đã thôi áp dụng từ ${formatFact(until)}. Hãy tải lại trang.`,
    "local-ends-before": ({ since }: Facts) =>
      `Ngày thôi áp dụng sớm hơn ngày bắt đầu (${formatFact(since)}). Hãy ghi ngày đó hoặc muộn hơn.`,
  },
};
