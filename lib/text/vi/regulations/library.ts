/** The library of instruments: title, period in force, how much was read, and which rules cite it. */
export const library = {
  title: "Thư viện văn bản",
  intro: "Các văn bản phần mềm dẫn làm căn cứ. Phần mềm không chứa toàn văn; hãy tra văn bản gốc khi cần đối chiếu.",
  columns: {
    name: "Văn bản",
    kind: "Loại",
    issuedOn: "Ban hành",
    inForce: "Hiệu lực",
    read: "Đã đọc",
    rests: "Làm căn cứ cho",
  },
  kinds: {
    charter: "Điều lệ",
    regulation: "Quy định",
    guidance: "Hướng dẫn",
    notice: "Thông báo",
    practice: "Tài liệu nghiệp vụ",
  },
  subjects: {
    charter: "Điều lệ Đảng",
    applyingCharter: "Thi hành Điều lệ Đảng",
    admissionWork: "Nghiệp vụ công tác đảng viên",
    specialCases: "Trường hợp đặc thù",
    documents: "Thể thức văn bản của Đảng",
    eraPractice: "Tài liệu của các cơ quan trong từng thời kỳ, không phải văn bản quy định",
  },
  read: {
    full: "Toàn văn",
    quoted: "Phần được trích dẫn",
    mentioned: "Chỉ thấy nhắc đến",
    none: "Chưa đọc",
    supplied: "Do cơ quan nhập",
  },
  /** Public titles of instruments whose text was not supplied. */
  titles: {
    "QĐ 208-QĐ/TW": "Quy định số 208-QĐ/TW ngày 26/7/2026 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng",
    "HD 01-HD/TW 2026": "Hướng dẫn số 01-HD/TW ngày 19/5/2026 của Ban Bí thư về thi hành Điều lệ Đảng",
  },
  supply: "Cần nạp toàn văn",
  entered: "Văn bản mới nạp, hoặc quy định riêng của cơ quan",
  notKnown: "chưa rõ",
  dash: "—",
  from: (day: string) => `từ ${day}`,
  until: (from: string, until: string) => `${from} – ${until}`,
  count: (rules: number, papers: number, steps: number, unknown: number) =>
    [
      rules > 0 && `${rules} quy định`,
      papers > 0 && `${papers} văn bản, giấy tờ`,
      steps > 0 && `${steps} bước`,
      unknown > 0 && `${unknown} quy định chưa rõ giá trị`,
    ]
      .filter(Boolean)
      .join(", ") || "Chưa có giá trị nào",
  notKnownAt: "nội dung chung, hoặc chưa rõ giá trị",
  without: "không rõ khoản",
};
