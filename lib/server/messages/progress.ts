const vietnamese = (seconds: number): string => String(seconds).replace(".", ",");

/** Lines shown while starting and serving; Vietnamese first. */
export const messages = {
  database: "Đang khởi động cơ sở dữ liệu… · Starting the database…",
  migrated: (names: readonly string[]) => `Đã nâng cấp cơ sở dữ liệu · Database migrated: ${names.join(", ")}`,
  resealed: (texts: number) =>
    `Đã mã hóa lại ${texts} nội dung, mỗi nội dung gắn với dòng của nó. · Sealed ${texts} text(s) again, each for its own row.`,
  unreadable: (texts: number) =>
    `${texts} nội dung đã mã hóa không đọc được, được giữ nguyên; hãy khôi phục từ bản sao lưu. · ${texts} sealed text(s) cannot be read and were left as they are; restore them from a backup.`,
  recomputed: (cases: number) =>
    `Đã tính lại bước tiếp theo, thời hạn của ${cases} hồ sơ theo phiên bản này. · Brought the next step and due days of ${cases} case(s) up to date with this version.`,
  brokenHistories: (cases: number) =>
    `${cases} hồ sơ có lịch sử không khớp, được giữ nguyên; chạy npm run check:ledger để xem. · ${cases} case(s) whose history does not fit were left as they are; npm run check:ledger names them.`,
  seeding: "Đang nạp đảng ủy mẫu… · Filling in the demonstration committee…",
  building: "Đang dựng ứng dụng, chỉ khi mã nguồn thay đổi… · Building, because the source changed…",
  dataElsewhere: (place: string) =>
    `Dữ liệu nằm ở ${place}, nơi người dùng postgres vào được. · The data lies in ${place}, where the user postgres may enter.`,
  otherPort: (port: number) => `Cổng 3000 đang bận, dùng cổng ${port}. · Port 3000 is taken, using ${port}.`,
  databaseEnded: (seconds: number) =>
    `Cơ sở dữ liệu dừng bất ngờ, khởi động lại sau ${vietnamese(seconds)} giây. · The database stopped unexpectedly; starting it again in ${seconds} s.`,
  databaseRestarted: "Cơ sở dữ liệu đã chạy lại. · The database is running again.",
  appEnded: (seconds: number) =>
    `Ứng dụng dừng bất ngờ, khởi động lại sau ${vietnamese(seconds)} giây. · The app stopped unexpectedly; starting it again in ${seconds} s.`,
  workerEnded: (seconds: number) =>
    `Phần làm văn bản hàng loạt dừng bất ngờ, khởi động lại sau ${vietnamese(seconds)} giây. · The maker of papers stopped unexpectedly; starting it again in ${seconds} s.`,
  appSilent:
    "Ứng dụng vẫn chạy nhưng không trả lời, sẽ được khởi động lại. · The app runs but does not answer; it is ended and started again.",
  appRestarted: "Ứng dụng đã chạy lại. · The app is running again.",
  stopping: "Đang dừng… · Stopping…",
  stopped: "Đã dừng, dữ liệu an toàn. · Stopped, data is safe.",
  ready: (address: string, seconds: string) =>
    `\n  Nguồn đang chạy tại ${address}  (${seconds} giây)\n  Nguồn is running. Press Ctrl-C to stop.\n`,
  firstRun: (address: string, code: string) =>
    [
      `  Lần đầu sử dụng: mở ${address}/setup để đặt tên đảng ủy và tạo người quản trị.`,
      "  First run: open /setup to name the committee and create the first administrator.",
      `  Mã thiết lập, dùng một lần · Setup code, for one use: ${code}`,
      "",
    ].join("\n"),
  demonstrationAccounts: [
    "  Đảng ủy mẫu (số liệu hư cấu). Tài khoản, cùng mật khẩu nguon-demo-2026:",
    "  Demonstration committee (invented). Accounts, one password nguon-demo-2026:",
    "    phobithu   phó bí thư đảng ủy · committee deputy secretary",
    "    bithu      bí thư Chi bộ Kinh tế ngành - TĐC · cell secretary",
    "    bithu2     bí thư một chi bộ khác · secretary of another cell",
    "    danguy     đảng ủy viên, xem số liệu · committee member, figures only",
    "    huongdan   người hướng dẫn · mentor",
    "    quanchung  quần chúng · applicant",
    "    captren    cán bộ cấp trên · officer of the superior committee",
    "    quantri    quản trị · administrator",
    "",
  ].join("\n"),
} as const;
