/** First-run setup, seen once in the life of an installation. */
export const setup = {
  title: "Thiết lập lần đầu",
  intro:
    "Máy chủ này chưa có dữ liệu. Hãy khai tên tổ chức và người quản trị đầu tiên; sau đó người quản trị cấp tài khoản cho những người khác. Trang này chỉ dùng được một lần.",
  setupCode: "Mã thiết lập",
  setupCodeHint:
    "12 ký tự, in trên màn hình của máy chủ sau lệnh npm start, ngay dưới địa chỉ. Nhờ mã này chỉ người quản lý máy chủ mới thiết lập được.",
  committee: "Tổ chức",
  superiorName: "Tên cấp ủy cấp trên trực tiếp",
  superiorHint: "Ghi nếu cấp trên cũng dùng phần mềm này để nhận hồ sơ và ra quyết định.",
  committeeName: "Tên đảng bộ, chi bộ cơ sở",
  cells: "Các chi bộ trực thuộc",
  cellsHint: "Mỗi chi bộ ghi trên một dòng.",
  administrator: "Người quản trị đầu tiên",
  fullName: "Họ và tên",
  bornOn: "Ngày sinh",
  sex: "Giới tính",
  sexes: { female: "Nữ", male: "Nam" },
  schooling: "Trình độ cao nhất",
  schoolings: {
    none: "Chưa qua trường lớp",
    primary: "Tiểu học",
    lowerSecondary: "Trung học cơ sở",
    upperSecondary: "Trung học phổ thông",
    vocational: "Trung cấp, cao đẳng",
    bachelor: "Đại học",
    master: "Thạc sĩ",
    doctorate: "Tiến sĩ",
  },
  occupation: "Nghề nghiệp, công việc",
  joinedUnitOn: "Về tổ chức này từ ngày",
  alsoRole: "Đồng thời giữ chức vụ",
  alsoRoleHint:
    "Cần ít nhất một người trong ban thường vụ để ghi danh sách đảng viên, quần chúng từ ngày đầu. Khi đã có người quản trị khác, có thể kết thúc một trong hai chức vụ.",
  alsoNone: "Không giữ chức vụ nào khác",
  officialSince: "Là đảng viên chính thức từ ngày",
  username: "Tên đăng nhập",
  usernameHint: "Chữ thường không dấu, chữ số, dấu chấm hoặc gạch; bắt đầu bằng chữ cái.",
  password: "Mật khẩu",
  passwordHint: (shortest: number) => `Ít nhất ${shortest} ký tự; một câu dài, dễ nhớ là tốt nhất.`,
  repeatedPassword: "Nhập lại mật khẩu",
  submit: "Thiết lập",
  refusals: {
    "setup-already-done": () => "Phần mềm đã được thiết lập từ trước. Hãy đăng nhập.",
    "setup-code-wrong": () =>
      "Mã thiết lập không đúng. Hãy xem mã trên màn hình của máy chủ, ngay dưới địa chỉ; mỗi lần khởi động lại, máy chủ in một mã mới.",
    "setup-throttled": ({ minutes }: { minutes: number }) =>
      `Đã nhập sai mã thiết lập quá nhiều lần nên tạm dừng. Hãy thử lại sau ${minutes} phút, với mã in trên màn hình của máy chủ.`,
    "setup-officer-not-member": () =>
      "Bí thư, Phó Bí thư phải là đảng viên chính thức. Hãy ghi ngày công nhận chính thức.",
    "setup-member-when": () => "Ngày công nhận chính thức phải sau ngày sinh và không ở tương lai. Hãy kiểm tra lại.",
  },
};
