import { type Facts, formatFact } from "../facts";

/** Lists of people read from Excel files: the columns, the rows, and what came of them. */
export const imports = {
  title: "Nhập danh sách từ Excel",
  intro:
    "Đọc danh sách đảng viên, quần chúng của văn phòng từ tệp Excel, xem từng dòng, sửa chỗ sai rồi ghi tất cả trong một lần. Chưa bấm ghi thì chưa có gì được thêm vào danh sách.",
  link: "Nhập từ Excel",
  upload: {
    title: "Đọc tệp mới",
    file: "Tệp Excel (.xlsx)",
    fileHint:
      "Tối đa 3 MB, 10.000 dòng. Dùng ngay danh sách đang có của văn phòng, hoặc tệp mẫu. Tệp không được đặt mật khẩu.",
    submit: "Đọc tệp",
    sample: "Tải mẫu",
    sampleName: "mau-danh-sach-dang-vien.xlsx",
    secrecy: "Nội dung tệp được mã hóa khi lưu; danh sách chưa ghi tự xóa sau 14 ngày.",
  },
  list: {
    title: "Các lần nhập",
    file: "Tệp",
    by: "Người đọc tệp",
    state: "Tình trạng",
    rows: "Số dòng",
    none: "Chưa có lần nhập nào.",
    at: (name: string, moment: string) => `${name}, ${moment}`,
  },
  states: { read: "Chờ khai cột", checked: "Đang kiểm tra", committed: "Đã ghi", undone: "Đã hoàn tác" },
  fields: {
    fullName: "Họ và tên",
    bornOn: "Ngày sinh",
    bornMale: "Ngày sinh (cột Nam)",
    bornFemale: "Ngày sinh (cột Nữ)",
    sex: "Giới tính",
    sexMale: "Giới tính: đánh dấu ở cột Nam",
    sexFemale: "Giới tính: đánh dấu ở cột Nữ",
    nationalId: "Số định danh cá nhân (CCCD)",
    schooling: "Trình độ học vấn",
    occupation: "Nghề nghiệp, chức vụ",
    joinedUnitOn: "Về cơ quan từ ngày",
    unit: "Chi bộ, tổ chức",
    kind: "Tư cách (chỉ để đối chiếu)",
    admittedOn: "Ngày vào Đảng (dự bị)",
    decidedOn: "Ngày quyết định kết nạp",
    officialOn: "Ngày chính thức",
    recognisedOn: "Ngày công nhận cảm tình Đảng",
    paper: "Văn bản làm căn cứ",
    status: "Tình trạng quản lý",
    unitId: "Chi bộ, tổ chức",
    because: "Đây là người khác, vì",
  },
  columns: {
    title: "Khai các cột",
    intro: (file: string, rows: number) =>
      `Tệp “${file}” có ${rows} dòng là người. Phần mềm đã đề nghị cách đọc từng cột; hãy xem lại rồi bấm kiểm tra.`,
    table: (tables: string) => `Bảng: ${tables}`,
    tableRows: (sheet: string, rows: number) => `${sheet} (${rows} dòng)`,
    column: (letter: string, title: string) => `Cột ${letter}: ${title || "(không có tiêu đề)"}`,
    samples: (samples: string) => (samples ? `Ví dụ: ${samples}` : "Cột không có giá trị."),
    unused: "— Không nhập —",
    unusedPart: "bỏ qua",
    stacked: (parts: string) => `Nhiều ý trong một ô: ${parts}`,
    units: "Tổ chức ghi trong danh sách",
    unitsIntro: "Mỗi tên trong danh sách là tổ chức nào. Tên chưa chọn thì các dòng của nó chưa ghi được.",
    around: "Tên trang tính, tên nhóm",
    ownDefault: "— Theo ô “Chi bộ, tổ chức” bên dưới —",
    defaults: "Khi danh sách không ghi",
    defaultsIntro: "Giá trị dùng cho mọi dòng mà danh sách bỏ trống. Để trống nếu muốn ghi từng dòng.",
    paperHint: "Ví dụ: “Danh sách đảng viên của Đảng ủy ngày 01/11/2026”. Bắt buộc với đảng viên.",
    submit: "Kiểm tra các dòng",
    passedOver: (count: number) => `${count} dòng không phải là người, đã bỏ qua`,
    passedLine: (sheet: string, line: number, why: string, text: string) => `${sheet}, dòng ${line} (${why}): ${text}`,
    why: { numbers: "dòng số cột", group: "tên nhóm", total: "dòng cộng", below: "dưới danh sách" },
    encodings: (names: string) =>
      `Tệp gõ bằng bảng mã cũ ${names}; phần mềm đã chuyển sang Unicode, hãy xem kỹ họ tên.`,
  },
  check: {
    title: "Kiểm tra từng dòng",
    columnsLink: "Khai lại các cột",
    tabs: { open: "Cần sửa", new: "Sẽ thêm", known: "Đã có trong danh sách", skipped: "Không nhập" },
    tab: (label: string, count: number) => `${label}: ${count}`,
    row: (sheet: string, line: number, name: string) => `${sheet}, dòng ${line}: ${name || "(chưa có họ tên)"}`,
    cell: (letter: string, line: number) => `Ô ${letter}${line}`,
    proposed: "Đã điền giá trị đề nghị; hãy xem lại.",
    skip: "Không nhập dòng này",
    checked: "Đã đối chiếu giấy tờ: ngày sinh và ngày vào Đảng ghi đúng",
    save: "Lưu các dòng trên trang này",
    edit: "Sửa dòng này",
    allRows: "Về tất cả các dòng",
    name: "Họ và tên",
    standing: "Tư cách",
    unit: "Tổ chức",
    place: "Trong tệp",
    remark: "Lưu ý",
    openRecord: "Mở hồ sơ",
    noRows: "Không có dòng nào.",
    noneOpen: "Không còn dòng nào cần sửa.",
    since: (standing: string, day: string) => (day ? `${standing} từ ${day}` : standing),
  },
  questions: {
    alike: (people: string) =>
      `Danh sách đã có người gần trùng: ${people}. Nếu là người ấy, hãy sửa ngày sinh cho khớp hoặc không nhập dòng này; nếu là người khác, ghi vì sao.`,
    person: (name: string, day: string, unit: string) => `${name}, ${day} (${unit})`,
    elsewhere:
      "Người trùng hoặc gần trùng họ tên và ngày sinh đã có trong danh sách của tổ chức khác; hãy hỏi Đảng ủy. Nếu là người khác, ghi vì sao.",
    "same-row": (sheet: string, line: number) =>
      `Trùng họ tên và ngày sinh với ${sheet}, dòng ${line}. Hãy bỏ một dòng; nếu là hai người, ghi vì sao.`,
    "id-taken": (name: string | null) =>
      `Số định danh này đã ghi cho ${name ?? "một người của tổ chức khác"}. Hãy kiểm tra lại số trên thẻ căn cước.`,
    "id-twice": (line: number) => `Số định danh này đã có ở dòng ${line}. Hãy kiểm tra lại số trên thẻ căn cước.`,
  },
  notes: {
    "id-year": () => "Số định danh không khớp năm sinh",
    "id-sex": () => "Số định danh không khớp giới tính",
    post: (text: string) => `Chức vụ ghi cạnh tên: ${text}. Chức vụ do người quản trị ghi`,
    recognised: (text: string) =>
      `Công nhận cảm tình Đảng ngày ${text}: ngày này vào mục văn bản; chi bộ mở hồ sơ theo dõi sau khi ghi`,
    away: (text: string) => `Danh sách ghi “${text}”: không còn quản lý, nên để “Không nhập”`,
  },
  commit: {
    title: "Ghi vào danh sách",
    intro: (people: number) =>
      `Sẽ thêm ${people} người, tất cả trong một lần. Hoàn tác được cho đến khi có việc khác dùng đến họ.`,
    waiting: (count: number) => `Còn ${count} dòng cần sửa hoặc bỏ ra; sửa xong mới ghi được.`,
    nothing: "Không có ai mới để thêm: mọi người trong tệp đã có trong danh sách hoặc được bỏ ra.",
    submit: (people: number) => `Ghi ${people} người`,
    discard: "Bỏ lần nhập này",
    discardConfirm: "Tôi muốn bỏ lần nhập này; nội dung đã đọc sẽ bị xóa.",
  },
  report: {
    title: "Kết quả",
    file: "Tệp",
    read: "Đọc tệp",
    committed: "Ghi vào danh sách",
    undone: "Hoàn tác",
    entered: "Đã thêm",
    known: "Đã có từ trước",
    skipped: "Không nhập",
    people: (count: number) => `${count} người`,
    rows: (count: number) => `${count} dòng`,
    undoTitle: "Hoàn tác lần nhập",
    undoIntro:
      "Xóa những người mà lần nhập này đã thêm. Ai đã được sửa, có hồ sơ, chức vụ, tài khoản hoặc được nhắc đến ở nơi khác thì giữ lại.",
    undo: "Hoàn tác",
    undoConfirm: "Tôi xác nhận xóa những người do lần nhập này thêm và chưa có việc nào khác dùng đến.",
    removed: "Đã xóa",
    left: (count: number) => `${count} người được giữ lại`,
    number: "Dòng thứ",
    why: "Vì sao giữ lại",
    out: "(ngoài phạm vi được xem)",
    reasons: {
      changed: "thông tin hoặc tư cách đã được sửa sau khi nhập",
      AdmissionCase: "đã có hồ sơ phát triển Đảng",
      Post: "đang hoặc đã giữ chức vụ",
      Account: "đã có tài khoản",
      IdentityAnswer: "đã ghi lý do là người khác khi nhập; câu trả lời ấy không xóa được",
      Mentorship: "đã được phân công giúp đỡ người vào Đảng",
      FormerName: "đã đổi họ tên",
      Absence: "đã ghi ngày vắng",
    } as Readonly<Record<string, string>>,
    otherReason: "đã được nhắc đến ở việc khác",
  },
  done: {
    read: "Đã đọc tệp.",
    map: "Đã kiểm tra các dòng theo cách đọc mới.",
    correct: "Đã lưu và kiểm tra lại.",
    commit: "Đã ghi vào danh sách.",
    undo: "Đã hoàn tác.",
    discard: "Đã bỏ lần nhập; nội dung đã đọc đã xóa.",
  },
  refusals: {
    "sheet-empty-file": () => "Tệp rỗng. Hãy chọn lại tệp.",
    "sheet-locked": () =>
      "Tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu rồi chọn lại.",
    "sheet-old-format": () =>
      "Tệp ở định dạng Excel cũ (.xls hoặc .xlsb). Hãy mở bằng Excel, chọn Lưu thành (Save As), loại “Excel Workbook (.xlsx)”, rồi chọn tệp mới.",
    "sheet-program": () =>
      "Đây là một chương trình, không phải tệp Excel. Tệp không được mở; hãy kiểm tra nguồn gửi tệp.",
    "sheet-pdf": () => "Đây là tệp PDF. Hãy xin bản Excel (.xlsx) của danh sách.",
    "sheet-not-excel": () =>
      "Đây không phải tệp Excel (.xlsx). Hãy mở danh sách bằng Excel, chọn Lưu thành (Save As) loại “Excel Workbook (.xlsx)”, rồi chọn tệp mới.",
    "sheet-damaged": () => "Tệp bị hỏng, không đọc được hết. Hãy mở bằng Excel, lưu thành tệp mới rồi chọn lại.",
    "sheet-too-large": () =>
      "Tệp giải nén quá lớn so với một danh sách người, thường vì định dạng kéo dài xuống hàng trăm nghìn dòng trống. Hãy chép riêng vùng có dữ liệu sang một tệp mới rồi chọn lại.",
    "sheet-too-many-rows": ({ sheet, most }: Facts) =>
      `Trang “${sheet}” có hơn ${most} dòng có dữ liệu. Hãy tách thành nhiều tệp rồi nhập lần lượt.`,
    "sheet-nothing-in-it": () => "Tệp không có dòng nào có dữ liệu. Hãy kiểm tra lại tệp, cả các trang bị ẩn.",
    "file-too-big": ({ most }: Facts) =>
      `Tệp lớn hơn ${most} MB. Một danh sách người nhỏ hơn nhiều; hãy chép riêng phần danh sách sang tệp mới rồi chọn lại.`,
    "list-without-heads": () =>
      "Không tìm thấy dòng tiêu đề có cột “Họ và tên” cùng ít nhất hai cột khác đã biết. Hãy dùng tệp mẫu, hoặc đặt tên cột như trong tệp mẫu.",
    "list-too-long": ({ count, most }: Facts) =>
      `Tệp có ${count} dòng, mỗi lần nhập tối đa ${most}. Hãy tách thành nhiều tệp rồi nhập lần lượt.`,
    "import-over": () => "Lần nhập này đã xong, không sửa được nữa. Hãy xem kết quả, hoặc đọc tệp mới.",
    "import-unreadable": () => "Không giải mã được nội dung đã đọc. Hãy bỏ lần nhập này và đọc lại tệp.",
    "import-names-column": () => "Chưa có cột nào là họ và tên. Hãy chọn cột ấy rồi kiểm tra lại.",
    "import-not-checked": () => "Các cột chưa được khai nên chưa ghi được. Hãy khai các cột rồi kiểm tra các dòng.",
    "import-rows-open": ({ count }: Facts) =>
      `Còn ${count} dòng cần sửa hoặc bỏ ra, nên chưa ghi dòng nào. Hãy mở mục “Cần sửa”.`,
    "import-unit-gone": () =>
      "Một tổ chức đã chọn vừa giải thể hoặc ngoài phạm vi, nên chưa ghi dòng nào. Hãy khai lại các cột.",
    "import-nothing": () => "Không có ai mới để thêm, nên không ghi gì. Hãy bỏ lần nhập này, hoặc xem lại các dòng.",
    "import-not-committed": () => "Lần nhập này chưa ghi hoặc đã hoàn tác. Hãy tải lại trang.",
    "cell-error": ({ text }: Facts) =>
      `Ô này có công thức bị lỗi (${text}), nên không có giá trị. Hãy ghi giá trị đúng.`,
    "admitted-after-official": ({ officialOn }: Facts) =>
      `Ngày vào Đảng phải trước ngày chính thức (${formatFact(officialOn)}). Hãy kiểm tra lại hai ngày.`,
  },
};
